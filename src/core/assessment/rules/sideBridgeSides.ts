import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in the side bridge: worth acting on only when seen on two days.
 * cannotTell: a side is missing, the difference lies within its error, or it was seen once.
 * Source: parameter "sideBridge.actOnSideDifferencePercent" (product choice).
 */
export const sideBridgeSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "side-bridge-sides",
    test: "side_bridge",
    link: "trunk",
    actFrom: ["sideBridge.actOnSideDifferencePercent"],
    days: 2,
  }),
];
