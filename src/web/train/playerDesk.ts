import { useEffect, useSyncExternalStore } from "react";
import type { MassUnit } from "../../core/units.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import type { Stored } from "../../sync/recordTypes.ts";
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
/** The workout as this tab last knew it on the disk. */
let known: PlayerState | undefined;
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
  // of what this tab wrote itself nothing is drawn again
  if (shown && shown.workout === stored.workout && stored.step <= shown.step) return;
  known = stored;
  show({ ...view, state: stored });
}

/**
 * What is stored, as the very objects that this tab knows where it says the same: every step that is stored counts one on,
 * so the same step is the same workout. What stays the same object is not drawn again.
 */
function asKnown(stored: PlayerState | undefined): PlayerState | undefined {
  return known && known.workout === stored?.workout && known.step === stored.step ? known : stored;
}

async function stored(store: RecordStore): Promise<PlayerState | undefined> {
  return stateOf(await store.get("player", PLAYER));
}

function stateOf(player: Stored<"player"> | undefined): PlayerState | undefined {
  return player?.state as PlayerState | undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!watching) {
    watching = true;
    void records().then((store) => {
      if (!store.lasting) show({ ...view, lasting: false });
      store.watchLate(() => stored(store), take);
    });
  }
  return () => listeners.delete(listener);
}

/** One step of this tab at a time; other tabs' come before or after it, never within (each is one transaction). */
let queue: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

/** What an event makes of a workout, and what is written of it: nothing where it does not apply. */
function stepFrom(before: PlayerState | undefined, event: PlayerEvent, now: Moment, unit: MassUnit) {
  const next = before && advance(before, event, now);
  if (!before || !next || next === before) return { before, after: undefined, changes: [] };
  const after = { ...next, step: before.step + 1 };
  return { before, after, changes: changesBetween(before, after, unit) };
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
      // mostly no other tab wrote in between: what will be written is known before what is stored is read
      const foreseen = stepFrom(known, event, now, unit);
      const { before, after } = await store.changeFrom(
        "player",
        PLAYER,
        (player) => {
          const before = asKnown(stateOf(player));
          return before === foreseen.before ? foreseen : stepFrom(before, event, now, unit);
        },
        foreseen.changes,
      );
      known = after ?? before;
      if (after) {
        const typesOn = event.kind === "draft" && pending > 1 && view.state;
        show({ ...without(view), state: typesOn ? { ...typesOn, step: after.step } : after });
      } else if (before && event.kind !== "draft") {
        // another tab was there first
        show({ ...view, state: before });
      }
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
    const { running } = await store.changeFrom("player", PLAYER, (player) => {
      const running = stateOf(player);
      return { running, changes: running ? [] : changesBetween(undefined, state, unit) };
    });
    known = running ?? state;
    show({ ...without(view), state: known });
  });
}

/** Puts a workout that is over away; its records stay. */
export function putAway(workout: string): Promise<void> {
  return inTurn(async () => {
    const store = await records();
    await store.changeFrom("player", PLAYER, (player) => ({
      changes:
        stateOf(player)?.workout === workout
          ? [{ kind: "player", id: PLAYER, fields: { state: undefined } }]
          : [],
    }));
    closed = workout;
    show({ ...without(view), state: null });
  });
}

/** The workout under way, kept fresh. */
export function usePlayer(): PlayerView {
  return useSyncExternalStore(subscribe, () => view);
}

/** While a workout runs, nothing is worked out behind it: the next tap comes first. */
export function useHeldLoop(runs: boolean): void {
  useEffect(() => {
    if (!runs) return;
    holdLoop(true);
    return () => holdLoop(false);
  }, [runs]);
}
