import { changeFinding } from "../changeFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Pain (0 to 10) now against the first statement of the last year.
 * cannotTell: stated less than twice.
 * Source: parameters "nprs.mdc", "nprs.mcid", "nprs.mcidPercent".
 */
export const painChange: Rule = (subject) => {
  const { words, input, today } = subject;
  const now = input.pain?.now;
  const stated = now === undefined ? [] : [{ measure: "nprs", value: now, at: today }];
  return [
    changeFinding(subject, {
      ruleId: "pain-change",
      measure: "nprs",
      scores: [...input.outcomes.filter(({ measure, at }) => measure === "nprs" && at !== today), ...stated],
      better: "lower",
      mdc: "nprs.mdc",
      mcid: "nprs.mcid",
      mcidPercent: "nprs.mcidPercent",
      words: words.pain,
    }),
  ];
};
