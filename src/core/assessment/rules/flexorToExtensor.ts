import { ratioFinding } from "../ratioFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Leaning-back hold against the back extensor hold.
 * cannotTell: one of them is missing, or the ratio is too near to the line.
 * Source: parameter "flexorHold.toExtensorRatioHigh" (recalled; healthy students).
 */
export const flexorToExtensor: Rule = (subject) => [
  ratioFinding(subject, {
    ruleId: "flexor-to-extensor",
    over: "flexor_endurance_60",
    under: "sorensen",
    line: "flexorHold.toExtensorRatioHigh",
    link: "trunk",
    muscles: ["erector_spinae"],
  }),
];
