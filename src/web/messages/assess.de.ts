import type { LinkId } from "../../core/assessment/link.ts";
import type { Side } from "../../core/log/trainingLog.ts";
import type { EndedBy } from "../../core/person/person.ts";
import type { TestUnit } from "../../core/person/testId.ts";
import type { ChainStatus } from "../../figure/chainPicture.ts";
import type { SkipReason } from "../assess/assessRun.ts";
import type { assessMessages } from "./assess.en.ts";

const number = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });
const UNITS: Readonly<Record<TestUnit, (value: number) => string>> = {
  s: (value) => `${number.format(value)} s`,
  reps: (value) => `${number.format(value)} ${value === 1 ? "Wiederholung" : "Wiederholungen"}`,
  deg: (value) => `${number.format(value)}°`,
  cm: (value) => `${number.format(value)} cm`,
  kg: (value) => `${number.format(value)} kg`,
  points: (value) => `${number.format(value)} ${value === 1 ? "Punkt" : "Punkte"}`,
  count: (value) => `${number.format(value)} Zeichen`,
  yes_no: (value) => (value > 0 ? "ja" : "nein"),
};
const side: Readonly<Record<Side, string>> = { left: "Linke Seite", right: "Rechte Seite" };
const endedBy: Readonly<Record<EndedBy, string>> = {
  limit: "Meine Grenze, oder die Zeit war um",
  pain: "Schmerz",
  balance: "Ich verlor das Gleichgewicht",
  other: "Etwas anderes",
};
const skip: Readonly<Record<SkipReason, string>> = {
  pain: "Es tut weh",
  kit: "Mir fehlt, was man dafür braucht",
  unsure: "Ich bin nicht sicher, wie es geht",
  tired: "Genug für heute",
  other: "Ein anderer Grund",
};
const links: Readonly<Record<LinkId, string>> = {
  ankle: "Sprunggelenk",
  knee: "Knie",
  hip: "Hüfte",
  pelvis: "Becken",
  trunk: "Rumpf",
  shoulder: "Schulter",
};
const status: Readonly<Record<ChainStatus, string>> = {
  present: "etwas gefunden",
  absent: "angesehen, in Ordnung",
  cannotTell: "nicht zu sagen",
  open: "noch nicht gemessen",
};

