import type { moreMessages } from "./more.en.ts";

export const moreGerman: typeof moreMessages = {
  title: "Mehr",
  entries: {
    habits: [
      "Gewohnheiten",
      "Pausen vom Sitzen, die Morgenroutine, das Hüftscharnier, acht kurze Lektionen.",
    ],
    food: ["Essen", "Körpermasse und Eiweiß, schnell eingetragen."],
    history: ["Bericht über deine Geschichte", "Wohin deine Arbeit ging: vorn und hinten, links und rechts."],
    assess: ["Tests", "Was stark ist, was nicht, und was sich nicht sagen lässt."],
    truth: ["Was stimmt", "Verbreitete Behauptungen über Rücken und Gesäß, und was belegt ist."],
    sheet: ["Blatt für die Physiotherapie", "Befunde, Plan und Verlauf auf einer Seite, zum Drucken."],
    account: [
      "Konto und Geräte",
      "Dieselben Einträge auf jedem Gerät, wenn du willst. Nötig ist kein Konto.",
    ],
    sharing: [
      "Freigaben",
      "Lass jemanden vom Fach sehen, was du auswählst, und sieh, was andere dir freigeben.",
    ],
    data: ["Meine Daten", "Import, Kopien, was wo liegt, löschen."],
    settings: ["Einstellungen", "Sprache, Einheiten, Farben, Geräte, über dich."],
  },
  flare: ["Mir ist es in den Rücken gefahren", "Erst die Sicherheitsfragen, dann die nächsten 48 Stunden."],
  about: "Über Backstay und seine Grenzen",
  allLimits: "Was es kann und was nicht",
  limits:
    "Backstay plant Training. Es stellt keine Diagnose und ersetzt niemanden, der dich untersuchen kann. Ist etwas neu, stark oder seltsam, hol dir zuerst Hilfe.",
  version: (version) =>
    `Backstay ${version}, freie Software unter der Apache-Lizenz 2.0. Es läuft auf diesem Gerät.`,
  alone: "Nichts wird irgendwohin gesendet.",
  synchronised: (email) =>
    `Deine Einträge werden mit dem Konto ${email} abgeglichen; sonst wird nichts gesendet.`,
};
