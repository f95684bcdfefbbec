import { createHash } from "node:crypto";
import { BadInput } from "../../core/errors.ts";
import { addImport, EMPTY_HISTORY } from "../../core/log/history.ts";
import { sameExercise } from "../../core/log/sameExercise.ts";
import type { TrainingLog } from "../../core/log/trainingLog.ts";
import type { MassUnit } from "../../core/units.ts";
import { BACKSTAY_VERSION } from "../../formats/backstayVersion.ts";
import { fileContent } from "../../formats/content.ts";
import { importFile, type ImportSummary } from "../../formats/importFile.ts";
import type { Diagnostic } from "../../formats/importer.ts";
import { looksLikeBackup, readBackup } from "../../platform/backupFile.ts";
import type { Database } from "../../platform/database.ts";
import { recordKey } from "../../sync/acceptPush.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { importedRecords, type NotKept, type RecordWrite } from "../../sync/importedRecords.ts";
import { ownLog } from "../../sync/ownLog.ts";
import { SYNC_LIMITS } from "../../sync/protocol.ts";
import { isRecordKind, RECORD_TYPES } from "../../sync/recordTypes.ts";
import { refusalOf, type Refused } from "../../sync/refusal.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { lockedHead, storedOf, takePush } from "../sync/personSync.ts";
import { storedRecords } from "../sync/storedRecords.ts";
import { writtenDocuments } from "../sync/writeRecords.ts";

/** What came of an import. */
export interface Imported {
  readonly format: ImportSummary["format"] | "backstay-backup";
  /** In the file, and of them new to the person's records. */
  readonly workouts: Counted;
  readonly sets: Counted;
  readonly bodyMasses: Counted;
  /** Records of all kinds that are new or changed. */
  readonly records: number;
  readonly notKept: NotKept & { readonly refused: Refused[] };
  /** Sets by what became of the name of their exercise. */
  readonly names: ImportSummary["names"];
  /** How many rows could not be used, and the first of them. */
  readonly unusedRows: number;
  readonly diagnostics: Diagnostic[];
}

interface Counted {
  readonly read: number;
  readonly added: number;
}

const MOST_DIAGNOSTICS = 200;
const DIAGNOSTIC_CHARS = 500;
const DEVICE = "import";
const NAMING = { digestOf: async (text: string) => createHash("sha256").update(text).digest("hex") };

/**
 * Reads a file and puts what is new in it among a person's records, all or nothing. What the person has already, from this
 * file, another one or by training, is left as it is: a file that comes twice adds nothing. A backup of the app is merged
 * field by field. Throws BadInput where nothing of the file can be used or where it does not say the unit of its loads and
 * `unit` does not either.
 */
