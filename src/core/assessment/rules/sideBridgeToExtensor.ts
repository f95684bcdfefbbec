import { ratioFinding } from "../ratioFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Side bridge (mean of both sides) against the back extensor hold.
 * cannotTell: one of them is missing, or the ratio is too near to the line.
 * Source: parameter "sideBridge.toExtensorRatioHigh" (recalled; healthy students).
 */
export const sideBridgeToExtensor: Rule = (subject) => [
  ratioFinding(subject, {
    ruleId: "side-bridge-to-extensor",
    over: "side_bridge",
    under: "sorensen",
    line: "sideBridge.toExtensorRatioHigh",
    link: "trunk",
    muscles: ["erector_spinae"],
  }),
];
