import type { LocalDate } from "../../core/calendar.ts";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import { theLoop } from "../../core/flow.ts";
import { spokenLanguage } from "../../core/language.ts";
import { conditionsOf, planRequest } from "../../core/loopRecord.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import { loopRecordOf, loopRecordsOf } from "../../sync/loopRecordOf.ts";
import { ownLog } from "../../sync/ownLog.ts";
import type { RecordsByKind } from "../../sync/recordsOfDocuments.ts";
import type { LoopView } from "../loop/protocol.ts";

/** Where somebody stands on a day, from the records that they share. What they do not share is taken as not told. */
export async function viewOf(records: RecordsByKind, today: LocalDate): Promise<LoopView> {
  const record = loopRecordOf(
    loopRecordsOf(records),
    ownLog(records.of("workout"), records.of("set"), records.of("bodyMass")),
    today,
  );
  const inForce = record.plan?.programme;
  const loop = await theLoop(record, {
    resolve: meantExercise,
    stock: USUAL_STOCK.kg,
    // what they follow is shown; nothing is planned here
    ...(inForce && { planner: async () => ({ outcome: "plan", programme: inForce }) as const }),
  });
  return {
    ...loop,
    today,
    request: planRequest(record, loop.assessment, conditionsOf(record, loop.direction), loop.history),
    language: spokenLanguage(),
    habits: [],
    renewalDue: false,
    begun: true,
  };
}
