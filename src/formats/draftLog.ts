import type { ExerciseEntry, LoggedSet, TrainingLog, Workout } from "../core/log/trainingLog.ts";
import type { BodyMeasurement } from "../core/log/trainingLog.ts";
import type { DateTimeReading } from "./localDateTime.ts";

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export type DraftSet = Draft<LoggedSet>;
export type DraftEntry = Draft<Omit<ExerciseEntry, "sets">> & { sets: DraftSet[] };
export type DraftWorkout = Draft<Omit<Workout, "entries">> & { entries: DraftEntry[] };

/** A training log while its rows come in: workouts are found again by start and title, whatever the row order. */
export interface DraftLog {
  /** The workout with this start and title, made when it is new. */
  workout(start: Extract<DateTimeReading, { kind: "read" }>, title: string): DraftWorkout;
  measure(measurement: BodyMeasurement): void;
  /** Entries of sets whose date the file does not tell. */
  readonly undated: DraftEntry[];
  /** The log, oldest workout first. */
  finish(): TrainingLog;
}

/** An empty draft for the app with this format id. Workout ids are app, start and title: the same in every re-export. */
export function draftLog(app: string): DraftLog {
  const workouts = new Map<string, DraftWorkout>();
  const measurements: BodyMeasurement[] = [];
  const undated: DraftEntry[] = [];
  return {
    undated,
    workout(start, title) {
      const id = `${app}:${start.at}:${title.normalize("NFC")}`;
      const known = workouts.get(id);
      if (known) return known;
      const { at, precision, zone } = start;
      const workout: DraftWorkout = { id, app, startedAt: at, precision, zone, entries: [] };
      if (title !== "") workout.title = title;
      workouts.set(id, workout);
      return workout;
    },
    measure(measurement) {
      measurements.push(measurement);
    },
    finish() {
      // A workout of which no row could be read is in the diagnostics, not in the log.
      const told = [...workouts.values()].filter(
        ({ entries, notes }) => entries.length > 0 || notes !== undefined,
      );
      const oldestFirst = told.toSorted((a, b) => compare(a.startedAt, b.startedAt));
      const log: TrainingLog = {
        workouts: oldestFirst,
        measurements: measurements.toSorted((a, b) => compare(a.at, b.at)),
      };
      return undated.length === 0 ? log : { ...log, undated };
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds a note below the ones that are there, once; empty text adds nothing. */
export function addNote(to: { notes?: string }, text: string): void {
  const note = plainNote(text);
  if (note === "" || to.notes === note) return;
  to.notes = to.notes === undefined ? note : `${to.notes}\n${note}`;
}

/** A note as written: a literal \n of the export becomes a line end, outer blanks go. */
export function plainNote(text: string): string {
  if (text === "") return "";
  return (text.includes("\\n") ? text.replaceAll("\\n", "\n") : text).trim();
}
