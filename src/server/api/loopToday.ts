import type { LocalDate } from "../../core/calendar.ts";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import { theLoop, type Loop } from "../../core/flow.ts";
import { conditionsOf, planRequest, type LoopRecord, type PlanInForce } from "../../core/loopRecord.ts";
import type { PlanAnswerRequest } from "../../core/programme/dosedPlan.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import { keptPlan, KEPT_PLAN } from "../../formats/keptPlan.ts";
import { loopRecordOf, loopRecordsOf } from "../../sync/loopRecordOf.ts";
import { ownLog } from "../../sync/ownLog.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { recordsOfDocuments } from "../../sync/recordsOfDocuments.ts";
import { Problem } from "../problem.ts";

/** Where a person stands on a day, as far as their records on the server tell. */
export interface LoopToday {
  readonly record: LoopRecord;
  readonly loop: Loop;
  /** What a plan of that day is made and dosed from. */
  readonly request: PlanAnswerRequest;
}

/**
 * Goes once around the loop with a person's records of LOOP_KINDS, which are sound (soundRecords.ts), without solving for a new
 * plan. Throws Problem for a broken plan.
 */
export async function loopToday(documents: readonly SyncDocument[], today: LocalDate): Promise<LoopToday> {
  const records = recordsOfDocuments(documents);
  const log = ownLog(records.of("workout"), records.of("set"), records.of("bodyMass"));
  const record = loopRecordOf(loopRecordsOf(records), log, today);
  if (record.plan && !isWhole(record.plan))
    throw new Problem("conflict", "The plan in the records is not one that this server can read.");
  const loop = await theLoop(record, { resolve: meantExercise, stock: USUAL_STOCK.kg });
  const history = loop.history.workouts > 0 ? loop.history : undefined;
  const { sittingHoursPerDay } = record;
  const request = {
    ...planRequest(record, loop.assessment, conditionsOf(record, loop.direction), history),
    ...(sittingHoursPerDay !== undefined && { sittingHoursPerDay }),
  };
  return { record, loop, request };
}

/** Devices keep a plan as they made it; what it is made of is looked at here, before it is worked with. */
function isWhole(plan: PlanInForce): boolean {
  try {
    return KEPT_PLAN.safeParse(keptPlan(plan)).success;
  } catch {
    return false;
  }
}
