import type { LocalDate } from "./calendar.ts";
import { spokenLanguage } from "./language.ts";

const FORMATS = {
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  de: new Intl.DateTimeFormat("de", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
};

/** A day as it is written in the spoken language: "20 Nov 2026". What is no day stays as it is. */
export function spokenDay(date: LocalDate): string {
  const instant = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? date : FORMATS[spokenLanguage()].format(instant);
}
