import { randomUUID } from "node:crypto";
import type { Database } from "../../platform/database.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { personRows, type PersonRows } from "../personRows.ts";

/** What somebody else did with a person's records. */
export interface Access {
  readonly actorId: string;
  readonly grantId: string;
  readonly action: "read" | "write";
  readonly kinds: readonly RecordKind[];
  /** How many records. */
  readonly documents: number;
}

/** An access as the person sees it. */
export interface LoggedAccess {
  readonly id: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  readonly grantId: string;
  /** The address that the grant was given to. */
  readonly by: string;
  readonly action: "read" | "write";
  readonly kinds: RecordKind[];
  readonly documents: number;
}

interface AccessRow {
  readonly id: string;
  readonly at: Date;
  readonly grant_id: string;
  readonly practitioner_email: string | null;
  readonly action: "read" | "write";
  readonly kinds: readonly RecordKind[];
  readonly documents: number;
}

/** Writes down an access to the records of `rows.personId`, in the transaction that reads or writes them. */
export async function logAccess(rows: PersonRows, access: Access, nowMs: number): Promise<void> {
  const { actorId, grantId, action, kinds, documents } = access;
  await rows.query(
    `insert into access_log (person_id, id, at, actor_id, grant_id, action, kinds, documents)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), new Date(nowMs), actorId, grantId, action, kinds, documents],
  );
}

/** The accesses to a person's records before an instant, the latest first, at most `limit`. */
export async function readAccessLog(
  database: Database,
  personId: string,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<LoggedAccess[]> {
  const found = await personRows(database, personId).query<AccessRow>(
    `select access_log.id, access_log.at, access_log.grant_id, grant_.practitioner_email,
            access_log.action, access_log.kinds, access_log.documents
     from access_log left join grant_
       on grant_.person_id = $1 and grant_.id = access_log.grant_id
     where access_log.person_id = $1 and access_log.at < $2
     order by access_log.at desc, access_log.id limit $3`,
    [before, limit],
  );
  return found.rows.map(
    ({ id, at, grant_id: grantId, practitioner_email: by, action, kinds, documents }) => ({
      id,
      at: at.toISOString(),
      grantId,
      by: by ?? "",
      action,
      kinds: [...kinds],
      documents,
    }),
  );
}
