import { COUNTED_MUSCLES } from "../core/anatomy/muscles.ts";
import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { LocalDate } from "../core/calendar.ts";
import { parameter } from "../core/evidence/parameter.ts";
import type { LogSummary, MuscleVolume, WindowSummary } from "../core/log/logSummary.ts";
import { LOG_PARAMETERS } from "../core/log/parameters.ts";
import type { ReportMessages } from "./messages.ts";

/** A muscle of the back of the body that got little in the window. */
export interface LeastTrained {
  readonly muscle: MuscleId;
  readonly name: string;
  readonly setsPerWeek: number;
  readonly sets: number;
  readonly stabiliserSets: number;
  /** "never": in the whole log. "nothing": in this window. "little": under the starting figure. */
  readonly status: "never" | "nothing" | "little";
  /** Where `nothing` in the window follows earlier work: the last day of it, if it is known. */
  readonly lastDay?: LocalDate;
  readonly sentence: string;
}

/** Weekly sets a muscle below which the report says "little". A product choice; unit: sets a week. */
export function littleBelow(): number {
  return parameter("sets.weeklyStart").value;
}

/** Is so much of the work of unknown exercises that "nothing" cannot be said of any muscle? */
export function isBlind({ coverage }: WindowSummary): boolean {
  return coverage.countedSets === 0 || coverage.unmatchedShare > LOG_PARAMETERS.ratioMaxUnmatchedShare.value;
}

/** Muscles of the back pan under the starting figure, least first; in the order of the anatomy where equal. None where blind. */
export function leastTrained(
  summary: LogSummary,
  window: WindowSummary,
  words: ReportMessages,
): readonly LeastTrained[] {
  if (isBlind(window)) return [];
  const volumes = new Map(window.muscles.map((volume) => [volume.muscle, volume]));
  const found = COUNTED_MUSCLES.filter((each) => each.balance === "back").flatMap((each) => {
    const volume = volumes.get(each.id);
    return volume && volume.setsPerWeek < littleBelow() ? [describe(summary, volume, words)] : [];
  });
  return found.toSorted((a, b) => a.setsPerWeek - b.setsPerWeek);
}

/** Counted muscles outside the back pan with no set in the window. */
export function untrainedElsewhere(window: WindowSummary): readonly MuscleId[] {
  const trained = new Set(window.muscles.filter((each) => each.sets > 0).map((each) => each.muscle));
  return COUNTED_MUSCLES.filter((each) => each.balance !== "back" && !trained.has(each.id)).map(
    (each) => each.id,
  );
}

function describe(summary: LogSummary, volume: MuscleVolume, words: ReportMessages): LeastTrained {
  const { neglect } = summary;
  const name = words.muscleName(volume.muscle);
  const never = neglect.status === "value" && neglect.neverTrained.includes(volume.muscle);
  const lastDay =
    neglect.status === "value"
      ? neglect.notLately.find((each) => each.muscle === volume.muscle)?.lastDay
      : undefined;
  const status = volume.sets > 0 ? "little" : never ? "never" : "nothing";
  const titled = words.sentenceCase(name);
  const facts = [
    status === "never"
      ? words.least.never(titled)
      : status === "nothing"
        ? words.least.nothing(titled)
        : words.least.some(titled, words.setsPerWeek(volume.setsPerWeek)),
  ];
  if (status === "nothing" && lastDay !== undefined) facts.push(words.least.lastOn(lastDay));
  if (status !== "little" && volume.stabiliserSets > 0) {
    facts.push(words.least.steadied(words.sets(volume.stabiliserSets)));
  }
  return {
    muscle: volume.muscle,
    name,
    setsPerWeek: volume.setsPerWeek,
    sets: volume.sets,
    stabiliserSets: volume.stabiliserSets,
    status,
    ...(status === "nothing" && lastDay !== undefined ? { lastDay } : {}),
    sentence: `${facts.join("; ")}.`,
  };
}
