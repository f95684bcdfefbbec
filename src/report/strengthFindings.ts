import type { LocalDate } from "../core/calendar.ts";
import type { Exercise, ExerciseId } from "../core/exercise/exercise.ts";
import type { ExerciseHistory, ExercisePoint, LogSummary, WindowSummary } from "../core/log/logSummary.ts";
import type { StrengthTrend } from "../core/log/strengthTrend.ts";
import { massIn } from "../core/units.ts";
import type { MassUnit } from "../core/units.ts";
import type { ReportMessages } from "./messages.ts";

/** Where strength in one exercise went. */
export interface StrengthFinding {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly trend: StrengthTrend;
  /** Days on which it was trained in the window, with what they give; oldest first. */
  readonly points: readonly ExercisePoint[];
  readonly sentence: string;
}

/** A best that was reached inside the window. */
export interface RecordFinding {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly kind: "load" | "e1rm" | "reps" | "hold";
  readonly day: LocalDate;
  /** kg, repetitions or s, by `kind`. */
  readonly value: number;
  readonly sentence: string;
}

/** How many exercises the report follows: what fits on a page and was trained most. */
export const MOST_EXERCISES = 8;

/** How a report shows loads and names exercises. */
export interface Shown {
  readonly unit: MassUnit;
  readonly exercise: (id: ExerciseId) => Exercise | undefined;
}

/** The exercises trained most in the window that have a trend to follow or a reason why not. */
export function strengthFindings(
  summary: LogSummary,
  window: WindowSummary,
  shown: Shown,
  words: ReportMessages,
): readonly StrengthFinding[] {
  return mostTrained(summary, window)
    .filter(({ points }) => points.some(isComparable))
    .slice(0, MOST_EXERCISES)
    .map(({ history, points }) => ({
      exercise: history.exercise,
      name: exerciseName(history, shown),
      trend: history.trend,
      points,
      sentence: trendSentence(history.trend, words),
    }));
}

/** Bests reached inside the window, newest first; one line an exercise and kind. */
export function recordFindings(
  summary: LogSummary,
  window: WindowSummary,
  shown: Shown,
  words: ReportMessages,
): readonly RecordFinding[] {
  const inWindow = (day: LocalDate) => day >= window.from && day <= window.to;
  return summary.exercises
    .filter((history) => history.firstDay < window.from)
    .flatMap((history) => recordsOf(history, shown, words))
    .filter((record) => inWindow(record.day))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.exercise < b.exercise ? -1 : 1));
}

/** A load as a person reads it: one decimal, in their unit. */
export function showLoad(loadKg: number, unit: MassUnit, words: ReportMessages): string {
  return `${words.number(massIn(loadKg, unit), 1)} ${unit}`;
}

/** The catalogue's name; else the name the person's app gave it. */
export function exerciseName(history: ExerciseHistory, shown: Shown): string {
  return shown.exercise(history.exercise)?.name ?? history.loggedAs[0] ?? history.exercise;
}

function mostTrained(
  summary: LogSummary,
  window: WindowSummary,
): readonly { readonly history: ExerciseHistory; readonly points: readonly ExercisePoint[] }[] {
  return summary.exercises
    .map((history) => {
      const points = history.points.filter(({ day }) => day >= window.from && day <= window.to);
      return { history, points, sets: points.reduce((sum, point) => sum + point.sets, 0) };
    })
    .filter(({ sets }) => sets > 0)
    .toSorted((a, b) => b.sets - a.sets || (a.history.exercise < b.history.exercise ? -1 : 1));
}

function isComparable(point: ExercisePoint): boolean {
  return point.e1rm !== undefined || point.holdS !== undefined || point.reps !== undefined;
}

function trendSentence(trend: StrengthTrend, words: ReportMessages): string {
  const signed = (value: number) => `${value > 0 ? "+" : ""}${words.number(value, 1)}`;
  if (trend.status === "cannotTell") return words.strength.cannotTell(trend.because);
  const { low, high } = trend.interval;
  const measure = words.strength.measures[trend.measure];
  const direction =
    trend.status === "plateau"
      ? words.strength.plateau(signed(low), signed(high))
      : words.strength[trend.status](signed(trend.percentPerWeek), signed(low), signed(high));
  return `${measure} ${direction}`;
}

function recordsOf(history: ExerciseHistory, shown: Shown, words: ReportMessages): RecordFinding[] {
  const { load, e1rm, reps, hold } = history.records;
  const about = { exercise: history.exercise, name: exerciseName(history, shown) };
  const found: RecordFinding[] = [];
  if (load) {
    const shownLoad = showLoad(load.loadKg, shown.unit, words);
    const sentence =
      load.reps === undefined
        ? words.records.loadAlone(shownLoad)
        : words.records.load(shownLoad, words.records.repetitions(load.reps));
    found.push({ ...about, kind: "load", day: load.day, value: load.loadKg, sentence });
  }
  if (e1rm) {
    const from = words.records.load(
      showLoad(e1rm.loadKg, shown.unit, words),
      words.records.repetitions(e1rm.reps),
    );
    const sentence = words.records.e1rm(showLoad(e1rm.estimate.kg, shown.unit, words), from);
    found.push({ ...about, kind: "e1rm", day: e1rm.day, value: e1rm.estimate.kg, sentence });
  }
  if (reps) {
    const sentence = words.records.reps(words.records.repetitions(reps.reps));
    found.push({ ...about, kind: "reps", day: reps.day, value: reps.reps, sentence });
  }
  if (hold) {
    const sentence = words.records.hold(words.records.seconds(hold.holdS));
    found.push({ ...about, kind: "hold", day: hold.day, value: hold.holdS, sentence });
  }
  return found;
}
