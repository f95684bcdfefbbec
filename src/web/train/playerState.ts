import type { LocalDateTime } from "../../core/calendar.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import type { UsualPain } from "../../core/session/painCheck.ts";
import { correctedSet, type Correction } from "./correctedSet.ts";
import { dueSets, restBetween, type Due } from "./dueSet.ts";
import { firstHold, heldSoFar, nextHold, type HoldPhase } from "./holdPhase.ts";
import { alternating, keepRounds, nextKey, replaced, skipOpen, withAddedSet } from "./lineChanges.ts";
import { endsExercise } from "./painStop.ts";
import { isOpen, type NewLine, type PlayerLine, type PlayerSet, type SetFigures } from "./playerLine.ts";
import { undoable, undoesCorrection, undone, type UndoStep, type UndoWhat } from "./playerUndo.ts";

/** A workout under way: everything that a reload must bring back. Times are epoch ms, so a rest goes on meanwhile. */
export interface PlayerState {
  /** Id of the workout's record; those of its sets are made from it. */
  readonly workout: string;
  readonly startedAt: LocalDateTime;
  readonly startedMs: number;
  readonly zone: string;
  readonly from: "plan" | "starter" | "routine" | "ad_hoc";
  readonly title?: string;
  readonly notes?: string;
  /** What is said before the first set: the easy minutes of the warm-up. */
  readonly opening: readonly string[];
  readonly lines: readonly PlayerLine[];
  /** The exercise that the person is at, by key. */
  readonly focus?: number;
  readonly phase: PlayerPhase;
  readonly rest?: Rest;
  /** Ask after each exercise: there was pain before, or the person usually lives with some. */
  readonly asksPain: boolean;
  readonly usual: UsualPain;
  readonly pain: readonly PainTold[];
  /** How often pain was told, answers that were taken back included. */
  readonly told: number;
  readonly asksNextMorning: boolean;
  /** The latest last. */
  readonly past: readonly UndoStep[];
  readonly endedMs?: number;
  /** Counts what happened: of two states of a workout the higher is the later. */
  readonly step: number;
}

export interface Rest {
  /** The line whose set came before. */
  readonly line: number;
  readonly fromMs: number;
  readonly endMs: number;
}

export interface PainTold {
  readonly number: number;
  readonly moment: "before" | "during";
  readonly pain: number;
  readonly line?: number;
  readonly exercise?: ExerciseId;
  readonly newLegSymptoms?: boolean;
}

export type PlayerPhase =
  | { readonly kind: "askBefore" }
  /** A set is due, or all are done. */
  | { readonly kind: "set" }
  | HoldPhase
  /** `sudden`: the person said in a set that it hurts. */
  | { readonly kind: "askPain"; readonly line: number; readonly sudden: boolean }
  | { readonly kind: "askLeg"; readonly line: number; readonly pain: number }
  /** It hurt, nothing is new in a leg, and sets are left: an easier form, or leave it. */
  | { readonly kind: "ease"; readonly line: number }
  /** Something is new in a leg: the safety questions come first. */
  | { readonly kind: "stopped" }
  | { readonly kind: "finished" }
  | { readonly kind: "discarded" };

interface OfSet {
  readonly line: number;
  readonly set: number;
}

