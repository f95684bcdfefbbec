import type { ExerciseId } from "../../core/exercise/exercise.ts";
import type { LocalDate } from "../../core/calendar.ts";
import type { Language } from "../../core/language.ts";
import type { MassUnit } from "../../core/units.ts";
import type { Diagnostic, FormatId } from "../../formats/importer.ts";
import type { BalanceReport } from "../../report/balanceReport.ts";
import type { Carried } from "./carryImport.ts";
import type { SyncDocument } from "../../sync/document.ts";

/** What the page asks of the worker that holds the history. Each question is answered once, by its `ask` number. */
export type Question =
  | { readonly kind: "open"; readonly today: LocalDate; readonly language: Language }
  | { readonly kind: "import"; readonly files: readonly DroppedFile[] }
  | { readonly kind: "undo"; readonly importId: string }
  /** Write what the file added as records of the person, so that it goes to all of their devices. */
  | { readonly kind: "carry"; readonly importId: string }
  | { readonly kind: "unit"; readonly importId: string; readonly unit: MassUnit }
  | { readonly kind: "mapName"; readonly name: string; readonly exercise: ExerciseId | undefined }
  | { readonly kind: "pain"; readonly mention: string; readonly answer: PainAnswer | undefined }
  | { readonly kind: "weeks"; readonly weeks: ReportWeeks }
  | { readonly kind: "export" }
  /** Every set of own workouts and files as a table. */
  | { readonly kind: "csv" }
  | { readonly kind: "wipe" };

/** The window of the report: weeks up to today, or the whole log. */
export type ReportWeeks = number | "all";

export interface DroppedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What the person said of a note that seems to speak of pain. */
export type PainAnswer = "confirmed" | "dismissed";

export type ToWorker =
  | { readonly ask: number; readonly question: Question }
  | { readonly cancel: true }
  /** Everything that was recorded here, where the worker has no database of its own. */
  | { readonly records: readonly SyncDocument[] };

export type FromWorker =
  | { readonly ask: number; readonly answer: Answer }
  /** The browser refuses the worker its database: the records are to be handed over. */
  | { readonly noStore: true }
  | { readonly progress: FileProgress };

/** How far the work on a file is. */
export interface FileProgress {
  readonly doing: "reading" | "carrying";
  readonly file: string;
  /** 0 to 1. */
  readonly share: number;
}

export type Answer =
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot; readonly refused: readonly RefusedFile[] }
  | { readonly kind: "exported"; readonly text: string }
  | { readonly kind: "carried"; readonly snapshot: Snapshot; readonly carried: Carried }
  | { readonly kind: "cancelled"; readonly snapshot: Snapshot }
  | { readonly kind: "failed"; readonly sentence: string };

export interface RefusedFile {
  readonly file: string;
  readonly sentence: string;
}

/** Everything that the page shows; a value of its own, so that the page never holds the log. */
export interface Snapshot {
  readonly imports: readonly ImportView[];
  readonly names: readonly NameQuestion[];
  /** Names that the person mapped by hand. */
  readonly mapped: readonly { readonly name: string; readonly exercise: ExerciseId }[];
  /** Every exercise that a name can be mapped to. */
  readonly exercises: readonly { readonly id: ExerciseId; readonly name: string }[];
  readonly painAnswers: Readonly<Record<string, PainAnswer>>;
  readonly weeks: ReportWeeks;
  /** Absent while nothing is imported. */
  readonly report?: BalanceReport;
  /** False where the browser keeps nothing once the page is closed. */
  readonly lasting: boolean;
}

export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly format: FormatId;
  readonly title: string;
  readonly workouts: number;
  readonly sets: number;
  readonly warmupSets: number;
  readonly duplicates: number;
  /** Sets that the file keeps without any date. */
  readonly undatedSets: number;
  readonly measurements: number;
  /** Workouts and body masses that are in this file alone, and not among the person's records. */
  readonly inFileAlone: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Loads whose unit neither the file nor the person told. */
  readonly needsUnit: boolean;
  /** The unit that the person told. */
  readonly unit?: MassUnit;
}

/** A name that no exercise was found for, or more than one. */
export interface NameQuestion {
  readonly name: string;
  readonly sets: number;
  readonly candidates: readonly ExerciseId[];
}
