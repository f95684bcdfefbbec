import sqliteUrl from "sql.js/dist/sql-wasm-browser.wasm?url";
import { configureSqlite } from "../../formats/sqlite.ts";
import { openHistoryStore, type HistoryStore } from "../../platform/historyStore.ts";
import { HistoryDesk } from "./historyDesk.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

configureSqlite({ locateFile: () => sqliteUrl });

// One question after the other, so that an undo never overtakes an import; a cancel jumps the queue.
let queue: Promise<unknown> = Promise.resolve();
let desk: Promise<HistoryDesk> | undefined;

const post = (message: FromWorker): void => self.postMessage(message);

async function openDesk(): Promise<HistoryDesk> {
  const store: HistoryStore = await openHistoryStore();
  return HistoryDesk.open(store, (file, share) => post({ progress: { file, share } }));
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  desk ??= openDesk();
  if ("cancel" in data) {
    void desk.then((opened) => opened.cancel());
    return;
  }
  const { ask, question } = data;
  const opened = desk;
  queue = queue.then(async () => {
    try {
      post({ ask, answer: await (await opened).answer(question) });
    } catch (error) {
      post({
        ask,
        answer: { kind: "failed", sentence: error instanceof Error ? error.message : String(error) },
      });
    }
  });
});
