import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in the side-lying leg raise hold.
 * cannotTell: a side is missing, or the difference lies within its error.
 * Source: parameter "hipAbductionHold.sideDifferencePercent" (product choice).
 */
export const hipAbductionSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "hip-abduction-sides",
    test: "hip_abduction_hold",
    link: "hip",
    actFrom: ["hipAbductionHold.sideDifferencePercent"],
    days: 1,
  }),
];
