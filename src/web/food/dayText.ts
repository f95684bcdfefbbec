import type { LocalDate } from "../../core/calendar.ts";
import { spokenLanguage } from "../../core/language.ts";

/** "Mon, 23 Nov" in the spoken language. */
export function dayText(day: LocalDate): string {
  return new Intl.DateTimeFormat(spokenLanguage() === "en" ? "en-GB" : spokenLanguage(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
