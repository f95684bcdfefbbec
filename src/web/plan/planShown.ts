import { dateOfDay, dayNumber, weekStartDay, type LocalDate } from "../../core/calendar.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { PlanInForce } from "../../core/loopRecord.ts";
import { dosedExercise } from "../../core/programme/dosedExercise.ts";
import type { DosedDay } from "../../core/programme/dosedPlan.ts";
import type { Programme } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { dosingContext, starterPlan } from "../../core/programme/starterPlan.ts";
import { weeksAhead, type WeeksAhead } from "../../core/programme/weeksAhead.ts";
import { weeklyCaps } from "../../core/programme/weeklyCaps.ts";
import { plannedDateOf, plannedDayOn } from "../../core/session/movedDays.ts";

/** A plan with every line dosed for this person, and the weeks from its beginning on. */
export interface PlanShown {
  readonly days: readonly DosedDay[];
  /** Absent where no day is planned. */
  readonly weeks?: WeeksAhead;
}

/** One date of a week with its session. */
export interface DateOfWeek {
  readonly date: LocalDate;
  /** The date in the plan, where the session was moved here from another. */
  readonly movedFrom?: LocalDate;
  readonly day: DosedDay;
}

type Plan = Pick<PlanInForce, "week" | "startedOn"> & { readonly programme?: Programme };

/** The plan as it is shown: doses from what is known today, weeks counted from the day on which it was taken on. */
export function planShown({ week, startedOn, programme }: Plan, request: ProgrammeRequest): PlanShown {
  const context = { ...dosingContext(request), ...(programme && { stage: programme.stage }) };
  const days = week.days.map((day) => ({
    ...day,
    exercises: day.exercises.flatMap((line) => {
      const exercise = findExercise(line.exercise);
      return exercise ? [dosedExercise(exercise, line, context)] : [];
    }),
  }));
  if (days.length === 0) return { days };
  const starter = starterPlan(request);
  const walk = starter.kind === "starter" ? starter.walk : undefined;
  const weeks = weeksAhead({
    ...context,
    today: startedOn,
    days,
    minutesPerSession: request.minutesPerSession,
    ...(walk && { walkMin: walk.minutes }),
    caps: weeklyCaps(request),
  });
  return { days, weeks };
}

const DAYS_PER_WEEK = 7; // not clinical: a calendar week

/** The sessions of the calendar week that holds `today`, on the dates on which they are done. */
export function datesOfWeek(
  days: readonly DosedDay[],
  today: LocalDate,
  moved: Readonly<Record<LocalDate, LocalDate>> = {},
): readonly DateOfWeek[] {
  const monday = weekStartDay(dayNumber(today));
  return Array.from({ length: DAYS_PER_WEEK }, (_, index) => dateOfDay(monday + index)).flatMap((date) => {
    const planned = plannedDayOn({ days, targets: [] }, date, moved);
    const day = days.find((each) => each === planned);
    if (!day) return [];
    const from = plannedDateOf(date, moved);
    return [{ date, day, ...(from !== undefined && from !== date && { movedFrom: from }) }];
  });
}
