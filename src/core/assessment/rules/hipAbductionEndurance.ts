import { capacityFinding } from "../capacityFinding.ts";
import { SIDES } from "../link.ts";
import type { Rule } from "../subject.ts";

/**
 * Endurance of the side of the hip, from the side-lying leg raise hold of each side (s).
 * cannotTell: no recent hold, it ended in pain, no norm sample reaches the person, or too near to the line.
 * Source: norm samples of the test; parameter "norm.lowBelowSd".
 */
export const hipAbductionEndurance: Rule = (subject) =>
  SIDES.map((side) =>
    capacityFinding(
      subject,
      {
        ruleId: "hip-abduction-endurance",
        test: "hip_abduction_hold",
        link: "hip",
      },
      side,
    ),
  );
