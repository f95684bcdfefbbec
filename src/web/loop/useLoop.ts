import { useSyncExternalStore } from "react";
import type { LocalDate } from "../../core/calendar.ts";
import { spokenLanguage } from "../../core/language.ts";
import { keptState } from "../../platform/keptState.ts";
import { civilToday } from "../app/today.ts";
import { handRecordsOver } from "../data/handRecordsOver.ts";
import { loopMessages } from "../messages/loop.en.ts";
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
const WISHES_KEPT_AS = "session-wishes";

let state: LoopState = { fresh: false };
let worker: Worker | undefined;
let asked = 0;
let isHeld = false;
let stopHanding: (() => void) | undefined;
let wished: { readonly today: LocalDate; readonly wishes: SessionWishes } | undefined;
const listeners = new Set<() => void>();
const waiting = new Map<number, PromiseWithResolvers<LoopView>>();

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
  startWorker();
  void findWishes();
  document.addEventListener("visibilitychange", () => {
    // a page that lay open over midnight
    if (document.visibilityState === "visible" && state.view?.today !== civilToday()) askToday();
  });
}

function startWorker(): void {
  worker = new Worker(new URL("./loop.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromLoop>) => hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    failed(event.message || loopMessages.noWorker);
  });
  if (isHeld) send({ kind: "hold", held: true });
  askToday();
}

/** Wishes for today's session outlive a reload. */
async function findWishes(): Promise<void> {
  const kept = await (await keptState()).get<NonNullable<typeof wished>>(WISHES_KEPT_AS);
  if (wished || kept?.today !== civilToday()) return;
  wished = kept;
  askToday();
}

/**
 * From now on today's session, wherever it is shown, is one of so many minutes, without what is busy or not wanted.
 * `undefined`: as planned again. Resolves when the wish is on the disk.
 */
export async function wishToday(wishes: SessionWishes | undefined): Promise<void> {
  const today = civilToday();
  wished = wishes && { today, wishes };
  tell({ ...state, fresh: false });
  askToday();
  await (await keptState()).put(WISHES_KEPT_AS, wished ?? null);
}

/**
 * While a workout runs, its sets are not followed: what is worked out behind each of them would hold up the next tap.
 * What is shown meanwhile is of before; when it is let go, everything is worked out anew.
 */
export function holdLoop(held: boolean): void {
  isHeld = held;
  if (!held) tell({ ...state, fresh: false });
  send({ kind: "hold", held });
}

/** After a failure: another worker tries anew. What is shown stays until it answers. */
export function retryLoop(): void {
  worker?.terminate();
  const { failure: _failure, ...rest } = state;
  tell({ ...rest, fresh: false });
  startWorker();
}

async function showKept(): Promise<void> {
  const kept = await (await keptState()).get<LoopView>(KEPT_AS);
  // a view of an older program may lack what this one shows
  const serves = kept?.today === civilToday() && kept.language === spokenLanguage() && "habits" in kept;
  if (!state.view && serves) tell({ ...state, view: kept, fresh: false });
}

function failed(sentence: string): void {
  tell({ ...state, failure: sentence });
  for (const { reject } of waiting.values()) reject(new Error(sentence));
  waiting.clear();
}

function hear(message: FromLoop): void {
  switch (message.kind) {
    case "noStore":
      stopHanding?.();
      stopHanding = handRecordsOver((documents) => send({ kind: "records", documents }));
      return;
    case "view":
      tell({ view: message.view, fresh: true });
      void keptState().then((kept) => kept.put(KEPT_AS, message.view));
      return;
    case "wished":
      waiting.get(message.ask)?.resolve(message.view);
      waiting.delete(message.ask);
      return;
    case "failed":
      if (message.ask === undefined) return failed(message.sentence);
      waiting.get(message.ask)?.reject(new Error(message.sentence));
      waiting.delete(message.ask);
  }
}

/** Asks anew: another day, another language. */
export function askToday(): void {
  const today = civilToday();
  send({
    kind: "today",
    today,
    language: spokenLanguage(),
    ...(wished?.today === today && { wishes: wished.wishes }),
  });
}

/** Today's session with other wishes: fewer minutes, busy kit, an exercise not today. Kept nowhere. */
export function wishFor(wishes: SessionWishes): Promise<LoopView> {
  if (!worker) start();
  asked += 1;
  const ask = asked;
  const answer = Promise.withResolvers<LoopView>();
  waiting.set(ask, answer);
  send({ kind: "wish", ask, wishes });
  return answer.promise;
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
