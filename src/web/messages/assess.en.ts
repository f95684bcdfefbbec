import type { LinkId } from "../../core/assessment/link.ts";
import type { EndedBy } from "../../core/person/person.ts";
import type { TestUnit } from "../../core/person/testId.ts";
import type { Side } from "../../core/log/trainingLog.ts";
import type { ChainStatus } from "../../figure/chainPicture.ts";
import type { SkipReason } from "../assess/assessRun.ts";
import { inLanguages } from "../../core/language.ts";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const UNITS: Readonly<Record<TestUnit, (value: number) => string>> = {
  s: (value) => `${number.format(value)} s`,
  reps: (value) => `${number.format(value)} ${value === 1 ? "repetition" : "repetitions"}`,
  deg: (value) => `${number.format(value)}°`,
  cm: (value) => `${number.format(value)} cm`,
  kg: (value) => `${number.format(value)} kg`,
  points: (value) => `${number.format(value)} ${value === 1 ? "point" : "points"}`,
  count: (value) => `${number.format(value)} ${value === 1 ? "sign" : "signs"}`,
  yes_no: (value) => (value > 0 ? "yes" : "no"),
};
const side: Readonly<Record<Side, string>> = { left: "Left side", right: "Right side" };
const endedBy: Readonly<Record<EndedBy, string>> = {
  limit: "My limit, or the time was up",
  pain: "Pain",
  balance: "I lost my balance",
  other: "Something else",
};
const skip: Readonly<Record<SkipReason, string>> = {
  pain: "It hurts",
  kit: "I do not have what it needs",
  unsure: "I am not sure how to do it",
  tired: "Enough for today",
  other: "Another reason",
};
const links: Readonly<Record<LinkId, string>> = {
  ankle: "Ankle",
  knee: "Knee",
  hip: "Hip",
  pelvis: "Pelvis",
  trunk: "Trunk",
  shoulder: "Shoulder",
};
const status: Readonly<Record<ChainStatus, string>> = {
  present: "something found",
  absent: "looked for, fine",
  cannotTell: "cannot tell",
  open: "not measured yet",
};

