import { dayNumber } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { Decision } from "./decision.ts";
import { asPrescription, type DoneWork } from "./doneWork.ts";
import { loadAtMost } from "./loadStock.ts";
import { progressTexts } from "./messages.ts";
import { countRange, decide, prescribe, type ProgressionInput } from "./progressionInput.ts";

/**
 * After a gap in all training of its muscles: lighter, and back to where it was over some weeks. Undefined when no gap
 * matters any more.
 * Source: parameters "layoff.days", "layoff.restartPercent", "layoff.rebuildWeeks" (product choices).
 */
export function returning(
  input: ProgressionInput,
  works: readonly (DoneWork | undefined)[],
): Decision | undefined {
  const { done, dose, offer } = input;
  const today = dayNumber(input.today);
  const gap = parameter("layoff.days").value;
  const rebuild = parameter("layoff.rebuildWeeks").value;
  const days = [...input.trainedOn, today];
  const resumedAt = days.findLastIndex((day, index) => index > 0 && day - (days[index - 1] ?? day) >= gap);
  if (resumedAt < 1) return undefined;
  const resumed = days[resumedAt] ?? today;
  const weeks = Math.floor((today - resumed) / 7);
  const before = works[done.findLastIndex(({ day }) => day < resumed)];
  const last = works.at(-1);
  if (weeks >= rebuild || !before || !last) return undefined;

  const restart = parameter("layoff.restartPercent").value / 100;
  const share = restart + ((1 - restart) * weeks) / rebuild;
  const load = before.loadKg === undefined ? undefined : loadAtMost(before.loadKg * share, offer)?.loadKg;
  const range = countRange(dose);
  const count = load === undefined || load === 0 ? Math.max(1, Math.floor(range.low * share)) : range.low;
  const held = input.pain.verdict === "hold" || input.noRise !== undefined;
  const to =
    held && last.loadKg !== undefined && load !== undefined && load > last.loadKg
      ? prescribe(input, count, last.loadKg)
      : prescribe(input, count, load);
  const because = progressTexts.afterGap(Math.round(share * 100), weeks, rebuild);
  return decide(
    input,
    "restart",
    load === undefined ? "reps" : "load",
    asPrescription(input.exercise.id, before, dose),
    to,
    because,
    ["layoff.days", "layoff.restartPercent", "layoff.rebuildWeeks"],
  );
}
