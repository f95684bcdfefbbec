import { useEffect, useSyncExternalStore } from "react";
import type { MassUnit } from "../../core/units.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { localNow } from "../app/today.ts";
import { records } from "../data/records.ts";
import { holdLoop } from "../loop/useLoop.ts";
import { changesBetween, PLAYER } from "./playerRecords.ts";
import { advance, type Moment, type PlayerEvent, type PlayerState } from "./playerState.ts";

/** What the screen knows of the workout under way on this device. */
export interface PlayerView {
  /** `undefined` while it is being fetched, `null` where none is under way. */
  readonly state: PlayerState | null | undefined;
  /** An event that could not be stored: it does not count. */
  readonly notStored?: PlayerEvent;
  readonly lasting: boolean;
}

let view: PlayerView = { state: undefined, lasting: true };
const listeners = new Set<() => void>();
let watching = false;
let closed: string | undefined;
/** Events of this tab that are not on the disk yet. */
let pending = 0;

function show(next: PlayerView): void {
  view = next;
  for (const listener of listeners) listener();
}

function without({ notStored: _notStored, ...rest }: PlayerView): PlayerView {
  return rest;
}

/** What is stored, also by another tab; never older than what this tab has shown. */
function take(stored: PlayerState | undefined): void {
  const shown = view.state;
  // what is being typed is further on than what is stored
  if (pending > 0) return;
  if (!stored) return show({ ...view, state: null });
  if (stored.workout === closed) return;
  if (shown && shown.workout === stored.workout && stored.step < shown.step) return;
  show({ ...view, state: stored });
}

async function stored(store: RecordStore): Promise<PlayerState | undefined> {
  return (await store.get("player", PLAYER))?.state as PlayerState | undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!watching) {
    watching = true;
    void records().then((store) => {
      if (!store.lasting) show({ ...view, lasting: false });
      store.watch(() => stored(store), take);
    });
  }
  return () => listeners.delete(listener);
}

/** One step at a time, over all tabs where the browser can, else in this one. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = queue.then(() =>
    "locks" in navigator ? navigator.locks.request("backstay-player", work) : work(),
  );
  queue = turn.catch(() => undefined);
  return turn;
}

function moment(): Moment {
  return { ms: Date.now(), at: localNow(new Date()) };
}

/**
 * Something happened. What it changes is on the disk before the screen shows it, but for what is being typed; a failure to
 * write is shown, and nothing counts as done.
 */
export function happen(event: PlayerEvent, unit: MassUnit): Promise<void> {
  const now = moment();
  if (event.kind === "draft" && view.state) show({ ...view, state: advance(view.state, event, now) });
  pending += 1;
  return inTurn(async () => {
    try {
      const store = await records();
      const before = await stored(store);
      if (!before) return;
      const after = advance(before, event, now);
      if (after === before) {
        // another tab was there first
        if (event.kind !== "draft") show({ ...view, state: before });
        return;
      }
      const counted = { ...after, step: before.step + 1 };
      await store.change(changesBetween(before, counted, unit));
      const typesOn = event.kind === "draft" && pending > 1 && view.state;
      show({ ...without(view), state: typesOn ? { ...typesOn, step: counted.step } : counted });
    } catch (error) {
      console.warn(error);
      show({ ...view, notStored: event });
    } finally {
      pending -= 1;
    }
  });
}

/** Begins a workout, unless one is under way on this device already. */
export function begin(state: PlayerState, unit: MassUnit): Promise<void> {
  return inTurn(async () => {
    const store = await records();
    const running = await stored(store);
    if (!running) await store.change(changesBetween(undefined, state, unit));
    show({ ...without(view), state: running ?? state });
  });
}

/** Puts a workout that is over away; its records stay. */
export function putAway(workout: string): Promise<void> {
  return inTurn(async () => {
    const store = await records();
    if ((await stored(store))?.workout === workout)
      await store.change([{ kind: "player", id: PLAYER, fields: { state: undefined } }]);
    closed = workout;
    show({ ...without(view), state: null });
  });
}

/** The workout under way, kept fresh. */
export function usePlayer(): PlayerView {
  return useSyncExternalStore(subscribe, () => view);
}

/** The page is the player's while it runs: the places of the app are out of the way, and nothing is worked out behind it. */
export function useImmersed(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    document.body.dataset["immersed"] = "";
    holdLoop(true);
    return () => {
      delete document.body.dataset["immersed"];
      holdLoop(false);
    };
  }, [wanted]);
}
