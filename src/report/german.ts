import type { MuscleId } from "../core/anatomy/muscle.ts";
import { muscle } from "../core/anatomy/muscles.ts";
import { say } from "../core/language.ts";
import type { ENGLISH } from "./messages.ts";

/** At most one decimal; a whole number from ten up. */
const show = (value: number): string =>
  value.toLocaleString("de", { maximumFractionDigits: value >= 10 ? 0 : 1 });
const isOne = (value: number): boolean => show(value) === "1";

const REGIONS: Readonly<Record<string, string>> = {
  neck: "Nacken",
  upper_back: "oberer Rücken",
  low_back: "unterer Rücken",
  shoulder: "Schulter",
  hip: "Hüfte",
  groin: "Leiste",
  buttock: "Gesäß",
  thigh: "Oberschenkel",
  knee: "Knie",
  shin: "Schienbein",
  calf: "Wade",
  ankle: "Knöchel",
  foot: "Fuß",
  elbow: "Ellbogen",
  wrist: "Handgelenk",
  chest: "Brust",
  abdomen: "Bauch",
};

/** The words of the balance report in German. */
export const reportGerman: typeof ENGLISH = {
  language: "de",
  title: "Hinten und vorn: dein Bericht zum Gleichgewicht",
  number: (value, decimals) => value.toLocaleString("de", { maximumFractionDigits: decimals }),
  percent: (share) => `${Math.round(share * 100)} %`,
  sets: (value) => `${show(value)} ${isOne(value) ? "Satz" : "Sätze"}`,
  setsPerWeek: (value) => `${show(value)} ${isOne(value) ? "Satz" : "Sätze"} je Woche`,
  weeks: (count) => (count === 1 ? "1 Woche" : `${show(count)} Wochen`),
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items.at(-1) ?? ""}`,
  sentenceCase: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  muscleName: (id: MuscleId) => say(muscle(id).name),
  regionName: (id) => REGIONS[id] ?? id.replaceAll("_", " "),
  left: "links",
  right: "rechts",
  back: "Hinten",
  front: "Vorn",
  neitherPan: "Keines von beiden",
  headline: {
    balance: (weeks, back, front) =>
      `In ${weeks} ging ${back} der Arbeit an die Rückseite deines Körpers und ${front} an die Vorderseite.`,
    cannotTell: (because) =>
      `Wie sich deine Arbeit auf hinten und vorn verteilt: nicht zu sagen, ${because}.`,
    empty: "In diesen Wochen gibt es keine Trainingssätze, also nichts zu wiegen.",
    tooLittle: (sets, weeks) =>
      `${sets} in ${weeks} sind zu wenige, um von einem Gleichgewicht zu sprechen. Was da ist, steht unten.`,
    nothingReached: (count, muscles, allNamed) =>
      count === 1
        ? `Ein Muskel der Rückseite bekam nichts: ${muscles}.`
        : allNamed
          ? `${count} Muskeln der Rückseite bekamen nichts: ${muscles}.`
          : `${count} Muskeln der Rückseite bekamen nichts, darunter ${muscles}.`,
    leastReached: (muscles) => `Am wenigsten ging an: ${muscles}.`,
    everyMuscleReached: (least) => `Jeder Muskel der Rückseite bekam mindestens ${least}.`,
  },
  lastWeeks: (weeks) => `den letzten ${weeks}`,
  wholeLog: "dem ganzen Protokoll",
  weeksUpTo: (weeks, day) => `den ${weeks} bis ${day}`,
  endsEarlier: (lastDay, weeks) =>
    `Das letzte Training im Protokoll ist vom ${lastDay}. Der Bericht sieht auf ${weeks} bis zu diesem Tag, nicht bis heute.`,
  beginsLater: (firstDay, weeks) =>
    `Das Protokoll beginnt am ${firstDay}; was je Woche gesagt wird, ist das Mittel über ${weeks}.`,
  seen: (workouts, sets, daysPerWeek) =>
    `${workouts} ${workouts === 1 ? "Training" : "Trainings"}, ${sets} ohne Aufwärmen, ${daysPerWeek} Trainingstage je Woche.`,
  kindStart:
    "Ein Protokoll von zwei Wochen genügt für einen ersten Blick. Hast du mit einer App trainiert, gib dort deinen Verlauf aus und lies die Datei hier ein.",
  notADiagnosis:
    "Das zählt, was du trainiert hast. Es stellt keine Diagnose und sagt nicht, warum etwas schmerzt. Ist Schmerz neu, stark oder wird er schlimmer, oder kommt er mit Taubheit, Schwäche, Fieber oder Mühe mit Blase oder Darm, geh zu einer Fachperson, bevor du weiter trainierst.",
  sections: {
    map: "Wohin die Arbeit ging",
    least: "Was am wenigsten bekam",
    suggestions: (count) => (count === 3 ? "Drei Dinge als Nächstes" : "Was als Nächstes"),
    ratios: "Verhältnisse, und was sie bedeuten",
    strength: "Kraft im Lauf der Zeit",
    records: "Bestwerte dieser Zeit",
    sides: "Links und rechts",
    pain: "Notizen, die von Schmerz sprechen könnten",
    notCounted: "Was in diesen Zahlen nicht steckt",
    muscles: "Jeder Muskel",
    weeks: "Woche für Woche",
    sources: "Quellen",
    how: "Wie Sätze gezählt werden",
  },
  map: {
    title: (view, weeks) =>
      `Der Körper von ${view === "back" ? "hinten" : "vorn"}: Sätze je Woche und Muskel in ${weeks}.`,
    steadied: (sets) => `kein eigener Satz; er hielt den Körper in ${sets}`,
    nothing: "gar nichts",
    cannotTell: "nicht zu sagen: Zu viele Übungen haben unbekannte Namen",
    steps: ["bis 2 Sätze je Woche", "über 2, bis 4", "über 4, bis 6", "über 6, bis 8", "über 8"],
    noData: "keine Daten",
    deep: "gestrichelter Rand: liegt unter einem anderen Muskel",
  },
  how: (direct, indirect, pans) =>
    `Ein Satz zählt ${direct} für einen Muskel, den er direkt trainiert, ${indirect}, wo der Muskel hilft, und 0, wo er nur hält. Für hinten gegen vorn wird jeder Satz unter den Muskeln geteilt, die er trainiert. Welcher Muskel wofür zählt, ist unsere Wahl. Hinten: ${pans.back}. Vorn: ${pans.front}. Keines von beiden, weil jedes Drücken und Ziehen sie trainiert: ${pans.neither}.`,
  least: {
    never: (name) => `${name}: in diesem Protokoll nie trainiert`,
    neverShort: "nie",
    nothingShort: "nichts",
    nothing: (name) => `${name}: nichts in dieser Zeit`,
    lastOn: (day) => `zuletzt trainiert am ${day}`,
    some: (name, perWeek) => `${name}: ${perWeek}`,
    steadied: (sets) => `er hielt den Körper in ${sets}, die 0 zählen`,
    none: (start) => `Kein Muskel der Rückseite bekam weniger als ${start}, die Zahl, von der wir ausgehen.`,
    startIsOurs: (start) =>
      `Wenig nennen wir, was unter ${start} liegt, wo unsere Pläne beginnen. Diese Zahl ist unsere Wahl, keine Grenze aus einer Studie.`,
    othersNothing: (muscles) => `Anderswo am Körper ging nichts an: ${muscles}.`,
    mayHide: (share) =>
      `${share} der Sätze haben Namen, die wir nicht kennen; einiges davon kann darunter verborgen sein.`,
    cannotTell:
      "Welche Muskeln am wenigsten bekamen, ist nicht zu sagen: In dieser Zeit gibt es keine Sätze bekannter Übungen.",
    cannotTellNames: (share) =>
      `Welche Muskeln am wenigsten bekamen, ist nicht zu sagen: ${share} der Sätze haben Namen, die wir nicht kennen.`,
  },
  ratios: {
    names: {
      backToFront: "Hinten zu vorn",
      hingeToSquat: "Hüftbeuge zu Kniebeuge und Ausfallschritt",
      pullToPush: "Ziehen zu Drücken",
      verticalToHorizontalPull: "Zug von oben zu Rudern",
      unilateralShare: "Eine Seite auf einmal",
    },
    poles: {
      backToFront: ["hinten", "vorn"],
      hingeToSquat: ["Hüftbeugen", "Kniebeugen"],
      pullToPush: ["Ziehen", "Drücken"],
      verticalToHorizontalPull: ["von oben", "Rudern"],
      unilateralShare: ["eine Seite", "beide"],
    },
    value: (over, under, overSets, underSets, value) =>
      `${value} zu 1 (${over} ${overSets}, ${under} ${underSets}).`,
    share: (percent, sets, ofSets) => `${percent} (${sets} von ${ofSets}).`,
    cannotTell: (because) => `Nicht zu sagen: ${because}.`,
    doesNotSay: {
      backToFront:
        "Dass ein Gleichgewicht von hinten und vorn schützt, ist nicht gezeigt. Kein Verhältnis ist als richtig bekannt.",
      hingeToSquat:
        "Keine Studie, die wir gelesen haben, nennt ein richtiges Verhältnis von Hüftbeugen zu Kniebeugen.",
      pullToPush:
        "Keine Studie, die wir gelesen haben, verbindet wenig Ziehen mit Rückenschmerz, und keine nennt ein richtiges Verhältnis.",
      verticalToHorizontalPull:
        "Keine Studie, die wir gelesen haben, zeigt, dass eines von beiden für den Rücken besser ist.",
      unilateralShare:
        "Dass mehr einseitige Arbeit oder kleinere Seitenunterschiede weniger Schmerz oder Verletzungen bedeuten, ist nicht gezeigt.",
    },
  },
  strength: {
    none: "Wie die Kraft verlief, ist nicht zu sagen: In dieser Zeit wurde keine Übung mit Gewicht, Wiederholungen oder Halten aufgezeichnet, die man vergleichen könnte.",
    measures: { e1rmKg: "geschätztes Maximum", holdS: "Halten", reps: "Wiederholungen" },
    rising: (perWeek, low, high) => `steigend, ${perWeek} % je Woche (${low} bis ${high})`,
    falling: (perWeek, low, high) => `fallend, ${perWeek} % je Woche (${low} bis ${high})`,
    plateau: (low, high) => `gleichbleibend (${low} bis ${high} % je Woche)`,
    cannotTell: (because) => `nicht zu sagen: ${because}`,
    note: "Die Klammer enthält die Steigung mit 95 % Sicherheit. Geschätzte Maxima stammen aus Sätzen bis 10 Wiederholungen; die aus längeren sind als unsicher markiert. Gewichte verschiedener Studios und Maschinen können sich unterscheiden.",
    caption: "Die in dieser Zeit am meisten trainierten Übungen",
    noUnit: "Gewichte haben in dieser Datei keine Einheit, darum gibt es keine Richtung der Last.",
  },
  records: {
    none: "Kein neuer Bestwert in dieser Zeit.",
    load: (load, reps) => `${load} für ${reps}`,
    loadAlone: (load) => load,
    e1rm: (load, from) => `geschätztes Maximum ${load} (aus ${from})`,
    reps: (reps) => `${reps} in einem Satz`,
    hold: (time) => `${time} gehalten`,
    repetitions: (count) => `${count} ${count === 1 ? "Wiederholung" : "Wiederholungen"}`,
    seconds: (seconds) => `${show(seconds)} s`,
  },
  sides: {
    none: "Nicht zu sagen: Zu wenige Sätze in diesem Protokoll sagen, von welcher Seite sie waren.",
    more: (side, amount, low, high) => `${side} schaffte ${amount} mehr (${low} bis ${high})`,
    cannotTell: (amount, low, high) =>
      `nicht zu sagen, welche mehr schaffte: links minus rechts ${amount} (${low} bis ${high})`,
    days: (days) => `${days} Tage mit beiden Seiten`,
    percent: (value) => `${value} %`,
    reps: (value) => `${value} Wiederholungen`,
    measures: { load: "Gewicht", reps: "Wiederholungen", hold: "Halten" },
    doesNotSay:
      "Seiten unterscheiden sich bei allen. Von keiner Größe des Unterschieds weiß man, dass sie schadet.",
  },
  pain: {
    none: "Keine Notiz dieser Wochen spricht von Schmerz, soweit wir sie lesen können.",
    intro: (count) =>
      count === 1
        ? "Eine Notiz spricht vielleicht von Schmerz. Vielleicht haben wir sie falsch gelesen: Bitte sag, ob sie es tut."
        : `${count} Notizen sprechen vielleicht von Schmerz. Vielleicht haben wir sie falsch gelesen: Bitte sag, welche es tun.`,
    entry: (day, region) => (region === undefined ? `${day}, Ort nicht genannt` : `${day}, ${region}`),
    more: (count) => `und ${count} weitere`,
  },
  notCounted: {
    unmatched: (share, sets) =>
      `${share} der Sätze (${sets}) sind von Übungen, deren Namen wir nicht kennen. Sie zählen für keinen Muskel.`,
    unmatchedNames: (names) => `Die häufigsten: ${names}.`,
    noWarmupMarks: (apps) =>
      `In den Trainings von ${apps} ist kein Aufwärmen markiert. Hast du dort Aufwärmsätze aufgezeichnet, zählen sie hier als Arbeit.`,
    warmups: (sets) => `${sets}, im ganzen Protokoll als Aufwärmen markiert, sind weggelassen.`,
    other: (sets) => `${sets} von Ausdauer, Beweglichkeit oder Pausen sind keine Sätze von Muskeln.`,
    needsUnit: (files) =>
      `${files} sagt nicht, ob Gewichte in kg oder lb sind. Sätze werden gezählt; Gewichte, Bestwerte und Richtungen der Last fehlen. Mit --unit kg oder --unit lb sind sie da.`,
    unreadable: (rows) =>
      `${rows} ${rows === 1 ? "Zeile konnte" : "Zeilen konnten"} nicht gelesen werden und ${rows === 1 ? "steckt" : "stecken"} in keiner Zahl.`,
    duplicates: (workouts) =>
      `${workouts} ${workouts === 1 ? "Training war" : "Trainings waren"} in mehr als einer Datei und ${workouts === 1 ? "zählt" : "zählen"} einmal.`,
    afterToday: (workouts, today) =>
      `${workouts} ${workouts === 1 ? "Training liegt" : "Trainings liegen"} nach dem ${today} und ${workouts === 1 ? "ist" : "sind"} weggelassen.`,
    undated: (sets) => `${sets} haben in der Datei kein Datum und gehören darum zu keiner Woche.`,
    bodyMass: (sets) =>
      `${sets} mit dem Körpergewicht haben keine Körpermasse nahe diesem Tag, darum ist ihre Last nicht bekannt.`,
    nothing: "Jeder Satz dieser Zeit ist gezählt.",
  },
  suggestions: {
    none: "Aus so wenig ist nichts vorzuschlagen. Trainier, schreib auf, komm wieder.",
    addSets: (name, low, high) => `Gib ${low} bis ${high} Sätze je Woche an: ${name}.`,
    addSetsReason: (name, perWeek, weeks) => `In ${weeks} bekam ${name} ${perWeek}.`,
    oursFromDose: (low, high) =>
      `Jeder weitere Satz je Woche geht im Mittel mit etwas mehr Wachstum einher. Von ${low} bis ${high} auszugehen ist unsere Wahl; Studien zu Rückenschmerz legen keine Dosis fest.`,
    frequency: "Trainier an zwei oder drei Tagen in der Woche.",
    frequencyReason: (days, weeks) => `In ${weeks} hast du an ${days} Tagen je Woche trainiert.`,
    names: "Sag uns, was deine unbekannten Übungen sind.",
    namesReason: (share) =>
      `${share} deiner Sätze haben Namen, die wir nicht kennen; so sieht dieser Bericht nur einen Teil deiner Arbeit.`,
    namesSource: "Über der Hälfte Unbekanntem ziehen wir kein Gleichgewicht: unsere Wahl.",
    hinge: "Tausch einen Satz Kniebeugen oder Ausfallschritte gegen eine Hüftbeuge oder Brücke.",
    hingeReason: (value, weeks) =>
      `In ${weeks} kamen ${value} Sätze Hüftbeugen auf jeden Satz Kniebeugen und Ausfallschritte.`,
    pull: "Tausch einen Satz Drücken gegen einen Satz Rudern.",
    pullReason: (value, weeks) => `In ${weeks} kamen ${value} Sätze Ziehen auf jeden Satz Drücken.`,
    evenIsOurs:
      "Eins zu eins anzustreben ist unsere Wahl; keine Studie, die wir gelesen haben, legt das Verhältnis fest.",
    oneSided: "Mach einen Teil der Arbeit für Beine und Rücken einseitig, und schreib die Seiten auf.",
    oneSidedReason: (share, weeks) => `In ${weeks} waren ${share} der Sätze einseitig.`,
    keepUp: "Mach weiter wie bisher, und sieh in vier Wochen wieder hin.",
    keepUpReason: (days, weeks) => `In ${weeks} hast du an ${days} Tagen je Woche trainiert.`,
    start: "Beginn mit zwei Einheiten in der Woche.",
    startReason: (workouts) =>
      workouts === 0
        ? "Das Protokoll enthält 0 Trainings."
        : `Das Protokoll enthält ${workouts} ${workouts === 1 ? "Training" : "Trainings"}.`,
    known: "das hast du schon gemacht",
    noKit: "braucht nichts",
    exercises: "Zum Beispiel:",
    why: "Warum:",
    source: "Quelle:",
    cautions:
      "Die Beispiele kennen dich nicht. Ist etwas wund, heilt gerade oder hat eine Diagnose, frag eine Fachperson, welche davon passen.",
  },
  table: {
    muscle: "Muskel",
    pan: "Zählt für",
    perWeek: "Sätze je Woche",
    direct: "Direkt",
    indirect: "Helfend",
    days: "Tage je Woche",
    week: "Woche ab",
    exercise: "Übung",
    trend: "Richtung",
    day: "Tag",
    estimate: "Geschätztes Maximum",
    uncertain: "unsicher",
    note: "Notiz",
    record: "Bestwert",
    showTable: "Zahlen zeigen",
  },
  plots: {
    balanceTitle: "Sätze je Woche, hinten über der Linie und vorn darunter",
    musclesTitle: "Sätze je Woche der Muskeln von Hüfte und Rücken",
    strengthTitle: "Geschätztes Maximum im Lauf der Zeit",
    balanceAlt: (weeks, back, front) =>
      `Balken für ${weeks} Wochen; eine Woche enthält im Mittel ${back} hinten und ${front} vorn.`,
    musclesAlt: (muscles) => `Ein kleines Bild je Muskel: ${muscles}.`,
    strengthAlt: (exercises) => `Ein kleines Bild je Übung: ${exercises}.`,
    setsAxis: "Sätze",
    startLine: (start) => `Gestrichelte Linie: ${start}, wo unsere Pläne beginnen.`,
    uncertain:
      "Volle Punkte: aus Sätzen bis 10 Wiederholungen. Hohle Punkte: unsicher, aus längeren. Striche: von der niedrigsten zur höchsten Formel.",
  },
  evidence: {
    says: "Was die Belege sagen:",
    doesNotSay: "Was sie nicht sagen:",
    verdict: "Die Behauptung",
    productChoice: "Unsere Wahl",
  },
  madeOn: (day) =>
    `Am ${day} von Backstay aus deinen eigenen Dateien gemacht; nichts hat dein Gerät verlassen.`,
};
