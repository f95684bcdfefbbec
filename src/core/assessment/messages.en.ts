import { inLanguages } from "../language.ts";
import { spokenDay } from "../spokenDay.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Unusable } from "./reading.ts";

const round = (value: number): string => String(Math.round(value * 10) / 10);
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const lowered = (name: string): string => name.toLowerCase();

const UNITS: Readonly<Record<string, string>> = {
  s: "s",
  reps: "repetitions",
  deg: "degrees",
  cm: "cm",
  kg: "kg",
  points: "points",
  count: "signs",
  yes_no: "",
};
const amount = (value: number, unit: string): string => `${round(value)} ${UNITS[unit] ?? unit}`.trim();

/** A difference between sides, in words. */
interface DifferenceFound {
  readonly test: string;
  readonly left: string;
  readonly right: string;
  /** The lesser side, and whether its number is the lower or, of missing degrees, the higher one. */
  readonly side: Side;
  readonly reads: "lower" | "higher";
  readonly days: number;
  readonly error: string;
}

const UNUSABLE: Readonly<Record<Unusable, string>> = {
  not_measured: "not measured yet",
  no_side: "it is not said which side was measured",
  too_old: "the last result is too old to judge from",
  ended_in_pain: "the last one ended in pain, so it says how it felt and not how strong you are",
  too_much_pain: "it hurt too much the last time to say how strong you are",
  held_back: "the last one was held back on purpose",
  ended_by_other: "the last one was ended by something else than its limit",
  not_controlled:
    "without a clinician's hand on the pelvis and low back this test reads something else than it names",
};

const SIDE_WORDS: Readonly<Record<Side, string>> = { left: "left", right: "right" };

