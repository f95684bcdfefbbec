import type { ParameterFacts } from "./parameterFacts.ts";

const ours = { sourceId: "product_choice", confidence: "product_choice" } as const;

/** Numbers of the session, of progression and of following a person over weeks. */
export const PROGRESS_PARAMETERS = {
  "session.rampFirstPercent": { value: 50, unit: "% load", population: "first warm-up set", ...ours },
  "session.rampSecondPercent": { value: 75, unit: "% load", population: "second warm-up set", ...ours },
  "session.rampReps": { value: 5, unit: "reps", population: "a warm-up set", ...ours },
  "session.easierReps": {
    value: 8,
    unit: "reps",
    population: "the first exercise's easier form, as a warm-up",
    ...ours,
  },
  "session.findingWeight": {
    value: 2,
    unit: "1",
    population: "a line that answers a finding, when a session is shortened",
    ...ours,
  },
  "session.minMinutes": {
    value: 5,
    unit: "min",
    population: "the shortest session that is planned",
    ...ours,
  },
  "usualPain.minChecks": {
    value: 3,
    unit: "checks",
    population: "pain before sessions, to know what is usual",
    ...ours,
  },
  "usualPain.currentDays": {
    value: 7,
    unit: "days",
    population: "for how long a report counts as pain now",
    ...ours,
  },
  "usualPain.minMonths": {
    value: 3,
    unit: "months",
    population: "pain that has lasted as long may be called usual",
    ...ours,
  },
  "usualPain.weeks": { value: 4, unit: "weeks", population: "pain before sessions", ...ours },
  "deload.easyWeekPercent": {
    value: 70,
    unit: "% of the planned sets",
    population: "a week with less than this counts as easy",
    ...ours,
  },
  "monitoring.windowWeeks": { value: 12, unit: "weeks", population: "trends of pain and function", ...ours },
  "monitoring.trendMinPoints": {
    value: 4,
    unit: "points",
    population: "a trend of pain, function or a test",
    note: "With fewer no interval of the slope exists.",
    ...ours,
  },
  "adherence.windowWeeks": { value: 4, unit: "weeks", population: "people on a plan", ...ours },
  "slip.missedInARow": { value: 2, unit: "sessions", population: "people on a plan", ...ours },
  "slip.contactMissedInARow": {
    value: 4,
    unit: "sessions",
    population: "people on a plan: somebody should call",
    ...ours,
  },
  "replan.afterWeeks": { value: 4, unit: "weeks", population: "people on a plan", ...ours },
  "replan.minWeeks": {
    value: 1,
    unit: "weeks",
    population: "people on a plan, when an alert asks for a new one",
    ...ours,
  },
  "relapse.goodWeeks": {
    value: 4,
    unit: "weeks",
    population: "with pain that the pain rule lets go: a good phase",
    ...ours,
  },
  "relapse.minReports": { value: 3, unit: "reports", population: "of pain within a good phase", ...ours },
} as const satisfies Readonly<Record<string, ParameterFacts>>;