export type PlayerEvent =
  | { readonly kind: "painBefore"; readonly pain?: number }
  | ({ readonly kind: "draft"; readonly figures: SetFigures } & OfSet)
  | ({ readonly kind: "done"; readonly figures: SetFigures } & OfSet)
  | ({ readonly kind: "startHold" } & OfSet)
  /** A set that is done was other than what was said. */
  | ({ readonly kind: "correct" } & Correction)
  | { readonly kind: "holdOver" }
  /** Let go before the time. */
  | { readonly kind: "letGo" }
  /** The page was away when the hold ended: nobody can tell how long it was held. */
  | { readonly kind: "holdLost" }
  | { readonly kind: "addRest"; readonly seconds: number }
  | { readonly kind: "restOver" }
  | { readonly kind: "goTo"; readonly line: number }
  | {
      readonly kind: "addSet";
      readonly line: number;
      readonly as: PlayerSet["kind"];
      readonly aim: SetFigures;
    }
  | { readonly kind: "skipExercise"; readonly line: number }
  | { readonly kind: "replace"; readonly line: number; readonly by: NewLine }
  | { readonly kind: "add"; readonly line: NewLine }
  | { readonly kind: "remove"; readonly line: number }
  /** Alternate with the exercise after it, or no more. */
  | { readonly kind: "superset"; readonly line: number }
  /** Less time: of each line this many of the open rounds stay. */
  | { readonly kind: "shorten"; readonly rounds: Readonly<Record<number, number>> }
  | { readonly kind: "note"; readonly line?: number; readonly text: string }
  | { readonly kind: "hurts"; readonly line: number }
  /** Nothing: the person does not say. */
  | { readonly kind: "pain"; readonly pain?: number }
  | { readonly kind: "leg"; readonly newSymptoms: boolean }
  | { readonly kind: "eased"; readonly by?: NewLine }
  | { readonly kind: "undo" }
  | { readonly kind: "finish" }
  | { readonly kind: "discard" }
  | { readonly kind: "resume" };

/** When something happens: the instant, and what the clock on the wall says. */
export interface Moment {
  readonly ms: number;
  readonly at: LocalDateTime;
}

const MS = 1000;

/** The workout after something happened. Pure: the time is an argument. An event that no longer applies changes nothing. */
export function advance(state: PlayerState, event: PlayerEvent, now: Moment): PlayerState {
  if (isOver(state) && !appliesAfterwards(state, event)) return state;
  switch (event.kind) {
    case "painBefore":
      return told({ ...state, phase: { kind: "set" } }, "before", event.pain);
    case "draft":
      return withSet(state, event, (set) => (isOpen(set) ? { ...set, draft: event.figures } : set));
    case "done":
      return done(state, event, event.figures, now);
    case "correct":
      return corrected(state, event);
    case "startHold":
      return startHold(state, event, now);
    case "holdOver":
      return holdOver(state, now);
    case "letGo":
      return letGo(state, now);
    case "holdLost":
      return state.phase.kind === "hold" ? { ...state, phase: { kind: "set" } } : state;
    case "addRest":
      return state.rest ? withRest(state, state.rest.endMs + event.seconds * MS, now) : state;
    case "restOver":
      return withoutRest(state);
    case "goTo":
      return { ...state, focus: event.line, phase: { kind: "set" } };
    case "leg":
      return afterLeg(state, event.newSymptoms, now);
    case "hurts":
      return { ...state, phase: { kind: "askPain", line: event.line, sudden: true } };
    case "pain":
      return afterPain(state, event.pain);
    case "note":
      return noted(state, event.line, event.text);
    case "undo":
      return undone(state);
    case "finish":
      return ended(state, "finished", now);
    case "discard":
      return ended(state, "discarded", now);
    case "resume": {
      if (state.phase.kind !== "finished" && state.phase.kind !== "discarded") return state;
      const { endedMs: _ended, ...rest } = state;
      return { ...rest, phase: { kind: "set" } };
    }
    default:
      return changedLines(state, event);
  }
}

/** Whether nothing more is done in this workout. */
export function isOver({ phase }: Pick<PlayerState, "phase">): boolean {
  return phase.kind === "finished" || phase.kind === "discarded" || phase.kind === "stopped";
}

/** What is still heard when a workout is over: it goes on after all, a note, and what was logged wrongly is put right. */
function appliesAfterwards(state: PlayerState, { kind }: PlayerEvent): boolean {
  return (
    kind === "resume" || kind === "note" || kind === "correct" || (kind === "undo" && undoesCorrection(state))
  );
}

/** The set that is due. */
export function due({ lines, focus }: Pick<PlayerState, "lines" | "focus">): Due | undefined {
  return dueSets(lines, focus)[0];
}

