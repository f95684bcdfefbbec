import sqliteUrl from "sql.js/dist/sql-wasm-browser.wasm?url";
import { configureSqlite } from "../../formats/sqlite.ts";
import { openHistoryStore } from "../../platform/historyStore.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { HandedRecords } from "../data/handedRecords.ts";
import { OwnLogReader } from "../data/ownLogReader.ts";
import { learnLanguage } from "../messages/learnLanguage.ts";
import { HistoryDesk } from "./historyDesk.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

configureSqlite({ locateFile: () => sqliteUrl });

// One question after the other, so that an undo never overtakes an import; a cancel jumps the queue.
let queue: Promise<unknown> = Promise.resolve();
let desk: Promise<Opened> | undefined;

interface Opened {
  readonly desk: HistoryDesk;
  /** What was trained with Backstay itself. */
  readonly own: OwnLogReader;
  readonly records: RecordStore;
}

const handed = new HandedRecords(() => post({ noStore: true }));
const post = (message: FromWorker): void => self.postMessage(message);

async function openDesk(): Promise<Opened> {
  const [store, records] = await Promise.all([openHistoryStore(), handed.store()]);
  return {
    desk: await HistoryDesk.open(store, (progress) => post({ progress })),
    own: new OwnLogReader(records),
    records,
  };
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("records" in data) {
    void handed.take(data.records);
    return;
  }
  desk ??= openDesk();
  if ("cancel" in data) {
    void desk.then((opened) => opened.desk.cancel());
    return;
  }
  const { ask, question } = data;
  const opened = desk;
  queue = queue.then(async () => {
    try {
      const { desk: asked, own, records } = await opened;
      if (question.kind === "open") await learnLanguage(question.language);
      asked.setOwnLog(await own.read());
      if (question.kind === "carry") {
        const carried = await asked.carry(question.importId, records);
        // what was written counts as the person's own from now on
        asked.setOwnLog(await own.read());
        const snapshot = asked.snapshot();
        post({
          ask,
          answer: carried ? { kind: "carried", carried, snapshot } : { kind: "cancelled", snapshot },
        });
      } else {
        post({ ask, answer: await asked.answer(question) });
      }
    } catch (error) {
      post({
        ask,
        answer: { kind: "failed", sentence: error instanceof Error ? error.message : String(error) },
      });
    }
  });
});
