import { AsyncLocalStorage } from "node:async_hooks";
import { Kysely, PostgresDialect } from "kysely";
import { types, type Pool, type PoolClient } from "pg";
import {
  DatabaseUnavailable,
  DiskFull,
  type Answer,
  type AnyTables,
  type Database,
  type Queryable,
} from "./database.ts";

const INT8: number = types.builtins.INT8;

/** What both kinds of database give their pool: how values of the wire become values of the program. */
export const VALUE_TYPES = {
  getTypeParser: ((id: number, format?: "text" | "binary") =>
    id === INT8 && format !== "binary"
      ? wholeNumber
      : types.getTypeParser(id, format)) as typeof types.getTypeParser,
};

/** The port over a pool of `pg`; `release` lets go of what lies below the pool. */
export function pooledDatabase(
  engine: Database["engine"],
  pool: Pool,
  release: () => Promise<void> = async () => undefined,
): Database {
  const open = new AsyncLocalStorage<true>();
  // A connection that dies while nobody uses it is replaced when it is next needed: nothing to do, nothing to crash.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  let closing: Promise<void> | undefined;

  return {
    engine,
    pool,
    kysely: new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool }) }),
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      if (open.getStore()) {
        throw new RangeError(`a statement beside the transaction it was called in: ${text.slice(0, 80)}`);
      }
      return send<Row>(pool, text, values);
    },
    async transaction(work) {
      if (open.getStore()) throw new RangeError("a transaction within a transaction");
      const client = await pool.connect().catch(throwKnown);
      return open.run(true, () => inTransaction(client, work));
    },
    close: () => (closing ??= pool.end().then(release)),
  };
}

async function inTransaction<Result>(
  client: PoolClient,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  let broken: Error | undefined;
  try {
    await send(client, "begin", []);
    const result = await work({ query: (text, values = []) => send(client, text, values) });
    await send(client, "commit", []);
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is thrown away, and with it whatever it had begun.
    client.release(broken);
  }
}

async function send<Row extends object>(
  to: Pool | PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<Answer<Row>> {
  const answer = await to.query<Row & Record<string, unknown>>(text, [...values]).catch(throwKnown);
  return { rows: answer.rows, rowCount: answer.rowCount ?? 0 };
}

const FULL = new Set(["53100", "ENOSPC", "EDQUOT"]);
/** Classes and codes of SQLSTATE, and of sockets, that say that the database is not there now. */
const UNAVAILABLE =
  /^(08|57P0|53300|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)/;
const UNAVAILABLE_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;

/** An error of the pool as the port names it: DiskFull, DatabaseUnavailable, or itself. For libraries on `pool` or `kysely`. */
export function knownError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  if (FULL.has(code) || FULL.has(codeOf(error.cause))) {
    return new DiskFull("the disk under the database is full", { cause: error });
  }
  if (UNAVAILABLE.test(code) || UNAVAILABLE_WORDS.test(error.message)) {
    return new DatabaseUnavailable("the database does not answer", { cause: error });
  }
  return error;
}

function throwKnown(error: unknown): never {
  throw knownError(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint: ${text} does not fit a number`);
  return value;
}