/** The line of that key. */
export function lineOfKey(state: Pick<PlayerState, "lines">, key: number): PlayerLine | undefined {
  return state.lines.find((line) => line.key === key);
}

type LineEvent = Extract<
  PlayerEvent,
  {
    readonly kind:
      | "addSet"
      | "skipExercise"
      | "replace"
      | "add"
      | "remove"
      | "superset"
      | "shorten"
      | "eased";
  }
>;

const UNDO_AS: Readonly<Record<LineEvent["kind"], UndoWhat>> = {
  addSet: "sets",
  skipExercise: "skip",
  replace: "swap",
  add: "add",
  remove: "remove",
  superset: "superset",
  shorten: "shorten",
  eased: "swap",
};

function changedLines(state: PlayerState, event: LineEvent): PlayerState {
  const after = { ...linesAfter(state, event), phase: { kind: "set" } as const };
  return undoable(state, after, UNDO_AS[event.kind]);
}

function linesAfter(state: PlayerState, event: LineEvent): PlayerState {
  switch (event.kind) {
    case "addSet":
      return withLine(state, event.line, (line) => withAddedSet(line, event.as, event.aim, due(state)));
    case "skipExercise":
      return withLine(state, event.line, skipOpen);
    case "replace":
      return withReplaced(state, event.line, event.by);
    case "eased": {
      if (state.phase.kind !== "ease") return state;
      const { line } = state.phase;
      return event.by ? withReplaced(state, line, event.by) : withLine(state, line, skipOpen);
    }
    case "add": {
      const key = nextKey(state.lines);
      const focus = due(state) ? state.focus : key;
      const lines = [...state.lines, { ...event.line, key }];
      return { ...state, lines, ...(focus !== undefined && { focus }) };
    }
    case "remove":
      return withLine(state, event.line, (line) => ({ ...skipOpen(line), removed: true }));
    case "superset":
      return { ...state, lines: alternating(state.lines, event.line) };
    case "shorten":
      return {
        ...state,
        lines: state.lines.map((line) => keepRounds(line, event.rounds[line.key] ?? 0)),
      };
  }
}

function done(state: PlayerState, { line: key, set }: OfSet, figures: SetFigures, now: Moment): PlayerState {
  const line = lineOfKey(state, key);
  const before = line?.sets.find((each) => each.key === set);
  if (!line || !before || !isOpen(before)) return state;
  const place = line.place ?? state.lines.filter((each) => each.place !== undefined).length;
  const { draft: _draft, ...plain } = before;
  const counted = withLine(state, key, (each) => ({
    ...each,
    place,
    sets: each.sets.map((one) => (one.key === set ? { ...plain, done: { ...figures, at: now.at } } : one)),
  }));
  const moved = undoable(state, { ...counted, focus: key }, "set");
  const next = due(moved);
  const restS = restBetween({ line, set: before }, next);
  const rested =
    restS > 0
      ? { ...moved, rest: { line: key, fromMs: now.ms, endMs: now.ms + restS * MS } }
      : withoutRest(moved);
  const isLast = next?.line.key !== key && !lineOfKey(moved, key)?.sets.some(isOpen);
  return {
    ...rested,
    phase: isLast && asksPain(state) ? { kind: "askPain", line: key, sudden: false } : { kind: "set" },
  };
}

function corrected(state: PlayerState, correction: Correction): PlayerState {
  const line = lineOfKey(state, correction.line);
  const right = line && correctedSet(line, correction);
  if (!right || right === line) return state;
  return undoable(
    state,
    withLine(state, line.key, () => right),
    "correct",
  );
}

/** Where pain was told of, it is asked for after each exercise from then on. */
function asksPain({ asksPain: asks, pain }: PlayerState): boolean {
  return asks || pain.some((each) => each.pain > 0);
}

function startHold(state: PlayerState, { line: key, set }: OfSet, now: Moment): PlayerState {
  const line = lineOfKey(state, key);
  const phase = line && firstHold(line, set, now);
  return phase ? { ...withoutRest(state), phase } : state;
}

