import type { LogSummary, WindowSummary } from "../core/log/logSummary.ts";
import type { ReportMessages } from "./messages.ts";

/** What came in, besides the log itself. */
export interface ReportedFile {
  readonly name: string;
  /** Format id, "strong"; shown as it is. */
  readonly format: string;
  readonly needsUnit: boolean;
  /** Rows that could not be read. */
  readonly unreadableRows: number;
  /** Workouts that another file already held. */
  readonly duplicateWorkouts: number;
  /** Sets that the file keeps without any date. */
  readonly undatedSets: number;
}

/** Something that is not in the numbers, and how much of it. */
export interface NotCounted {
  readonly kind:
    | "unmatchedNames"
    | "noWarmupMarks"
    | "warmups"
    | "otherSets"
    | "needsUnit"
    | "unreadableRows"
    | "duplicates"
    | "undatedSets"
    | "afterToday"
    | "bodyMassUnknown";
  /** Sets, rows, files or workouts, by `kind`. */
  readonly count: number;
  readonly sentence: string;
}

const MOST_NAMES = 5;

/** Everything that a reader should know is missing from the numbers of the window. */
export function notCounted(
  summary: LogSummary,
  window: WindowSummary,
  files: readonly ReportedFile[],
  words: ReportMessages,
): readonly NotCounted[] {
  const found: NotCounted[] = [];
  const say = (kind: NotCounted["kind"], count: number, sentence: () => string) => {
    if (count > 0) found.push({ kind, count, sentence: sentence() });
  };
  const total = (of: (file: ReportedFile) => number) => files.reduce((sum, file) => sum + of(file), 0);
  const { coverage, tonnage } = window;
  const withoutUnit = files.filter((file) => file.needsUnit).map((file) => file.name);

  say("needsUnit", withoutUnit.length, () => words.notCounted.needsUnit(words.list(withoutUnit)));
  say("unmatchedNames", coverage.unmatchedSets, () => {
    const names = coverage.unmatchedNames.slice(0, MOST_NAMES).map((each) => each.name);
    const share = words.percent(coverage.unmatchedShare);
    return `${words.notCounted.unmatched(share, words.sets(coverage.unmatchedSets))} ${words.notCounted.unmatchedNames(words.list(names))}`;
  });
  say("noWarmupMarks", summary.warmups.appsWithoutMarks.length, () =>
    words.notCounted.noWarmupMarks(words.list(summary.warmups.appsWithoutMarks)),
  );
  say("warmups", summary.warmups.sets, () => words.notCounted.warmups(words.sets(summary.warmups.sets)));
  say("otherSets", coverage.otherSets, () => words.notCounted.other(words.sets(coverage.otherSets)));
  say("bodyMassUnknown", tonnage.excluded.bodyMassUnknown, () =>
    words.notCounted.bodyMass(words.sets(tonnage.excluded.bodyMassUnknown)),
  );
  const unreadable = total((file) => file.unreadableRows);
  say("unreadableRows", unreadable, () => words.notCounted.unreadable(unreadable));
  const duplicates = total((file) => file.duplicateWorkouts);
  say("duplicates", duplicates, () => words.notCounted.duplicates(duplicates));
  const undated = total((file) => file.undatedSets);
  say("undatedSets", undated, () => words.notCounted.undated(words.sets(undated)));
  say("afterToday", summary.workoutsAfterToday, () =>
    words.notCounted.afterToday(summary.workoutsAfterToday, summary.today),
  );
  return found;
}
