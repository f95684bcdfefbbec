import { capacityFinding } from "../capacityFinding.ts";
import { limitFinding } from "../limitFinding.ts";
import { SIDES } from "../link.ts";
import { normSamples } from "../normSample.ts";
import type { Rule } from "../subject.ts";

/**
 * Endurance of the hip extensors, from the single-leg bridge of each side (s): against norms where they reach the
 * person, else against clinicians' opinion of 20 to 30 s, which predicts nothing.
 * cannotTell: no recent hold, it ended in pain, or too near to the line.
 * Source: norm samples of the test; parameter "singleLegBridge.lowS" (recalled).
 */
export const singleLegBridgeEndurance: Rule = (subject) => {
  const bridge = {
    ruleId: "single-leg-bridge-endurance",
    test: "single_leg_bridge_hold",
    link: "hip",
  } as const;
  const normed = normSamples(bridge.test, subject.ageY, subject.sex).length > 0;
  return SIDES.map((side) =>
    normed
      ? capacityFinding(subject, bridge, side)
      : limitFinding(
          subject,
          { ...bridge, line: "singleLegBridge.lowS", until: "singleLegBridge.lowS", present: "under" },
          side,
        ),
  );
};
