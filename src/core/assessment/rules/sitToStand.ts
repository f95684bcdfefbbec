import { capacityFinding } from "../capacityFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Legs, from chair stands in 30 s (repetitions), else from five stands (s).
 * cannotTell: neither was done of late, no norm reaches the person, or too near to the line.
 * Source: norm samples of the tests; parameter "norm.lowBelowSd".
 */
export const sitToStand: Rule = (subject) => {
  const fiveOnly =
    subject.latest("chair_stand_30s").kind === "none" && subject.latest("sts_5x").kind === "result";
  return [
    capacityFinding(subject, {
      ruleId: "sit-to-stand",
      test: fiveOnly ? "sts_5x" : "chair_stand_30s",
      link: "knee",
    }),
  ];
};
