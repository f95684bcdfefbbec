import { useSyncExternalStore } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { keptState } from "../../platform/keptState.ts";
import { civilToday } from "../app/today.ts";
import type { FromLoop, LoopView, SessionWishes, ToLoop } from "./protocol.ts";

/** What a screen knows of the loop. */
export interface LoopState {
  /** `undefined` until the first answer. */
  readonly view?: LoopView;
  /** False while what is shown is of before the last change, or kept from the last visit. */
  readonly fresh: boolean;
  /** Why there is no answer, where the worker failed. */
  readonly failure?: string;
}

const KEPT_AS = "loop-view";

let state: LoopState = { fresh: false };
let worker: Worker | undefined;
let asked = 0;
const listeners = new Set<() => void>();
const waiting = new Map<number, (view: LoopView) => void>();

function tell(next: LoopState): void {
  state = next;
  for (const listener of listeners) listener();
}

function send(message: ToLoop): void {
  worker?.postMessage(message);
}

/** The kept view of the same day is shown at once; the worker's takes its place. */
function start(): void {
  void showKept();
  worker = new Worker(new URL("./loop.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromLoop>) => hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    tell({ ...state, failure: event.message });
  });
  askToday();
  document.addEventListener("visibilitychange", () => {
    // a page that lay open over midnight
    if (document.visibilityState === "visible" && state.view?.today !== civilToday()) askToday();
  });
}

async function showKept(): Promise<void> {
  const kept = await (await keptState()).get<LoopView>(KEPT_AS);
  if (!state.view && kept?.today === civilToday()) tell({ view: kept, fresh: false });
}

function hear(message: FromLoop): void {
  switch (message.kind) {
    case "view":
      tell({ view: message.view, fresh: true });
      void keptState().then((kept) => kept.put(KEPT_AS, message.view));
      return;
    case "wished":
      waiting.get(message.ask)?.(message.view);
      waiting.delete(message.ask);
      return;
    case "failed":
      tell({ ...state, failure: message.sentence });
  }
}

/** Asks anew: another day, another language. */
export function askToday(): void {
  send({ kind: "today", today: civilToday(), language: spokenLanguage() });
}

/** Today's session with other wishes: fewer minutes, busy kit, an exercise not today. Kept nowhere. */
export function wishFor(wishes: SessionWishes): Promise<LoopView> {
  if (!worker) start();
  asked += 1;
  const ask = asked;
  return new Promise((answered) => {
    waiting.set(ask, answered);
    send({ kind: "wish", ask, wishes });
  });
}

function subscribe(listener: () => void): () => void {
  if (!worker) start();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the person stands today; worked out in a worker, anew after each change of their records. */
export function useLoop(): LoopState {
  return useSyncExternalStore(subscribe, () => state);
}
