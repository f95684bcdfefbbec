import { createHash } from "node:crypto";
import { BadInput } from "../core/errors.ts";
import type { Database, Queryable } from "../platform/database.ts";
import type { Migration } from "./migrations/migration.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";

/** What a migration did. */
export interface Migrated {
  /** Number of the last step before and after; 0 is an empty database. */
  readonly from: number;
  readonly to: number;
}

/** Any number will do, as long as no other program on the same server takes it. */
const LOCK = 7_400_201;

/**
 * Brings the schema to the last of `steps`, each step in a transaction of its own, one process at a time.
 * Throws BadInput, having changed nothing, when the database is newer than this program, or when a step that
 * was applied is not the one this program knows.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<Migrated> {
  await database.query(
    `create table if not exists schema_migration (
       number integer primary key,
       name text not null,
       digest text not null,
       applied_at timestamptz not null default now()
     )`,
  );
  const from = await appliedTo(database, steps);
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
    await database.transaction((transaction) => apply(transaction, step, steps));
  }
  return { from, to: steps.at(-1)?.number ?? 0 };
}

/** Number of the last step that the database has seen, 0 for none. Throws BadInput as `migrate` does. */
export async function schemaNumber(database: Queryable): Promise<number> {
  const { rows } = await database.query<{ there: boolean }>(
    "select to_regclass('schema_migration') is not null as there",
  );
  return rows[0]?.there ? appliedTo(database, MIGRATIONS) : 0;
}

async function apply(transaction: Queryable, step: Migration, steps: readonly Migration[]): Promise<void> {
  await transaction.query("select pg_advisory_xact_lock($1)", [LOCK]);
  if ((await appliedTo(transaction, steps)) >= step.number) return;
  for (const statement of step.statements) {
    // oxlint-disable-next-line no-await-in-loop -- in the order written
    await transaction.query(statement);
  }
  await transaction.query("insert into schema_migration (number, name, digest) values ($1, $2, $3)", [
    step.number,
    step.name,
    digestOf(step),
  ]);
}

async function appliedTo(database: Queryable, steps: readonly Migration[]): Promise<number> {
  const { rows } = await database.query<{ number: number; name: string; digest: string }>(
    "select number, name, digest from schema_migration order by number",
  );
  for (const applied of rows) {
    const known = steps.find(({ number }) => number === applied.number);
    if (!known) {
      throw new BadInput(
        `The database is at step ${rows.at(-1)?.number} of its schema and this version of Backstay knows ${steps.length}: use the version that wrote it, or a newer one.`,
      );
    }
    if (digestOf(known) !== applied.digest) {
      throw new BadInput(
        `Step ${applied.number} (${applied.name}) of the database's schema is not the one of this version of Backstay: use the version that wrote it.`,
      );
    }
  }
  return rows.at(-1)?.number ?? 0;
}

function digestOf(step: Migration): string {
  return createHash("sha256").update(JSON.stringify(step.statements)).digest("hex");
}
