import { changeFinding } from "../changeFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Function now against the first score of the last year: own activities (0 to 10, more is better) and the
 * back-function questionnaire (0 to 24, less is better).
 * cannotTell: recorded less than twice.
 * Source: parameters "psfs.mdcMean", "psfs.mcid", "rmdq.mdc", "rmdq.mcid", "rmdq.mcidPercent".
 */
export const functionChange: Rule = (subject) => {
  const { words, input } = subject;
  const wordsOf = (name: string) => ({
    better: (from: number, to: number, mdc: number, noticed: boolean) =>
      words.functioning.better(name, from, to, mdc, noticed),
    worse: (from: number, to: number, mdc: number) => words.functioning.worse(name, from, to, mdc),
    same: (from: number, to: number, mdc: number) => words.functioning.same(name, from, to, mdc),
    once: words.functioning.once(name),
  });
  return [
    changeFinding(subject, {
      ruleId: "function-change",
      measure: "psfs",
      scores: input.outcomes.filter(({ measure }) => measure === "psfs"),
      better: "higher",
      mdc: "psfs.mdcMean",
      mcid: "psfs.mcid",
      words: wordsOf(words.functioning.names.psfs),
    }),
    changeFinding(subject, {
      ruleId: "function-change",
      measure: "rmdq",
      scores: input.outcomes.filter(({ measure }) => measure === "rmdq"),
      better: "lower",
      mdc: "rmdq.mdc",
      mcid: "rmdq.mcid",
      mcidPercent: "rmdq.mcidPercent",
      words: wordsOf(words.functioning.names.rmdq),
    }),
  ];
};
