import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in the single-leg bridge.
 * cannotTell: a side is missing, or the difference lies within its error.
 * Source: parameters "singleLegBridge.sideDifferenceS" and "...Percent" (clinicians' opinion).
 */
export const singleLegBridgeSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "single-leg-bridge-sides",
    test: "single_leg_bridge_hold",
    link: "hip",
    actFrom: ["singleLegBridge.sideDifferenceS", "singleLegBridge.sideDifferencePercent"],
    days: 1,
  }),
];
