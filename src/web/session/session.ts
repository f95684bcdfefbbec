import type { LocalDateTime } from "../../core/calendar.ts";
import type { ExerciseEntry, LoggedSet, Workout } from "../../core/log/trainingLog.ts";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";
import { sessionSteps, type SessionStep } from "./sessionSteps.ts";

/** A session under way: everything that a reload must bring back. Times are epoch ms, so a rest goes on meanwhile. */
export interface Session {
  readonly startedAt: LocalDateTime;
  readonly startedMs: number;
  readonly exercises: readonly DosedExercise[];
  readonly steps: readonly SessionStep[];
  readonly at: number;
  readonly done: readonly DoneStep[];
  readonly phase: SessionPhase;
  /** When it was over, epoch ms. */
  readonly endedMs?: number;
  /** Pain before the session, 0 to 10, where it was told. */
  readonly painBefore?: number;
  readonly pain: readonly { readonly exercise: number; readonly pain: number }[];
}

export interface DoneStep {
  readonly step: number;
  readonly reps?: number;
  readonly holdS?: number;
}

export type SessionPhase =
  | { readonly kind: "ready" }
  /** A hold runs, after a few seconds to get ready. */
  | { readonly kind: "hold"; readonly readyMs: number; readonly endMs: number; readonly hold: number }
  | { readonly kind: "rest"; readonly endMs: number }
  | { readonly kind: "askPain"; readonly exercise: number }
  | { readonly kind: "askLeg"; readonly exercise: number; readonly pain: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "finished" };

export type SessionEvent =
  | { readonly kind: "startHold" }
  | { readonly kind: "holdOver" }
  | { readonly kind: "done"; readonly reps?: number }
  | { readonly kind: "restOver" }
  | { readonly kind: "skipExercise" }
  | { readonly kind: "pain"; readonly pain: number }
  | { readonly kind: "leg"; readonly newSymptoms: boolean }
  | { readonly kind: "undo" }
  | { readonly kind: "finish" };

export interface SessionRules {
  /** Pain above this ends an exercise, 0 to 10. */
  readonly stopAbove: number;
  /** A rise of this much over the pain before the session ends it too. */
  readonly stopRise: number;
  /** Seconds to get into position before a hold. */
  readonly getReadyS: number;
}

const MS = 1000;

/** A session of these exercises, at its first set. */
export function startSession(
  exercises: readonly DosedExercise[],
  startedAt: LocalDateTime,
  nowMs: number,
  painBefore?: number,
): Session {
  return {
    startedAt,
    startedMs: nowMs,
    exercises,
    steps: sessionSteps(exercises),
    at: 0,
    done: [],
    phase: exercises.length > 0 ? { kind: "ready" } : { kind: "finished" },
    pain: [],
    ...(painBefore === undefined ? {} : { painBefore }),
  };
}

/** The session after something happened. Pure: the time is an argument. */
export function advance(session: Session, event: SessionEvent, nowMs: number, rules: SessionRules): Session {
  const next = after(session, event, nowMs, rules);
  const over = next.phase.kind === "finished" || next.phase.kind === "stopped";
  return over && next.endedMs === undefined ? { ...next, endedMs: nowMs } : next;
}

