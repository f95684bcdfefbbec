import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import type { LastTime, PlayerLine, PlayerSet, SetFigures } from "./playerLine.ts";

/** "8 × 20 kg", "6 × 10 s", "20 m × 16 kg"; with what was left in reserve where it is known. */
export function figuresText(figures: SetFigures, measure: PlayerLine["measure"], units: Units): string {
  const words = trainMessages.player.figures;
  const { reps, durationS, distanceM, loadKg, rir } = figures;
  const what =
    measure === "hold" && durationS !== undefined
      ? words.holds(reps ?? 1, durationS)
      : durationS !== undefined
        ? words.spell(durationS)
        : distanceM !== undefined
          ? words.metres(distanceM)
          : reps !== undefined
            ? words.reps(reps)
            : "";
  const loaded = loadKg !== undefined && loadKg > 0 ? words.with(what, units.showMass(loadKg)) : what;
  return rir === undefined ? loaded : `${loaded}, ${words.reserve(rir)}`;
}

/** "left: 3 × 8 × 20 kg" */
export function lastText(
  { side, sets, ...figures }: LastTime,
  measure: PlayerLine["measure"],
  units: Units,
): string {
  const words = trainMessages.player.figures;
  const what = figuresText(figures, measure, units);
  const all = sets === undefined || measure === "hold" ? what : words.sets(sets, what);
  return side ? words.ofSide(side, all) : all;
}

/** What of a set the list shows: what was done, else what is asked. */
export function setText(
  { done, aim, side }: PlayerSet,
  measure: PlayerLine["measure"],
  units: Units,
): string {
  const what = figuresText(done ?? aim, measure, units) || "–";
  return side ? trainMessages.player.figures.ofSide(side, what) : what;
}
