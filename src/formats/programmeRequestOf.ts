import type { Finding } from "../core/assessment/finding.ts";
import type { AssessmentInput } from "../core/assessment/assessment.ts";
import type { LocalDate } from "../core/calendar.ts";
import { parameter } from "../core/evidence/parameter.ts";
import { CONDITION_IDS, type ConditionId } from "../core/exercise/exercise.ts";
import { WEEKDAYS, type Goal, type Weekday } from "../core/person/person.ts";
import { conditionsInForce } from "../core/programme/doseConditions.ts";
import { usualWeekdays, type ProgrammeRequest } from "../core/programme/programmeRequest.ts";
import { isInPain } from "../core/programme/stageOf.ts";
import type { PersonFile } from "./personFile.ts";

const MOST_DAYS = WEEKDAYS.length - 1;

/**
 * What the planner needs of a person file: what assessment saw, what it found, and what the person wants. Days and
 * minutes that were not given are the usual ones; without a goal pain is eased where there is any.
 * Source: parameters "frequency.noviceDaysPerWeek", "session.usualMin".
 */
export function programmeRequestOf(
  file: PersonFile,
  input: AssessmentInput,
  findings: readonly Finding[],
): ProgrammeRequest {
  return {
    today: input.today,
    person: file.person,
    goal: goalOf(file),
    ...(file.stage && { stage: file.stage }),
    weekdays: weekdaysOf(file),
    minutesPerSession: file.minutesPerSession ?? parameter("session.usualMin").value,
    kit: file.kit ?? [],
    ...(file.pain && { pain: file.pain }),
    conditions: conditionsInForce(input),
    cleared: clearedOf(file, input.today),
    screening: input.screening,
    findings,
    dislikes: file.dislikes,
    keep: file.keep,
    ...(input.history && { history: input.history }),
    weeksSinceStart: 0,
  };
}

function goalOf({ goal, pain }: PersonFile): Goal {
  return goal ?? (isInPain(pain) ? "ease_pain" : "sit_better");
}

/** The days that were named, at most six; else as many as were asked for, spread over the week. */
function weekdaysOf({ weekdays, daysPerWeek }: PersonFile): readonly Weekday[] {
  const named = WEEKDAYS.filter((day) => weekdays?.includes(day));
  return named.length > 0
    ? named.slice(0, MOST_DAYS)
    : usualWeekdays(daysPerWeek ?? parameter("frequency.noviceDaysPerWeek").value);
}

/** A clearance counts from its day on, and for answers that are not newer than it. */
function clearedOf({ clearances, screenedOn }: PersonFile, today: LocalDate): readonly ConditionId[] {
  return CONDITION_IDS.filter((condition) =>
    clearances.some(
      ({ of, on }) => of === condition && on <= today && (screenedOn === undefined || on >= screenedOn),
    ),
  );
}
