import { BACKUP_FORMAT, type Backup } from "../../platform/backupFile.ts";
import type { HistoryStore } from "../../platform/historyStore.ts";
import type { KeptState } from "../../platform/keptState.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { sameValue, type SyncDocument } from "../../sync/document.ts";
import { isRecordKind, RECORD_TYPES } from "../../sync/recordTypes.ts";

/** Where a person's data lies on this device. */
export interface Stores {
  readonly records: RecordStore;
  readonly history: HistoryStore;
  readonly kept: KeptState;
}

const TOLD = "told";
/** Worked out from the rest, so it is not data. */
const ANSWERS = ["loop-view"];

/** Reads everything from the stores. */
export async function makeBackup({ records, history, kept }: Stores, madeAt: string): Promise<Backup> {
  const [documents, overwritten, imports, told, values] = await Promise.all([
    records.documents(),
    records.overwritten(),
    history.imports(),
    history.setting<unknown>(TOLD),
    kept.all(),
  ]);
  return {
    format: BACKUP_FORMAT,
    version: 1,
    madeAt,
    records: documents,
    overwritten,
    history: { imports, ...(told !== undefined && { told }) },
    kept: Object.fromEntries(Object.entries(values).filter(([key]) => !ANSWERS.includes(key))),
  };
}

/** What a backup holds and would change here. */
export interface BackupPreview {
  readonly madeAt: string;
  /** Records that are not deleted, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly files: number;
  /** Records that are not here yet. */
  readonly fresh: number;
  /** Records that are here and differ. */
  readonly different: number;
  readonly same: number;
  /** Records here that the backup does not have: they go when it replaces everything. */
  readonly onlyHere: number;
}

/** Looks a backup over without writing anything. */
export async function previewBackup(backup: Backup, { records }: Stores): Promise<BackupPreview> {
  const here = new Map((await records.documents()).map((each) => [`${each.kind}/${each.id}`, each]));
  const kinds: Record<string, number> = {};
  const found = { fresh: 0, different: 0, same: 0 };
  for (const each of backup.records) {
    if (each.fields["_deleted"] !== true) kinds[each.kind] = (kinds[each.kind] ?? 0) + 1;
    const key = `${each.kind}/${each.id}`;
    const ours = here.get(key);
    here.delete(key);
    if (!ours) found.fresh += 1;
    else if (sameValue(ours.clocks, each.clocks)) found.same += 1;
    else found.different += 1;
  }
  return {
    madeAt: backup.madeAt,
    kinds,
    files: backup.history.imports.length,
    ...found,
    onlyHere: here.size,
  };
}

/**
 * Brings a backup back. "merge": field by field, the later write stays; what belongs to the other device alone stays out.
 * "replace": everything here goes first. Fails without a change to the records where one of them cannot be taken.
 */
export async function bringBack(backup: Backup, stores: Stores, how: "merge" | "replace"): Promise<void> {
  const { records, history, kept } = stores;
  if (how === "replace") {
    await records.receive(backup.records, { replacing: true, overwritten: backup.overwritten });
    await Promise.all([history.wipe(), kept.wipe()]);
  } else {
    await records.receive(backup.records.filter(isPersons), { overwritten: backup.overwritten });
  }
  const known = new Set((await history.imports()).map(({ id }) => id));
  for (const each of backup.history.imports) if (!known.has(each.id)) await history.put(each);
  const told = toldTogether(await history.setting<unknown>(TOLD), backup.history.told);
  if (told !== undefined) await history.putSetting(TOLD, told);
  if (how === "replace") for (const [key, value] of Object.entries(backup.kept)) await kept.put(key, value);
}

/** Deletes everything of the person on this device, what the page remembers apart from its databases included. */
export async function deleteEverything({ records, history, kept }: Stores): Promise<void> {
  await records.wipe();
  await history.wipe();
  await kept.wipe();
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // a browser that keeps nothing has nothing to delete
  }
}

function isPersons({ kind }: SyncDocument): boolean {
  return !isRecordKind(kind) || RECORD_TYPES[kind].scope === "person";
}

/** What was told on both sides, entry by entry; what was told here stays. */
function toldTogether(ours: unknown, theirs: unknown): unknown {
  if (!isPlain(ours) || !isPlain(theirs)) return ours ?? theirs;
  const both: Record<string, unknown> = { ...theirs };
  for (const [key, value] of Object.entries(ours)) both[key] = toldTogether(value, theirs[key]);
  return both;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
