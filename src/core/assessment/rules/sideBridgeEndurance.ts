import { capacityFinding } from "../capacityFinding.ts";
import { SIDES } from "../link.ts";
import type { Rule } from "../subject.ts";

/**
 * Endurance of the side of the trunk, from the side bridge of each side (s).
 * cannotTell: no recent hold, it ended in pain, no norm sample reaches the person, or too near to the line.
 * Source: norm samples of the test; parameter "norm.lowBelowSd".
 */
export const sideBridgeEndurance: Rule = (subject) =>
  SIDES.map((side) =>
    capacityFinding(
      subject,
      {
        ruleId: "side-bridge-endurance",
        test: "side_bridge",
        link: "trunk",
      },
      side,
    ),
  );