function holdOver(state: PlayerState, now: Moment): PlayerState {
  const { phase } = state;
  if (phase.kind !== "hold" || now.ms < phase.endMs) return state;
  const next = nextHold(phase, now);
  return next ? { ...state, phase: next } : letGo(state, now);
}

function letGo(state: PlayerState, now: Moment): PlayerState {
  const { phase } = state;
  if (phase.kind !== "hold") return state;
  const line = lineOfKey(state, phase.line);
  const set = line?.sets.find(({ key }) => key === phase.set);
  const held = heldSoFar(phase, now);
  if (!line || !set || !held) return { ...state, phase: { kind: "set" } };
  const { reps, ...spell } = held;
  const { reps: _asked, durationS: _askedS, ...chosen } = set.draft ?? set.aim;
  return done(state, phase, { ...chosen, ...spell, ...(line.measure === "hold" && { reps }) }, now);
}

function withRest(state: PlayerState, endMs: number, now: Moment): PlayerState {
  if (!state.rest) return state;
  return endMs <= now.ms ? withoutRest(state) : { ...state, rest: { ...state.rest, endMs } };
}

function withoutRest(state: PlayerState): PlayerState {
  const { rest: _rest, ...without } = state;
  return without;
}

function told(
  state: PlayerState,
  moment: PainTold["moment"],
  pain: number | undefined,
  line?: PlayerLine,
): PlayerState {
  if (pain === undefined) return state;
  const said = { number: state.told, moment, pain, ...(line && { line: line.key, exercise: line.exercise }) };
  return { ...state, told: state.told + 1, pain: [...state.pain, said] };
}

function afterPain(state: PlayerState, pain: number | undefined): PlayerState {
  const { phase } = state;
  if (phase.kind !== "askPain") return state;
  const go = { ...state, phase: { kind: "set" } as const };
  if (pain === undefined) return go;
  const said = undoable(state, told(go, "during", pain, lineOfKey(state, phase.line)), "pain");
  const before = state.pain.find(({ moment }) => moment === "before")?.pain;
  return endsExercise(pain, { usual: state.usual, ...(before !== undefined && { before }) })
    ? { ...withoutRest(said), phase: { kind: "askLeg", line: phase.line, pain } }
    : said;
}

function afterLeg(state: PlayerState, newSymptoms: boolean, now: Moment): PlayerState {
  const { phase } = state;
  if (phase.kind !== "askLeg") return state;
  if (newSymptoms) {
    const last = state.pain.length - 1;
    const pain = state.pain.map((each, index) => (index === last ? { ...each, newLegSymptoms: true } : each));
    return { ...ended({ ...state, pain }, "stopped", now), past: [] };
  }
  const left = lineOfKey(state, phase.line)?.sets.some(isOpen);
  return { ...state, phase: left ? { kind: "ease", line: phase.line } : { kind: "set" } };
}

function ended(state: PlayerState, kind: "finished" | "discarded" | "stopped", now: Moment): PlayerState {
  return { ...withoutRest(state), phase: { kind }, endedMs: now.ms };
}

function noted(state: PlayerState, key: number | undefined, text: string): PlayerState {
  if (key !== undefined) return withLine(state, key, (line) => ({ ...line, notes: text }));
  return { ...state, notes: text };
}

function withReplaced(state: PlayerState, key: number, by: NewLine): PlayerState {
  return { ...state, lines: replaced(state.lines, key, by), focus: nextKey(state.lines) };
}

function withLine(state: PlayerState, key: number, change: (line: PlayerLine) => PlayerLine): PlayerState {
  return { ...state, lines: state.lines.map((line) => (line.key === key ? change(line) : line)) };
}

function withSet(
  state: PlayerState,
  { line, set }: OfSet,
  change: (set: PlayerSet) => PlayerSet,
): PlayerState {
  return withLine(state, line, (each) => ({
    ...each,
    sets: each.sets.map((one) => (one.key === set ? change(one) : one)),
  }));
}