export async function importForPerson(
  database: Database,
  personId: string,
  file: { readonly bytes: Uint8Array; readonly unit?: MassUnit; readonly signal?: AbortSignal },
  nowMs: number,
): Promise<Imported> {
  const content = fileContent(file.bytes);
  if (looksLikeBackup(content.head)) {
    const { records, history } = readBackup(content.text() ?? "");
    const logs: TrainingLog[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, as they were imported
    for (const { result } of history.imports) logs.push(await checkedLog(result.log));
    const names = { matched: 0, ambiguous: 0, unknown: 0 };
    const taken = await take(database, personId, { logs, documents: records.filter(isOfPerson) }, nowMs);
    return { format: "backstay-backup", ...taken, names, unusedRows: 0, diagnostics: [] };
  }
  const { unit, signal } = file;
  const { result, summary } = await importFile(file.bytes, {
    ...(unit && { unit }),
    ...(signal && { signal }),
  });
  if (result.needsUnit)
    throw new BadInput("The file does not say whether loads are kg or lb: add ?unit=kg or ?unit=lb.");
  const taken = await take(database, personId, { logs: [result.log], documents: [] }, nowMs);
  return {
    format: summary.format,
    ...taken,
    names: summary.names,
    unusedRows: result.diagnostics.length,
    diagnostics: result.diagnostics.slice(0, MOST_DIAGNOSTICS).map(({ line, reason, raw }) => ({
      line,
      reason: reason.slice(0, DIAGNOSTIC_CHARS),
      raw: raw.slice(0, DIAGNOSTIC_CHARS),
    })),
  };
}

/** A log within a backup, read as a file of its own: nothing of it is taken on trust. */
async function checkedLog({ workouts, measurements, undated }: TrainingLog): Promise<TrainingLog> {
  const file = {
    format: "backstay",
    version: BACKSTAY_VERSION,
    workouts,
    measurements,
    ...(Array.isArray(undated) && { undated }),
  };
  return (await importFile(new TextEncoder().encode(JSON.stringify(file)))).result.log;
}

type Taken = Pick<Imported, "workouts" | "sets" | "bodyMasses" | "records" | "notKept">;

/** Merges documents as they are, and adds of logs what is new. */
async function take(
  database: Database,
  personId: string,
  given: { readonly logs: readonly TrainingLog[]; readonly documents: readonly SyncDocument[] },
  nowMs: number,
): Promise<Taken> {
  const all = await Promise.all(given.logs.map((log) => importedRecords(log, NAMING)));
  const counts: Record<string, number> = {};
  const refused: Refused[] = [];
  const groups = await newRecords(personRows(database, personId), given.logs);
  const fresh = groups.flatMap((writes): readonly SyncDocument[] => {
    const documents = writtenDocuments(writes, new Map(), DEVICE, nowMs);
    // a set is nothing without its workout
    const [head] = documents;
    const refusal = head && refusalOf(head, nowMs);
    if (refusal) refused.push(refusal);
    return refusal ? [] : documents;
  });
  let records = 0;
  await database.transaction(async (transaction) => {
    const rows = personRows(transaction, personId);
    await lockedHead(rows);
    for (const documents of pushes(given.documents)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
      const known = await storedOf(rows, { documents });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await push(documents, known);
    }
    for (const documents of pushes(fresh)) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const known = await storedOf(rows, { documents });
      // what was deleted stays so
      const unknown = documents.filter((each) => !known.has(recordKey(each)));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await push(unknown, known);
    }

    async function push(
      documents: readonly SyncDocument[],
      known: ReadonlyMap<string, SyncDocument>,
    ): Promise<void> {
      const answer = await takePush(rows, { documents }, nowMs);
      refused.push(...answer.refused);
      records += answer.head - answer.before;
      const no = new Set(answer.refused.map(recordKey));
      for (const document of documents) {
        if (no.has(recordKey(document)) || known.has(recordKey(document))) continue;
        counts[document.kind] = (counts[document.kind] ?? 0) + 1;
      }
    }
  });
  const documentsOf = (kind: string) => given.documents.filter((each) => each.kind === kind).length;
  const recordsOf = (kind: string) =>
    all
      .flatMap(({ workouts, masses }) => [...workouts.flat(), ...masses])
      .filter((each) => each.kind === kind).length;
  const counted = (kind: string) => ({
    read: documentsOf(kind) + recordsOf(kind),
    added: counts[kind] ?? 0,
  });
  const sum = (of: keyof NotKept) => all.reduce((count, { notKept }) => count + notKept[of], 0);
  return {
    workouts: counted("workout"),
    sets: counted("set"),
    bodyMasses: counted("bodyMass"),
    records,
    notKept: {
      measurements: sum("measurements"),
      undatedSets: sum("undatedSets"),
      unitless: sum("unitless"),
      values: sum("values"),
      refused,
    },
  };
}

/** What the logs hold that the person's records do not: a workout with its sets, or a body mass, each. */
async function newRecords(
  rows: PersonRows,
  logs: readonly TrainingLog[],
): Promise<readonly (readonly RecordWrite[])[]> {
  if (logs.length === 0) return [];
  const known = await storedRecords(rows, ["workout", "set", "bodyMass"]);
  const own = ownLog(known.of("workout"), known.of("set"), known.of("bodyMass"));
  let { history } = addImport(EMPTY_HISTORY, { id: "own", log: own }, { sameExercise });
  const added = logs.map((log, index) => {
    const addition = addImport(history, { id: `file ${index}`, log }, { sameExercise });
    ({ history } = addition);
    return { workouts: addition.added, measurements: addition.addedMeasurements };
  });
  const records = await Promise.all(added.map((log) => importedRecords(log, NAMING)));
  return records.flatMap(({ workouts, masses }) => [...workouts, ...masses.map((mass) => [mass])]);
}

/** In parts as large as a push may be. */
function pushes<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const most = SYNC_LIMITS.pushDocuments;
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}

function isOfPerson({ kind }: SyncDocument): boolean {
  return !isRecordKind(kind) || RECORD_TYPES[kind].scope === "person";
}
