import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in turning the hip in. No line for one side was read, so none is drawn.
 * cannotTell: a side is missing.
 * Source: parameter "hipInternalRotation.sideDifferenceDeg".
 */
export const hipRotationSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "hip-rotation-sides",
    test: "hip_ir",
    link: "hip",
    actFrom: ["hipInternalRotation.sideDifferenceDeg"],
    days: 1,
  }),
];
