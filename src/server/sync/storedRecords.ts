import { recordsOfDocuments, type RecordsByKind } from "../../sync/recordsOfDocuments.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import type { PersonRows } from "../personRows.ts";
import type { DocumentRow } from "./personSync.ts";

/** Reads a person's records of `kinds`. */
export async function storedRecords(rows: PersonRows, kinds: readonly RecordKind[]): Promise<RecordsByKind> {
  // without the clocks, which are half of it and which nobody here asks for
  const found = await rows.query<Omit<DocumentRow, "rev" | "clocks">>(
    `select kind, id, schema_version, body from sync_doc
     where person_id = $1 and kind = any($2::text[]) and not deleted`,
    [kinds],
  );
  return recordsOfDocuments(
    found.rows.map(({ kind, id, schema_version: version, body: fields }) => ({
      kind,
      id,
      version,
      fields,
      clocks: {},
    })),
  );
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
