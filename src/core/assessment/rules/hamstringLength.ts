import { limitFinding } from "../limitFinding.ts";
import { SIDES } from "../link.ts";
import type { Rule } from "../subject.ts";

/**
 * Length of the hamstrings of each side: missing knee extension at 90 degrees of the hip, else the straight leg
 * raised by a clinician (degrees).
 * cannotTell: neither was measured of late, it hurt, or too near to the line.
 * Source: parameters "kneeExtension9090.shortAboveDeg", "straightLegRaise.usualLowDeg" (recalled conventions).
 */
export const hamstringLength: Rule = (subject) =>
  SIDES.map((side) => {
    const place = { ruleId: "hamstring-length", link: "knee" } as const;
    const raisedOnly =
      subject.latest("ake_9090", side).kind === "none" &&
      subject.latest("passive_slr", side).kind === "result";
    return raisedOnly
      ? limitFinding(
          subject,
          { ...place, test: "passive_slr", line: "straightLegRaise.usualLowDeg", present: "under" },
          side,
        )
      : limitFinding(
          subject,
          { ...place, test: "ake_9090", line: "kneeExtension9090.shortAboveDeg", present: "over" },
          side,
        );
  });
