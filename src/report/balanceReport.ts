import { COUNTED_MUSCLES, muscle } from "../core/anatomy/muscles.ts";
import type { Muscle } from "../core/anatomy/muscle.ts";
import type { LocalDate } from "../core/calendar.ts";
import type { Exercise, ExerciseId } from "../core/exercise/exercise.ts";
import type { LogSummary, MuscleVolume, WeekSummary, WindowSummary } from "../core/log/logSummary.ts";
import { LOG_PARAMETERS } from "../core/log/parameters.ts";
import type { Side } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { citations } from "./evidenceNote.ts";
import type { Citation } from "./evidenceNote.ts";
import { isBlind, leastTrained, littleBelow, untrainedElsewhere } from "./leastTrained.ts";
import type { LeastTrained } from "./leastTrained.ts";
import { ENGLISH } from "./messages.ts";
import type { ReportMessages } from "./messages.ts";
import { notCounted } from "./notCounted.ts";
import type { NotCounted, ReportedFile } from "./notCounted.ts";
import { ratioFindings } from "./ratioFindings.ts";
import type { RatioFinding } from "./ratioFindings.ts";
import { sideFindings } from "./sideFindings.ts";
import type { SideFinding } from "./sideFindings.ts";
import { recordFindings, strengthFindings } from "./strengthFindings.ts";
import type { RecordFinding, StrengthFinding } from "./strengthFindings.ts";
import { suggestions } from "./suggestions.ts";
import type { Suggestion } from "./suggestions.ts";

/** What a training log says about back and front, ready to be shown: every sentence with the number behind it. */
export interface BalanceReport {
  /** Raised when a field changes its meaning or goes. */
  readonly version: 1;
  readonly language: string;
  /** The day the report was asked for, and the last day that it looks at (earlier where the log ends earlier). */
  readonly today: LocalDate;
  readonly asOf: LocalDate;
  /** "empty": no work at all in the window. "tooLittle": some, but too few sets for a balance. */
  readonly status: "report" | "tooLittle" | "empty";
  /** The window in words: "the last 12 weeks". */
  readonly span: string;
  readonly headline: string;
  /** The same, a sentence each: the first is to be read across a room. */
  readonly headlineSentences: readonly string[];
  /** Two or three sentences that belong beside the headline. */
  readonly preface: readonly string[];
  readonly unit: MassUnit;
  readonly files: readonly ReportedFile[];
  readonly window: WindowSummary;
  /** The weeks of the plots, oldest first. */
  readonly weekly: readonly WeekSummary[];
  readonly muscles: readonly MuscleFinding[];
  readonly least: readonly LeastTrained[];
  readonly leastNotes: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly ratios: readonly RatioFinding[];
  readonly strength: readonly StrengthFinding[];
  readonly records: readonly RecordFinding[];
  readonly sides: readonly SideFinding[];
  readonly pain: readonly ReportedPain[];
  readonly notCounted: readonly NotCounted[];
  /** How a set is counted and which muscles weigh on which pan. */
  readonly how: string;
  /** Every source cited above, once. */
  readonly sources: readonly Citation[];
}

/** A muscle of the window with its place on the scale. */
export interface MuscleFinding extends MuscleVolume {
  readonly name: string;
  readonly pan: Muscle["balance"];
  readonly aspect: Muscle["aspect"];
}

/** A note in which the person may have written of pain. Offered, never assumed. */
export interface ReportedPain {
  readonly day: LocalDate;
  readonly region?: string;
  readonly side?: Side;
  /** The person's own words. */
  readonly quote: string;
}

export interface BalanceReportInput {
  /** Must hold a window of `weeks`. */
  readonly summary: LogSummary;
  readonly weeks: number;
  /** The real day, where the summary was drawn as of an earlier one (the last workout's). */
  readonly today?: LocalDate;
  readonly unit: MassUnit;
  readonly catalogue: readonly Exercise[];
  readonly pain: readonly ReportedPain[];
  readonly files: readonly ReportedFile[];
  readonly words?: ReportMessages;
}

/** The plots show a year, or the window where it is longer. */
const LEAST_PLOTTED_WEEKS = 52;
const MOST_NAMED = 4;

/**
 * The balance report of a log. Pure: same input, same report.
 * Throws RangeError where the summary has no window of `weeks`.
 */
export function balanceReport(input: BalanceReportInput): BalanceReport {
  const { summary, weeks, unit, catalogue } = input;
  const words = input.words ?? ENGLISH;
  const window = summary.windows.find((each) => each.weeks === weeks);
  if (!window) throw new RangeError(`weeks: expected a window of the summary, got ${weeks}`);
  const today = input.today ?? summary.today;

  const byId = new Map(catalogue.map((each) => [each.id, each]));
  const shown = { unit, exercise: (id: ExerciseId) => byId.get(id) };
  const span =
    today === summary.today
      ? words.lastWeeks(words.weeks(weeks))
      : words.weeksUpTo(words.weeks(weeks), summary.today);
  const status = statusOf(window);
  const least = leastTrained(summary, window, words);
  const suggested = suggestions({ summary, window, span, least, catalogue, words });
  const ratios = ratioFindings(window, words);

  const sentences = headlineSentences(status, window, span, least, words);

  return {
    version: 1,
    language: words.language,
    today,
    asOf: summary.today,
    status,
    span,
    headline: sentences.join(" "),
    headlineSentences: sentences,
    preface: preface(input, status, window, today, words),
    unit,
    files: input.files,
    window,
    weekly: summary.weekly.slice(-Math.max(weeks, LEAST_PLOTTED_WEEKS)),
    muscles: muscleFindings(window, words),
    least,
    leastNotes: leastNotes(window, least, words),
    suggestions: suggested,
    ratios,
    strength: strengthFindings(summary, window, shown, words),
    records: recordFindings(summary, window, shown, words),
    sides: sideFindings(summary, shown, words),
    pain: input.pain.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    notCounted: notCounted(summary, window, input.files, words),
    how: howCounted(words),
    sources: eachOnce([
      ...suggested.flatMap((each) => each.reason.source.citations),
      ...ratios.flatMap((each) => each.evidence.citations),
      ...citations(["pelland_2024"], "seen"),
    ]),
  };
}

