import type { Database } from "../../platform/database.ts";
import { recordKey } from "../../sync/acceptPush.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { parseClock } from "../../sync/hybridClock.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { storedOf } from "../sync/personSync.ts";
import { writeRecords } from "../sync/writeRecords.ts";

/** A value that another write replaced. */
export interface OverwrittenValue {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  /** Absent where the field was not there. */
  readonly value?: unknown;
  /** Names the write together with the field. */
  readonly clock: string;
  /** When and on which device it was written, and what replaced it. */
  readonly writtenAt: string;
  readonly device: string;
  readonly by: string;
  readonly replacedAt: string;
  readonly replacedByDevice: string;
}

/** A record as it is now, and what it said before. */
export interface RecordHistory {
  /** null where the server does not have it any more. */
  readonly document: SyncDocument | null;
  readonly overwritten: OverwrittenValue[];
}

interface OverwrittenRow {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly clock: string;
  readonly value: unknown;
  readonly replaced_by: string;
  readonly replaced_at: Date;
}

const DEVICE = "undo";

/** What was replaced in a person's records, the latest first. */
export async function latestOverwritten(
  database: Database,
  personId: string,
  limit: number,
): Promise<OverwrittenValue[]> {
  const found = await personRows(database, personId).query<OverwrittenRow>(
    `select kind, id, field, clock, value, replaced_by, replaced_at from sync_overwritten
     where person_id = $1 order by replaced_at desc, kind, id, field, clock desc limit $2`,
    [limit],
  );
  return found.rows.map(valueOf);
}

/** One record with what was replaced in it, the latest first. Throws Problem where there is none of that name. */
export async function recordHistory(
  database: Database,
  personId: string,
  name: { readonly kind: RecordKind; readonly id: string },
): Promise<RecordHistory> {
  return historyIn(personRows(database, personId), name);
}

/**
 * Brings a replaced value back: it is written anew, so that every device gets it, and what stands now is kept in its turn.
 * Throws Problem where no such value was kept.
 */
export async function bringBackValue(
  database: Database,
  personId: string,
  name: { readonly kind: RecordKind; readonly id: string },
  value: { readonly field: string; readonly clock: string },
  nowMs: number,
): Promise<RecordHistory> {
  return database.transaction(async (transaction) => {
    const rows = personRows(transaction, personId);
    const found = await rows.query<OverwrittenRow>(
      `select value from sync_overwritten
       where person_id = $1 and kind = $2 and id = $3 and field = $4 and clock = $5`,
      [name.kind, name.id, value.field, value.clock],
    );
    const kept = found.rows[0];
    if (!kept) throw new Problem("not-found", "There is no such value.");
    await writeRecords(
      rows,
      [{ ...name, fields: { [value.field]: kept.value ?? undefined } }],
      DEVICE,
      nowMs,
    );
    return historyIn(rows, name);
  });
}

async function historyIn(
  rows: PersonRows,
  name: { readonly kind: RecordKind; readonly id: string },
): Promise<RecordHistory> {
  const stored = await storedOf(rows, { documents: [name] });
  const found = await rows.query<OverwrittenRow>(
    `select kind, id, field, clock, value, replaced_by, replaced_at from sync_overwritten
     where person_id = $1 and kind = $2 and id = $3 order by replaced_at desc, field, clock desc`,
    [name.kind, name.id],
  );
  const document = stored.get(recordKey(name)) ?? null;
  if (!document && found.rows.length === 0) throw new Problem("not-found", "There is no such record.");
  return { document, overwritten: found.rows.map(valueOf) };
}

function valueOf(row: OverwrittenRow): OverwrittenValue {
  const written = parseClock(row.clock);
  return {
    kind: row.kind,
    id: row.id,
    field: row.field,
    ...(row.value !== null && { value: row.value }),
    clock: row.clock,
    writtenAt: new Date(written.ms).toISOString(),
    device: written.device,
    by: row.replaced_by,
    replacedAt: row.replaced_at.toISOString(),
    replacedByDevice: parseClock(row.replaced_by).device,
  };
}
