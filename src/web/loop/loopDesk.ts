import type { LocalDate } from "../../core/calendar.ts";
import { theLoop } from "../../core/flow.ts";
import { spokenLanguage } from "../../core/language.ts";
import { conditionsOf, planRequest, type LoopRecord } from "../../core/loopRecord.ts";
import type { TrainingLog } from "../../core/log/trainingLog.ts";
import type { Planner } from "../../core/planFor.ts";
import { habitsFor } from "../../core/programme/habits.ts";
import { lessonOfWeek } from "../../core/programme/lessons.ts";
import type { Programme } from "../../core/programme/programme.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import type { HistoryStore } from "../../platform/historyStore.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { OwnLogReader } from "../data/ownLogReader.ts";
import { HistoryDesk } from "../history/historyDesk.ts";
import { loopRecordOf } from "../../sync/loopRecordOf.ts";
import { readLoopRecords } from "./readLoopRecords.ts";
import type { LoopView, SessionWishes } from "./protocol.ts";

/** Works out where the person stands, from the records and the history of this device. */
export class LoopDesk {
  private readonly store: RecordStore;
  private readonly history: HistoryStore;
  private readonly own: OwnLogReader;
  private desk: HistoryDesk | undefined;

  constructor(store: RecordStore, history: HistoryStore) {
    this.store = store;
    this.history = history;
    this.own = new OwnLogReader(store);
  }

  /** Reads the imported files again: one was added or taken back. */
  forgetHistory(): void {
    this.desk = undefined;
  }

  async view(today: LocalDate, wishes?: SessionWishes): Promise<LoopView> {
    // held here: the history may be forgotten while this goes on
    const desk = (this.desk ??= await HistoryDesk.open(this.history, () => undefined));
    desk.setOwnLog(await this.own.read());
    const records = await readLoopRecords(this.store);
    const log = withoutFuture(desk.log(), today);
    const record: LoopRecord = {
      ...loopRecordOf(records, log, today),
      ...(wishes && { session: wishes }),
    };
    const { stock, massUnit = "kg" } = (await this.store.get("settings", "me")) ?? {};
    const inForce = record.plan?.programme;
    const loop = await theLoop(record, {
      resolve: desk.resolve,
      stock: stock ?? USUAL_STOCK[massUnit],
      ...(inForce && { planner: goesOn(inForce) }),
    });
    const request = planRequest(record, loop.assessment, conditionsOf(record, loop.direction), loop.history);
    const { sittingHoursPerDay } = record;
    const habits = habitsFor({
      ...request,
      ...(sittingHoursPerDay !== undefined && { sittingHoursPerDay }),
    });
    return {
      ...loop,
      today,
      request,
      language: spokenLanguage(),
      ...(wishes && { wishes }),
      habits: habits.map(({ id, name, when }) => ({ id, name, when })),
      ...(loop.screening.kind !== "refer" && { lesson: lessonOf(request.weeksSinceStart) }),
      renewalDue: record.plan !== undefined && "isNew" in loop.plan && loop.plan.isNew,
      begun: Object.keys(records.profile).length > 0 || records.plans.length > 0 || loop.history.workouts > 0,
    };
  }
}

function lessonOf(weeksSinceStart: number): NonNullable<LoopView["lesson"]> {
  const { id, title } = lessonOfWeek(weeksSinceStart + 1);
  return { id, title };
}

/** The plan goes on until the person takes on another: here nothing is solved. */
function goesOn(programme: Programme): Planner {
  return async () => ({ outcome: "plan", programme });
}

function withoutFuture(log: TrainingLog, today: LocalDate): TrainingLog {
  return { ...log, workouts: log.workouts.filter(({ startedAt }) => startedAt.slice(0, 10) <= today) };
}
