import { dateOfDay, dayNumber, type LocalDate } from "../../core/calendar.ts";

const DAYS = 7;

/** Protein of each of the seven days up to `today`, g; the latest day first. */
export function proteinWeek(
  eaten: readonly { readonly on: LocalDate; readonly grams: number }[],
  today: LocalDate,
): readonly { readonly on: LocalDate; readonly grams: number }[] {
  return Array.from({ length: DAYS }, (_, ago) => {
    const on = dateOfDay(dayNumber(today) - ago);
    const grams = eaten.filter((each) => each.on === on).reduce((sum, each) => sum + each.grams, 0);
    return { on, grams };
  });
}
