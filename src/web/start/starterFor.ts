import { parameter } from "../../core/evidence/parameter.ts";
import { dayNumber, type LocalDate } from "../../core/calendar.ts";
import { conditionsOf, planRequest } from "../../core/loopRecord.ts";
import { WEEKDAYS, type Weekday } from "../../core/person/person.ts";
import { starterPlan, type StarterOutcome } from "../../core/programme/starterPlan.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import type { ProfileFields } from "../data/me.ts";
import { recordOfAnswers } from "../screen/recordOfAnswers.ts";
import type { AskedAnswers } from "../screen/askedAnswers.ts";

/**
 * The first plan of a person: from what the loop would ask for, with today as the first of its days unless the person
 * named days of their own.
 */
export function starterFor(
  profile: ProfileFields,
  asked: AskedAnswers,
  screening: ScreeningOutcome,
  today: LocalDate,
): StarterOutcome {
  const record = recordOfAnswers(profile, asked, today);
  const direction = { kind: "not_asked", because: "", ruleIds: [] } as const;
  const request = planRequest(
    record,
    { screening, findings: [] },
    conditionsOf(record, direction),
    undefined,
  );
  const count = parameter("starter.daysPerWeek").value;
  return starterPlan({
    ...request,
    weekdays: profile.weekdays ? request.weekdays : daysFrom(today, count),
  });
}

/** That many days of the week from today on, as even as a week allows, in the order of the week. */
export function daysFrom(today: LocalDate, count: number): readonly Weekday[] {
  // day 0 of the count of days was a Thursday
  const first = (dayNumber(today) + 3) % WEEKDAYS.length;
  const chosen = Array.from(
    { length: count },
    (_, index) => (first + Math.floor((index * WEEKDAYS.length) / count)) % WEEKDAYS.length,
  );
  return WEEKDAYS.filter((_, index) => chosen.includes(index));
}
