import { limitFinding } from "../limitFinding.ts";
import { SIDES } from "../link.ts";
import type { Rule } from "../subject.ts";

/**
 * Strength-endurance of the hamstrings, from the single-leg hamstring bridge of each side (repetitions).
 * cannotTell: no recent count, it ended in pain, or too near to the line.
 * Source: parameter "hamstringBridge.poorBelowReps" (practice value of footballers, recalled).
 */
export const hamstringBridgeEndurance: Rule = (subject) =>
  SIDES.map((side) =>
    limitFinding(
      subject,
      {
        ruleId: "hamstring-bridge-endurance",
        test: "single_leg_hamstring_bridge",
        link: "knee",
        line: "hamstringBridge.poorBelowReps",
        present: "under",
      },
      side,
    ),
  );
