import type { Trend } from "../../core/monitoring/trend.ts";
import type { TestUnit } from "../../core/person/testId.ts";
import type { progressMessages } from "./progress.en.ts";

const one = (value: number) => value.toLocaleString("de", { maximumFractionDigits: 1 });
const signed = (value: number) =>
  value.toLocaleString("de", { maximumFractionDigits: 2, signDisplay: "exceptZero" });

const units: Readonly<Record<TestUnit, string>> = {
  s: "s",
  reps: "Wiederholungen",
  deg: "Grad",
  cm: "cm",
  kg: "kg",
  points: "Punkte",
  count: "Zeichen",
  yes_no: "ja 1, nein 0",
};

const directions: Readonly<Record<"rising" | "falling" | "steady", string>> = {
  rising: "Steigend",
  falling: "Fallend",
  steady: "Gleichbleibend",
};

export const progressGerman: typeof progressMessages = {
  title: "Wie es läuft",
  empty:
    "Hier ist noch nichts. Nach der ersten Einheit, dem ersten Test oder der ersten Angabe zum Schmerz füllt sich die Seite von selbst.",
  emptyStart: "Anfangen",
  emptyHistory: "Einen Verlauf mitbringen",
  jump: "Auf dieser Seite",
  body: "Der Körper, Woche für Woche",
  weekOf: (day: string) => `Woche ab ${day}`,
  weekSlider: "Woche",
  weekSets: (sets: number) => (sets === 1 ? "1 Satz" : `${one(sets)} Sätze`),
  noWork: "In dieser Woche gab es keine Sätze.",
  showSets: "Sätze dieser Woche",
  muscle: "Muskel",
  sets: "Sätze",
  ratios: "Hinten und vorn, links und rechts",
  doing: "Was geplant war und was getan ist",
  done: (done: number, planned: number) =>
    planned === 0
      ? "Bisher ist keine Einheit geplant."
      : `${done} von ${planned} geplanten Einheiten in den letzten Wochen. Eine verschobene gilt als getan.`,
  pain: "Schmerz",
  painAxis: "Schmerz, 0 bis 10",
  painPlot: "Schmerz im Lauf der Zeit",
  real: (points: number) =>
    `Eine Änderung um mindestens ${one(points)} Punkte ist mehr als der Fehler der Skala; darunter kann sie Zufall sein.`,
  trend: (trend: Extract<Trend, { status: "rising" | "falling" | "steady" }>) =>
    `${directions[trend.status]}: ${signed(trend.perWeek)} Punkte je Woche (zwischen ${signed(trend.interval.low)} und ${signed(trend.interval.high)} bei 95 % Sicherheit, ${trend.points} Werte).`,
  cannotTell: (because: string) => `Nicht zu sagen: ${because}`,
  noPain: "Zum Schmerz ist noch nichts gesagt.",
  function: "Alltag",
  measure: (id: string) => id.toUpperCase(),
  tests: "Tests",
  testsLead: "Die Striche zeigen den Fehler des Tests: Ergebnisse, die darin liegen, können dieselben sein.",
  noTests: "Bisher ist kein Test gemacht.",
  toTests: "Zu den Tests",
  due: (name: string, day: string) => `${name}: seit ${day} wieder fällig.`,
  later: (name: string, day: string) => `${name}: wieder ab ${day}.`,
  left: "Links",
  right: "Rechts",
  units,
  strength: "Kraft und Bestwerte",
  next: "Was als Nächstes kommt, und warum",
  noNext: "Die nächsten Entscheidungen fallen mit der nächsten geplanten Einheit.",
  left_right: "Links und rechts",
  table: "Als Tabelle",
  day: "Tag",
  value: "Wert",
  side: "Seite",
  attention: "Was Beachtung braucht",
  updating: "Wird auf den neuesten Stand gebracht …",
  sheet: "Eine Seite für meine Physiotherapie",
  fullReport: "Der ganze Bericht zum Gleichgewicht",
};
