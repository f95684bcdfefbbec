import { dayNumber, type LocalDate } from "./calendar.ts";
import type { OutcomeValue } from "./assessment/assessment.ts";
import { parameter } from "./evidence/parameter.ts";
import { CONDITION_IDS, type ConditionId, type ExerciseId, type KitId } from "./exercise/exercise.ts";
import type { LogSummary } from "./log/logSummary.ts";
import type { TrainingLog } from "./log/trainingLog.ts";
import type { Assessment } from "./assessment/assessment.ts";
import {
  WEEKDAYS,
  type Goal,
  type KeptExercise,
  type Measurement,
  type Pain,
  type Person,
  type Stage,
  type Weekday,
} from "./person/person.ts";
import { conditionsInForce } from "./programme/doseConditions.ts";
import { isInPain } from "./programme/stageOf.ts";
import type { Programme } from "./programme/programme.ts";
import { usualWeekdays, type ProgrammeRequest } from "./programme/programmeRequest.ts";
import type { DirectionOfComfort } from "./screening/directionOfComfort.ts";
import type { EasingAnswers } from "./screening/easing.ts";
import type { ScreeningAnswers } from "./screening/question.ts";
import type { Allowance } from "./screening/screeningOutcome.ts";
import type { ScreeningContext } from "./screening/screeningContext.ts";
import type { PainCheck } from "./session/painCheck.ts";
import type { MovedDays } from "./session/movedDays.ts";
import type { PlannedWeek, SessionDay } from "./session/session.ts";

/** The plan that a person follows, and since when. */
export interface PlanInForce {
  readonly week: PlannedWeek;
  readonly startedOn: LocalDate;
  /** What screening let go on when it was made. */
  readonly allowed: Allowance;
  /** Absent where it is a starter plan. */
  readonly programme?: Programme;
  /** Planned days that are done on another date. */
  readonly moved?: MovedDays;
}

/** Everything that is known of one person on one day. What is absent is unknown. */
export interface LoopRecord {
  readonly today: LocalDate;
  readonly person: Person;
  readonly goal?: Goal;
  readonly stage?: Stage;
  readonly daysPerWeek?: number;
  readonly weekdays?: readonly Weekday[];
  readonly minutesPerSession?: number;
  readonly kit?: readonly KitId[];
  readonly sittingHoursPerDay?: number;
  readonly pain?: Pain;
  readonly answers: ScreeningAnswers;
  readonly easing: EasingAnswers;
  readonly screeningContext: ScreeningContext;
  readonly measurements: readonly Measurement[];
  readonly outcomes: readonly OutcomeValue[];
  readonly dislikes: readonly ExerciseId[];
  readonly keep: readonly KeptExercise[];
  readonly log: TrainingLog;
  readonly painChecks: readonly PainCheck[];
  readonly newLegSymptomsOn: readonly LocalDate[];
  /** When the person began with the product. */
  readonly startedOn?: LocalDate;
  readonly plan?: PlanInForce;
  /** Of today's session alone; `on`: of another day's, with what is known today. */
  readonly session?: Partial<Pick<SessionDay, "on" | "minutes" | "busyKit" | "notToday" | "anyway">>;
}

/** The conditions that hold: stated ones, and those that the direction of comfort brings until it is asked again. */
export function conditionsOf(record: LoopRecord, direction: DirectionOfComfort): readonly ConditionId[] {
  const cautions = direction.kind === "not_asked" ? [] : direction.cautions;
  return [...new Set([...record.screeningContext.conditions, ...cautions])];
}

/** Pain as it is now: what was said last in the days before, else as stated. */
export function painNow({ pain, painChecks, outcomes, today }: LoopRecord): Pain | undefined {
  const now = dayNumber(today);
  const since = now - parameter("usualPain.currentDays").value;
  const reports = [
    ...painChecks
      .filter(({ moment }) => moment !== "during")
      .map((check) => ({ on: check.on, now: check.pain })),
    ...outcomes.filter(({ measure }) => measure === "nprs").map(({ at, value }) => ({ on: at, now: value })),
  ]
    .filter(({ on }) => dayNumber(on) <= now && dayNumber(on) > since)
    .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));
  const latest = reports.at(-1);
  return latest ? { ...pain, now: latest.now } : pain;
}

/** Whole weeks with the product; 0 in the first. */
export function weeksSinceStart({ startedOn, today }: LoopRecord): number {
  return startedOn === undefined ? 0 : Math.max(0, Math.floor((dayNumber(today) - dayNumber(startedOn)) / 7));
}

/**
 * What the planner is asked for. Where the person did not say: easing pain when there is any, else sitting better; three
 * days, as even as a week allows; half an hour; no equipment.
 * Source: parameters "frequency.noviceDaysPerWeek", "session.usualMin".
 */
export function planRequest(
  record: LoopRecord,
  assessment: Pick<Assessment, "screening" | "findings">,
  conditions: readonly ConditionId[],
  history: LogSummary | undefined,
): ProgrammeRequest {
  const pain = painNow(record);
  const days = record.daysPerWeek ?? parameter("frequency.noviceDaysPerWeek").value;
  const named = WEEKDAYS.filter((day) => record.weekdays?.includes(day)).slice(0, WEEKDAYS.length - 1);
  return {
    today: record.today,
    person: record.person,
    goal: record.goal ?? (isInPain(pain) ? "ease_pain" : "sit_better"),
    ...(record.stage && { stage: record.stage }),
    weekdays: named.length > 0 ? named : usualWeekdays(days),
    minutesPerSession: record.minutesPerSession ?? parameter("session.usualMin").value,
    kit: record.kit ?? [],
    ...(pain && { pain }),
    conditions: conditionsInForce({ conditions, screening: assessment.screening, ...(pain && { pain }) }),
    cleared: clearedOf(record),
    screening: assessment.screening,
    findings: assessment.findings,
    dislikes: record.dislikes,
    keep: record.keep,
    ...(history && history.workouts > 0 && { history }),
    ...(record.plan?.programme && { previous: record.plan.programme }),
    weeksSinceStart: weeksSinceStart(record),
  };
}

/** A clearance counts from its day on, and for answers that are not newer than it. */
function clearedOf({
  screeningContext: { clearances, answeredOn },
  today,
}: LoopRecord): readonly ConditionId[] {
  return CONDITION_IDS.filter((condition) =>
    clearances.some(
      ({ of, on }) => of === condition && on <= today && (answeredOn === undefined || on >= answeredOn),
    ),
  );
}
