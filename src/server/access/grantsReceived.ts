import type { Database } from "../../platform/database.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { addressesOf, verifiedAddress } from "./addresses.ts";
import type { GrantLevel, GrantRow } from "./grant.ts";
import { forgetReceived, mailboxOf, receivedBy } from "./grants.ts";

/** Somebody who shares records, and what of them. */
export interface SharingPerson {
  readonly personId: string;
  /** The address of their account. */
  readonly email: string;
  /** Those that hold now. */
  readonly grants: {
    readonly id: string;
    readonly level: GrantLevel;
    readonly kinds: RecordKind[];
    readonly givenAt: string;
    readonly until: string;
  }[];
}

/** Who shares records with a practitioner now. What waited for their address becomes theirs by this look. */
export async function peopleSharing(
  database: Database,
  practitionerId: string,
  nowMs: number,
): Promise<SharingPerson[]> {
  await takeWaiting(database, practitionerId);
  const received = await receivedBy(personRows(database, practitionerId));
  const givers = [...new Set(received.map(({ from_person_id: giver }) => giver))];
  const addresses = await addressesOf(database, givers);
  const people: SharingPerson[] = [];
  for (const giver of givers) {
    // oxlint-disable-next-line no-await-in-loop -- each is one look-up by its key, on the machine that has the giver
    const holding = await holdingGrants(personRows(database, giver), practitionerId, nowMs);
    if (holding.length === 0) continue;
    people.push({
      personId: giver,
      email: addresses.get(giver) ?? "",
      grants: holding.map(({ id, level, kinds, given_at: given, until }) => ({
        id,
        level,
        kinds: [...kinds],
        givenAt: given.toISOString(),
        until: until.toISOString(),
      })),
    });
  }
  return people;
}

/** The grants that `rows.personId` gave a practitioner and that hold now, the oldest first. */
export async function holdingGrants(
  rows: PersonRows,
  practitionerId: string,
  nowMs: number,
): Promise<readonly GrantRow[]> {
  const found = await rows.query<GrantRow>(
    `select id, practitioner_id, practitioner_email, kinds, level, given_at, until, revoked_at from grant_
     where person_id = $1 and practitioner_id = $2 and revoked_at is null and until > $3
     order by given_at, id`,
    [practitionerId, new Date(nowMs)],
  );
  return found.rows;
}

/**
 * As `holdingGrants`, within a transaction: until it ends, none of them can be taken back, so that what was read or written
 * was allowed when it was.
 */
export async function lockedGrants(
  rows: PersonRows,
  practitionerId: string,
  nowMs: number,
): Promise<readonly GrantRow[]> {
  const found = await rows.query<GrantRow>(
    `select id, practitioner_id, practitioner_email, kinds, level, given_at, until, revoked_at from grant_
     where person_id = $1 and practitioner_id = $2 and revoked_at is null and until > $3
     order by given_at, id for share`,
    [practitionerId, new Date(nowMs)],
  );
  return found.rows;
}

/**
 * Binds what waits for the practitioner's address, once it was shown to be theirs, to the practitioner. What they gave
 * themselves, before the address was theirs, is forgotten.
 */
export async function takeWaiting(database: Database, practitionerId: string): Promise<void> {
  const email = await verifiedAddress(database, practitionerId);
  if (email === undefined) return;
  const mailbox = mailboxOf(email);
  if ((await receivedBy(personRows(database, mailbox))).length === 0) return;
  await database.transaction(async (transaction) => {
    const waitingRows = personRows(transaction, mailbox);
    const ownRows = personRows(transaction, practitionerId);
    for (const { from_person_id: giver, grant_id: id } of await receivedBy(waitingRows)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
      const bound = await personRows(transaction, giver).query(
        `update grant_ set practitioner_id = $3
         where person_id = $1 and id = $2 and practitioner_id is null and practitioner_email = $4
           and person_id <> $3`,
        [id, practitionerId, email],
      );
      if (bound.rowCount > 0) {
        // oxlint-disable-next-line no-await-in-loop -- as above
        await ownRows.query(
          `insert into grant_received (person_id, from_person_id, grant_id) values ($1, $2, $3)
           on conflict (person_id, from_person_id, grant_id) do nothing`,
          [giver, id],
        );
      }
      // oxlint-disable-next-line no-await-in-loop -- as above
      await forgetReceived(waitingRows, giver, id);
    }
  });
}
