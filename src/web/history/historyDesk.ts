import { isMass } from "../../sync/importedRecords.ts";
import { carryImport, type Carried } from "./carryImport.ts";
import type { LocalDate } from "../../core/calendar.ts";
import { BadInput } from "../../core/errors.ts";
import { EXERCISES, findExercise } from "../../core/exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise.ts";
import { matchName } from "../../core/exercise/names/matchName.ts";
import { forget, remember, type NameMemory } from "../../core/exercise/names/nameMemory.ts";
import { addImport, EMPTY_HISTORY, type Addition, type History } from "../../core/log/history.ts";
import { sameExercise } from "../../core/log/sameExercise.ts";
import type { TrainingLog } from "../../core/log/trainingLog.ts";
import { withUnit } from "../../core/log/withUnit.ts";
import type { MassUnit } from "../../core/units.ts";
import { exportLog } from "../../formats/backstay.ts";
import { importFile } from "../../formats/importFile.ts";
import { IMPORTERS } from "../../formats/registry.ts";
import type { HistoryStore, StoredImport } from "../../platform/historyStore.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import type { BalanceReport } from "../../report/balanceReport.ts";
import { reportOfLog } from "../../report/reportOfLog.ts";
import { isStorageFull } from "../../platform/storageFull.ts";
import { appMessages } from "../messages/app.en.ts";
import { en } from "../messages/en.ts";
import { logCsv } from "../../formats/logCsv.ts";
import type {
  Answer,
  DroppedFile,
  FileProgress,
  ImportView,
  NameQuestion,
  PainAnswer,
  Question,
  RefusedFile,
  ReportWeeks,
  Snapshot,
} from "./protocol.ts";

/** What the person told us, kept beside the imports. */
interface Told {
  readonly units: Readonly<Record<string, MassUnit>>;
  readonly names: NameMemory;
  readonly pain: Readonly<Record<string, PainAnswer>>;
  readonly weeks: ReportWeeks;
}

const NOTHING_TOLD: Told = { units: {}, names: {}, pain: {}, weeks: 12 };
const MOST_NAMES_ASKED = 200;

/**
 * Holds a person's history and answers the page's questions about it. Everything is written to the store
 * before an answer says so.
 */
export class HistoryDesk {
  private readonly store: HistoryStore;
  private readonly onProgress: (progress: FileProgress) => void;
  private own: TrainingLog = { workouts: [], measurements: [] };
  private today: LocalDate = "1970-01-01";
  private imports: readonly StoredImport[] = [];
  private told: Told = NOTHING_TOLD;
  private working: AbortController | undefined;
  /** Names already resolved; forgotten when the person maps one. */
  private known = new Map<string, Exercise | undefined>();

  private constructor(store: HistoryStore, onProgress: (progress: FileProgress) => void) {
    this.store = store;
    this.onProgress = onProgress;
  }

  static async open(store: HistoryStore, onProgress: (progress: FileProgress) => void): Promise<HistoryDesk> {
    const desk = new HistoryDesk(store, onProgress);
    desk.imports = await store.imports();
    desk.told = { ...NOTHING_TOLD, ...(await store.setting<Partial<Told>>("told")) };
    return desk;
  }

  /** The workouts that were done with Backstay itself; they come before every file. */
  setOwnLog(log: TrainingLog): void {
    this.own = log;
  }

  /** Everything that was trained: own workouts and files, nothing twice. */
  log(): TrainingLog {
    return this.history().history.log;
  }

  /** Stops the work on a file; what was done before stays. */
  cancel(): void {
    this.working?.abort();
  }

  /**
   * Writes what a file added as records of the person; undefined where it was stopped. The file stays, and what both hold
   * counts once.
   */
  async carry(importId: string, records: RecordStore): Promise<Carried | undefined> {
    const at = this.imports.findIndex(({ id }) => id === importId);
    const imported = this.imports[at];
    const addition = this.history().additions[at];
    if (!imported || !addition) throw new RangeError(`import: expected one that is here, got "${importId}"`);
    const { fileName: file, result } = imported;
    const added: TrainingLog = {
      workouts: addition.added,
      measurements: addition.addedMeasurements,
      ...(result.log.undated && { undated: result.log.undated }),
    };
    this.working = new AbortController();
    const { signal } = this.working;
    const onProgress = (share: number) => this.onProgress({ doing: "carrying", file, share });
    onProgress(0);
    try {
      return await carryImport(added, records, (name) => this.resolve(name)?.id, { signal, onProgress });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      this.working = undefined;
    }
  }

  async answer(question: Exclude<Question, { readonly kind: "carry" }>): Promise<Answer> {
    switch (question.kind) {
      case "open":
        this.today = question.today;
        return this.snapshotAnswer();
      case "import":
        return this.importFiles(question.files);
      case "undo":
        await this.store.remove(question.importId);
        this.imports = this.imports.filter(({ id }) => id !== question.importId);
        return this.snapshotAnswer();
      case "unit":
        return this.tell({ units: { ...this.told.units, [question.importId]: question.unit } });
      case "mapName":
        return this.tell({
          names: question.exercise
            ? remember(this.told.names, question.name, question.exercise)
            : forget(this.told.names, question.name),
        });
      case "pain": {
        const { [question.mention]: _, ...others } = this.told.pain;
        return this.tell({
          pain: question.answer ? { ...others, [question.mention]: question.answer } : others,
        });
      }
      case "weeks":
        return this.tell({ weeks: question.weeks });
      case "export":
        return { kind: "exported", text: exportLog(this.history().history.log) };
      case "csv":
        return { kind: "exported", text: logCsv(this.history().history.log) };
      case "wipe":
        await this.store.wipe();
        this.imports = [];
        this.told = NOTHING_TOLD;
        return this.snapshotAnswer();
    }
  }

