import type { AssessmentInput } from "../core/assessment/assessment.ts";
import type { LocalDate } from "../core/calendar.ts";
import type { LogSummary } from "../core/log/logSummary.ts";
import { directionOfComfort, type DirectionOfComfort } from "../core/screening/directionOfComfort.ts";
import { screen } from "../core/screening/screen.ts";
import { screeningContext, type PersonFile } from "./personFile.ts";

/** What assessment needs of a person file: screened, with the conditions that the direction of comfort brings. */
export function assessmentInput(
  file: PersonFile,
  today: LocalDate,
  history?: LogSummary,
): AssessmentInput & { readonly direction: DirectionOfComfort } {
  const context = screeningContext(file, today);
  const screening = screen(file.screening, context);
  const direction = directionOfComfort(file.easing, {
    today,
    ...(screening.kind === "refer" && { screeningEffect: screening.effect }),
    ...(screening.kind === "incomplete" && { screeningEffect: "stop_until_cleared" }),
    ...(context.ageY !== undefined && { ageY: context.ageY }),
  });
  const cautions = direction.kind === "not_asked" ? [] : direction.cautions;
  return {
    today,
    screening,
    direction,
    person: file.person,
    conditions: [...new Set([...file.conditions, ...cautions])],
    ...(file.goal && { goal: file.goal }),
    ...(file.pain && { pain: file.pain }),
    ...(file.kit && { kit: file.kit }),
    ...(file.sittingHoursPerDay !== undefined && { sittingHoursPerDay: file.sittingHoursPerDay }),
    measurements: file.measurements,
    outcomes: file.outcomes,
    ...(history && { history }),
  };
}
