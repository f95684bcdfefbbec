import { existsSync, statfsSync, statSync } from "node:fs";
import type { Database } from "../platform/database.ts";
import type { ServerConfig } from "./config.ts";
import { copiedTables } from "./backup/tableCopy.ts";
import { examineMails } from "./jobs/mailCounts.ts";
import { schemaNumber } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { secretsPath } from "./secrets.ts";

/** One thing that was looked at. `detail` says what was seen and, when it is wrong, what to do. */
export interface Finding {
  readonly what: string;
  readonly state: "good" | "bad" | "cannotTell";
  readonly detail: string;
}

/** Below this much free space a backup or a busy week may fill the disk. */
const FREE_BYTES = 512 * 2 ** 20;
/** PostgreSQL 15: the oldest that the statements were tried on. */
const OLDEST_POSTGRES = 150_000;

/** The folder, its secrets, its disk and the app's files, without the database. */
export function examineFolder(config: ServerConfig): readonly Finding[] {
  const { dataFolder, webFolder } = config;
  if (!existsSync(dataFolder)) {
    return [
      { what: "data folder", state: "cannotTell", detail: `${dataFolder} is made by the first start.` },
    ];
  }
  return [
    privacy("data folder", dataFolder, 0o700),
    ...(existsSync(secretsPath(dataFolder)) ? [privacy("secrets", secretsPath(dataFolder), 0o600)] : []),
    freeSpace(dataFolder),
    webFolder === undefined
      ? { what: "web app", state: "bad", detail: "It is not built: `npm run build`." }
      : { what: "web app", state: "good", detail: webFolder },
  ];
}

/** The database: that it answers, keeps what it acknowledges, and is of this program's schema. */
export async function examineDatabase(database: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const { rows } = await database.query<{ name: string; value: string }>(
    `select name, setting as value from pg_settings
     where name in ('server_version_num', 'server_version', 'fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding')`,
  );
  const setting = new Map(rows.map(({ name, value }) => [name, value]));
  findings.push({
    what: "database",
    state: Number(setting.get("server_version_num")) >= OLDEST_POSTGRES ? "good" : "bad",
    detail: `${database.engine === "embedded" ? "Embedded PostgreSQL" : "PostgreSQL"} ${setting.get("server_version")}; 15 or newer is needed.`,
  });
  const unsafe = ["fsync", "full_page_writes", "synchronous_commit"].filter(
    (name) => setting.get(name) === "off",
  );
  findings.push({
    what: "durability",
    state: unsafe.length === 0 ? "good" : "bad",
    detail:
      unsafe.length === 0
        ? "What is acknowledged is on the disk."
        : `A power loss can lose acknowledged data: set ${unsafe.join(", ")} to on.`,
  });
  const encoding = setting.get("server_encoding");
  findings.push({
    what: "encoding",
    state: encoding === "UTF8" ? "good" : "bad",
    detail: encoding === "UTF8" ? "UTF8." : `It is ${encoding}: make the database anew with encoding UTF8.`,
  });
  const schema = await schemaNumber(database);
  findings.push({
    what: "schema",
    state: schema === MIGRATIONS.length ? "good" : "bad",
    detail: `Step ${schema} of ${MIGRATIONS.length}${schema < MIGRATIONS.length ? ": `backstay migrate`, or the next start, brings it up." : "."}`,
  });
  findings.push(await examineMails(database));
  for (const { table } of await copiedTables(database)) {
    // Reads every row: a damaged page says so here instead of on the day it is needed.
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    findings.push(await readable(database, table));
  }
  return findings;
}

async function readable(database: Database, table: string): Promise<Finding> {
  try {
    const { rows } = await database.query<{ rows: number }>(
      `select count(t.*)::int as rows from "${table}" as t where length(t::text) > 0`,
    );
    return { what: `table ${table}`, state: "good", detail: `${rows[0]?.rows ?? 0} rows, all readable.` };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return {
      what: `table ${table}`,
      state: "bad",
      detail: `It cannot be read${code}: restore the last backup.`,
    };
  }
}

function privacy(what: string, path: string, wanted: number): Finding {
  if (process.platform === "win32") return { what, state: "cannotTell", detail: path };
  const mode = statSync(path).mode & 0o777;
  const open = (mode & ~wanted) !== 0;
  return {
    what,
    state: open ? "bad" : "good",
    detail: open ? `Others may read ${path}: chmod ${wanted.toString(8)} it.` : path,
  };
}

function freeSpace(path: string): Finding {
  const { bavail, bsize } = statfsSync(path);
  const free = bavail * bsize;
  return {
    what: "disk",
    state: free >= FREE_BYTES ? "good" : "bad",
    detail: `${Math.round(free / 2 ** 20)} MiB are free${free >= FREE_BYTES ? "." : ": make room before it is full."}`,
  };
}
