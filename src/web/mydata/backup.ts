import * as z from "zod/mini";
import { BadInput } from "../../core/errors.ts";
import type { HistoryStore, StoredImport } from "../../platform/historyStore.ts";
import type { KeptState } from "../../platform/keptState.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { sameValue, type Overwritten, type SyncDocument } from "../../sync/document.ts";
import { isClock } from "../../sync/hybridClock.ts";
import { isRecordKind, RECORD_TYPES } from "../../sync/recordTypes.ts";

/** Everything that Backstay holds of a person on one device, as one file. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: 1;
  /** Instant at which it was made, ISO 8601 UTC. */
  readonly madeAt: string;
  /** Every record with its clocks, deleted ones too. */
  readonly records: readonly SyncDocument[];
  /** Values that later writes replaced. */
  readonly overwritten: readonly Overwritten[];
  readonly history: {
    readonly imports: readonly StoredImport[];
    /** What was told about names, units and notes of the imports. */
    readonly told?: unknown;
  };
  /** Answers and a session under way that are kept beside the records. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Where a person's data lies on this device. */
export interface Stores {
  readonly records: RecordStore;
  readonly history: HistoryStore;
  readonly kept: KeptState;
}

const FORMAT = "backstay-backup";
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
    format: FORMAT,
    version: 1,
    madeAt,
    records: documents,
    overwritten,
    history: { imports, ...(told !== undefined && { told }) },
    kept: Object.fromEntries(Object.entries(values).filter(([key]) => !ANSWERS.includes(key))),
  };
}

/** The file: JSON, one record a line. */
export function backupText({ records, overwritten, history, kept, ...head }: Backup): string {
  const lines = (items: readonly unknown[]) =>
    `[${items.map((item) => `\n${JSON.stringify(item)}`).join(",")}${items.length > 0 ? "\n" : ""}]`;
  const { imports, ...told } = history;
  const opening = JSON.stringify(head).slice(0, -1);
  const rest = JSON.stringify(told).slice(1, -1);
  return `${opening},
"records":${lines(records)},
"overwritten":${lines(overwritten)},
"history":{"imports":${lines(imports)}${rest && `,${rest}`}},
"kept":${JSON.stringify(kept)}}
`;
}

const clock = z.string().check(z.refine(isClock, "expected a clock, ms.counter.device"));
const anything = z.record(z.string(), z.unknown());
const trace = z.object({
  kind: z.string(),
  id: z.string(),
  field: z.string(),
  value: z.optional(z.unknown()),
  clock,
  by: clock,
});
const document = z.object({
  kind: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.minimum(1)),
  fields: anything,
  clocks: z.record(z.string(), clock),
});
const BACKUP = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  madeAt: z.string(),
  records: z.array(document),
  overwritten: z.array(trace),
  history: z.object({
    imports: z.array(
      z.looseObject({
        id: z.string(),
        fileName: z.string(),
        format: z.string(),
        importedAt: z.string(),
        result: z.looseObject({
          log: z.looseObject({ workouts: z.array(z.unknown()), measurements: z.array(z.unknown()) }),
          diagnostics: z.array(z.unknown()),
        }),
      }),
    ),
    told: z.optional(z.unknown()),
  }),
  kept: anything,
});

/** Whether a text looks like a backup, as opposed to another app's export. */
export function looksLikeBackup(text: string): boolean {
  return text.slice(0, 200).includes(`"format":"${FORMAT}"`);
}

/** Reads a backup. Fails with a BadInput that names the place and the way out. */
export function readBackup(text: string): Backup {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new BadInput(
      "The file is not whole: it cannot be read as JSON. Save the backup again, or take another copy.",
    );
  }
  const version = typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
  if (typeof version === "number" && version > 1)
    throw new BadInput(
      `The backup was written by a newer Backstay (version ${version}; this one reads 1). Load the app anew and try again.`,
    );
  const parsed = BACKUP.safeParse(raw);
  // what was checked is taken as it was written: a newer field is carried, not lost
  if (parsed.success) return raw as Backup;
  const [issue] = parsed.error.issues;
  throw new BadInput(
    `This is no whole Backstay backup (${(issue?.path ?? []).join("/") || "the file"}: ${issue?.message ?? "unreadable"}). Take the file that "Save everything" made.`,
  );
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
