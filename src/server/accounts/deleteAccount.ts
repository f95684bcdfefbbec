import { createHash } from "node:crypto";
import type { Database, Queryable } from "../../platform/database.ts";
import { leaveGrants } from "../access/grants.ts";
import { personRows } from "../personRows.ts";
import { PERSON_TABLES } from "../tables.ts";

/** What was deleted with an account. */
export interface Certificate {
  /** Origin of the server. */
  readonly server: string;
  readonly personId: string;
  /** Instant, ISO 8601 UTC. */
  readonly deletedAt: string;
  /** Rows deleted, by table; tables that held nothing too. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 (hexadecimal) of the certificate without this field, as `JSON.stringify` writes it in this order. */
  readonly digest: string;
}

/**
 * Deletes a person with everything that is theirs, in one transaction, and takes back grants both ways. What others
 * keep about them stays with those others: the log of who read what, and the address that a grant was given to.
 */
export async function deleteAccount(
  database: Database,
  server: string,
  personId: string,
  nowMs: number,
): Promise<Certificate> {
  const rows = await database.transaction(async (transaction) => {
    // A push under way holds this row: what it writes is deleted too.
    await personRows(transaction, personId).query(
      "select rev from sync_head where person_id = $1 for update",
    );
    await leaveGrants(transaction, personId, nowMs);
    return {
      ...(await deleteRecords(transaction, personId)),
      ...(await deleteSignIn(transaction, personId)),
    };
  });
  const said = { server, personId, deletedAt: new Date(nowMs).toISOString(), rows };
  return { ...said, digest: createHash("sha256").update(JSON.stringify(said)).digest("hex") };
}

/** Deletes the rows of a person in every table of persons; answers how many there were. */
export async function deleteRecords(
  transaction: Queryable,
  personId: string,
): Promise<Readonly<Record<string, number>>> {
  const deleted: Record<string, number> = {};
  for (const table of PERSON_TABLES) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
    deleted[table] = await count(transaction, `delete from "${table}" where person_id = $1`, [personId]);
  }
  return deleted;
}

/** Who they are, how they sign in, and mails to them that are not sent yet. */
async function deleteSignIn(
  transaction: Queryable,
  personId: string,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await transaction.query<{ email: string; jobs: boolean }>(
    "select email, to_regclass('job.job') is not null as jobs from auth_user where id = $1",
    [personId],
  );
  const [user] = rows;
  const mails =
    user?.jobs === true
      ? await count(transaction, "delete from job.job where data->>'to' = $1", [user.email])
      : 0;
  const counted = (text: string) => count(transaction, text, [personId]);
  return {
    mails,
    auth_verification: await counted("delete from auth_verification where position($1 in value) > 0"),
    auth_passkey: await counted("delete from auth_passkey where user_id = $1"),
    auth_session: await counted("delete from auth_session where user_id = $1"),
    auth_account: await counted("delete from auth_account where user_id = $1"),
    auth_user: await counted("delete from auth_user where id = $1"),
  };
}

async function count(transaction: Queryable, text: string, values: readonly unknown[]): Promise<number> {
  return (await transaction.query(text, values)).rowCount;
}
