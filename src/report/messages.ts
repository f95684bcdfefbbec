import type { MuscleId } from "../core/anatomy/muscle.ts";
import { muscle } from "../core/anatomy/muscles.ts";
import { inLanguages } from "../core/language.ts";

const POLES: Record<RatioName, [string, string]> = {
  backToFront: ["back", "front"],
  hingeToSquat: ["hinges", "squats"],
  pullToPush: ["pulls", "pushes"],
  verticalToHorizontalPull: ["pulls down", "rows"],
  unilateralShare: ["one side", "both"],
};

const RATIOS_DO_NOT_SAY: Record<RatioName, string> = {
  backToFront:
    "It is not shown that a balance of back and front is what protects. No ratio is known to be right.",
  hingeToSquat: "No study that we read gives a right ratio of hinges to squats.",
  pullToPush: "No study that we read links little pulling with back pain, and none gives a right ratio.",
  verticalToHorizontalPull: "No study that we read shows that one of the two is better for the back.",
  unilateralShare:
    "It is not shown that more one-sided work, or smaller side differences, mean less pain or fewer injuries.",
};

/**
 * Every sentence of the balance report, in English. Another language is another value of `ReportMessages`.
 * What is said of evidence is bound by the claims of the evidence base (`maySay`, `mustNotSay`).
 */
