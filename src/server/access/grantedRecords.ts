import { createHash } from "node:crypto";
import { BadInput } from "../../core/errors.ts";
import type { LocalDate } from "../../core/calendar.ts";
import { isForbidden } from "../../core/programme/planBrief.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { readPlanFile } from "../../formats/planFile.ts";
import type { Database } from "../../platform/database.ts";
import type { SyncDocument } from "../../sync/document.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { loopToday } from "../api/loopToday.ts";
import { personRows, type PersonRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { documentOf, fitting, type DocumentRow } from "../sync/personSync.ts";
import { writeRecords } from "../sync/writeRecords.ts";
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

/** A plan takes up to so many days of a week; the seventh is for rest. */
const MOST_PLAN_DAYS = 6;

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

/**
 * Writes a plan for a person who granted it, as a device of the practitioner's would: it begins on `startedOn`, and the person
 * trains on its days from then on. The same plan again changes nothing. Throws Problem where writing is not granted, where the
 * person's safety questions let no plan begin now, and where an exercise is not for them; BadInput where it is no plan.
 */
export async function writeGrantedPlan(
  database: Database,
  who: { readonly practitionerId: string; readonly personId: string },
  plan: { readonly startedOn: LocalDate; readonly fileText: string },
  nowMs: number,
): Promise<{ readonly id: string }> {
  const { startedOn } = plan;
  return database.transaction(async (transaction) => {
    const rows = personRows(transaction, who.personId);
    const grants = await someGrants(rows, who.practitionerId, nowMs);
    const grant = grants.find(({ level }) => level === "plan_write");
    if (!grant) throw new Problem("not-allowed", "You may read here, not write the plan.");

    const { programme } = readPlanFile(plan.fileText);
    if (programme.days.length > MOST_PLAN_DAYS)
      throw new BadInput(`plan.programme.days: ${MOST_PLAN_DAYS} days a week at most, got 7.`);

    const { loop, request, record } = await loopToday(rows, startedOn);
    const allowed = allowance(loop.screening);
    if (loop.plan.kind === "incomplete" || loop.plan.kind === "refer")
      throw new Problem("conflict", "What the person said about safety lets no plan begin now.");
    const forbidden = programme.days
      .flatMap(({ exercises }) => exercises)
      .filter((line) => isForbidden(line, request))
      .map(({ exercise }) => exercise);
    if (forbidden.length > 0)
      throw new Problem(
        "conflict",
        `Not for this person as long as nobody cleared it: ${[...new Set(forbidden)].join(", ")}.`,
      );

    const digest = createHash("sha256")
      .update(JSON.stringify([startedOn, programme]))
      .digest("hex");
    const name = `${grant.id}-${digest.slice(0, 16)}`;
    const known = await rows.query<{ id: string }>(
      "select id from sync_doc where person_id = $1 and kind = 'plan' and id like $2 and not deleted",
      [`% ${name}`],
    );
    const already = known.rows[0];
    if (already) return { id: already.id };

    // ids of plans begin with when they were taken on: of two that begin on one day the later is in force
    const id = `${new Date(nowMs).toISOString().slice(0, 19)} ${name}`;
    const weekdays = programme.days.map(({ weekday }) => weekday);
    const otherDays = (record.weekdays ?? []).join() !== weekdays.join();
    await writeRecords(
      rows,
      [
        { kind: "plan", id, fields: { startedOn, allowed, week: programme, programme } },
        ...(otherDays ? [{ kind: "profile" as const, id: "me", fields: { weekdays } }] : []),
      ],
      `grant-${grant.id}`,
      nowMs,
    );
    const kinds = otherDays ? (["plan", "profile"] as const) : (["plan"] as const);
    await logAccess(
      rows,
      { actorId: who.practitionerId, grantId: grant.id, action: "write", kinds, documents: kinds.length },
      nowMs,
    );
    return { id };
  });
}

/** The grants that hold; one at least. */
async function someGrants(
  rows: PersonRows,
  practitionerId: string,
  nowMs: number,
): Promise<readonly GrantRow[]> {
  const grants = await lockedGrants(rows, practitionerId, nowMs);
  if (grants.length === 0) throw new Problem("not-found", "Nobody of that id shares records with you.");
  return grants;
}
