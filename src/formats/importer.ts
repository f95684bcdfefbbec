import type { DistanceUnit, MassUnit } from "../core/units.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";

/** The port that every format implements: one file per format, one contract suite for all. */
export interface Importer {
  readonly id: FormatId;
  /** As people know it: "Strong", "FitNotes". */
  readonly title: string;
  /** Is it this format? Judged from the content, never from the file's name. Cheap: reads the head only. */
  recognises(content: FileContent): boolean;
  /**
   * Reads the whole file. Never throws on bad content: what cannot be read becomes a diagnostic.
   * Throws BadInput (one clear sentence) only when nothing of the file can be used.
   */
  read(content: FileContent, options: ReadOptions): Promise<ReadResult>;
}

export type FormatId =
  | "strong"
  | "hevy"
  | "jefit"
  | "fitnotes"
  | "stronglifts"
  | "wger"
  | "liftosaur"
  | "fit"
  | "backstay";

/** A file as dropped: bytes, decoded once and lazily by `content.ts`. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** Whole text, decoded (UTF-8, UTF-8 with BOM, UTF-16, Windows-1252), BOM removed. `undefined` for a binary file. */
  text(): string | undefined;
  /** The first few kB of the text, or "" for a binary file. */
  readonly head: string;
}

export interface ReadOptions {
  /** Unit of loads, for a file that does not say; never overrides one that does. */
  readonly unit?: MassUnit;
  /** Unit of distances, for a file that does not say. */
  readonly distanceUnit?: DistanceUnit;
  /** Called now and then with the share done, 0..1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface ReadResult {
  readonly format: FormatId;
  /** Loads were found and neither the file nor the options tell their unit. */
  readonly needsUnit: boolean;
  readonly log: TrainingLog;
  readonly rows: RowTally;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Where every row of the file went. `total` = sets + rests + notes + measurements + diagnostics.
 * A row is the smallest unit the format repeats for a set: a CSV record, a set object, a FIT set message.
 */
export interface RowTally {
  readonly total: number;
  readonly sets: number;
  readonly rests: number;
  readonly notes: number;
  readonly measurements: number;
  readonly diagnostics: number;
}

/** A row that could not be used, kept whole so that nothing is lost. */
export interface Diagnostic {
  /** 1-based line of the file, or ordinal of the row in a format without lines. */
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}
