import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in the single-leg hamstring bridge.
 * cannotTell: a side is missing, or the difference lies within its error.
 * Source: parameter "hamstringBridge.sideDifferencePercent" (product choice).
 */
export const hamstringBridgeSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "hamstring-bridge-sides",
    test: "single_leg_hamstring_bridge",
    link: "knee",
    actFrom: ["hamstringBridge.sideDifferencePercent"],
    days: 1,
  }),
];
