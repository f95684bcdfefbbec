import { BACKUP_FORMAT, backupText } from "../../platform/backupFile.ts";
import type { Database } from "../../platform/database.ts";
import type { Overwritten } from "../../sync/document.ts";
import { personRows } from "../personRows.ts";
import { documentOf, type DocumentRow } from "../sync/personSync.ts";

/** Everything of a person's records, deleted ones and replaced values included, as the app's own backup. */
export async function exportText(database: Database, personId: string, madeAt: string): Promise<string> {
  const rows = personRows(database, personId);
  const documents = await rows.query<DocumentRow>(
    `select kind, id, rev, schema_version, body, clocks from sync_doc
     where person_id = $1 order by kind, id`,
  );
  const overwritten = await rows.query<
    Omit<Overwritten, "by"> & { readonly replaced_by: string; readonly value: unknown }
  >(
    `select kind, id, field, clock, value, replaced_by from sync_overwritten
     where person_id = $1 order by kind, id, field, clock`,
  );
  return backupText({
    format: BACKUP_FORMAT,
    version: 1,
    madeAt,
    records: documents.rows.map(documentOf),
    overwritten: overwritten.rows.map(({ value, replaced_by: by, ...trace }) => ({
      ...trace,
      ...(value !== null && { value }),
      by,
    })),
    history: { imports: [] },
    kept: {},
  });
}
