import { createHash, randomUUID } from "node:crypto";
import type { Database } from "../../platform/database.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { plainAddress, verifiedAddress } from "./addresses.ts";
import { grantOf, type Grant, type GrantLevel, type GrantRow } from "./grant.ts";

/** What a person wants to give, and to whom. */
export interface GrantWish {
  readonly email: string;
  readonly level: GrantLevel;
  readonly kinds: readonly RecordKind[];
  /** Instant, ISO 8601. */
  readonly until: string;
}

/** Grants that hold at one time; those whose time is over do not count. */
const MOST_GRANTS = 50;

/**
 * Gives. Whether there is an account of that address is not looked at, so the answer cannot tell: it is waiting until
 * whoever shows that the address is theirs signs in and looks (grantsReceived.ts). Throws Problem for the own address.
 */
export async function giveGrant(
  database: Database,
  personId: string,
  wish: GrantWish,
  nowMs: number,
): Promise<Grant> {
  const email = plainAddress(wish.email);
  if (email === (await verifiedAddress(database, personId)))
    throw new Problem("invalid-request", "This is your own address.");
  const row: GrantRow = {
    id: randomUUID(),
    practitioner_id: null,
    practitioner_email: email,
    kinds: [...new Set(wish.kinds)],
    level: wish.level,
    given_at: new Date(nowMs),
    until: new Date(wish.until),
    revoked_at: null,
  };
  await database.transaction(async (transaction) => {
    const rows = personRows(transaction, personId);
    const holding = await rows.query<{ count: number }>(
      "select count(*)::integer as count from grant_ where person_id = $1 and revoked_at is null and until > $2",
      [row.given_at],
    );
    if ((holding.rows[0]?.count ?? 0) >= MOST_GRANTS)
      throw new Problem("invalid-request", `You share with ${MOST_GRANTS} already: take one back first.`);
    await rows.query(
      `insert into grant_ (person_id, id, practitioner_email, kinds, level, given_at, until)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [row.id, email, row.kinds, row.level, row.given_at, row.until],
    );
    const mailboxRows = personRows(transaction, mailboxOf(email));
    await mailboxRows.query(
      "insert into grant_received (person_id, from_person_id, grant_id) values ($1, $2, $3)",
      [personId, row.id],
    );
  });
  return grantOf(row, nowMs);
}

/** Everything that a person gave, also what is over, the newest first. */
export async function listGrants(database: Database, personId: string, nowMs: number): Promise<Grant[]> {
  const found = await personRows(database, personId).query<GrantRow>(
    `select id, practitioner_id, practitioner_email, kinds, level, given_at, until, revoked_at from grant_
     where person_id = $1 order by given_at desc, id`,
  );
  return found.rows.map((row) => grantOf(row, nowMs));
}

/**
 * Takes a grant back. What is being read at this moment is read to its end and stands in the log; when this resolves, nothing
 * more is. A second time changes nothing. Throws Problem where the person gave none of that id.
 */
export async function revokeGrant(
  database: Database,
  personId: string,
  id: string,
  nowMs: number,
): Promise<Grant> {
  const found = await personRows(database, personId).query<GrantRow>(
    `update grant_ set revoked_at = coalesce(revoked_at, $3) where person_id = $1 and id = $2
     returning id, practitioner_id, practitioner_email, kinds, level, given_at, until, revoked_at`,
    [id, new Date(nowMs)],
  );
  const row = found.rows[0];
  if (!row) throw new Problem("not-found", "There is no such grant.");
  return grantOf(row, nowMs);
}

/**
 * Before an account goes, within the transaction that deletes it: what others have of this person's grants goes, and what
 * others gave this person is taken back. Rows under `personId` itself are the caller's.
 */
export async function leaveGrants(
  transaction: Parameters<typeof personRows>[0],
  personId: string,
  nowMs: number,
): Promise<void> {
  const given = await personRows(transaction, personId).query<{
    id: string;
    practitioner_id: string | null;
    practitioner_email: string;
  }>("select id, practitioner_id, practitioner_email from grant_ where person_id = $1");
  for (const { id, practitioner_id: practitioner, practitioner_email: email } of given.rows) {
    for (const holder of [mailboxOf(email), ...(practitioner === null ? [] : [practitioner])]) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
      await forgetReceived(personRows(transaction, holder), personId, id);
    }
  }
  const received = await receivedBy(personRows(transaction, personId));
  for (const { from_person_id: giver, grant_id: id } of received) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await personRows(transaction, giver).query(
      `update grant_ set revoked_at = coalesce(revoked_at, $3) where person_id = $1 and id = $2`,
      [id, new Date(nowMs)],
    );
  }
}

/** A grant as whoever received it knows it: by name. */
export interface ReceivedRow {
  readonly from_person_id: string;
  readonly grant_id: string;
}

/** Every grant that `rows.personId`, or the owner of a mailbox, received; those that are over too. */
export async function receivedBy(rows: PersonRows): Promise<readonly ReceivedRow[]> {
  const found = await rows.query<ReceivedRow>(
    `select from_person_id, grant_id from grant_received where person_id = $1
     order by from_person_id, grant_id`,
  );
  return found.rows;
}

/** Takes a received grant out of the list of who has it. */
export async function forgetReceived(rows: PersonRows, giverId: string, grantId: string): Promise<void> {
  await rows.query(
    "delete from grant_received where person_id = $1 and from_person_id = $2 and grant_id = $3",
    [giverId, grantId],
  );
}

/**
 * Where grants to an address wait for whoever has it: a person_id that no account can have, so that these rows are found and
 * spread as all others.
 */
export function mailboxOf(email: string): string {
  return `mailbox:${createHash("sha256").update(plainAddress(email)).digest("hex")}`;
}
