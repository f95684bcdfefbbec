import type { Database } from "../../platform/database.ts";
import type { SyncDocument } from "../../sync/document.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { documentOf, fitting, type DocumentRow } from "../sync/personSync.ts";
import { logAccess } from "./accessLog.ts";
import type { GrantRow } from "./grant.ts";
import { lockedGrants } from "./grantsReceived.ts";

/** A page of what a practitioner may read. */
export interface GrantedPage {
  /** The kinds that are granted now. More than at the last look: begin at 0 again. */
  readonly kinds: RecordKind[];
  /** From where to go on. */
  readonly upTo: number;
  readonly more: boolean;
  readonly documents: readonly SyncDocument[];
}

/**
 * Records of a person, of the kinds that they granted the practitioner. What is read stands in the person's log when this
 * resolves. Throws Problem where nothing is granted, the same for a person that there is not.
 */
export async function readGranted(
  database: Database,
  who: { readonly practitionerId: string; readonly personId: string },
  page: { readonly since: number; readonly limit: number },
  nowMs: number,
): Promise<GrantedPage> {
  return database.transaction(async (transaction) => {
    const rows = personRows(transaction, who.personId);
    const grants = await someGrants(rows, who.practitionerId, nowMs);
    const kinds = [...new Set(grants.flatMap((grant) => grant.kinds))];
    const found = await rows.query<DocumentRow>(
      `select kind, id, rev, schema_version, body, clocks from sync_doc
       where person_id = $1 and kind = any($2::text[]) and rev > $3 order by rev limit $4`,
      [kinds, page.since, page.limit],
    );
    const given = fitting(found.rows);
    for (const grant of grants) {
      const documents = given.filter(({ kind }) => grant.kinds.some((granted) => granted === kind)).length;
      const access = { actorId: who.practitionerId, grantId: grant.id, kinds: grant.kinds, documents };
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
      await logAccess(rows, { ...access, action: "read" }, nowMs);
    }
    return {
      kinds,
      upTo: given.at(-1)?.rev ?? page.since,
      more: given.length < found.rows.length || found.rows.length === page.limit,
      documents: given.map(documentOf),
    };
  });
}

/** The grants that hold; one at least. */
export async function someGrants(
  rows: PersonRows,
  practitionerId: string,
  nowMs: number,
): Promise<readonly GrantRow[]> {
  const grants = await lockedGrants(rows, practitionerId, nowMs);
  if (grants.length === 0) throw new Problem("not-found", "Nobody of that id shares records with you.");
  return grants;
}
