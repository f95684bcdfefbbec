import type { Kysely } from "kysely";
import type { Pool } from "pg";

/** What a statement answers. */
export interface Answer<Row> {
  readonly rows: Row[];
  /** Rows returned or changed. */
  readonly rowCount: number;
}

/** Where a statement can be sent: the database itself, or a transaction that is open. */
export interface Queryable {
  /** Parameters are `$1`, `$2`, ...; bigint is answered as a number, timestamptz as a Date, jsonb as its value. */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Answer<Row>>;
}

/** Any table, for libraries that bring their own statements; our own are written as SQL. */
export type AnyTables = Record<string, Record<string, unknown>>;

/**
 * PostgreSQL, wherever it runs. The embedded one has a single connection: a transaction keeps everyone else
 * waiting, so nothing slow (mail, another server) belongs inside one.
 */
export interface Database extends Queryable {
  readonly engine: "embedded" | "postgres";
  /** For libraries that want `pg` itself. Its `end` is ours: call `close`. */
  readonly pool: Pool;
  /** For libraries that want Kysely; over the same pool. */
  readonly kysely: Kysely<AnyTables>;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Within it every
   * statement goes through `transaction`: `database.query` there throws, since it would wait for itself.
   */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  /** Waits for statements under way, then lets go of the connections (and of the data folder). */
  close(): Promise<void>;
}

/** The database does not answer (gone, starting, full of connections); the same request may work later. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** The disk (or the quota) under the database is full. The statement was not acknowledged: send it again. */
export class DiskFull extends Error {
  override readonly name = "DiskFull";
}
