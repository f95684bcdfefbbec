import { capacityFinding } from "../capacityFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Endurance of the front of the trunk, from the plank, else from the leaning-back hold (s).
 * cannotTell: neither was held of late to its limit, or no norm sample reaches the person.
 * Source: norm samples of the tests; parameter "norm.lowBelowSd".
 */
export const flexorEndurance: Rule = (subject) => {
  const plankOnly = subject.latest("flexor_endurance_60").kind === "none";
  return [
    capacityFinding(subject, {
      ruleId: "flexor-endurance",
      test: plankOnly ? "front_plank" : "flexor_endurance_60",
      link: "trunk",
    }),
  ];
};
