import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in standing on one leg.
 * cannotTell: a side is missing, or the difference lies within its error.
 * Source: parameter "singleLegStance.sideDifferencePercent" (product choice).
 */
export const balanceSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "balance-sides",
    test: "single_leg_stance",
    link: "ankle",
    actFrom: ["singleLegStance.sideDifferencePercent"],
    days: 1,
  }),
];