export const assessGerman: typeof assessMessages = {
  working: "Einen Moment",
  amount: (value: number, unit: TestUnit) => UNITS[unit](value),
  side,
  safetyFirst: {
    title: "Zuerst kommen die Sicherheitsfragen",
    lead: "Bevor sie beantwortet sind, wird nichts getestet.",
    open: (count: number) =>
      `${count === 1 ? "1 Frage ist" : `${count} Fragen sind`} noch offen. Manche Tests gehen an deine Grenze, darum kommen sie davor.`,
    stopped: "Nach deinen Antworten sollte zuerst jemand hinsehen. Bis dahin wird nichts getestet.",
    go: "Zu den Sicherheitsfragen",
  },
  intro: {
    title: "Sieh, wo du stehst",
    lead: "Ein paar Tests, die du selbst machst. Sie sagen, was du heute kannst und wie sicher das ist; sie nennen keine Krankheit und keine Ursache von Schmerz.",
    tests: (count: number, minutes: number) =>
      `${count === 1 ? "1 Test" : `${count} Tests`}, etwa ${Math.ceil(minutes)} Minuten`,
    pause: "Hör auf oder mach Pause, wann du willst: Jedes Ergebnis wird gleich gespeichert.",
    kit: "Zieh an, worin du dich bewegen kannst. Ein Stuhl, eine Wand und etwas Boden genügen, wenn ein Test nichts anderes sagt.",
    why: "Warum diese",
    leftOut: "Was fehlt, und warum",
    compare: "Mit wem du verglichen wirst",
    compareLead:
      "Normwerte hängen vom Alter ab, manche vom Geschlecht. Ohne beides wirst du nur mit dir selbst verglichen.",
    birthYear: "Geburtsjahr",
    sex: "Geschlecht",
    sexes: { f: "Weiblich", m: "Männlich" },
    begin: "Anfangen",
    none: "Heute steht kein Test an.",
    summary: "Was schon bekannt ist",
  },
  paused: {
    title: "Deine Tests warten",
    lead: (at: number, all: number) => `Du bist bei ${at} von ${all}. Was du gemacht hast, ist gespeichert.`,
    goOn: "Weiter",
    over: "Neu anfangen",
  },
  step: {
    of: (at: number, all: number) => `${at} von ${all}`,
    why: "Warum dieser Test",
    how: "So geht es",
    spoils: "Was ihn wertlos macht",
    stopWhen: "Hör sofort auf bei",
    rest: (seconds: number) =>
      `Erst Pause: ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`,
    restWhy:
      "In diesem Test arbeitet die andere Seite noch mit. Du kannst früher anfangen; dann ist das Ergebnis weniger wert.",
    start: "Uhr starten",
    startIn: (seconds: number) => `Du hast ${seconds} Sekunden, um in Stellung zu gehen.`,
    enter: "Ergebnis aufschreiben",
    byHand: "Ich habe selbst gestoppt oder gezählt",
    skip: "Diesen auslassen",
    skipTitle: "Warum auslassen?",
    skipReasons: skip,
    keepIt: "Doch machen",
    pause: "Pause",
    wrong: "Etwas Neues: ein Bein, Schwindel, die Brust",
    stopTimer: "Stopp",
    ready: "Mach dich bereit",
    go: "Jetzt",
    holding: "Halten",
    counting: "Zähl jede ganze",
    plusOne: "Noch eine",
    counted: (count: number) => `${count} gezählt`,
    left: "Sekunden übrig",
  },
  told: {
    title: "Was herauskam",
    value: {
      s: "Sekunden",
      reps: "Wiederholungen",
      deg: "Grad",
      cm: "Zentimeter",
      kg: "Geschätztes Maximum",
      points: "Anstrengung, 0 bis 5 je Bein, zusammengezählt",
      count: "Gesehene Zeichen",
      yes_no: "Gesehen",
    },
    load: (unit: string) => `Gewicht, ${unit}`,
    reps: "Wiederholungen",
    reserve: "Wie viele noch gegangen wären",
    estimate: (amount: string) => `Geschätztes Maximum: ${amount}`,
    noEstimate: "Daraus lässt sich nichts schätzen.",
    endedBy: "Was hat es beendet?",
    ends: endedBy,
    pain: "Wie weh tat es dabei?",
    heldBack: "Ich habe mich absichtlich zurückgehalten",
    heldBackHint: "Dann sagt es wenig über das, was du kannst, und wird so gespeichert.",
    save: "Ergebnis speichern",
    redo: "Lieber noch einmal",
  },
  leg: {
    title: "Ist etwas Neues in einem Bein: Taubheit, Schwäche oder Schmerz, der hinunterzieht?",
    no: "Nein",
    yes: "Ja, oder ich bin nicht sicher",
  },
  result: {
    kept: "Gespeichert",
    error: (amount: string, assumed: boolean) =>
      assumed
        ? `Ein Ergebnis ist auf etwa ${amount} genau; diese Ungenauigkeit ist unsere Annahme.`
        : `Ein Ergebnis ist auf ${amount} genau.`,
    noError: "Wie genau ein Ergebnis ist, haben wir nirgends gelesen.",
    means: "Was es sagt",
    thinking: "Wird angesehen",
    nothing: "Allein sagt es noch nichts.",
    caveat: "Was es nicht sagt",
    next: "Nächster Test",
    finish: "Zum Schluss",
    again: "Noch ein Versuch",
    againHint: "Es zählt der Mittelwert der Versuche eines Tages.",
  },
  functioning: {
    title: "Wovon hält es dich ab?",
    lead: "Nenne drei bis fünf Dinge, die dir jetzt schwerfallen, und bewerte jedes: 0, es geht nicht; 10, so gut wie früher. In einigen Wochen bewertest du dieselben noch einmal.",
    activity: (n: number) => `Tätigkeit ${n}`,
    example: "Socken anziehen, eine Stunde am Schreibtisch, ein Kind heben",
    rating: (activity: string) => `Wie gut geht „${activity}“?`,
    more: "Noch eine",
    least: (count: number) => `Für einen Wert braucht es ${count}.`,
    score: (score: string) => `Wert: ${score} von 10`,
    rmdq: "Du hast einen Wert des Roland-Morris-Fragebogens?",
    rmdqHint: "Aus einer Praxis oder auf Papier, 0 bis 24. Weniger Punkte heißt weniger Einschränkung.",
    rmdqWhy:
      "Seine 24 Sätze gelten nur in dem Wortlaut, in dem sie geprüft wurden; darum werden sie hier nicht in unseren Worten gefragt. Die Autoren (Roland und Morris 1983) lassen den veröffentlichten Bogen alle kostenlos verwenden.",
    rmdqForm: "Der Bogen, in vielen Sprachen: rmdq.org",
    rmdqLabel: "Wert",
    save: "Speichern und weiter",
    skip: "Überspringen",
  },
  summary: {
    title: "Wo du stehst",
    chain: "Die Kette",
    chainLead:
      "Von hinten gesehen, von den Sprunggelenken bis zu den Schultern. Tippe auf ein Glied, um zu sehen, warum es das sagt.",
    chainTitle: "Die Glieder der Kette, von hinten gesehen",
    chainNote:
      "Muskeln arbeiten in verbundenen Ketten, darum werden mehrere Glieder getestet. Das Bild zeigt Ergebnisse und von nichts die Ursache.",
    links,
    sides: { left: "linke Seite", right: "rechte Seite" },
    status,
    mark: (link: string, sideName: string, says: string) => `${link}, ${sideName}: ${says}`,
    why: "Warum es das sagt",
    error: "Wie sicher",
    errorOf: (amount: string, assumed: boolean) =>
      assumed ? `Auf etwa ${amount}; unsere Annahme.` : `Auf ${amount}.`,
    errorStated: "Wie du es gesagt hast oder aus deinem Verlauf gezählt: ohne Zahl für die Ungenauigkeit.",
    sources: "Quellen",
    ourChoice: "Eine eigene Regel.",
    recalled: "Ein Teil ist aus der üblichen Praxis erinnert und wird nicht zitiert.",
    measured: "Worauf es beruht",
    table: "Dasselbe als Tabelle",
    weakLink: "Das schwache Glied",
    doTests: "Diese würden es zeigen",
    start: "Wo du anfängst",
    found: "Was gefunden wurde",
    doubtful: "Gemessen, und nicht zu sagen",
    fine: "Angesehen, in Ordnung",
    plan: "Meinen Plan machen",
    more: (count: number) => (count === 1 ? "Noch 1 Test machen" : `Noch ${count} Tests machen`),
    caveat:
      "Befunde beschreiben Ergebnisse von Tests und was du gesagt hast. Sie nennen keine Krankheit und keine Ursache von Schmerz.",
    skipped: "Heute ausgelassen",
  },
};
