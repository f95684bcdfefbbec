import type { Trend } from "../../core/monitoring/trend.ts";
import type { TestUnit } from "../../core/person/testId.ts";
import { inLanguages } from "../../core/language.ts";

const one = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 1 });
const signed = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: 2, signDisplay: "exceptZero" });

const units: Readonly<Record<TestUnit, string>> = {
  s: "s",
  reps: "repetitions",
  deg: "degrees",
  cm: "cm",
  kg: "kg",
  points: "points",
  count: "signs",
  yes_no: "yes 1, no 0",
};

const directions: Readonly<Record<"rising" | "falling" | "steady", string>> = {
  rising: "Rising",
  falling: "Falling",
  steady: "Steady",
};

/** Words of the page of progress. */
export const progressMessages = inLanguages({
  title: "How it goes",
  empty: "Nothing is here yet. After the first session, test or pain check this page fills by itself.",
  emptyStart: "Begin",
  emptyHistory: "Bring a history",
  jump: "On this page",
  body: "The body, week by week",
  weekOf: (day: string) => `Week of ${day}`,
  weekSlider: "Week",
  weekSets: (sets: number) => `${one(sets)} sets`,
  noWork: "No sets in this week.",
  showSets: "Sets of this week",
  muscle: "Muscle",
  sets: "Sets",
  ratios: "Back and front, left and right",
  doing: "What was planned and done",
  done: (done: number, planned: number) =>
    planned === 0
      ? "No session has been planned yet."
      : `${done} of ${planned} planned sessions in the last weeks. One that was moved counts as done.`,
  pain: "Pain",
  painAxis: "pain, 0 to 10",
  painPlot: "Pain over time",
  real: (points: number) =>
    `A change of at least ${one(points)} points is more than the error of the scale; below that it may be chance.`,
  trend: (trend: Extract<Trend, { status: "rising" | "falling" | "steady" }>) =>
    `${directions[trend.status]}: ${signed(trend.perWeek)} points a week (between ${signed(trend.interval.low)} and ${signed(trend.interval.high)} with 95 % confidence, ${trend.points} values).`,
  cannotTell: (because: string) => `Cannot tell: ${because}`,
  noPain: "No pain has been told yet.",
  function: "Everyday function",
  measure: (id: string) => id.toUpperCase(),
  tests: "Tests",
  testsLead: "Whiskers show the error of the test: results that lie within it may be the same.",
  noTests: "No test has been done yet.",
  toTests: "To the tests",
  due: (name: string, day: string) => `${name}: due again since ${day}.`,
  later: (name: string, day: string) => `${name}: again from ${day}.`,
  left: "Left",
  right: "Right",
  units,
  strength: "Strength and records",
  next: "What comes next, and why",
  noNext: "The next decisions are made with the next planned session.",
  left_right: "Left and right",
  table: "As a table",
  day: "Day",
  value: "Value",
  side: "Side",
  attention: "What needs attention",
  updating: "Bringing it up to date …",
  sheet: "One page for my physiotherapist",
  fullReport: "The whole balance report",
});
