import { DOSE_MESSAGES } from "../core/programme/doseMessages.ts";
import type { DosedExercise } from "../core/programme/dosedExercise.ts";
import type { DosedPlan } from "../core/programme/dosedPlan.ts";
import type { SessionAhead, WeekAhead } from "../core/programme/weeksAhead.ts";
import type { CalendarEntry } from "./calendarFile.ts";

/** How a plan reads in a calendar. */
export const CALENDAR_MESSAGES = {
  name: "Backstay",
  session: (week: number): string => `Backstay, week ${week}`,
  retest: (week: number): string => `Backstay, week ${week}: tests again, then the session`,
  walkToo: (minutes: number): string => `And a walk of ${minutes} min.`,
  pain: "Pain 0 to 10: write down one number before, after, and the next morning.",
} as const;

/** The sessions of the weeks ahead as entries of a calendar, each with what to do; a walk goes with each. */
export function planCalendar(
  plan: Pick<DosedPlan, "days" | "weeks">,
  startsAt: string,
): readonly CalendarEntry[] {
  return (plan.weeks?.weeks ?? []).flatMap((week) =>
    week.sessions.map((session) => ({
      id: `${session.date}-session`,
      on: session.date,
      startsAt,
      minutes: session.minutes,
      title: session.retest ? CALENDAR_MESSAGES.retest(week.week) : CALENDAR_MESSAGES.session(week.week),
      description: describe(session, week, plan),
    })),
  );
}

function describe(
  { weekday, exercises }: SessionAhead,
  week: WeekAhead,
  plan: Pick<DosedPlan, "days">,
): string {
  const lines = plan.days.find((day) => day.weekday === weekday)?.exercises ?? [];
  const done = exercises.flatMap(({ exercise, sets }) => {
    const line = lines.find((each) => each.exercise === exercise);
    return line ? [`${line.name}: ${doseText(line, sets)}`] : [];
  });
  return [
    week.says,
    ...done,
    ...(week.walkMin === undefined ? [] : [CALENDAR_MESSAGES.walkToo(week.walkMin)]),
    CALENDAR_MESSAGES.pain,
  ].join("\n");
}

function doseText({ dose, extraSets }: DosedExercise, sets: number): string {
  const parts = [
    DOSE_MESSAGES.sets({ ...dose, sets }, extraSets),
    ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
  ];
  return parts.join(", ");
}
