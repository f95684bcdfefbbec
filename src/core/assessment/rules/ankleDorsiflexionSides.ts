import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in knee to wall.
 * cannotTell: a side is missing.
 * Source: parameter "kneeToWall.sideDifferenceMdcCm".
 */
export const ankleDorsiflexionSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "ankle-dorsiflexion-sides",
    test: "knee_to_wall",
    link: "ankle",
    actFrom: ["kneeToWall.sideDifferenceMdcCm"],
    days: 1,
  }),
];
