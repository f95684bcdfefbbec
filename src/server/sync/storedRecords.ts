import type { LoopRecords } from "../../sync/loopRecordOf.ts";
import { readFields, type RecordType } from "../../sync/recordType.ts";
import { RECORD_TYPES, type RecordKind, type Stored } from "../../sync/recordTypes.ts";
import type { PersonRows } from "../personRows.ts";
import type { DocumentRow } from "./personSync.ts";

/** A person's records of some kinds, those that are not deleted and that can be read, in the order of their kind. */
export interface StoredRecords {
  of<Kind extends RecordKind>(kind: Kind): readonly Stored<Kind>[];
}

/** Reads a person's records of `kinds`. */
export async function storedRecords(rows: PersonRows, kinds: readonly RecordKind[]): Promise<StoredRecords> {
  // without the clocks, which are half of it and which nobody here asks for
  const found = await rows.query<Omit<DocumentRow, "rev" | "clocks">>(
    `select kind, id, schema_version, body from sync_doc
     where person_id = $1 and kind = any($2::text[]) and not deleted`,
    [kinds],
  );
  const byKind = Map.groupBy(found.rows, ({ kind }) => kind);
  return {
    of<Kind extends RecordKind>(kind: Kind) {
      const type = RECORD_TYPES[kind] as RecordType;
      const order = (fields: object) => String(Reflect.get(fields, type.orderedBy ?? "") ?? "");
      return (byKind.get(kind) ?? [])
        .flatMap(({ id, schema_version: version, body: fields }) => {
          const read = readFields(type, { kind, id, version, fields, clocks: {} });
          return read.ok ? [{ id, fields: read.fields }] : [];
        })
        .toSorted((a, b) => compare(order(a.fields), order(b.fields)) || compare(a.id, b.id))
        .map(({ id, fields }) => ({ id, ...fields }) as Stored<Kind>);
    },
  };
}

/** The kinds that the loop looks at, those of the log included. */
export const LOOP_KINDS = [
  "profile",
  "screening",
  "measurement",
  "outcome",
  "painCheck",
  "plan",
  "workout",
  "set",
  "bodyMass",
] as const satisfies readonly RecordKind[];

/** What the loop looks at, of records read with LOOP_KINDS. */
export function loopRecordsOf(records: StoredRecords): LoopRecords {
  const { id: _id, ...profile } = records.of("profile").find(({ id }) => id === "me") ?? { id: "me" };
  return {
    profile,
    screenings: records.of("screening").slice(-1),
    measurements: records.of("measurement"),
    outcomes: records.of("outcome"),
    painChecks: records.of("painCheck"),
    plans: records.of("plan").slice(-1),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
