import type { Database } from "../../platform/database.ts";
import { schemaNumber } from "../migrate.ts";
import { copiedTables, readTable, type TableCount } from "./tableCopy.ts";

/** First line of a backup, after its "#". */
export interface BackupHead {
  readonly backstay: "backup";
  readonly version: 1;
  /** Step of the schema that the rows are of. */
  readonly schema: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/**
 * Writes everything that the database holds about people, as it stood at one moment, line by line: lines that
 * begin with "#" say what follows, the others are rows (docs/server.md describes the format). Others may read and
 * write meanwhile, in the embedded database after it is done. Answers what each table held.
 */
export async function backupLines(
  database: Database,
  createdAt: string,
  write: (lines: string) => Promise<void>,
): Promise<readonly TableCount[]> {
  return database.transaction(async (transaction) => {
    await transaction.query("set transaction isolation level repeatable read, read only");
    const schema = await schemaNumber(transaction);
    const head: BackupHead = { backstay: "backup", version: 1, schema, createdAt };
    await write(`#${JSON.stringify(head)}\n`);
    const counts: TableCount[] = [];
    for (const table of await copiedTables(transaction)) {
      // oxlint-disable no-await-in-loop -- one table after the other, in the order in which they are put back
      await write(`#${JSON.stringify(table)}\n`);
      const count = await readTable(transaction, table, (rows) => write(`${rows.join("\n")}\n`));
      await write(`#${JSON.stringify({ end: count })}\n`);
      counts.push(count);
      // oxlint-enable no-await-in-loop
    }
    await write(`#${JSON.stringify({ end: "backup", tables: counts.length })}\n`);
    return counts;
  });
}
