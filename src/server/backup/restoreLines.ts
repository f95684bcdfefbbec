import { z } from "zod";
import { BadInput } from "../../core/errors.ts";
import type { Database, Queryable } from "../../platform/database.ts";
import { migrate, schemaNumber } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/migrations.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "../tables.ts";
import {
  copiedTables,
  filledTables,
  readTable,
  writeRows,
  type CopiedTable,
  type TableCount,
} from "./tableCopy.ts";

const Head = z.object({
  backstay: z.literal("backup"),
  version: z.literal(1),
  schema: z.number().int().min(1),
  createdAt: z.string(),
});
const Table = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
const Count = z.object({ table: z.string(), rows: z.number().int().min(0), checksum: z.string() });
const Mark = z.union([
  z.object({ end: Count }),
  z.object({ end: z.literal("backup"), tables: z.number().int() }),
  Table,
]);

/** Rows are added in batches of this many characters, so that a long row does not make a huge statement. */
const BATCH_CHARACTERS = 1_000_000;

/**
 * Puts a backup's lines into an empty database: first the schema that the rows are of, then the rows, all or none
 * of them, then the steps since. Every table is read again and must hold what the backup counted. Throws BadInput
 * when the database holds data, the backup is newer than this program, or anything of it is damaged or missing.
 */
export async function restoreLines(
  database: Database,
  lines: AsyncIterable<string>,
): Promise<readonly TableCount[]> {
  const filled = (await schemaNumber(database)) > 0 ? await filledTables(database) : [];
  if (filled.length > 0) {
    throw new BadInput(
      `The database already holds data (${filled.join(", ")}): restore into an empty one, for example with --data and a new folder.`,
    );
  }
  const reader = lines[Symbol.asyncIterator]();
  const head = parse(Head, await next(reader), "It does not begin as a backup of Backstay does.");
  if (head.schema > MIGRATIONS.length) {
    throw new BadInput(
      `The backup is at step ${head.schema} of the schema and this version of Backstay knows ${MIGRATIONS.length}: use a newer version.`,
    );
  }
  if ((await schemaNumber(database)) > head.schema) await dropEmpty(database);
  await migrate(database, MIGRATIONS.slice(0, head.schema));
  const counts = await database.transaction((transaction) => putTables(transaction, reader));
  await migrate(database);
  return counts;
}

async function putTables(
  transaction: Queryable,
  reader: AsyncIterator<string>,
): Promise<readonly TableCount[]> {
  const known = await copiedTables(transaction);
  const counts: TableCount[] = [];
  let open: CopiedTable | undefined;
  let rows: string[] = [];
  let size = 0;
  const flush = async () => {
    if (open && rows.length > 0) await writeRows(transaction, open, rows);
    rows = [];
    size = 0;
  };
  // oxlint-disable no-await-in-loop -- line by line, in order
  for (;;) {
    const line = await next(reader);
    if (!line.startsWith("#")) {
      if (!open) throw damaged("A row stands outside of a table.");
      rows.push(line);
      size += line.length;
      if (size > BATCH_CHARACTERS) await flush();
      continue;
    }
    const mark = parse(Mark, line, "A line of it cannot be read.");
    if ("table" in mark) {
      const { table } = mark;
      const own = known.find((candidate) => candidate.table === table);
      if (!own || own.columns.join() !== mark.columns.join())
        throw damaged(`Its table ${table} is not one of ours.`);
      open = own;
    } else if (mark.end === "backup") {
      if (mark.tables !== counts.length) throw damaged("Tables are missing.");
      return counts;
    } else {
      await flush();
      if (!open || open.table !== mark.end.table) throw damaged("A table ends that did not begin.");
      const found = await readTable(transaction, open, async () => undefined);
      if (found.rows !== mark.end.rows || found.checksum !== mark.end.checksum) {
        throw damaged(`${open.table} should hold ${mark.end.rows} rows and holds ${found.rows}, or others.`);
      }
      counts.push(found);
      open = undefined;
    }
  }
  // oxlint-enable no-await-in-loop
}

/** An empty schema that is ahead of the backup goes back to nothing: steps go forward only. */
async function dropEmpty(database: Database): Promise<void> {
  await database.transaction(async (transaction) => {
    for (const table of [...PERSON_TABLES, ...LOCAL_TABLES]) {
      // oxlint-disable-next-line no-await-in-loop -- a few tables
      await transaction.query(`drop table if exists "${table}" cascade`);
    }
  });
}

async function next(reader: AsyncIterator<string>): Promise<string> {
  let line: IteratorResult<string>;
  try {
    line = await reader.next();
  } catch (error) {
    // What unpacks it says that it cannot.
    throw error instanceof Error && "code" in error && /^(Z_|ERR_.*ZLIB)/.test(String(error.code))
      ? damaged("It cannot be unpacked.")
      : error;
  }
  if (line.done) throw damaged("It ends before its end.");
  return line.value;
}

function parse<Shape>(schema: z.ZodType<Shape>, line: string, sentence: string): Shape {
  try {
    return schema.parse(JSON.parse(line.replace(/^#/, "")));
  } catch {
    throw damaged(sentence);
  }
}

function damaged(sentence: string): BadInput {
  return new BadInput(`The backup cannot be used, and nothing was restored. ${sentence}`);
}
