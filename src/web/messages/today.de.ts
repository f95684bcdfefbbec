import type { todayMessages } from "./today.en.ts";

const count = (value: number, one: string, other: string): string => `${value} ${value === 1 ? one : other}`;
const number = new Intl.NumberFormat("de");

export const todayGerman: typeof todayMessages = {
  title: "Heute",
  flare: "Der Rücken ist „rausgesprungen“",
  working: "Einen Moment",
  first: {
    title: "Fang hier an",
    lead: "Zuerst kommen ein paar Sicherheitsfragen. Sie dauern zwei Minuten, dann hast du etwas zu tun.",
    go: "Sicherheitsfragen beantworten",
    other: "Einen Trainingsverlauf mitbringen oder erst umsehen",
  },
  incomplete: {
    title: "Erst ein paar Sicherheitsfragen",
    until: "Bis dahin: gehen, so weit es angenehm ist, und liegen oder sitzen, wie es erleichtert.",
    go: "Sicherheitsfragen beantworten",
    askAgain: "Noch einmal beantworten",
  },
  refer: {
    title: "Erst sollte jemand nachsehen",
    walking: "Gehen ist in Ordnung, so weit es angenehm ist. Sonst vorerst nichts.",
    nothing: "Kein Training, bis jemand nachgesehen hat.",
    sheet: "Eine Seite zum Mitnehmen",
    again: "Die Fragen noch einmal beantworten",
  },
  askFirst: {
    title: "Erst noch einmal die Sicherheitsfragen",
    because: {
      start: "Sie sind noch nicht beantwortet.",
      pain_rise: "Dein Schmerz ist seit den letzten Antworten gestiegen.",
      leg_symptoms: "Du hast von etwas Neuem in einem Bein berichtet.",
      six_weeks: "Die letzten Antworten sind sechs Wochen her.",
    },
  },
  session: {
    title: "Was jetzt",
    about: (exercises, minutes) =>
      `${count(exercises, "Übung", "Übungen")}, etwa ${number.format(minutes)} min`,
    start: "Los",
    goOn: "Mit dem Training weitermachen",
    starter: "Ein erster Plan aus deinen Antworten. Tests und ein eigener Plan kommen später.",
    why: "Warum",
    insteadOf: (because) => `Stattdessen: ${because}`,
    sets: (sets) => count(sets, "Satz", "Sätze"),
    each: (sets, what) => `${sets} zu ${what}`,
    sides: "je Seite",
    reps: (reps) => `${reps}`,
    range: (low, high) => `${low} bis ${high}`,
    holds: (holds, seconds) => (holds === 1 ? `${seconds} s` : `${holds} × ${seconds} s halten`),
    metres: (metres) => `${number.format(metres)} m`,
    minutes: (minutes) => `${number.format(minutes)} min`,
    differently: "Heute ist es anders",
    fewer: "Minuten heute",
    asPlanned: "Wie geplant",
    minutesOnly: (minutes) => `${minutes} min`,
    busy: "Heute besetzt oder nicht da",
    notToday: (name) => `Heute nicht: ${name}`,
    notTodayShort: "Heute nicht",
    leftOut: "Heute weggelassen",
    backIn: (name) => `Wieder aufnehmen: ${name}`,
    reset: "Wieder wie geplant",
    changed: "Das Training von heute ist geändert.",
    nothingLeft: "Mit diesen Wünschen bleibt heute nichts vom Plan übrig.",
  },
  rest: {
    restDay: "Ruhetag",
    done: "Für heute fertig",
    doneText: "Was du getan hast, zählt. Aufgebaut wird in der Ruhe.",
    restText:
      "Muskeln und Sehnen bauen in der Ruhe auf. Ein Spaziergang und eine Gewohnheit von unten reichen heute.",
    next: (day) => `Als Nächstes: ${day}`,
    noNext: "Es ist kein weiterer Tag geplant.",
    today: "Das nächste Training heute machen",
    open: "Den Plan ansehen",
    adHoc: "Etwas anderes eintragen",
    moved: "Das nächste Training ist jetzt heute.",
  },
  pain: {
    title: "Wie geht es dem Rücken gerade?",
    morning: "Wie geht es dem Rücken heute Morgen, nach dem Training gestern?",
    scale: "Schmerz von 0 bis 10",
    none: "0: keiner",
    worst: "10: schlimmster vorstellbarer",
    level: (pain) => `Schmerz ${pain} von 10`,
    saved: (pain) => `Notiert: ${pain} von 10.`,
    leg: "Neue Taubheit, Kribbeln oder Schwäche in einem Bein",
    undo: "Rückgängig",
    undone: "Zurückgenommen.",
  },
  habits: {
    title: "Kleines für heute",
    all: "Alle Gewohnheiten",
    again: (times) => `heute ${times}-mal`,
  },
  lesson: { title: "Zwei Minuten zum Lesen", read: "Lesen" },
  attention: "Gut zu wissen",
  retests: {
    title: "Tests sind wieder fällig",
    due: (tests) =>
      tests === 1
        ? "1 Test lässt sich mit dem letzten Mal vergleichen."
        : `${tests} Tests lassen sich mit dem letzten Mal vergleichen.`,
    go: "Zu den Tests",
    none: "Noch nichts getestet",
    noneText:
      "Selbsttests finden das schwächste Glied, und der Plan richtet sich danach. Etwa eine Viertelstunde.",
  },
  renewal: {
    title: "Zeit für einen neuen Plan",
    text: "Dieser Plan hat seine Arbeit getan. Ein neuer berücksichtigt, was du seitdem gemacht hast; der alte gilt, bis du ihn annimmst.",
    go: "Den neuen Plan ansehen",
  },
  weeks: {
    title: "Die letzten Wochen",
    done: (done, weeks) => `${done} von ${count(weeks, "Woche", "Wochen")} mit dem, was geplant war.`,
    week: (day, done, planned) => `Woche vom ${day}: ${done} von ${planned} Trainings`,
    sessions: (sessions) => `${count(sessions, "Training", "Trainings")} in diesen Wochen.`,
    fresh: "Diese Woche ist die erste. Ein Training ist ein Anfang.",
    gap: "Eine Woche ohne ist kein Scheitern. Das nächste Training zählt so viel wie immer.",
  },
  backup: {
    text: "Deine Aufzeichnungen liegen nur auf diesem Gerät, und der Browser kann sie löschen, wenn der Platz ausgeht.",
    go: "Sicherung anlegen",
  },
};
