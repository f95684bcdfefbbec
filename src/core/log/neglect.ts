import type { MuscleId } from "../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { dateOfDay } from "../calendar.ts";
import type { Neglect } from "./logSummary.ts";
import { LOG_PARAMETERS } from "./parameters.ts";
import { coverageOf, type CreditsOf } from "./windowSummary.ts";
import type { WorkoutDigest } from "./workoutDigest.ts";
import { doubtTexts } from "./doubtTexts.ts";

/**
 * What the log left out, seen from `today` (a day number). A muscle that only steadied counts as not trained.
 * cannotTell: fewer than 10 counted sets, or more than half of the sets of unknown exercises.
 * Source: parameters "log.neglectWeeks", "log.ratioMinSets", "log.ratioMaxUnmatchedShare".
 */
export function neglect(digests: readonly WorkoutDigest[], today: number, creditsOf: CreditsOf): Neglect {
  const { countedSets, unmatchedShare } = coverageOf(digests);
  const least = LOG_PARAMETERS.ratioMinSets.value;
  if (unmatchedShare > LOG_PARAMETERS.ratioMaxUnmatchedShare.value) {
    const percent = Math.round(unmatchedShare * 100);
    return { status: "cannotTell", because: doubtTexts.unknownNames(percent) };
  }
  if (countedSets < least) return { status: "cannotTell", because: doubtTexts.fewKnownSets(least) };

  const lastDay = new Map<MuscleId, number>();
  const direct = new Set<MuscleId>();
  for (const { day, efforts } of digests) {
    for (const { exercise } of efforts) {
      for (const { muscle, role, credit } of creditsOf(exercise).muscles) {
        if (credit > 0) lastDay.set(muscle, day);
        if (role === "direct") direct.add(muscle);
      }
    }
  }

  const ids = COUNTED_MUSCLES.map(({ id }) => id);
  const notLately = ids
    .flatMap((muscle) => {
      const last = lastDay.get(muscle);
      return last === undefined
        ? []
        : [{ muscle, lastDay: dateOfDay(last), weeks: Math.floor((today - last) / 7) }];
    })
    .filter(({ weeks }) => weeks >= LOG_PARAMETERS.neglectWeeks.value)
    .toSorted((a, b) => b.weeks - a.weeks);
  return {
    status: "value",
    neverTrained: ids.filter((id) => !lastDay.has(id)),
    notLately,
    neverDirect: ids.filter((id) => lastDay.has(id) && !direct.has(id)),
    unmatchedShare,
  };
}
