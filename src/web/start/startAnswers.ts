import type { RegionId } from "../../core/anatomy/muscle.ts";
import type { LocalDate } from "../../core/calendar.ts";
import type { KitId } from "../../core/exercise/exercise.ts";
import { ageOn, type Goal } from "../../core/person/person.ts";
import { usualWeekdays } from "../../core/programme/programmeRequest.ts";
import { starterPlan, type StarterOutcome, type StarterRequest } from "../../core/programme/starterPlan.ts";
import type { ScreeningAnswers } from "../../core/screening/question.ts";
import { screen } from "../../core/screening/screen.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";

/** What a newcomer told us on the way to a starter plan. What is absent was not told. */
export interface StartAnswers {
  readonly goal: Goal;
  /** 0 to 10. */
  readonly painNow?: number;
  readonly regions: readonly RegionId[];
  readonly screening: ScreeningAnswers;
  readonly answeredOn?: LocalDate;
  readonly birthYear?: number;
  readonly kit: readonly KitId[];
  readonly minutes: number;
}

export const NO_ANSWERS: StartAnswers = {
  goal: "ease_pain",
  regions: [],
  screening: {},
  kit: [],
  minutes: 20,
};

/** What the answers mean for training. */
export function screeningOf(answers: StartAnswers, today: LocalDate): ScreeningOutcome {
  const age = ageOn(today, answers.birthYear);
  return screen(answers.screening, {
    today,
    conditions: [],
    clearances: [],
    ...(age === undefined ? {} : { ageY: age }),
    ...(answers.answeredOn ? { answeredOn: answers.answeredOn } : {}),
  });
}

/** The first plan that the answers allow. */
export function planOf(answers: StartAnswers, today: LocalDate): StarterOutcome {
  const request: StarterRequest = {
    today,
    person: {
      trainingAge: "beginner",
      ...(answers.birthYear === undefined ? {} : { birthYear: answers.birthYear }),
    },
    goal: answers.goal,
    weekdays: usualWeekdays(3),
    minutesPerSession: answers.minutes,
    kit: answers.kit,
    conditions: [],
    screening: screeningOf(answers, today),
    dislikes: [],
    weeksSinceStart: 0,
    ...(answers.painNow === undefined ? {} : { pain: { now: answers.painNow, regions: answers.regions } }),
  };
  return starterPlan(request);
}
