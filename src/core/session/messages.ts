import { inLanguages } from "../language.ts";

/** What a person reads in a session and about its decisions. Numbers come in; nothing is decided here. */
const points = (value: number): string => `${Math.round(value * 10) / 10} of 10`;

/** The pain rule in words. It was borrowed: see `borrowed`. */
export const painTexts = inLanguages({
  borrowed:
    "The pain rule comes from studies of tendon and knee pain and is borrowed for the back; nobody has tested it there.",
  rule: "Pain up to 2 of 10, or up to what you usually live with: go on. 3 to 5: keep it as it is, and look again next morning. Above 5: stop this exercise for today and take the easier form next time.",
  notReported: "No pain was reported around this exercise.",
  go: (during: number, usual: number) =>
    usual > 2
      ? `Pain during it was ${points(during)}, no more than your usual ${points(usual)}.`
      : `Pain during it was ${points(during)}.`,
  goNotSettled: (during: number, rise: number) =>
    `Pain during it was ${points(during)}, and the next morning was ${points(rise)} above before.`,
  hold: (during: number, usual: number) =>
    usual > 2
      ? `Pain during it was ${points(during)}, above your usual ${points(usual)}.`
      : `Pain during it was ${points(during)}.`,
  holdSettled: (during: number) =>
    `Pain during it was ${points(during)} and had settled by the next morning.`,
  notSettled: (during: number, rise: number) =>
    `Pain during it was ${points(during)} and had not settled by the next morning (${points(rise)} above before).`,
  cut: (during: number, usual: number) =>
    usual > 2
      ? `Pain during it was ${points(during)}, well above your usual ${points(usual)}.`
      : `Pain during it was ${points(during)}.`,
  nowHigh: (now: number) => `Pain now is ${points(now)}: fewer and lighter sets today.`,
  nowRaised: (now: number) => `Pain now is ${points(now)}: nothing gets harder today.`,
});

/** Why an exercise goes up, stays, or comes down. */
export const progressTexts = inLanguages({
  firstWithBody: "The first time: begin at the low end.",
  first: "The first time: begin at the low end, and choose a resistance that leaves as much as asked.",
  fromLog: "From what your log shows, rounded down to a weight there is.",
  ramp: (maxSets: number) =>
    `The first time with a weight: begin with the lightest and go up over at most ${maxSets} sets, until a set leaves as much as asked.`,
  easierForm: (name: string) => `The easier form until it is calm: ${name}.`,
  lighter: "Less weight next time.",
  lessRange: "Fewer repetitions and a smaller range next time.",
  leftOut: "Left out for a few days; what stays calm goes on.",
  backAgain: "The easier form went well twice: back to this one, lighter than before.",
  easierStays: (done: number, wanted: number) =>
    `The easier form again: ${done} of ${wanted} calm sessions before the way back.`,
  afterGap: (percent: number, weeks: number, rebuild: number) =>
    weeks === 0
      ? `After a gap: about ${percent} % of before, and back up over ${rebuild} weeks.`
      : `Week ${weeks + 1} of ${rebuild} after a gap: about ${percent} % of before.`,
  twoShort: "Two sessions in a row fell short of the range: a lighter session, then on from there.",
  moreLoad: "Two sessions in a row left two repetitions or more to spare: a small step up in weight.",
  stepTooBig: "The next weight there is would be a large step: more repetitions first.",
  harderForm: (name: string) => `Two sessions in a row at the top of the range: a harder form, ${name}.`,
  nothingHarder: "At the top of the range, with no harder step for now: slower and cleaner.",
  oneMore: "The last session met what was asked: one more in each set.",
  untilSpare: "At the top of the range: the same again until there is more to spare.",
  hardEnough: "The last session was harder than asked: the same again.",
  waits: (side: "left" | "right") => `Waits for the ${side} side, which is behind and leads.`,
  easyWeek: (weeks: number) =>
    `${weeks} weeks or more without an easy one: fewer sets and a little lighter this week.`,
});

/** The day itself. */
export const sessionTexts = inLanguages({
  busy: "What it needs is not free today.",
  unwanted: "You do not want it today.",
  noSubstitute: "Nothing else at hand works the same muscles, so it is left out today.",
  noTime: "There is no time for it today; what matters more stays.",
  gentle: "Easy work only, until somebody has looked.",
  restDay: "No session is planned for today. An ordinary walk is always welcome.",
  done: "Today's session is done.",
});

export const warmUpTexts = inLanguages({
  easyMinutes: (minutes: number) => `${minutes} easy minutes: walk, or march on the spot.`,
  easierForm: (name: string) => `One easy set of ${name}.`,
  lighterSets: (name: string) => `Lighter sets of ${name} before the first one that counts.`,
});

/** The page of a session. */
export const sheetTexts = inLanguages({
  headline: (exercises: number, minutes: number) =>
    exercises === 0
      ? "Nothing of the plan is for today. An ordinary walk is always welcome."
      : `Today: ${exercises} ${exercises === 1 ? "exercise" : "exercises"}, about ${minutes} minutes.`,
  next: (date: string) => `The next session is on ${date}.`,
  warmUp: "Warm-up",
  holds: (count: number, seconds: number) =>
    count === 1 ? `1 hold of ${seconds} s` : `${count} holds of ${seconds} s`,
  insteadOf: (because: string) => `In place of the planned exercise. ${because}`,
  decision: (because: string, side: "left" | "right" | undefined) =>
    side ? `Decided (${side}): ${because}` : `Decided: ${because}`,
  why: (because: string) => `Why: ${because}`,
  easier: (text: string) => `Easier: ${text}`,
  leftOut: "Not today",
  nextMorning: "Tomorrow morning, note how it is: the next step depends on it.",
  planOver: (date: string) =>
    `The plan that was kept on ${date} is over or no longer fits: this is a new one. "backstay plan --keep" keeps it.`,
  askFirst: "The safety questions come first again.",
  askFirstWhy:
    "Pain or symptoms in a leg have changed since you answered them. It takes two minutes; until then, ordinary walking as far as it is comfortable.",
  incomplete: "The safety questions come first.",
  refer: "Somebody should look first.",
  walkingOnly: "Until then: ordinary walking, as far as it is comfortable.",
});
