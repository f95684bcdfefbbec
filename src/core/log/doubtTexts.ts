import { inLanguages } from "../language.ts";

/** Why something cannot be told from a log; each goes on a sentence: "Cannot tell: …". */
export const doubtTexts = inLanguages({
  unknownNames: (percent: number): string =>
    `${percent} % of the sets are of exercises whose name is not known`,
  fewKnownSets: (least: number): string => `fewer than ${least} sets of known exercises`,
  fewSets: (least: number): string => `fewer than ${least} sets to compare`,
  noneUnder: "there are no sets to compare with",
  noSides: "the log does not say which side did which set",
  fewSidedDays: (least: number): string => `fewer than ${least} days with both sides`,
  fewDays: (least: number, weeks: number): string =>
    `fewer than ${least} days of it in the last ${weeks} weeks`,
  noStrength:
    "no estimate of strength to follow: loads, body mass or repetitions are missing or out of range",
  shortSpan: (weeks: number): string => `less than ${weeks} weeks between the first and the last day`,
  noInterval: "too few days for an interval",
  varies: "the days vary too much to tell a rise from none",
});