/** The tests, one at a time, and what they say together. */
export const assessMessages = inLanguages({
  working: "One moment",
  amount: (value: number, unit: TestUnit) => UNITS[unit](value),
  side,
  safetyFirst: {
    title: "The safety questions come first",
    lead: "Nothing is tested before they are answered.",
    open: (count: number) =>
      `${count} ${count === 1 ? "question is" : "questions are"} still open. Some tests go to your limit, so these come before them.`,
    stopped: "Your answers ask for somebody to look first. Until then nothing is tested.",
    go: "To the safety questions",
  },
  intro: {
    title: "See where you stand",
    lead: "A few tests that you do yourself. They say what you can do today and how certain that is; they name no illness and no cause of pain.",
    tests: (count: number, minutes: number) =>
      `${count} ${count === 1 ? "test" : "tests"}, about ${Math.ceil(minutes)} minutes`,
    pause: "Stop or pause whenever you like: each result is kept at once.",
    kit: "Wear what you can move in. A chair, a wall and some floor are enough unless a test says otherwise.",
    why: "Why these",
    leftOut: "Left out, and why",
    compare: "Whom to compare you with",
    compareLead: "Norms differ by age, some by sex. Without them you are compared with yourself only.",
    birthYear: "Year of birth",
    sex: "Sex",
    sexes: { f: "Female", m: "Male" },
    begin: "Begin",
    none: "No test is due today.",
    summary: "What is known so far",
  },
  paused: {
    title: "Your tests are waiting",
    lead: (at: number, all: number) => `You are at ${at} of ${all}. What you did is kept.`,
    goOn: "Go on",
    over: "Begin anew",
  },
  step: {
    of: (at: number, all: number) => `${at} of ${all}`,
    why: "Why this test",
    how: "How to do it",
    spoils: "What makes it worthless",
    stopWhen: "Stop at once when",
    rest: (seconds: number) =>
      `Rest first: ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`,
    restWhy: "The other side still works in this one. You may begin earlier; the result is worth less then.",
    start: "Start the clock",
    startIn: (seconds: number) => `You have ${seconds} seconds to get into position.`,
    enter: "Write down the result",
    byHand: "I timed or counted it myself",
    skip: "Leave this one out",
    skipTitle: "Why leave it out?",
    skipReasons: skip,
    keepIt: "Do it after all",
    pause: "Pause",
    wrong: "Something new: a leg, dizziness, the chest",
    stopTimer: "Stop",
    ready: "Get ready",
    go: "Now",
    holding: "Holding",
    counting: "Count each full one",
    plusOne: "One more",
    counted: (count: number) => `${count} counted`,
    left: "seconds left",
  },
  told: {
    title: "What came out",
    value: {
      s: "Seconds",
      reps: "Repetitions",
      deg: "Degrees",
      cm: "Centimetres",
      kg: "Estimated maximum",
      points: "Effort, 0 to 5 for each leg, added up",
      count: "Signs seen",
      yes_no: "Seen",
    } satisfies Readonly<Record<TestUnit, string>>,
    load: (unit: string) => `Load, ${unit}`,
    reps: "Repetitions",
    reserve: "How many more you could have done",
    estimate: (amount: string) => `Estimated maximum: ${amount}`,
    noEstimate: "No estimate from these.",
    endedBy: "What ended it?",
    ends: endedBy,
    pain: "How much did it hurt while you did it?",
    heldBack: "I held back on purpose",
    heldBackHint: "Then it says little about what you can do, and is kept as such.",
    save: "Keep this result",
    redo: "Do it again instead",
  },
  leg: {
    title: "Is there anything new in a leg: numbness, weakness, or pain running down it?",
    no: "No",
    yes: "Yes, or I am not sure",
  },
  result: {
    kept: "Kept",
    error: (amount: string, assumed: boolean) =>
      assumed
        ? `One result is certain to within about ${amount}; that error is our assumption.`
        : `One result is certain to within ${amount}.`,
    noError: "How certain one result is has not been read anywhere.",
    means: "What it says",
    thinking: "Looking at it",
    nothing: "Alone it says nothing yet.",
    caveat: "What it does not say",
    next: "Next test",
    finish: "To the end",
    again: "One more try",
    againHint: "The mean of the tries of a day counts.",
  },
  functioning: {
    title: "What does it keep you from?",
    lead: "Name three to five things that are hard for you now, and rate each: 0, you cannot do it; 10, as well as before. In some weeks you rate the same again.",
    activity: (n: number) => `Activity ${n}`,
    example: "Putting on socks, an hour at the desk, lifting a child",
    rating: (activity: string) => `How well does “${activity}” go?`,
    more: "One more",
    least: (count: number) => `${count} are needed to make a score.`,
    score: (score: string) => `Score: ${score} of 10`,
    rmdq: "You have a score of the Roland-Morris questionnaire?",
    rmdqHint: "From a practice or on paper, 0 to 24. Fewer points mean fewer limits.",
    rmdqWhy:
      "Its 24 sentences count only in the words in which they were tested, so they are not asked here in ours. The authors (Roland and Morris 1983) let everybody use the published form free of charge.",
    rmdqForm: "The form, in many languages: rmdq.org",
    rmdqLabel: "Score",
    save: "Keep and go on",
    skip: "Skip this",
  },
  summary: {
    title: "Where you stand",
    chain: "The chain",
    chainLead:
      "Seen from behind, from the ankles to the shoulders. Tap a link to see why it says what it says.",
    chainTitle: "The links of the chain, seen from behind",
    chainNote:
      "Muscles work as linked chains, so several links are tested. It shows results, and no cause of anything.",
    links,
    sides: { left: "left side", right: "right side" },
    status,
    mark: (link: string, sideName: string, says: string) => `${link}, ${sideName}: ${says}`,
    why: "Why it says so",
    error: "How certain",
    errorOf: (amount: string, assumed: boolean) =>
      assumed ? `To within about ${amount}; our assumption.` : `To within ${amount}.`,
    errorStated: "As you said it, or counted from your log: no figure for its error.",
    sources: "Sources",
    ourChoice: "A rule of our own.",
    recalled: "Some of it is recalled from common practice and not cited.",
    measured: "What it rests on",
    table: "The same as a table",
    weakLink: "The weak link",
    doTests: "These would tell",
    start: "Where to start",
    found: "What was found",
    doubtful: "Measured, and cannot tell",
    fine: "Looked for, fine",
    plan: "Make my plan",
    more: (count: number) => `Do ${count} more ${count === 1 ? "test" : "tests"}`,
    caveat:
      "Findings describe results of tests and what you said. They name no illness and no cause of pain.",
    skipped: "Left out today",
  },
});
