import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { painTexts } from "./messages.ts";
import type { PainCheck, UsualPain } from "./painCheck.ts";

/** Where a level of pain lies: go on, hold and ask next morning, or cut. */
export type PainBand = "go" | "hold" | "cut";

/** What pain around one session of an exercise says about the next. */
export interface PainVerdict {
  readonly verdict: PainBand;
  /** The next morning is not known yet, and matters. */
  readonly asksNextMorning: boolean;
  readonly because: string;
  readonly parameterIds: readonly ParameterId[];
}

export const PAIN_RULE_PARAMETERS: readonly ParameterId[] = [
  "painRule.goMax",
  "painRule.holdMax",
  "nprs.mdc",
  "nprs.moderateMax",
];

/**
 * The band of `pain` for someone who usually lives at `usual`. Up to a usual level of 2: 0 to 2 go, 3 to 5 hold,
 * above 5 cut. Above it both limits move up by as much, so that the usual level itself may train; more than
 * moderate pain that is 2 or more above the usual level is always cut.
 * Source: parameters "painRule.goMax", "painRule.holdMax" (tendon and knee pain, borrowed for the back),
 * "nprs.mdc", "nprs.moderateMax". Departs: reading it relative to the usual level is ours.
 */
export function painBand(pain: number, usual: number): PainBand {
  if (!(pain >= 0 && pain <= 10)) throw new RangeError(`pain: expected 0 to 10, got ${pain}`);
  const goMax = parameter("painRule.goMax").value;
  const shift = Math.max(0, usual - goMax);
  if (pain <= goMax + shift) return "go";
  const muchAboveUsual =
    shift > 0 && pain > parameter("nprs.moderateMax").value && pain - usual >= parameter("nprs.mdc").value;
  return pain <= parameter("painRule.holdMax").value + shift && !muchAboveUsual ? "hold" : "cut";
}

/**
 * Reads the checks around the session of `exercise` on the day `on`: during it, and whether it had settled by the
 * next morning. A session without any check says nothing against going on.
 */
export function painVerdict(
  checks: readonly PainCheck[],
  exercise: ExerciseId,
  on: LocalDate,
  usual: UsualPain,
): PainVerdict {
  const verdictOf = (verdict: PainBand, because: string, asksNextMorning = false): PainVerdict => ({
    verdict,
    asksNextMorning,
    because,
    parameterIds: PAIN_RULE_PARAMETERS,
  });
  const during = painDuring(checks, exercise, on);
  if (during === undefined) return verdictOf("go", painTexts.notReported);

  const band = painBand(during, usual.level);
  if (band === "cut") return verdictOf("cut", painTexts.cut(during, usual.level));

  const rise = riseNextMorning(checks, on, usual.level);
  const settled = rise === undefined ? undefined : rise <= 0;
  if (band === "hold" && settled === undefined) {
    return verdictOf("hold", painTexts.hold(during, usual.level), true);
  }
  if (rise !== undefined && rise >= parameter("nprs.mdc").value) {
    return verdictOf("cut", painTexts.notSettled(during, rise));
  }
  if (band === "hold") {
    return settled
      ? verdictOf("hold", painTexts.holdSettled(during))
      : verdictOf("cut", painTexts.notSettled(during, rise ?? 0));
  }
  if (settled === false) return verdictOf("hold", painTexts.goNotSettled(during, rise ?? 0));
  return verdictOf("go", painTexts.go(during, usual.level));
}

/** Highest pain during the exercise that day; of the whole session where the exercise was not named. */
function painDuring(checks: readonly PainCheck[], exercise: ExerciseId, on: LocalDate): number | undefined {
  const during = checks.filter((check) => check.moment === "during" && check.on === on);
  const ofExercise = during.filter((check) => check.exercise === exercise);
  const counted = ofExercise.length > 0 ? ofExercise : during.filter((check) => check.exercise === undefined);
  return counted.length > 0 ? Math.max(...counted.map(({ pain }) => pain)) : undefined;
}

/** Points by which the next morning lay above the level before the session, or what lets go; undefined: not asked. */
function riseNextMorning(checks: readonly PainCheck[], on: LocalDate, usual: number): number | undefined {
  const nextDay = dateOfDay(dayNumber(on) + 1);
  const morning = checks.find((check) => check.moment === "next_morning" && check.on === nextDay);
  if (!morning) return undefined;
  const before = checks.findLast((check) => check.moment === "before" && check.on === on)?.pain ?? 0;
  return morning.pain - Math.max(parameter("painRule.goMax").value, usual, before);
}
