import { liveQuery } from "dexie";
import { openHistoryStore } from "../../platform/historyStore.ts";
import { HandedRecords } from "../data/handedRecords.ts";
import { learnLanguage } from "../messages/learnLanguage.ts";
import { LoopDesk } from "./loopDesk.ts";
import type { FromLoop, SessionWishes, ToLoop } from "./protocol.ts";

const post = (message: FromLoop): void => self.postMessage(message);

const handed = new HandedRecords(() => post({ kind: "noStore" }));
const opened = Promise.all([handed.store(), openHistoryStore()]).then(([store, history]) => ({
  store,
  history,
  desk: new LoopDesk(store, history),
}));
let today: string | undefined;
let wishesOfToday: SessionWishes | undefined;
// one after the other, so that an older answer never comes after a newer one
let queue: Promise<unknown> = Promise.resolve();
let asked = 0;
let held = false;
let answered = false;

function inTurn(work: () => Promise<void>, ask?: number): void {
  queue = queue.then(work).catch((error: unknown) => {
    const sentence = error instanceof Error ? error.message : String(error);
    post({ kind: "failed", sentence, ...(ask !== undefined && { ask }) });
  });
}

function refresh(): void {
  asked += 1;
  const mine = asked;
  inTurn(async () => {
    // a burst of changes is answered once
    if (mine !== asked || today === undefined) return;
    const { desk } = await opened;
    post({ kind: "view", view: await desk.view(today, wishesOfToday) });
    answered = true;
  });
}

/** After a change of the records; the first answer is given even while a workout runs. */
function recordsChanged(): void {
  if (!held || !answered) refresh();
}

opened.then(
  ({ store, history, desk }) => {
    store.watch(() => store.revision(), recordsChanged);
    liveQuery(() => history.stamp()).subscribe(() => {
      desk.forgetHistory();
      refresh();
    });
  },
  // whoever asks hears why
  () => undefined,
);

self.addEventListener("message", ({ data }: MessageEvent<ToLoop>) => {
  if (data.kind === "today") {
    const { language } = data;
    ({ today, wishes: wishesOfToday } = data);
    inTurn(() => learnLanguage(language));
    refresh();
    return;
  }
  if (data.kind === "records") {
    void handed.take(data.documents);
    return;
  }
  if (data.kind === "hold") {
    ({ held } = data);
    if (!held) refresh();
    return;
  }
  const { ask, wishes } = data;
  inTurn(async () => {
    if (today === undefined) return;
    const { desk } = await opened;
    post({ kind: "wished", ask, view: await desk.view(today, wishes) });
  }, ask);
});
