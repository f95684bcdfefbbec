import type { Verdict } from "../../core/evidence/claim.ts";
import type { habitsMessages } from "./habits.en.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: "belegt",
  partly: "zum Teil belegt",
  weak: "schwach belegt",
  contradicted: "widerlegt",
};

export const habitsGerman: typeof habitsMessages = {
  title: "Kleine Dinge, jeden Tag",
  lead: "Neben dem Training. Nimm eines, lass es von selbst kommen, dann nimm das nächste dazu.",
  none: "Solange erst jemand hinsehen muss, gibt es hier nichts zu tun.",
  answerFirst: "Beantworte zuerst die Sicherheitsfragen, dann stehen die Gewohnheiten hier.",
  toQuestions: "Zu den Fragen",
  done: "Getan",
  doneToday: (times: number) =>
    times === 0 ? "Heute noch nicht" : times === 1 ? "Heute einmal" : `Heute ${times}-mal`,
  week: (days: number) => (days === 1 ? "An 1 der letzten 7 Tage" : `An ${days} der letzten 7 Tage`),
  undo: "Rückgängig",
  grows: "Wie es wächst",
  known: (verdict: Verdict) => `Was man weiß (${verdicts[verdict]})`,
  notShown: "Was nicht gezeigt ist",
  moves: "Bewegungen",
  sources: "Quellen",
  breaks: {
    title: "Erinnere mich, während ich sitze",
    every: (minutes: number) => `Alle ${minutes} Minuten`,
    off: "Keine Erinnerungen",
    running: (minutes: number) =>
      minutes === 1 ? "Nächste Pause in 1 Minute" : `Nächste Pause in ${minutes} Minuten`,
    now: "Zeit für eine Pause: aufstehen und ein, zwei Minuten bewegen.",
    took: "Ich bin aufgestanden",
    pageOnly:
      "Die Erinnerung kommt, solange diese Seite offen ist, und als Mitteilung, wo du es erlaubst. Ein Telefon mit gesperrtem Bildschirm hält sie vielleicht zurück.",
    allow: "Mitteilungen erlauben",
    blocked:
      "Mitteilungen sind in den Einstellungen des Browsers gesperrt; die Erinnerung zeigt sich nur auf dieser Seite.",
    missing:
      "Dieser Browser kennt keine Mitteilungen von Webseiten, also erinnert nur diese Seite; auf einem iPhone gibt es sie, sobald die App auf dem Startbildschirm liegt.",
    start: "Sitzen beginnt",
    stop: "Aufhören",
    choice: "Wie oft, entscheidest du",
  },
  lessons: "Acht kurze Lektionen",
  lessonLead: "Je zwei Minuten, in einfachen Worten.",
  read: "Gelesen",
  lesson: {
    tryThis: "Versuch das heute",
    rests: "Worauf das beruht",
    choice: "Ein Teil davon ist unsere eigene Wahl, und das sagen wir.",
    next: "Nächste Lektion",
    all: "Alle Lektionen",
    unknown: "Diese Lektion gibt es nicht.",
    hinge: "Die Hüftbeuge, Schritt für Schritt",
    step: (n: number, of: number) => `Schritt ${n} von ${of}`,
  },
  flare: {
    title: "Gerade ist es in den Rücken gefahren",
    begin: "Weiter",
    now: "Jetzt und in den nächsten zwei Tagen",
    hours: (hours: number) => `Die nächsten ${hours} Stunden bleiben leicht.`,
    moves: "Leichte Bewegungen, ein- bis zweimal am Tag",
    positions: "Lagen, die es vielleicht erleichtern",
    leaveOut: "Vorerst weglassen",
    back: "Der Weg zurück",
    stepAt: (n: number) => `Stufe ${n}`,
    here: "Hier stehst du",
    reach: "Ich bin auf dieser Stufe",
    seeSomeone: "Wann jemand hinsehen soll",
    started: (when: string) => `Vermerkt am ${when}.`,
    over: "Es hat sich beruhigt",
    ended: "Hat es sich beruhigt, geht dein Plan weiter wie zuvor; nimm die erste Einheit leicht.",
    evidence: "Was man weiß",
    failed: "Etwas steht im Weg: Die Seite konnte nicht herausfinden, wo du stehst. Versuch es noch einmal.",
  },
};
