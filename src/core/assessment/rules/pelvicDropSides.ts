import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in how far the pelvis drops: standing on one leg, else in the single-leg squat (degrees).
 * It describes how somebody stands; a drop is not linked to hip strength, so it names no muscle to train.
 * cannotTell: a side is missing.
 * Source: parameters "pelvicDrop.sideDifferenceDeg", "singleLegSquat.sideDifferenceDeg" (product choices),
 * "pelvicDrop.mdcDeg" (recalled), "camera.noiseDeg".
 */
export const pelvicDropSides: Rule = (subject) => {
  const place = {
    ruleId: "pelvic-drop-sides",
    link: "pelvis",
    days: 1,
  } as const;
  const squatOnly =
    subject.results("trendelenburg").length === 0 && subject.results("single_leg_squat").length > 0;
  return [
    squatOnly
      ? sidesFinding(subject, {
          ...place,
          test: "single_leg_squat",
          actFrom: ["singleLegSquat.sideDifferenceDeg"],
        })
      : sidesFinding(subject, {
          ...place,
          test: "trendelenburg",
          actFrom: ["pelvicDrop.sideDifferenceDeg"],
        }),
  ];
};