function after(session: Session, event: SessionEvent, nowMs: number, rules: SessionRules): Session {
  const step = session.steps[session.at];
  switch (event.kind) {
    case "startHold":
      return step?.work.kind === "hold"
        ? { ...session, phase: holdPhase(step.work.holdS, 1, nowMs, rules) }
        : session;
    case "holdOver": {
      if (session.phase.kind !== "hold" || step?.work.kind !== "hold") return session;
      const next = session.phase.hold + 1;
      return next <= step.work.holds
        ? { ...session, phase: holdPhase(step.work.holdS, next, nowMs, rules) }
        : afterSet(session, { step: session.at, reps: step.work.holds, holdS: step.work.holdS }, nowMs);
    }
    case "done":
      return afterSet(
        session,
        { step: session.at, ...(event.reps === undefined ? {} : { reps: event.reps }) },
        nowMs,
      );
    case "restOver":
      return session.phase.kind === "rest" ? { ...session, phase: { kind: "ready" } } : session;
    case "skipExercise":
      return step ? toExercise(session, step.exercise + 1) : session;
    case "pain":
      return afterPain(session, event.pain, rules);
    case "leg":
      if (session.phase.kind !== "askLeg") return session;
      return event.newSymptoms
        ? { ...session, phase: { kind: "stopped" } }
        : toExercise(session, session.phase.exercise + 1);
    case "undo": {
      const last = session.done.at(-1);
      if (!last) return session;
      const undone = session.steps[last.step]?.exercise;
      return {
        ...session,
        at: last.step,
        done: session.done.slice(0, -1),
        pain: session.pain.filter((each) => each.exercise !== undone),
        phase: { kind: "ready" },
      };
    }
    case "finish":
      return { ...session, phase: { kind: "finished" } };
  }
}

/** The workout that the session comes to; undefined while nothing was done. */
export function workoutOf(session: Session, nowMs: number): Workout | undefined {
  if (session.done.length === 0) return undefined;
  const entries = session.exercises.flatMap((line, index): ExerciseEntry[] => {
    const sets = session.done
      .filter(({ step }) => session.steps[step]?.exercise === index)
      .map((done) => loggedSet(session.steps[done.step], done));
    if (sets.length === 0) return [];
    const pain = session.pain.find((each) => each.exercise === index)?.pain;
    return [{ name: line.name, sets, ...(pain === undefined ? {} : { notes: `pain ${pain} of 10` }) }];
  });
  return {
    id: `backstay ${session.startedAt}`,
    app: "backstay",
    startedAt: session.startedAt,
    precision: "second",
    zone: "unknown",
    durationS: Math.round((nowMs - session.startedMs) / MS),
    entries,
  };
}

function loggedSet(step: SessionStep | undefined, { reps, holdS }: DoneStep): LoggedSet {
  return {
    kind: "work",
    ...(step?.side ? { side: step.side } : {}),
    ...(reps === undefined ? {} : { reps }),
    ...(holdS === undefined ? {} : { durationS: holdS * (reps ?? 1) }),
  };
}

function holdPhase(holdS: number, hold: number, nowMs: number, rules: SessionRules): SessionPhase {
  const readyMs = nowMs + rules.getReadyS * MS;
  return { kind: "hold", readyMs, endMs: readyMs + holdS * MS, hold };
}

function afterSet(session: Session, done: DoneStep, nowMs: number): Session {
  const step = session.steps[session.at];
  if (!step) return session;
  const at = session.at + 1;
  const counted = { ...session, done: [...session.done, done], at };
  if (session.steps[at]?.exercise !== step.exercise) {
    return { ...counted, phase: { kind: "askPain", exercise: step.exercise } };
  }
  return {
    ...counted,
    phase: step.restS > 0 ? { kind: "rest", endMs: nowMs + step.restS * MS } : { kind: "ready" },
  };
}

function afterPain(session: Session, pain: number, rules: SessionRules): Session {
  if (session.phase.kind !== "askPain") return session;
  const { exercise } = session.phase;
  const told = {
    ...session,
    pain: [...session.pain.filter((each) => each.exercise !== exercise), { exercise, pain }],
  };
  // read against what the person came with: who lives at six can still train
  const rise = pain - (session.painBefore ?? 0);
  const sharp = pain > rules.stopAbove && rise > 0;
  return sharp || (session.painBefore !== undefined && rise >= rules.stopRise)
    ? { ...told, phase: { kind: "askLeg", exercise, pain } }
    : toExercise(told, exercise + 1);
}

function toExercise(session: Session, exercise: number): Session {
  const at = session.steps.findIndex((step) => step.exercise >= exercise);
  return at < 0
    ? { ...session, at: session.steps.length, phase: { kind: "finished" } }
    : { ...session, at, phase: { kind: "ready" } };
}