function howCounted(words: ReportMessages): string {
  const pan = (balance: Muscle["balance"]) =>
    words.list(
      COUNTED_MUSCLES.filter((each) => each.balance === balance).map((each) => words.muscleName(each.id)),
    );
  return words.how(
    words.number(LOG_PARAMETERS.directCredit.value, 1),
    words.number(LOG_PARAMETERS.indirectCredit.value, 1),
    { back: pan("back"), front: pan("front"), neither: pan("neither") },
  );
}

function eachOnce(cited: readonly Citation[]): readonly Citation[] {
  const bySource = new Map(cited.map((each) => [each.sourceId, each]));
  return [...bySource.values()].toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function statusOf(window: WindowSummary): BalanceReport["status"] {
  const { workSets } = window.coverage;
  if (workSets === 0) return "empty";
  return workSets < LOG_PARAMETERS.ratioMinSets.value ? "tooLittle" : "report";
}

function headlineSentences(
  status: BalanceReport["status"],
  window: WindowSummary,
  span: string,
  least: readonly LeastTrained[],
  words: ReportMessages,
): readonly string[] {
  if (status === "empty") return [words.headline.empty];
  if (status === "tooLittle") {
    return [words.headline.tooLittle(words.sentenceCase(words.sets(window.coverage.workSets)), span)];
  }
  const { backToFront } = window.ratios;
  if (backToFront.status === "cannotTell") {
    // Nothing on the front at all is an answer in itself.
    if (backToFront.because !== "noneUnder") return [words.headline.cannotTell(backToFront.sentence)];
    return [words.headline.balance(span, words.percent(1), words.percent(0)), reached(window, least, words)];
  }
  const balance = words.headline.balance(
    span,
    words.percent(backToFront.share),
    words.percent(1 - backToFront.share),
  );
  return [balance, reached(window, least, words)];
}

/** Which muscles of the back pan the work did and did not reach. */
function reached(window: WindowSummary, least: readonly LeastTrained[], words: ReportMessages): string {
  const nothing = least.filter((each) => each.sets === 0);
  const named = (muscles: readonly LeastTrained[]) =>
    words.list(muscles.slice(0, MOST_NAMED).map((each) => each.name));
  if (nothing.length > 0)
    return words.headline.nothingReached(nothing.length, named(nothing), nothing.length <= MOST_NAMED);
  if (least.length > 0) return words.headline.leastReached(named(least.slice(0, 2)));
  const back = window.muscles.filter((each) => muscle(each.muscle).balance === "back");
  const lowest = Math.min(...back.map((each) => each.setsPerWeek));
  return words.headline.everyMuscleReached(words.setsPerWeek(Number.isFinite(lowest) ? lowest : 0));
}

function preface(
  { summary, weeks }: BalanceReportInput,
  status: BalanceReport["status"],
  window: WindowSummary,
  today: LocalDate,
  words: ReportMessages,
): string[] {
  const said: string[] = [];
  if (today !== summary.today) said.push(words.endsEarlier(summary.today, words.weeks(weeks)));
  if (window.coverage.workSets > 0) {
    const days = words.number(window.trainingDaysPerWeek, 1);
    said.push(words.seen(window.workouts, words.sets(window.coverage.workSets), days));
  }
  if (summary.firstDay !== undefined && summary.firstDay > window.from) {
    said.push(words.beginsLater(summary.firstDay, words.weeks(window.weeksObserved)));
  }
  if (status !== "report") said.push(words.kindStart);
  return said;
}

function muscleFindings(window: WindowSummary, words: ReportMessages): readonly MuscleFinding[] {
  const volumes = new Map(window.muscles.map((each) => [each.muscle, each]));
  return COUNTED_MUSCLES.flatMap((each) => {
    const volume = volumes.get(each.id);
    return volume
      ? [{ ...volume, name: words.muscleName(each.id), pan: each.balance, aspect: each.aspect }]
      : [];
  });
}

function leastNotes(
  window: WindowSummary,
  least: readonly LeastTrained[],
  words: ReportMessages,
): readonly string[] {
  if (window.coverage.countedSets === 0) return [words.least.cannotTell];
  if (isBlind(window)) return [words.least.cannotTellNames(words.percent(window.coverage.unmatchedShare))];
  const start = words.setsPerWeek(littleBelow());
  const notes = [least.length === 0 ? words.least.none(start) : words.least.startIsOurs(start)];
  const elsewhere = untrainedElsewhere(window).map((id) => words.muscleName(id));
  if (elsewhere.length > 0) notes.push(words.least.othersNothing(words.list(elsewhere)));
  if (window.coverage.unmatchedSets > 0) {
    notes.push(words.least.mayHide(words.percent(window.coverage.unmatchedShare)));
  }
  return notes;
}
