import { inLanguages } from "../language.ts";

/** What is said of progress. Numbers come in; nothing is decided here. */
const score = (value: number): string => `${Math.round(value * 10) / 10}`; // not clinical: one decimal

export const trendTexts = inLanguages({
  tooFew: (least: number, weeks: number) =>
    `Fewer than ${least} values in the last ${weeks} weeks: too few to tell a trend.`,
  noInterval: "Too few values for an error of the trend.",
  varies: "The values are too few, or vary too much, to tell a change from none.",
});

export const slipTexts = inLanguages({
  nothingPlanned: "No session has been planned yet.",
  missed: (sessions: number) =>
    sessions === 0
      ? "No session in a row was missed."
      : sessions === 1
        ? "The last planned session was missed."
        : `The last ${sessions} planned sessions were missed.`,
  painUnknown: "Pain was not told both in the last week and before it.",
  pain: (earlier: number, latest: number) =>
    `Pain in the last week: ${score(latest)} of 10; before that: ${score(earlier)}. Below 2 points it may be chance.`,
  functionUnknown: "Function was not scored twice.",
  function: (measure: string, from: number, to: number) =>
    `${measure.toUpperCase()}: ${score(to)}, before that ${score(from)}.`,
});

export const relapseTexts = inLanguages({
  tooFew: (least: number) => `Fewer than ${least} reports of pain.`,
  none: "No good phase of some weeks yet.",
  good: "A good phase of some weeks. Back pain often returns; keeping up exercise and walking lowers the odds.",
  rising:
    "After a good phase pain has risen again by more than chance. That is common. Keep moving, go one step easier, and keep walking.",
});

export const alertTexts = inLanguages({
  referred: (why: readonly string[]) => `Screening asks for somebody to look: ${why.join(" ")}`,
  screeningOpen: {
    forPerson: "Please answer the safety questions first; until then, walk and lie as it is comfortable.",
    forPractitioner: "Emergency questions are unanswered.",
  },
  screenAgain: {
    forPerson: "It is time to answer the safety questions again. It takes two minutes.",
    forPractitioner: "Screening is due again.",
  },
  screenAgainWorse: {
    forPerson:
      "Pain or leg symptoms have changed. Please answer the safety questions again before the next session.",
    forPractitioner: "Pain rose, or leg symptoms are new, since the last screening: screening is due.",
  },
  slip: {
    missed_sessions:
      "Some sessions did not happen. That is usual. One short session this week is far better than none.",
    pain_up:
      "Pain was higher this week than before. The next sessions are easier; if it goes on, have somebody look.",
    function_down:
      "Everyday things have become harder than before. Please talk to your physiotherapist or doctor.",
  },
  relapse: {
    forPerson:
      "Pain has come back a little after a good time. That is common: one step easier, keep walking, keep going.",
    forPractitioner: "Pain rose by more than its error after a good phase.",
  },
  notImproving: (weeks: number) => ({
    forPerson: `After ${weeks} weeks there is no clear change. It is worth having somebody look, and changing the plan.`,
    forPractitioner: `No fall of pain to be seen after ${weeks} weeks on the plan.`,
  }),
});

export const progressHeadings = inLanguages({
  alerts: "What needs attention",
  pain: "Pain",
  function: "Function",
  adherence: "Sessions",
  strength: "Strength",
  balance: "Back and front",
  retests: "Tests to do again",
  nothing: "Nothing stands out.",
});

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The page of progress. */
export const sheetWords = inLanguages({
  cannotTell: (because: string) => `Cannot tell: ${because}`,
  trend: (
    status: "rising" | "falling" | "steady",
    perWeek: number,
    { low, high }: Interval,
    points: number,
  ) =>
    `${status[0]?.toUpperCase() ?? ""}${status.slice(1)}: ${signed(perWeek)} points a week (between ${signed(low)} and ${signed(high)} with 95 % confidence, ${points} values).`,
  adherence: (done: number, planned: number) =>
    planned === 0
      ? "No session has been planned yet."
      : `${done} of ${planned} planned sessions in the last weeks; a session that was moved counts as done.`,
  noStrength: "Not enough comparable sets yet to tell a trend of strength. Strength takes weeks.",
  strength: (
    name: string,
    trend: { readonly status: string; readonly percentPerWeek?: number; readonly interval?: Interval },
  ) =>
    trend.percentPerWeek === undefined || !trend.interval
      ? `${name}: ${trend.status}.`
      : `${name}: ${trend.status}, ${signed(trend.percentPerWeek)} % a week (between ${signed(trend.interval.low)} and ${signed(trend.interval.high)}).`,
  balance: (back: number, front: number) =>
    `${score(back)} sets for the back of the body to ${score(front)} for the front, in the last weeks of the log.`,
  balanceUnknown: (because: string) => `Cannot tell: ${because}.`,
  retest: (test: string, lastOn: string) => `${test.replaceAll("_", " ")}: last done on ${lastOn}.`,
  noRetest: (dueOn: string | undefined) =>
    dueOn === undefined ? "No test has been done yet." : `None is due; the next on ${dueOn}.`,
  caveat:
    "These numbers describe what was logged and said. They do not tell why a back hurts, and they replace nobody who examines you.",
});

function signed(value: number): string {
  const shown = Math.round(value * 100) / 100; // not clinical: two decimals
  return shown > 0 ? `+${shown}` : `${shown}`;
}
