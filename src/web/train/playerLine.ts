import type { LocalDateTime } from "../../core/calendar.ts";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise.ts";
import type { SetKind, Side } from "../../core/log/trainingLog.ts";
import type { Dose } from "../../core/programme/dose.ts";

/** What a set comes to. What is absent is by feel, or does not apply. */
export interface SetFigures {
  /** Repetitions; of a hold, how often it is held. */
  readonly reps?: number;
  /** Of one hold, or of the whole spell. */
  readonly durationS?: number;
  readonly distanceM?: number;
  /** As the exercise is logged: per hand or in all. */
  readonly loadKg?: number;
  /** Repetitions left in reserve. */
  readonly rir?: number;
}

/** A set that was done, with its figures. */
export interface DoneFigures extends SetFigures {
  readonly at: LocalDateTime;
}

/** One set of one side, to do or done. */
export interface PlayerSet {
  /** Its own within the line, never given again. */
  readonly key: number;
  /** The two sides of one set, and what is dropped from it, are of one round. */
  readonly round: number;
  readonly kind: SetKind;
  readonly side?: Side;
  /** What is asked for. */
  readonly aim: SetFigures;
  /** Typed, and not done yet: a reload finds it again. */
  readonly draft?: SetFigures;
  readonly done?: DoneFigures;
  readonly skipped?: true;
  /** How often it was taken back: each time its record is another one. */
  readonly attempt: number;
}

/** One exercise of the workout with its sets. */
export interface PlayerLine {
  /** Its own within the workout, never given again. */
  readonly key: number;
  readonly exercise: ExerciseId;
  /** As in the catalogue; what the log says. */
  readonly name: string;
  readonly measure: Exercise["measure"];
  readonly perSide: boolean;
  readonly dose: Dose;
  /** Rest between its rounds, s. */
  readonly restS: number;
  readonly cues: readonly string[];
  /** What a condition changes in how it is done. */
  readonly changes: readonly string[];
  readonly easier: string;
  readonly stopWhen: readonly string[];
  /** Why it is as it is today. */
  readonly because: readonly string[];
  /** What was done last, of each side or of both. */
  readonly last: readonly LastTime[];
  readonly sets: readonly PlayerSet[];
  /** Lines next to each other with the same number alternate. */
  readonly supersetGroup?: number;
  /** Its place in the log, from 0: given with its first set that was done. */
  readonly place?: number;
  readonly notes?: string;
  readonly removed?: true;
}

/** What was done of an exercise the last time. */
export interface LastTime extends SetFigures {
  readonly side?: Side;
  readonly sets?: number;
}

/** A line before the workout has given it a key. */
export type NewLine = Omit<PlayerLine, "key">;

/** Whether a set is still to do. */
export function isOpen({ done, skipped }: PlayerSet): boolean {
  return done === undefined && !skipped;
}

/** What stands in the fields of a set: typed, else as in the set before of the same side, else what is asked. */
export function figuresOf(line: PlayerLine, set: PlayerSet): SetFigures {
  if (set.draft) return set.draft;
  const before = line.sets.findLast(
    (each) => each.done && each.kind === set.kind && each.side === set.side && each.key !== set.key,
  )?.done;
  // a load that was chosen by feel is the load of the next set too
  const loadKg = set.aim.loadKg ?? (set.kind === "work" ? before?.loadKg : undefined);
  return { ...set.aim, ...(loadKg !== undefined && { loadKg }) };
}

/** Figures to set; undefined takes one away. */
export type FiguresPart = { readonly [Field in keyof SetFigures]?: SetFigures[Field] | undefined };

/** The figures with a part of them as it was typed. */
export function figuresWith(figures: SetFigures, part: FiguresPart): SetFigures {
  return Object.fromEntries(
    Object.entries({ ...figures, ...part }).filter(([, value]) => value !== undefined),
  );
}
