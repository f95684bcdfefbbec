import type { foodMessages } from "./food.en.ts";

export const foodGerman: typeof foodMessages = {
  title: "Essen",
  lead: "Zwei Zahlen, wenn du sie willst: was du ab und zu wiegst, und Eiweiß. Keine Kalorien, keine Noten, nichts, worin man gut sein muss.",
  mass: {
    title: "Körpermasse",
    today: "Heute",
    save: "Speichern",
    saved: (mass) => `${mass} für heute gespeichert.`,
    none: "Noch nichts eingetragen.",
    latest: "Zuletzt",
    remove: (mass, on) => `${mass} vom ${on} entfernen`,
    removed: "Entfernt.",
    undo: "Rückgängig",
    few: "Ein Verlauf ist noch nicht zu erkennen: Dafür braucht es sechs Werte über zwei Wochen, weil die Masse mit Wasser und Essen schwankt.",
    short: "Ein Verlauf ist noch nicht zu erkennen: Die Werte liegen weniger als zwei Wochen auseinander.",
    steady: (low, high) =>
      `Keine klare Veränderung in den letzten sechs Wochen (zwischen ${low} und ${high} pro Woche).`,
    change: (slope, low, high) =>
      `Etwa ${slope} pro Woche in den letzten sechs Wochen (zwischen ${low} und ${high}).`,
  },
  protein: {
    title: "Eiweiß",
    today: (eaten, aim) => `${eaten} von ${aim} heute`,
    noAim: (eaten) => `${eaten} heute`,
    add: (grams) => `${grams} hinzufügen`,
    other: "Andere Menge",
    addOther: "Hinzufügen",
    undo: "Letztes rückgängig",
    undone: (grams) => `${grams} zurückgenommen.`,
    added: (grams) => `${grams} hinzugefügt.`,
    week: "Die letzten sieben Tage",
    byMass: (gPerKg, low, high) =>
      `Das Ziel richtet sich nach deiner Körpermasse: ${gPerKg} g pro Kilogramm und Tag. Darüber sahen Studien mit Menschen, die Krafttraining machen, keinen weiteren Muskelzuwachs; der wahre Wert kann irgendwo zwischen ${low} und ${high} g liegen.`,
    source: "Quelle",
    cannotTell: "Für ein Ziel trag oben deine Körpermasse ein oder setz unten ein eigenes.",
    own: "Ein eigenes Ziel, g pro Tag",
    ownText: "Dieses Ziel hast du selbst gesetzt. Leere das Feld, um nach der Körpermasse zu gehen.",
    kidney: "Mit einer Nierenerkrankung frag deine Ärztin oder deinen Arzt, bevor du mehr Eiweiß isst.",
  },
};
