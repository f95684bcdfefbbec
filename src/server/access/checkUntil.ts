import { misshapen } from "../problem.ts";

const MS_PER_DAY = 86_400_000;

/** Checks that the instant `until` is to come, and in `mostDays` days at most. Throws Problem. */
export function checkUntil(until: string, mostDays: number, nowMs: number): void {
  const ms = Date.parse(until);
  if (ms > nowMs && ms <= nowMs + mostDays * MS_PER_DAY) return;
  throw misshapen([{ path: ["until"], message: `expected an instant in the next ${mostDays} days` }]);
}
