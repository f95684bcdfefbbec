import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";

/** What screening remembers of a person. */
export interface ScreeningHistory {
  /** When the emergency questions were last all answered; absent before the first time. */
  readonly screenedOn?: LocalDate;
  /** Pain "now" on the 0 to 10 scale, by day, in any order. */
  readonly pains: readonly { readonly on: LocalDate; readonly now: number }[];
  /** Days on which new leg symptoms were reported. */
  readonly newLegSymptomsOn: readonly LocalDate[];
}

export type DueReason = "start" | "pain_rise" | "leg_symptoms" | "six_weeks";

/** Whether to ask again, and why; else the day on which it falls due by itself. */
export type ScreeningDue =
  | { readonly due: true; readonly because: readonly DueReason[] }
  | { readonly due: false; readonly nextOn: LocalDate };

/**
 * When to ask: at the start, when pain has risen by three points or more since the last screening, when new leg
 * symptoms appeared since, and every six weeks.
 * Source: parameters "screening.again.painRisePoints", "screening.again.everyDays" (product choices).
 */
export function screeningDue(history: ScreeningHistory, today: LocalDate): ScreeningDue {
  if (history.screenedOn === undefined) return { due: true, because: ["start"] };
  const screened = dayNumber(history.screenedOn);
  const now = dayNumber(today);
  const nextDay = screened + parameter("screening.again.everyDays").value;

  const because: DueReason[] = [];
  if (painRise(history, screened, now) >= parameter("screening.again.painRisePoints").value)
    because.push("pain_rise");
  if (history.newLegSymptomsOn.some((on) => dayNumber(on) > screened && dayNumber(on) <= now))
    because.push("leg_symptoms");
  if (now >= nextDay) because.push("six_weeks");
  return because.length > 0 ? { due: true, because } : { due: false, nextOn: dateOfDay(nextDay) };
}

/** Highest pain after the screening less the pain at the screening (the last one known until then, else the first). */
function painRise(history: ScreeningHistory, screened: number, now: number): number {
  const byDay = history.pains
    .map((pain) => ({ day: dayNumber(pain.on), now: pain.now }))
    .filter((pain) => pain.day <= now)
    .toSorted((a, b) => a.day - b.day);
  const before = byDay.findLast((pain) => pain.day <= screened) ?? byDay[0];
  if (!before) return 0;
  return Math.max(0, ...byDay.filter((pain) => pain.day > screened).map((pain) => pain.now - before.now));
}
