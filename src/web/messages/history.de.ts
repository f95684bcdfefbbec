import type { en } from "./en.ts";

const number = (value: number): string => value.toLocaleString("de");
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** The German of the frame, of the history page and of what is drawn on reports. */
export const historyGerman: typeof en = {
  ownSessions: "Mit Backstay trainiert",
  tagline: "Trainiere, was der Spiegel verbirgt. Achte auf den Rücken, den es hält.",
  skipToContent: "Zum Inhalt springen",
  reportTitle: "Deine Balance",
  theme: { toDark: "Dunkles Design verwenden", toLight: "Helles Design verwenden" },

  welcome: {
    title: "Was hat dir der Spiegel nicht gezeigt?",
    lead: "Leg die Datei ab, die deine Trainings-App exportiert hat. Nach einer Sekunde siehst du, wie viel deiner Arbeit an die Vorderseite des Körpers ging und wie viel an die Rückseite, links und rechts, und welche Muskeln nichts bekommen haben.",
    private: "Die Datei wird auf diesem Gerät gelesen. Nichts wird hochgeladen.",
    drop: "Leg deinen Export hier ab",
    dropNow: "Loslassen zum Lesen",
    pick: "Datei auswählen",
    sample: "Erfundenes Jahr ausprobieren",
    sampleFile: "Ein erfundenes Trainingsjahr",
    reads:
      "Liest Strong, Hevy, Jefit, FitNotes, StrongLifts, wger, Liftosaur, Krafttrainings von Garmin (FIT) und den Export von Backstay selbst. Mehrere Dateien auf einmal gehen auch: Nichts wird doppelt gezählt.",
    whereIsIt: "Wo finde ich die Datei?",
    where: [
      ["Strong", "Einstellungen, „Export Strong Data“"],
      ["Hevy", "Profil, Einstellungen, „Export & Import Data“, „Export Workouts“"],
      ["Jefit", "Website, „My Jefit“, Einstellungen, Export"],
      ["FitNotes", "Einstellungen, „Spreadsheet Export“ oder „Backup“"],
      ["StrongLifts", "Einstellungen, „Export Data“"],
      ["wger", "Die API-Seite deines Kontos: workoutlog"],
      ["Liftosaur", "Einstellungen, „Export data“"],
      ["Garmin", "Garmin Connect im Web: eine Aktivität, Original exportieren"],
    ],
  },

  weeks: {
    label: "Wie weit zurück",
    of: (weeks) => (weeks === "all" ? "Alles" : weeks === 52 ? "1 Jahr" : `${weeks} Wochen`),
  },

  reading: {
    title: (file) => `${file} wird gelesen`,
    percent: (share) => `${Math.round(share * 100)} %`,
    cancel: "Abbrechen",
    cancelled: "Angehalten. Von dieser Datei wurde nichts behalten.",
    thinking: "Deine Sätze werden gezählt",
  },

  carrying: {
    title: (file) => `${file} kommt in deine Aufzeichnungen`,
    offer: "Auf alle meine Geräte",
    offerLabel: (file) => `Die Trainings aus ${file} auf allen meinen Geräten behalten`,
    why: "Diese Datei liegt nur auf diesem Gerät. Ihre Trainings und Körpergewichte können in die Aufzeichnungen deines Kontos.",
    done: (workouts, sets) =>
      `${count(workouts, "Training", "Trainings")} mit ${count(sets, "Satz", "Sätzen")} ${workouts === 1 ? "zählt" : "zählen"} jetzt als deine eigenen und ${workouts === 1 ? "geht" : "gehen"} in dein Konto.`,
    rest: (values) =>
      values === 0
        ? "Aus der Datei fehlt nichts; du kannst sie hier entfernen."
        : `${count(values, "Wert hat", "Werte haben")} dort keinen Platz (andere Messungen, Sätze ohne Datum): Behalte dafür die Datei. Nichts zählt doppelt.`,
    cancelled: "Angehalten. Was geschrieben ist, bleibt; der Rest kann jederzeit folgen.",
  },

  imports: {
    title: "Deine Dateien",
    add: "Dateien hinzufügen",
    row: (workouts, sets) => `${count(workouts, "Training", "Trainings")}, ${count(sets, "Satz", "Sätze")}`,
    warmups: (sets) => `${number(sets)} davon zum Aufwärmen`,
    duplicates: (workouts) =>
      `${count(workouts, "Training war", "Trainings waren")} schon bekannt und ${workouts === 1 ? "zählt" : "zählen"} einmal`,
    measurements: (of) => count(of, "Körpermessung", "Körpermessungen"),
    undo: "Entfernen",
    undoLabel: (file) => `${file} entfernen`,
    undone: (file) => `${file} wurde entfernt.`,
    undoAgain: "Rückgängig",
    diagnostics: (rows) => `${count(rows, "Zeile war", "Zeilen waren")} nicht zu gebrauchen`,
    diagnostic: (line, reason) => `Zeile ${line}: ${reason}`,
    more: (rows) => `und ${number(rows)} weitere`,
    exportAll: "Alles als eine Datei sichern",
    wipe: "Alles entfernen",
    wipeSure:
      "Alle importierten Dateien und alles, was du uns über Namen gesagt hast, aus diesem Browser entfernen?",
    wipeYes: "Alles entfernen",
    wipeNo: "Behalten",
    notLasting:
      "Dieser Browser behält nichts für uns (ein privates Fenster?). Deine Dateien sind weg, wenn du ihn schließt.",
  },

  unit: {
    title: (file) => `Sind die Gewichte in ${file} in Kilogramm oder in Pfund?`,
    why: "Die Datei sagt es nicht. Bis du es sagst, zählen die Sätze, und die Gewichte bleiben weg.",
    kg: "Kilogramm",
    lb: "Pfund (lb)",
    change: (unit) => `Gewichte als ${unit === "kg" ? "Kilogramm" : "Pfund"} gelesen`,
  },

  names: {
    title: "Namen, die wir nicht kennen",
    lead: "Diese Sätze zählen für keinen Muskel, bis du sagst, was sie sind. Was du hier wählst, wird gemerkt.",
    sets: (sets) => count(sets, "Satz", "Sätze"),
    choose: (name) => `Übung, für die ${name} steht`,
    placeholder: "Übung auswählen",
    nothing: "Keine Übung mit diesem Namen",
    showAll: (of) => `Alle ${number(of)} zeigen`,
    mapped: "Von dir zugeordnet",
    forget: (name) => `Vergessen, wofür ${name} steht`,
  },

  map: {
    hint: "Zeig auf einen Muskel oder spring mit der Tabulatortaste hin, um zu sehen, was er bekommen hat.",
    muscle: "Muskel",
    perWeek: "Sätze pro Woche",
    direct: "Direkte Sätze",
    indirect: "Indirekte Sätze (zählen halb)",
    steadied: "Sätze, in denen er nur gehalten hat (zählen 0)",
    days: "Tage pro Woche",
    sides: "Links · rechts",
    hidden: "Ein Spiegel vor dir zeigt ihn nicht.",
    seen: "Ein Spiegel vor dir zeigt ihn.",
  },

  plots: {
    balance: "Sätze pro Woche: Rückseite des Körpers über der Linie, Vorderseite darunter",
    muscles: "Sätze pro Woche der Muskeln von Hüfte und Rücken",
    sets: "Sätze pro Woche",
    table: "Dasselbe als Tabelle",
    week: "Woche vom",
    days: "Tage",
    tonnage: (unit) => `Bewegte Last, ${unit}`,
  },

  pain: {
    lead: "Das hast du geschrieben. Wir haben nur die Wörter gefunden: Sag, welche von Schmerz sprechen.",
    question: "Ging es um Schmerz?",
    confirmed: "Ja, um Schmerz",
    dismissed: "Nein",
  },

  ratioEvidence: "Was belegt ist und was nicht",

  finePrint: "Was nicht gezählt wird, wie Sätze zählen, jeder Muskel und die Quellen",

  failure: (sentence) =>
    `Bei uns ist etwas schiefgegangen: ${sentence}. Deine Dateien sind unberührt; lade die Seite neu und versuch es noch einmal.`,
};
