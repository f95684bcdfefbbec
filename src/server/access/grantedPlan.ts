import { createHash } from "node:crypto";
import type { LocalDate } from "../../core/calendar.ts";
import { BadInput } from "../../core/errors.ts";
import { isForbidden } from "../../core/programme/planBrief.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { readPlanFile } from "../../formats/planFile.ts";
import type { Database } from "../../platform/database.ts";
import { loopToday } from "../api/loopToday.ts";
import { readDocuments } from "../api/recordPages.ts";
import { mustBeSound } from "../api/soundRecords.ts";
import { LOOP_KINDS } from "../sync/storedRecords.ts";
import { personRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { writeRecords } from "../sync/writeRecords.ts";
import { logAccess } from "./accessLog.ts";
import { someGrants } from "./grantedRecords.ts";

/** A plan takes up to so many days of a week; the seventh is for rest. */
const MOST_PLAN_DAYS = 6;

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

    const documents = await readDocuments((page) => page(rows), LOOP_KINDS);
    mustBeSound(documents);
    const { loop, request, record } = await loopToday(documents, startedOn);
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
