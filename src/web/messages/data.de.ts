import type { dataMessages } from "./data.en.ts";

const number = (value: number): string => value.toLocaleString("de");
const day = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "long" }).format(new Date(instant));

export const dataGerman: typeof dataMessages = {
  title: "Meine Daten",
  lead: "Alles, was du Backstay sagst, gehört dir und liegt auf diesem Gerät, auch wenn du es abgleichst. Hier holst du es herein, nimmst es mit und nimmst es weg.",

  bring: {
    title: "Bring deine Trainingsgeschichte mit",
    text: "Aus einer anderen App oder aus Backstay selbst. Dateien und deine eigenen Trainings zählen als eine Geschichte; nichts wird doppelt gezählt.",
    toReport: "Zum Bericht über deine Geschichte",
  },

  save: {
    title: "Kopie sichern",
    never:
      "Du hast noch keine Kopie gesichert. Ein Browser kann löschen, was er hält; eine Kopie gehört dir.",
    last: (instant) => `Letzte Kopie: ${day(instant)}.`,
    old: (instant) =>
      `Deine letzte Kopie ist vom ${day(instant)}. Sichere eine neue, damit nichts von seither verloren gehen kann.`,
    everything: "Alles sichern",
    everythingText:
      "Eine Datei mit allem, was es gibt. Holst du sie zurück, ist genau das wieder da, was hier war.",
    csv: "Log als Tabelle sichern",
    csvText: "Jeder Satz als CSV, für eine Tabellenkalkulation.",
    person: "Angaben zu mir sichern",
    personText:
      "Antworten, Tests und Werte als PERSON.json, für die Kommandozeile oder die Unterlagen deiner Physiotherapie.",
    saved: "Die Datei liegt in deinen Downloads.",
    failed: (sentence) => `Die Datei ließ sich nicht erstellen: ${sentence}`,
  },

  back: {
    title: "Kopie zurückholen",
    text: "Eine Datei aus „Alles sichern“ oder „Angaben zu mir sichern“. Du siehst, was darin ist, bevor sich etwas ändert.",
    choose: "Datei auswählen",
    made: (instant) => `Gesichert am ${day(instant)}`,
    holds: (records, files) =>
      `${number(records)} ${records === 1 ? "Eintrag" : "Einträge"} und ${number(files)} importierte ${files === 1 ? "Datei" : "Dateien"}`,
    kinds: {
      profile: "Über dich",
      settings: "Einstellungen",
      screening: "Sicherheitsfragen",
      measurement: "Testergebnisse",
      outcome: "Fragebogenwerte",
      painCheck: "Schmerzangaben",
      plan: "Pläne",
      routine: "Routinen",
      workout: "Trainings",
      set: "Sätze",
      habitDone: "Erledigte Gewohnheiten",
      flare: "Schmerzschübe",
      bodyMass: "Körpermasse",
      protein: "Eiweiß",
      player: "Laufendes Training",
      assessmentRun: "Laufende Tests",
    },
    changes: (fresh, different, same) =>
      `${number(fresh)} noch nicht hier, ${number(different)} anders, ${number(same)} gleich`,
    onlyHere: (count) =>
      `${number(count)} ${count === 1 ? "Eintrag gibt" : "Einträge gibt"} es nur auf diesem Gerät: Hinzufügen behält sie, Ersetzen entfernt sie.`,
    merge: "Zu dem hinzufügen, was hier ist",
    mergeText: "Von zwei Fassungen eines Eintrags bleibt die spätere.",
    replace: "Alles hier ersetzen",
    replaceSure: "Ja, alles hier ersetzen",
    cancel: "Abbrechen",
    person: (facts) =>
      `Eine Personendatei: wer du bist, mit ${number(facts)} ${facts === 1 ? "Ergebnis" : "Ergebnissen und Werten"}. Was darin steht, ersetzt, was hier steht; der Rest bleibt.`,
    takePerson: "Übernehmen",
    done: "Fertig. Alles aus der Datei ist jetzt hier.",
  },

  where: {
    title: "Was wo liegt",
    rows: [
      [
        "Deine Einträge",
        "Antworten, Tests, Pläne, Trainings, Gewohnheiten, Essen und Einstellungen: in der Datenbank dieses Browsers, auf diesem Gerät.",
      ],
      [
        "Importierte Dateien",
        "So, wie sie gelesen wurden, mit dem, was du uns über Namen und Einheiten gesagt hast: im selben Browser, auf diesem Gerät.",
      ],
      ["Die App selbst", "Eine Kopie des Programms, damit es ohne Netz aufgeht. Von dir steht nichts darin."],
    ],
    sent: "Irgendwohin gesendet",
    sentNothing:
      "Nichts. Du bist nicht angemeldet; es gibt keine Verfolgung und keine Anfrage an einen anderen Ort.",
    sentToAccount: (email) =>
      `Deine Einträge, an den Server deines Kontos ${email}, damit deine anderen Geräte sie haben. Importierte Dateien werden nicht gesendet. Es gibt keine Verfolgung und keine Anfrage an einen anderen Ort.`,
    used: (megabytes) => `Auf diesem Gerät belegt: ${megabytes} MB, das Programm mitgezählt.`,
    persisted: "Der Browser hat versprochen, nicht von sich aus zu löschen.",
    notPersisted:
      "Der Browser darf löschen, wenn dem Gerät der Platz ausgeht. Safari auf iPhone, iPad oder Mac tut es nach sieben Tagen Gebrauch ohne Besuch hier, außer die App liegt auf dem Startbildschirm. Eine gesicherte Kopie ist sicher.",
  },

  wipe: {
    title: "Alles löschen",
    text: "Entfernt jeden Eintrag, jede importierte Datei und alles, was dieser Browser sich von dir gemerkt hat. Das lässt sich nicht rückgängig machen. Deine gesicherten Kopien bleiben deine.",
    account:
      "Du bist angemeldet: Was auf dem Server liegt, bleibt dort. Soll auch das weg, lösche zuerst dein Konto.",
    toAccount: "Zum Konto",
    word: "LÖSCHEN",
    type: (word) => `Zur Bestätigung ${word} eintippen`,
    button: "Alles löschen",
  },
};