  private async tell(news: Partial<Told>): Promise<Answer> {
    const told = { ...this.told, ...news };
    await this.store.putSetting("told", told);
    this.told = told;
    this.known = new Map();
    return this.snapshotAnswer();
  }

  private async importFiles(files: readonly DroppedFile[]): Promise<Answer> {
    const refused: RefusedFile[] = [];
    this.working = new AbortController();
    const { signal } = this.working;
    for (const { name, blob } of files) {
      this.onProgress({ doing: "reading", file: name, share: 0 });
      try {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const { result } = await importFile(bytes, {
          signal,
          onProgress: (share) => this.onProgress({ doing: "reading", file: name, share }),
        });
        const imported: StoredImport = {
          id: crypto.randomUUID(),
          fileName: name,
          format: result.format,
          importedAt: new Date().toISOString(),
          result,
        };
        await this.store.put(imported);
        this.imports = [...this.imports, imported];
      } catch (error) {
        if (signal.aborted) return { kind: "cancelled", snapshot: this.snapshot() };
        if (isStorageFull(error)) refused.push({ file: name, sentence: appMessages.storage.full });
        else if (error instanceof BadInput) refused.push({ file: name, sentence: error.message });
        else throw error;
      }
    }
    this.working = undefined;
    return { kind: "snapshot", snapshot: this.snapshot(), refused };
  }

  private snapshotAnswer(): Answer {
    return { kind: "snapshot", snapshot: this.snapshot(), refused: [] };
  }

  /** Every import replayed in order, with what each added. */
  private history(): { readonly history: History; readonly additions: readonly Addition[] } {
    const same = (a: string, b: string) => sameExercise(a, b, this.told.names);
    let { history }: { history: History } = addImport(
      EMPTY_HISTORY,
      { id: "own", label: en.ownSessions, log: this.own },
      { sameExercise: same },
    );
    const additions = this.imports.map(({ id, fileName, result }) => {
      const unit = this.told.units[id];
      const log: TrainingLog = unit ? withUnit(result.log, unit) : result.log;
      const addition = addImport(history, { id, label: fileName, log }, { sameExercise: same });
      history = addition.history;
      return addition;
    });
    return { history, additions };
  }

  readonly resolve = (name: string): Exercise | undefined => {
    if (this.known.has(name)) return this.known.get(name);
    const match = matchName(name, this.told.names);
    const meant = match.status === "matched" ? findExercise(match.id) : undefined;
    this.known.set(name, meant);
    return meant;
  };

  /** What the page shows. */
  snapshot(): Snapshot {
    const { history, additions } = this.history();
    const imports = this.imports.map((each, i) => this.importView(each, additions[i]));
    const report =
      this.imports.length > 0 || this.own.workouts.length > 0 ? this.report(history.log, imports) : undefined;
    return {
      imports,
      names: this.nameQuestions(history.log),
      mapped: Object.entries(this.told.names).map(([name, exercise]) => ({ name, exercise })),
      exercises: EXERCISES.map(({ id, name }) => ({ id, name })),
      painAnswers: this.told.pain,
      weeks: this.told.weeks,
      lasting: this.store.lasting,
      ...(report ? { report } : {}),
    };
  }

  private report(log: TrainingLog, imports: readonly ImportView[]): BalanceReport {
    return reportOfLog({
      log,
      resolve: this.resolve,
      weeks: this.told.weeks,
      today: this.today,
      files: imports.map((each) => ({
        name: each.fileName,
        format: each.format,
        needsUnit: each.needsUnit,
        unreadableRows: each.diagnostics.length,
        duplicateWorkouts: each.duplicates,
        undatedSets: each.undatedSets,
      })),
    });
  }

  private importView(imported: StoredImport, addition: Addition | undefined): ImportView {
    const { result } = imported;
    const unit = this.told.units[imported.id];
    const sets = result.log.workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
    return {
      id: imported.id,
      fileName: imported.fileName,
      format: imported.format,
      title: IMPORTERS.find(({ id }) => id === imported.format)?.title ?? imported.format,
      workouts: result.log.workouts.length,
      sets: sets.length,
      warmupSets: sets.filter(({ kind }) => kind === "warmup").length,
      duplicates: addition?.duplicates.length ?? 0,
      undatedSets: (result.log.undated ?? []).reduce((count, entry) => count + entry.sets.length, 0),
      measurements: result.log.measurements.length,
      inFileAlone: (addition?.added.length ?? 0) + (addition?.addedMeasurements ?? []).filter(isMass).length,
      diagnostics: result.diagnostics,
      needsUnit: result.needsUnit && unit === undefined,
      ...(unit ? { unit } : {}),
    };
  }

  private nameQuestions(log: TrainingLog): readonly NameQuestion[] {
    const setsByName = new Map<string, number>();
    for (const { entries } of log.workouts) {
      for (const { name, sets } of entries) setsByName.set(name, (setsByName.get(name) ?? 0) + sets.length);
    }
    const questions: NameQuestion[] = [];
    for (const [name, sets] of setsByName) {
      const match = matchName(name, this.told.names);
      if (match.status === "matched") continue;
      const candidates: readonly ExerciseId[] = match.status === "ambiguous" ? match.candidates : [];
      questions.push({ name, sets, candidates });
    }
    return questions.toSorted((a, b) => b.sets - a.sets).slice(0, MOST_NAMES_ASKED);
  }
}
