import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { medianOfSorted } from "../log/theilSen.ts";
import type { Pain } from "../person/person.ts";
import type { PainMoment } from "./painMoment.ts";

/** Pain on the 0 to 10 scale as the person said it once: a fact that is never changed. */
export interface PainCheck {
  readonly on: LocalDate;
  /** Around a session, or of any day. `next_morning`: on the morning after the session, with that morning's date. */
  readonly moment: PainMoment;
  readonly pain: number;
  /** Of "during": the exercise, where the person named one. */
  readonly exercise?: ExerciseId;
}

/** What the person usually lives with, and from what that is known. */
export interface UsualPain {
  readonly level: number;
  readonly from: "stated" | "checks" | "unknown";
}

/**
 * The usual level: as stated; else, for pain that has lasted for months, the median of what was said before sessions and
 * on other days over the last weeks, at most moderate; else 0 and unknown. New pain is never taken for usual.
 * Source: parameters "usualPain.minMonths", "usualPain.minChecks", "usualPain.weeks" (product choices), "nprs.moderateMax".
 */
export function usualPain(
  stated: Pick<Pain, "usual" | "months"> | undefined,
  checks: readonly PainCheck[],
  today: LocalDate,
): UsualPain {
  if (stated?.usual !== undefined) return { level: stated.usual, from: "stated" };
  const unknown = { level: 0, from: "unknown" } as const;
  if ((stated?.months ?? 0) < parameter("usualPain.minMonths").value) return unknown;
  const now = dayNumber(today);
  const since = now - parameter("usualPain.weeks").value * 7;
  const levels = checks
    .filter(({ moment }) => moment === "before" || moment === "day")
    .filter(({ on }) => dayNumber(on) >= since && dayNumber(on) < now)
    .map(({ pain }) => pain)
    .toSorted((a, b) => a - b);
  if (levels.length < parameter("usualPain.minChecks").value) return unknown;
  return { level: Math.min(medianOfSorted(levels), parameter("nprs.moderateMax").value), from: "checks" };
}
