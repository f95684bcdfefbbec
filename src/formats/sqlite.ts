import type { Database, SqlValue } from "sql.js";
import { BadInput } from "../core/errors.ts";

/** Where sql.js finds its WebAssembly file, given the file's name. */
export type LocateFile = (fileName: string) => string;

let locate: LocateFile | undefined;

/**
 * Says where the WebAssembly file of sql.js lies. Without it, Node finds the file in its package; a browser
 * must be told an address of its own origin (before the first backup is read).
 */
export function configureSqlite(settings: { readonly locateFile: LocateFile }): void {
  locate = settings.locateFile;
}

/** A row of a table, by column name in lower case. */
export type SqliteRow = ReadonlyMap<string, SqlValue>;

/** The tables of a database file, by name in any case; a missing table has no rows. */
export interface SqliteTables {
  rows(table: string): readonly SqliteRow[];
}

/** The schema lies as plain text among the first pages; a history of decades is smaller than this. */
const SCHEMA_BYTES = 4_194_304;

/** Are these bytes an SQLite database whose schema names all of `tables`? Looks at the bytes only. */
export function isSqliteWith(bytes: Uint8Array, tables: readonly string[]): boolean {
  if (!startsWith(bytes, "SQLite format 3\0")) return false;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SCHEMA_BYTES)).toLowerCase();
  return tables.every((table) =>
    new RegExp(`create table (if not exists )?["'\`[]?${table.toLowerCase()}\\b`).test(head),
  );
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text, (letter) => letter.charCodeAt(0)).every((byte, i) => bytes[i] === byte);
}

/**
 * Opens a database, hands its tables to `use`, and closes it again.
 * Throws BadInput when the file is damaged; `app` names whose backup it is.
 */
export async function withSqlite<T>(
  bytes: Uint8Array,
  app: string,
  use: (tables: SqliteTables) => T,
): Promise<T> {
  const { default: initSqlJs } = await import("sql.js");
  const sqlJs = await initSqlJs(locate ? { locateFile: locate } : {});
  let database: Database | undefined;
  try {
    database = new sqlJs.Database(bytes);
    const open = database;
    return use({ rows: (table) => tableRows(open, table) });
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    throw new BadInput(
      `The ${app} backup is damaged (${error.message.replace(/\s+/g, " ")}): make a new backup in the app and import that file.`,
    );
  } finally {
    database?.close();
  }
}

// sql.js reports a damaged file as a plain Error in SQLite's own words, or by a trap of its WebAssembly.
function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && (error.name === "Error" || error.name === "RuntimeError");
}

function tableRows(database: Database, table: string): readonly SqliteRow[] {
  const names = database.exec("SELECT name FROM sqlite_master WHERE type = 'table'")[0]?.values ?? [];
  const name = names.map(String).find((known) => known.toLowerCase() === table.toLowerCase());
  if (name === undefined) return [];
  const result = database.exec(`SELECT * FROM "${name.replaceAll('"', '""')}"`)[0];
  if (!result) return [];
  const columns = result.columns.map((column) => column.toLowerCase());
  return result.values.map((values) => new Map(columns.map((column, i) => [column, values[i] ?? null])));
}