export const ENGLISH = inLanguages({
  language: "en",
  title: "Back and front: your balance report",

  /** `value` with at most `decimals` decimals, no trailing zeros. */
  number: (value: number, decimals: number): string => String(Number(value.toFixed(decimals))),
  percent: (share: number): string => `${Math.round(share * 100)}%`,
  sets: (value: number): string => `${show(value)} ${show(value) === "1" ? "set" : "sets"}`,
  setsPerWeek: (value: number): string => `${show(value)} ${show(value) === "1" ? "set" : "sets"} a week`,
  weeks: (count: number): string => (count === 1 ? "1 week" : `${show(count)} weeks`),
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`,
  sentenceCase: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),

  /** A muscle inside a sentence. */
  muscleName: (id: MuscleId): string => PLAIN_MUSCLE_NAMES[id] ?? muscle(id).name.toLowerCase(),
  regionName: (id: string): string => id.replaceAll("_", " "),
  left: "left",
  right: "right",
  back: "Back",
  front: "Front",
  neitherPan: "Neither",

  headline: {
    balance: (weeks: string, back: string, front: string): string =>
      `In ${weeks}, ${back} of the work went to the back of your body and ${front} to the front.`,
    cannotTell: (because: string): string =>
      `How your work splits between back and front: cannot tell, ${because}.`,
    empty: "There are no sets of training in these weeks, so there is nothing to weigh.",
    tooLittle: (sets: string, weeks: string): string =>
      `${sets} in ${weeks} are too few to speak of a balance. What is there is shown below.`,
    nothingReached: (count: number, muscles: string, allNamed: boolean): string =>
      count === 1
        ? `One muscle of the back of the body got nothing: the ${muscles}.`
        : allNamed
          ? `${count} muscles of the back of the body got nothing: ${muscles}.`
          : `${count} muscles of the back of the body got nothing, among them ${muscles}.`,
    leastReached: (muscles: string): string => `Least went to the ${muscles}.`,
    everyMuscleReached: (least: string): string =>
      `Every muscle of the back of the body got at least ${least}.`,
  },
  lastWeeks: (weeks: string): string => `the last ${weeks}`,
  wholeLog: "the whole log",
  weeksUpTo: (weeks: string, day: string): string => `the ${weeks} up to ${day}`,
  endsEarlier: (lastDay: string, weeks: string): string =>
    `The last workout in the log is of ${lastDay}. The report looks at ${weeks} up to that day, not up to today.`,
  beginsLater: (firstDay: string, weeks: string): string =>
    `The log begins on ${firstDay}; what is said a week is the average of ${weeks}.`,
  seen: (workouts: number, sets: string, daysPerWeek: string): string =>
    `${workouts} ${workouts === 1 ? "workout" : "workouts"}, ${sets} without warm-ups, ${daysPerWeek} training days a week.`,
  kindStart:
    "A log of two weeks is enough for a first look. If you have trained with an app, export your history there and read the file here.",
  notADiagnosis:
    "This is a count of what you trained. It does not diagnose anything and does not say why anything hurts. If pain is new, strong or getting worse, or comes with numbness, weakness, fever, or trouble with bladder or bowel, see a clinician before you train on.",

  sections: {
    map: "Where the work went",
    least: "What got least",
    suggestions: (count: number): string => (count === 3 ? "Three things to do next" : "What to do next"),
    ratios: "Ratios, and what they mean",
    strength: "Strength over time",
    records: "Personal records in this time",
    sides: "Left and right",
    pain: "Notes that may speak of pain",
    notCounted: "What is not in these numbers",
    muscles: "Every muscle",
    weeks: "Week by week",
    sources: "Sources",
    how: "How sets are counted",
  },

  map: {
    title: (view: "back" | "front", weeks: string): string =>
      `The body from the ${view}: weekly sets per muscle in ${weeks}.`,
    steadied: (sets: string): string => `no set of its own; it steadied the body in ${sets}`,
    nothing: "nothing at all",
    cannotTell: "cannot tell: too many exercises have unknown names",
    steps: ["up to 2 sets a week", "over 2, up to 4", "over 4, up to 6", "over 6, up to 8", "over 8"] as [
      string,
      string,
      string,
      string,
      string,
    ],
    noData: "no data",
    deep: "dashed edge: lies under another muscle",
  },

  how: (direct: string, indirect: string, pans: { back: string; front: string; neither: string }): string =>
    `A set counts ${direct} for a muscle that it works directly, ${indirect} where the muscle helps, and 0 where it only steadies. For back against front each set is shared between the muscles that it trains. Which muscle counts for which is our choice. Back: ${pans.back}. Front: ${pans.front}. Neither, because every push and pull trains them: ${pans.neither}.`,

  least: {
    never: (muscle: string): string => `${muscle}: never trained in this log`,
    neverShort: "never",
    nothingShort: "nothing",
    nothing: (muscle: string): string => `${muscle}: nothing in this time`,
    lastOn: (day: string): string => `last trained on ${day}`,
    some: (muscle: string, perWeek: string): string => `${muscle}: ${perWeek}`,
    steadied: (sets: string): string => `it steadied the body in ${sets}, which count 0`,
    none: (start: string): string =>
      `No muscle of the back of the body got less than ${start}, the figure we start from.`,
    startIsOurs: (start: string): string =>
      `We call little what is under ${start}, where our plans start. That figure is a choice of ours, not a threshold from a study.`,
    othersNothing: (muscles: string): string => `Elsewhere on the body, nothing went to: ${muscles}.`,
    mayHide: (share: string): string =>
      `${share} of the sets have names that we do not know, so some of this may be hidden among them.`,
    cannotTell: "Cannot tell which muscles got least: there are no sets of known exercises in this time.",
    cannotTellNames: (share: string): string =>
      `Cannot tell which muscles got least: ${share} of the sets have names that we do not know.`,
  },

  ratios: {
    names: {
      backToFront: "Back to front",
      hingeToSquat: "Hip hinge to squat and lunge",
      pullToPush: "Pull to push",
      verticalToHorizontalPull: "Pulls from above to rows",
      unilateralShare: "One side at a time",
    },
    poles: POLES,
    value: (over: string, under: string, overSets: string, underSets: string, value: string): string =>
      `${value} to 1 (${over} ${overSets}, ${under} ${underSets}).`,
    share: (percent: string, sets: string, ofSets: string): string => `${percent} (${sets} of ${ofSets}).`,
    cannotTell: (because: string): string => `Cannot tell: ${because}.`,
    /** What the evidence does not say. The other half, what it does, is the claim's own `maySay`. */
    doesNotSay: RATIOS_DO_NOT_SAY,
  },

  strength: {
    none: "Cannot tell how strength went: no exercise was logged in this time with loads, repetitions or holds to compare.",
    measures: { e1rmKg: "estimated maximum", holdS: "hold", reps: "repetitions" },
    rising: (perWeek: string, low: string, high: string): string =>
      `rising, ${perWeek}% a week (${low} to ${high})`,
    falling: (perWeek: string, low: string, high: string): string =>
      `falling, ${perWeek}% a week (${low} to ${high})`,
    plateau: (low: string, high: string): string => `level (${low} to ${high}% a week)`,
    cannotTell: (because: string): string => `cannot tell: ${because}`,
    note: "The bracket holds the slope with 95% confidence. Estimated maxima come from sets of up to 10 repetitions; those from longer sets are marked uncertain. Loads of different gyms and machines may differ.",
    caption: "The exercises trained most in this time",
    noUnit: "Loads have no unit in this file, so there are no trends of load.",
  },

  records: {
    none: "No new record in this time.",
    load: (load: string, reps: string): string => `${load} for ${reps}`,
    loadAlone: (load: string): string => load,
    e1rm: (load: string, from: string): string => `estimated maximum ${load} (from ${from})`,
    reps: (reps: string): string => `${reps} in one set`,
    hold: (time: string): string => `held ${time}`,
    repetitions: (count: number): string => `${count} ${count === 1 ? "repetition" : "repetitions"}`,
    seconds: (seconds: number): string => `${show(seconds)} s`,
  },

  sides: {
    none: "Cannot tell: too few sets in this log say which side they were of.",
    more: (side: string, amount: string, low: string, high: string): string =>
      `${side} did more by ${amount} (${low} to ${high})`,
    cannotTell: (amount: string, low: string, high: string): string =>
      `cannot tell which did more: left minus right ${amount} (${low} to ${high})`,
    days: (days: number): string => `${days} days with both sides`,
    percent: (value: string): string => `${value}%`,
    reps: (value: string): string => `${value} repetitions`,
    measures: { load: "load", reps: "repetitions", hold: "hold" },
    doesNotSay: "Sides differ in everyone. No size of difference is known to be harmful.",
  },

  pain: {
    none: "No note of these weeks speaks of pain, as far as we can read it.",
    intro: (count: number): string =>
      count === 1
        ? "One note may speak of pain. We may have misread it: please say whether it does."
        : `${count} notes may speak of pain. We may have misread them: please say which do.`,
    entry: (day: string, region: string | undefined): string =>
      region === undefined ? `${day}, place not named` : `${day}, ${region}`,
    more: (count: number): string => `and ${count} more`,
  },

  notCounted: {
    unmatched: (share: string, sets: string): string =>
      `${share} of the sets (${sets}) are of exercises whose names we do not know. They count for no muscle.`,
    unmatchedNames: (names: string): string => `The most frequent: ${names}.`,
    noWarmupMarks: (apps: string): string =>
      `No warm-up is marked in the workouts of ${apps}. If you logged warm-ups there, they count here as work.`,
    warmups: (sets: string): string => `${sets} marked as warm-up in the whole log are left out.`,
    other: (sets: string): string => `${sets} of cardio, mobility or breaks are not sets of muscles.`,
    needsUnit: (files: string): string =>
      `${files} does not say whether loads are in kg or lb. Sets are counted; loads, records and trends of load are left out. Say --unit kg or --unit lb to have them.`,
    unreadable: (rows: number): string =>
      `${rows} ${rows === 1 ? "row" : "rows"} could not be read and ${rows === 1 ? "is" : "are"} in no number.`,
    duplicates: (workouts: number): string =>
      `${workouts} ${workouts === 1 ? "workout was" : "workouts were"} in more than one file and ${workouts === 1 ? "is" : "are"} counted once.`,
    afterToday: (workouts: number, today: string): string =>
      `${workouts} ${workouts === 1 ? "workout is" : "workouts are"} dated after ${today} and left out.`,
    undated: (sets: string): string => `${sets} have no date in the file, so they belong to no week.`,
    bodyMass: (sets: string): string =>
      `${sets} with body weight have no body mass near that day, so their load is not known.`,
    nothing: "Every set of this time is counted.",
  },

  suggestions: {
    none: "Nothing to suggest from so little. Train, log, come back.",
    addSets: (muscle: string, low: number, high: number): string =>
      `Give your ${muscle} ${low} to ${high} sets a week.`,
    addSetsReason: (muscle: string, perWeek: string, weeks: string): string =>
      `In ${weeks} the ${muscle} got ${perWeek}.`,
    oursFromDose: (low: number, high: number): string =>
      `Each further weekly set goes with a little more growth, on average. Starting from ${low} to ${high} is our choice; trials for back pain set no dose.`,
    frequency: "Train on two or three days a week.",
    frequencyReason: (days: string, weeks: string): string => `In ${weeks} you trained ${days} days a week.`,
    names: "Tell us what your unknown exercises are.",
    namesReason: (share: string): string =>
      `${share} of your sets have names that we do not know, so that this report sees only part of your work.`,
    namesSource: "Above half unknown we draw no balance: a choice of ours.",
    hinge: "Trade a set of squats or lunges for a hip hinge or a bridge.",
    hingeReason: (value: string, weeks: string): string =>
      `In ${weeks} there were ${value} sets of hinging for each set of squats and lunges.`,
    pull: "Trade a set of pushing for a set of rowing.",
    pullReason: (value: string, weeks: string): string =>
      `In ${weeks} there were ${value} sets of pulling for each set of pushing.`,
    evenIsOurs: "Aiming at one for one is our choice; no study that we read sets the ratio.",
    oneSided: "Do some of your leg and back work one side at a time, and log the sides.",
    oneSidedReason: (share: string, weeks: string): string =>
      `In ${weeks} ${share} of the sets were one-sided.`,
    keepUp: "Keep going as you do, and look again in four weeks.",
    keepUpReason: (days: string, weeks: string): string => `In ${weeks} you trained ${days} days a week.`,
    start: "Start with two sessions a week.",
    startReason: (workouts: number): string =>
      workouts === 0
        ? "The log holds 0 workouts."
        : `The log holds ${workouts} ${workouts === 1 ? "workout" : "workouts"}.`,
    known: "you did it before",
    noKit: "needs nothing",
    exercises: "For example:",
    why: "Why:",
    source: "Source:",
    cautions:
      "The examples do not know you. If something is sore, healing or diagnosed, ask a clinician which of them fit.",
  },

  table: {
    muscle: "Muscle",
    pan: "Counts for",
    perWeek: "Sets a week",
    direct: "Direct",
    indirect: "Helping",
    days: "Days a week",
    week: "Week of",
    exercise: "Exercise",
    trend: "Trend",
    day: "Day",
    estimate: "Estimated maximum",
    uncertain: "uncertain",
    note: "Note",
    record: "Record",
    showTable: "Show the numbers",
  },

  plots: {
    balanceTitle: "Weekly sets, back above the line and front below",
    musclesTitle: "Weekly sets of the muscles of the hips and the back",
    strengthTitle: "Estimated maximum over time",
    balanceAlt: (weeks: number, back: string, front: string): string =>
      `Bars for ${weeks} weeks; a week holds ${back} of back and ${front} of front on average.`,
    musclesAlt: (muscles: string): string => `One small plot a muscle: ${muscles}.`,
    strengthAlt: (exercises: string): string => `One small plot an exercise: ${exercises}.`,
    setsAxis: "sets",
    startLine: (start: string): string => `Dashed line: ${start}, where our plans start.`,
    uncertain:
      "Full dots: from sets of up to 10 repetitions. Hollow dots: uncertain, from longer sets. Whiskers: lowest to highest formula.",
  },
  evidence: {
    says: "What the evidence says:",
    doesNotSay: "What it does not say:",
    verdict: "The claim",
    productChoice: "Our choice",
  },
  madeOn: (day: string): string =>
    `Made on ${day} by Backstay from your own files; nothing left your machine.`,
});

/** All the words of a report, for another language. */
export type ReportMessages = typeof ENGLISH;

export type RatioName =
  | "backToFront"
  | "hingeToSquat"
  | "pullToPush"
  | "verticalToHorizontalPull"
  | "unilateralShare";

/** At most one decimal; a whole number from ten up. */
function show(value: number): string {
  return String(Number(value.toFixed(value >= 10 ? 0 : 1)));
}

/** Names that read well inside a sentence; the others are the anatomy's own in lower case. */
const PLAIN_MUSCLE_NAMES: Readonly<Record<MuscleId, string>> = {
  upper_trapezius: "upper trapezius",
  middle_trapezius: "middle trapezius",
  lower_trapezius: "lower trapezius",
  posterior_deltoid: "posterior deltoid",
  anterior_deltoid: "anterior deltoid",
  lateral_deltoid: "lateral deltoid",
  rotator_cuff: "rotator cuff",
  biceps: "biceps",
  triceps: "triceps",
  forearms: "forearms",
};
