import { matchName } from "../core/exercise/names/matchName.ts";
import type { NameMatch } from "../core/exercise/names/matchName.ts";
import type { NameMemory } from "../core/exercise/names/nameMemory.ts";
import { painMentions } from "../core/log/painMentions.ts";
import type { PainMention } from "../core/log/painMentions.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import { fileContent } from "./content.ts";
import type { FormatId, ReadOptions, ReadResult } from "./importer.ts";
import { importerFor } from "./recognise.ts";

export interface ImportOptions extends ReadOptions {
  /** What the person said that names mean, for the count of names. */
  readonly nameMemory?: NameMemory;
}

type NameStatus = NameMatch["status"];

/** One file, read: its log, what became of its rows, what its notes say of pain. */
export interface ImportedFile {
  readonly result: ReadResult;
  readonly painMentions: readonly PainMention[];
  readonly summary: ImportSummary;
}

/** What was read, in counts. */
export interface ImportSummary {
  readonly format: FormatId;
  readonly needsUnit: boolean;
  readonly workouts: number;
  /** Warm-ups included. */
  readonly sets: number;
  readonly warmupSets: number;
  readonly rests: number;
  readonly notes: number;
  readonly measurements: number;
  readonly painMentions: number;
  readonly diagnostics: number;
  /** Sets by what became of the name of their exercise; together they are `sets`. */
  readonly names: Readonly<Record<NameStatus, number>>;
}

/**
 * From the bytes of a dropped file to its training log and a summary. Throws BadInput with one clear sentence
 * when nothing of the file can be used, and the signal's reason when it was aborted; nothing else.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportedFile> {
  const content = fileContent(bytes);
  const result = await importerFor(content).read(content, options);
  const mentions = painMentions(result.log);
  return { result, painMentions: mentions, summary: summaryOf(result, mentions, options.nameMemory) };
}

function summaryOf(
  { format, needsUnit, log, rows }: ReadResult,
  mentions: readonly PainMention[],
  nameMemory: NameMemory | undefined,
): ImportSummary {
  const { sets, warmupSets, setsByName } = countSets(log);
  const names = { matched: 0, ambiguous: 0, unknown: 0 };
  for (const [name, ofName] of setsByName) names[matchName(name, nameMemory).status] += ofName;
  return {
    format,
    needsUnit,
    workouts: log.workouts.length,
    sets,
    warmupSets,
    rests: rows.rests,
    notes: rows.notes,
    measurements: rows.measurements,
    painMentions: mentions.length,
    diagnostics: rows.diagnostics,
    names,
  };
}

function countSets(log: TrainingLog): {
  sets: number;
  warmupSets: number;
  setsByName: ReadonlyMap<string, number>;
} {
  const setsByName = new Map<string, number>();
  let sets = 0;
  let warmupSets = 0;
  const entries = [log.workouts.map((workout) => workout.entries), log.undated ?? []].flat(2);
  for (const entry of entries) {
    sets += entry.sets.length;
    for (const { kind } of entry.sets) if (kind === "warmup") warmupSets += 1;
    setsByName.set(entry.name, (setsByName.get(entry.name) ?? 0) + entry.sets.length);
  }
  return { sets, warmupSets, setsByName };
}
