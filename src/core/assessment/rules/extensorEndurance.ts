import { capacityFinding } from "../capacityFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Endurance of the back extensors, from the hold with the trunk level (s).
 * cannotTell: no recent hold, it ended in pain, no norm sample reaches the person, or too near to the line.
 * Source: norm samples of the test; parameter "norm.lowBelowSd".
 */
export const extensorEndurance: Rule = (subject) => [
  capacityFinding(subject, {
    ruleId: "extensor-endurance",
    test: "sorensen",
    link: "trunk",
  }),
];
