import { limitFinding } from "../limitFinding.ts";
import { SIDES } from "../link.ts";
import type { Rule } from "../subject.ts";

/**
 * Bend of the ankle under load, from knee to wall of each side (cm).
 * cannotTell: not measured of late, it hurt, or too near to the line.
 * Source: parameters "kneeToWall.lowCm" (convention, recalled), "kneeToWall.mdcCm".
 */
export const ankleDorsiflexion: Rule = (subject) =>
  SIDES.map((side) =>
    limitFinding(
      subject,
      {
        ruleId: "ankle-dorsiflexion",
        test: "knee_to_wall",
        link: "ankle",
        line: "kneeToWall.lowCm",
        present: "under",
      },
      side,
    ),
  );
