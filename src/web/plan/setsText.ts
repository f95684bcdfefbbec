import { numberFormat } from "../../core/numberFormat.ts";
import type { SetToDo } from "../../core/session/session.ts";
import { todayMessages } from "../messages/today.en.ts";

/** The sets of one exercise in one line: "3 sets of 8 to 10 each side · 22.5 kg". */
export function setsText(sets: readonly SetToDo[]): string {
  const [first] = sets;
  if (!first) return "";
  const words = todayMessages.session;
  const left = sets.filter(({ side }) => side === "left").length;
  const right = sets.filter(({ side }) => side === "right").length;
  const sided = left > 0 && right > 0;
  const count = sided ? Math.max(left, right) : sets.length;
  const parts = [words.each(words.sets(count), workOf(sets)), ...(sided ? [words.sides] : [])].join(" ");
  const load = sets.map((set) => set.load).find((each) => each && each.loadKg > 0);
  if (!load) return parts;
  const number = numberFormat({ maximumFractionDigits: 2 });
  return `${parts} · ${number.format(load.value)} ${load.unit}`;
}

function workOf(sets: readonly SetToDo[]): string {
  const words = todayMessages.session;
  const [first] = sets;
  if (first?.holdS !== undefined) return words.holds(first.reps ?? 1, first.holdS);
  if (first?.distanceM !== undefined) return words.metres(first.distanceM);
  if (first?.minutes !== undefined) return words.minutes(first.minutes);
  const reps = sets.flatMap((set) => set.reps ?? []);
  const [low, high] = [Math.min(...reps), Math.max(...reps)];
  return low === high ? words.reps(low) : words.range(low, high);
}