/** What assessment says, in English. `sentence` parts carry their numbers; a translation has the same shape. */
export const ASSESSMENT_EN = inLanguages({
  amount,
  list,
  side: SIDE_WORDS,
  sideOf: (test: string, side: Side | undefined): string => (side ? `${test}, ${side}` : test),

  unusable: (test: string, why: Unusable): string => `${test}: ${UNUSABLE[why]}.`,

  norm: {
    population: (who: string, recalled: boolean): string => (recalled ? `${who}; recalled, not read` : who),
    ageUnknown: (test: string, value: string): string =>
      `${test}: ${value}. Your year of birth is not known, so there is nobody to compare with but yourself.`,
    sexUnknown: (test: string, value: string): string =>
      `${test}: ${value}. The norms for your age differ by sex, which is not known.`,
    none: (test: string, value: string): string =>
      `${test}: ${value}. No norm that we trust reaches your age, so it is compared with your own past only.`,
    low: (test: string, value: string, low: string, error: string, population: string): string =>
      `${test}: ${value}. Low in its norm group is under ${low}, and one result is certain to within ${error} (${population}).`,
    notLow: (test: string, value: string, low: string, error: string, population: string): string =>
      `${test}: ${value}, not low: low in its norm group is under ${low}, and one result is certain to within ${error} (${population}).`,
    slow: (test: string, value: string, low: string, error: string, population: string): string =>
      `${test}: ${value}. Slow in its norm group is over ${low}, and one result is certain to within ${error} (${population}).`,
    notSlow: (test: string, value: string, low: string, error: string, population: string): string =>
      `${test}: ${value}, not slow: slow in its norm group is over ${low}, and one result is certain to within ${error} (${population}).`,
    near: (test: string, value: string, low: string, error: string): string =>
      `${test}: ${value}, too near to the line to say (${low}), since one result is certain to within ${error} only.`,
  },

  limit: {
    under: (test: string, value: string, line: string, error: string): string =>
      `${test}: ${value}, under ${line}; one result is certain to within ${error}.`,
    over: (test: string, value: string, line: string, error: string): string =>
      `${test}: ${value}, over ${line}; one result is certain to within ${error}.`,
    near: (test: string, value: string, line: string, error: string): string =>
      `${test}: ${value}, too near to ${line} to say; one result is certain to within ${error} only.`,
    opinion: "The line is a convention among clinicians and predicts nothing.",
  },

  sides: {
    equal: (test: string, left: string, right: string, act: string): string =>
      `${test}: left ${left}, right ${right}. No difference worth acting on (that begins at ${act}); sides differ in everyone.`,
    withinError: (test: string, left: string, right: string, error: string): string =>
      `${test}: left ${left}, right ${right}. Results differ by up to ${error} by error alone; measure again on another day.`,
    once: (test: string, left: string, right: string): string =>
      `${test}: left ${left}, right ${right}. Seen once; the same on a second day would count.`,
    differs: (found: DifferenceFound): string =>
      `${found.test}: left ${found.left}, right ${found.right}. The ${found.side} ${found.reads === "lower" ? "did less" : "reads higher"}, by more than the error of ${found.error}${found.days > 1 ? `, on ${found.days} days` : ""}. Sides differ in everyone, and it is not shown that evening them out prevents pain.`,
    apart: (test: string, days: number): string =>
      `${test}: left and right were not measured within ${days} days of each other.`,
    oneMissing: (test: string, missing: Side): string =>
      `${test}: the ${missing} side is not measured, so sides cannot be compared.`,
    percent: (value: number): string => `${round(value)} %`,
    or: (parts: readonly string[]): string => parts.join(" or "),
  },

  ratio: {
    high: (over: string, under: string, value: number, line: number, error: number): string =>
      `${over} against ${under}: ${round2(value)}, above ${round2(line)}, certain to within ${round2(error)}. The line comes from healthy students and is recalled, not read.`,
    notHigh: (over: string, under: string, value: number, line: number, error: number): string =>
      `${over} against ${under}: ${round2(value)}, not above ${round2(line)}, certain to within ${round2(error)}.`,
    near: (over: string, under: string, value: number, line: number, error: number): string =>
      `${over} against ${under}: ${round2(value)}, too near to ${round2(line)} to say (certain to within ${round2(error)} only).`,
    needs: (over: string, under: string): string => `Needs both: ${over} and ${under}.`,
  },

  hinge: {
    early: (value: string, line: string, error: string): string =>
      `The stick lost contact at ${value} of hip bend, before ${line} (certain to within ${error}). The hinge is a skill that practice changes; no link to pain is shown.`,
    kept: (value: string, line: string, error: string): string =>
      `The stick kept contact to ${value} of hip bend; ${line} is a usual aim (certain to within ${error}).`,
  },
  latLength: {
    short: (test: string, value: string, error: string): string =>
      `${test}: the arm stayed ${value} above the floor with the low back flat; one result is certain to within ${error}. Mobility work may help the reach.`,
    reaches: (test: string, error: string): string =>
      `${test}: the arm reaches the floor with the low back flat, within the error of ${error}.`,
  },
  hipFlexors: {
    above: (test: string, value: string, error: string): string =>
      `${test}: the thigh stayed ${value} above the horizontal with the pelvis held; one result is certain to within ${error}. Mobility work may change how you move; strengthen the glutes anyway.`,
    below: (test: string, value: string, error: string): string =>
      `${test}: the thigh came ${value} below the horizontal with the pelvis held; one result is certain to within ${error}.`,
    near: (test: string, error: string): string =>
      `${test}: too near to the horizontal to say; one result is certain to within ${error} only.`,
  },
  balance: {
    short: (test: string, value: string, ten: string, error: string): string =>
      `${test}: ${value}, under ${ten} (certain to within ${error}). Of walking adults 95 % held that at 51 to 55 years, half at 71 to 75. Practise near something firm.`,
    held: (test: string, value: string, ten: string, error: string): string =>
      `${test}: ${value}, over ${ten} (certain to within ${error}).`,
  },
  legRaise: {
    notForThis: (test: string): string =>
      `${test}: it was studied for pain of the pelvic girdle around pregnancy and says nothing of other back pain.`,
    effort: (value: string): string =>
      `Lifting the legs took effort: ${value} of 10. From 1 up it was found in 54 of 100 pregnant women with pain of the pelvic girdle and in 12 of 100 without.`,
    none: "Lifting the legs took no effort. That was so in 46 of 100 pregnant women with pain of the pelvic girdle too.",
  },

  baseline: (test: string, values: string, day: string, change: string): string =>
    `${test}: ${values} on ${spokenDay(day)}. That is where you start; the next result counts as a change when it differs by more than ${change}.`,
  eachSide: (side: Side, value: string): string => `${side} ${value}`,
  ownPast: {
    better: (test: string, from: string, to: string, since: string, error: string): string =>
      `${test}: from ${from} on ${spokenDay(since)} to ${to}, better by more than the error of ${error}.`,
    worse: (test: string, from: string, to: string, since: string, error: string): string =>
      `${test}: from ${from} on ${spokenDay(since)} to ${to}, less by more than the error of ${error}.`,
    same: (test: string, from: string, to: string, since: string, error: string): string =>
      `${test}: from ${from} on ${spokenDay(since)} to ${to}, within the error of ${error}: no change that can be told.`,
    once: "No test has two results yet that could be compared.",
  },
  baselineNone: "No result yet to start from.",
  testPain: {
    hurt: (tests: readonly string[]): string =>
      `Pain ended or limited: ${list(tests)}. Leave that out for now; it says how it feels today, not what is wrong.`,
    fine: "No test was ended or limited by pain.",
    unknown: "It is not said how much any test hurt.",
  },

  pain: {
    none: "You report no pain now.",
    now: (value: number, band: "mild" | "moderate" | "severe"): string =>
      `Pain now ${round(value)} of 10, usually called ${band}.`,
    unknown: "Pain now is not stated.",
    better: (from: number, to: number, mdc: number, noticed: boolean): string =>
      `Pain from ${round(from)} to ${round(to)} of 10: less by at least the error of about ${round(mdc)}${noticed ? ", and as much as people usually notice" : ""}.`,
    worse: (from: number, to: number, mdc: number): string =>
      `Pain from ${round(from)} to ${round(to)} of 10: more by at least the error of about ${round(mdc)}. Answer the safety questions again.`,
    same: (from: number, to: number, mdc: number): string =>
      `Pain from ${round(from)} to ${round(to)} of 10: within the error of about ${round(mdc)}.`,
    once: "Pain was stated less than twice; nothing to compare.",
    basis: "as you stated it",
  },
  functioning: {
    limited: (score: number, of: number, recovered: number): string =>
      `Back function: ${round(score)} of ${of} points of limits; ${recovered} or less is called recovered.`,
    recovered: (score: number, of: number, recovered: number): string =>
      `Back function: ${round(score)} of ${of} points of limits, which is called recovered (${recovered} or less).`,
    nearRecovered: (score: number, of: number, recovered: number, error: number): string =>
      `Back function: ${round(score)} of ${of} points of limits, too near to ${recovered} to say; a score is certain to within about ${round(error)}.`,
    unknown: "No score of back function (RMDQ) is recorded.",
    better: (name: string, from: number, to: number, mdc: number, noticed: boolean): string =>
      `${name}: from ${round(from)} to ${round(to)}, better by at least the error of ${round(mdc)}${noticed ? ", and as much as people usually notice" : ""}.`,
    worse: (name: string, from: number, to: number, mdc: number): string =>
      `${name}: from ${round(from)} to ${round(to)}, worse by at least the error of ${round(mdc)}.`,
    same: (name: string, from: number, to: number, mdc: number): string =>
      `${name}: from ${round(from)} to ${round(to)}, within the error of ${round(mdc)}.`,
    once: (name: string): string => `${name}: recorded less than twice; nothing to compare.`,
    names: {
      psfs: "Your own activities (patient-specific functional scale)",
      rmdq: "Back function (Roland-Morris)",
    },
  },
  sitting: {
    long: (hours: number): string =>
      `You sit about ${round(hours)} hours a day. Break it up with movement about every 20 to 60 minutes; a few squats or a short walk count. The interval is your choice.`,
    less: (hours: number): string => `You sit about ${round(hours)} hours a day.`,
    unknown: "Hours of sitting are not stated.",
    basis: "as you stated it, not measured; what counts as long is our choice",
  },

  history: {
    none: "No training history was read.",
    tooLittle: (workouts: number, least: number): string =>
      `Only ${workouts} ${workouts === 1 ? "workout" : "workouts"} in these weeks; ${least} are the least to speak of a habit.`,
    unknownNames: (percent: number): string =>
      `${Math.round(percent)} % of the sets have names that are not known; too many to tell.`,
    without: (muscles: readonly string[], weeks: number): string =>
      `Nothing in the last ${weeks} weeks for: ${list(muscles.map(lowered))}.`,
    allWorked: (weeks: number): string =>
      `Every muscle of the back of the body got some work in the last ${weeks} weeks.`,
    mayHide: (percent: number): string =>
      `counted from the log; ${Math.round(percent)} % of the sets have unknown names and may hide some`,
    balanceLow: (value: number, low: number, high: number): string =>
      `Back to front: ${round2(value)} to 1, less for the back than for the front (${round2(low)} to ${round2(high)} whatever the unknown names are). That a balance of the two protects is not shown; it is a choice for an all-round plan.`,
    balanceEven: (value: number, low: number, high: number): string =>
      `Back to front: ${round2(value)} to 1, at least as much for the back (${round2(low)} to ${round2(high)} whatever the unknown names are).`,
    balanceUnsure: (value: number, low: number, high: number): string =>
      `Back to front: ${round2(value)} to 1, but between ${round2(low)} and ${round2(high)} depending on what the unknown names are.`,
    balanceNone: (why: string): string => `Back to front: cannot tell; ${why}.`,
    balanceBasis: "counted from the log; the range takes every unknown name as front, then as back",
    sideLess: (
      exercise: string,
      less: Side,
      percent: number,
      low: number,
      high: number,
      days: number,
    ): string =>
      `${exercise}: the ${less} did ${round(percent)} % less (${round(low)} to ${round(high)} % at 95 %, ${days} days). Sides differ in everyone.`,
    sidesEven: (exercises: number, percent: number): string =>
      `In ${exercises} ${exercises === 1 ? "exercise" : "exercises"} logged by side, neither side leads by more than ${percent} % and its error.`,
    sidesBasis: "interval at 95 % over the days on which both sides were logged",
    sidesUnknown: "No exercise is logged by side often enough to compare.",
  },

  weakLink: {
    found: (test: string, value: string, z: string, error: string, next: string): string =>
      `Your lowest capacity against your norm group: ${test}, ${value}, ${z} standard deviations from the mean (certain to within ${error}). It lies below ${next} by more than the error of both.`,
    caveat:
      "Lowest among what was tested, and nothing more: it is where training has most room, not the cause of any pain.",
    tie: (tests: readonly string[]): string =>
      `Cannot tell yet: ${list(tests)} lie closer together than their errors.`,
    oneMore: (tests: readonly string[]): string =>
      tests.length === 1
        ? `Cannot tell yet. Do this test: ${list(tests)}.`
        : `Cannot tell yet. Do these two tests: ${list(tests)}.`,
    noNorm:
      "No norms that we trust reach your age in the tests that can be done at home, so nothing is ranked. Your starting points are below.",
    onlyOne: (test: string): string =>
      `Cannot tell: only ${test} can be compared with a norm at your age, and one alone is not the lowest of anything. Your starting points are below.`,
    ageUnknown: "Without your year of birth there is no norm group, so nothing is ranked.",
    screening: "Not looked at: the safety questions come first.",
  },

  start: {
    ownValue: (test: string, values: string, day: string): string =>
      `${test}: ${values} (${spokenDay(day)}). Match or better it.`,
    retest: (test: string, on: string, change: string): string =>
      `${test}: test again on ${spokenDay(on)}. A difference of more than ${change} is a change.`,
    train: (muscles: readonly string[]): string => `Give some work to: ${list(muscles.map(lowered))}.`,
    sitting: "Break up sitting with a few minutes of movement, as often as suits you.",
    goal: {
      ease_pain: (weeks: number): string =>
        `Choose one thing that your back keeps you from. Rate it 0 to 10 today, and again in ${weeks} weeks.`,
      sit_better: (weeks: number): string =>
        `Note after how many minutes of sitting you want to move. Note it again in ${weeks} weeks.`,
      strength: (weeks: number): string =>
        `Choose one lift. Write down a set that leaves two in reserve, and do it again in ${weeks} weeks.`,
      athletic: (weeks: number): string =>
        `Choose one task of your sport. Count or time it today, and again in ${weeks} weeks.`,
      physique: (weeks: number): string =>
        `Choose one exercise for the back of the body. Note a set that leaves two in reserve, and again in ${weeks} weeks.`,
    },
    first: (weeks: number): string =>
      `Choose one thing that you want to do more easily. Rate it 0 to 10 today, and again in ${weeks} weeks.`,
  },

  chain: {
    none: "No result yet for this link.",
    notLooked: "Not looked at: the safety questions come first.",
  },

  choose: {
    goal: {
      ease_pain: (measures: string): string => `A calm start for an aching back: ${measures}.`,
      sit_better: (measures: string): string => `Useful beside long sitting: ${measures}.`,
      strength: (measures: string): string => `For strength: ${measures}.`,
      athletic: (measures: string): string => `For sport: ${measures}.`,
      physique: (measures: string): string => `For the muscles the mirror does not show: ${measures}.`,
    },
    anyGoal: (measures: string): string => `A good first look: ${measures}.`,
    again: (measures: string): string => `Another result would settle a doubt: ${measures}.`,
    olderAdult: (measures: string): string => `With norms for your age: ${measures}.`,
    retest: (measures: string): string => `Due again: ${measures}.`,
    notAllowed: (test: string): string => `${test} is left out: the answers to the safety questions say so.`,
    condition: (test: string): string => `${test} is left out for what you live with.`,
    kit: (test: string): string => `${test} needs something that is not at hand.`,
    clinic: (test: string): string => `${test} needs a second, trained pair of hands.`,
    says: (test: string): string => `${test} says nothing that a plan could use.`,
    recent: (test: string): string => `${test} was done not long ago.`,
    pain: (test: string): string => `${test} hurt the last time.`,
    painNow: (test: string): string => `${test} goes to the limit, and your pain is too high for that today.`,
    noTime: (test: string): string => `${test} does not fit into the minutes.`,
  },

  sheet: {
    found: "What was found",
    notFound: "Looked for and not found",
    doubtful: "Measured, and cannot tell",
    notMeasured: "Not measured yet",
    notMeasuredList: (tests: readonly string[]): string => `${list(tests)}.`,
    weakLink: "The weak link",
    start: "Where to start",
    chain: "The chain",
    chainColumns: { link: "", left: "left", right: "right" },
    links: {
      ankle: "Ankle",
      knee: "Knee",
      hip: "Hip",
      pelvis: "Pelvis",
      trunk: "Trunk",
      shoulder: "Shoulder",
    },
    chainStatus: { present: "found", absent: "not found", cannotTell: "cannot tell", open: "not measured" },
    chainNote:
      "Muscles work as linked chains, so several links are tested. It shows results, and no cause of anything.",
    nextTests: (minutes: number): string => `Next tests, about ${Math.ceil(minutes)} minutes`,
    stop: "Stop any test at:",
    stopHere: (rules: readonly string[]): string => `Stop also at: ${rules.join(" ")}`,
    noTests: "None that fit you today.",
    caveat:
      "Findings describe results of tests and what you said. They name no illness and no cause of pain.",
  },
});

function round2(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The shape of a translation. */
export type AssessmentMessages = typeof ASSESSMENT_EN;
