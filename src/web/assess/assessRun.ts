import type { ChosenTest } from "../../core/assessment/assessment.ts";
import { protocol } from "../../core/assessment/protocols.ts";
import type { LocalDate } from "../../core/calendar.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import type { Side } from "../../core/log/trainingLog.ts";
import type { TestId } from "../../core/person/testId.ts";

/** One test, of one side where it has sides. */
export interface TestStep {
  readonly test: TestId;
  readonly side?: Side;
  /** Why it was chosen. */
  readonly because: string;
}

export const SKIP_REASONS = ["pain", "kit", "unsure", "tired", "other"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** How far a battery has got: all that a reload must bring back. Instants are epoch ms. */
export interface AssessRun {
  readonly startedOn: LocalDate;
  readonly steps: readonly TestStep[];
  /** The step that is due; `steps.length` when all are done. */
  readonly at: number;
  readonly phase: RunPhase;
  readonly paused: boolean;
  readonly skipped: readonly { readonly step: number; readonly reason: SkipReason }[];
  /** When a side was measured, by test: its other side may want a rest. */
  readonly measuredMs: Readonly<Record<string, number>>;
  /** The questions about function were answered or passed over. */
  readonly functionAsked: boolean;
}

export type RunPhase =
  /** What to do is read. */
  | { readonly kind: "steps" }
  /** A clock runs from `startMs` on; before that the person gets ready. */
  | { readonly kind: "running"; readonly startMs: number; readonly endMs?: number; readonly count: number }
  /** It is over, or was read off: what it came to, before it is kept. */
  | { readonly kind: "told"; readonly value?: number; readonly atLimit: boolean }
  /** It is kept. */
  | { readonly kind: "result"; readonly value: number }
  /** It hurt: is there anything new in a leg? */
  | { readonly kind: "askLeg"; readonly value: number };

export type RunEvent =
  | { readonly kind: "start" }
  | { readonly kind: "count" }
  | { readonly kind: "stop" }
  | { readonly kind: "enter" }
  | { readonly kind: "again" }
  | { readonly kind: "kept"; readonly value: number; readonly asksLeg: boolean }
  | { readonly kind: "legAsked" }
  | { readonly kind: "next" }
  | { readonly kind: "skip"; readonly reason: SkipReason }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "functionAsked" };

/** Time to get into position; its last three seconds are counted aloud. */
export const GET_READY_S = 8;
const MS = 1000;

/** A run of these tests, at the first. */
export function startRun(tests: readonly ChosenTest[], startedOn: LocalDate): AssessRun {
  return {
    startedOn,
    steps: stepsOf(tests),
    at: 0,
    phase: { kind: "steps" },
    paused: false,
    skipped: [],
    measuredMs: {},
    functionAsked: false,
  };
}

/**
 * Left, then right. Where the other side wants a rest, the next test is done meanwhile; where none is left, the rest is
 * waited out.
 */
export function stepsOf(tests: readonly ChosenTest[]): readonly TestStep[] {
  const steps: TestStep[] = [];
  let resting: TestStep | undefined;
  for (const { test, sides, because } of tests) {
    const waiting = resting;
    resting = undefined;
    if (sides === "none") steps.push({ test, because });
    else {
      const right: TestStep = { test, side: "right", because };
      steps.push({ test, side: "left", because });
      if (protocol(test).restBetweenSidesS === undefined) steps.push(right);
      else resting = right;
    }
    if (waiting) steps.push(waiting);
  }
  if (resting) steps.push(resting);
  return steps;
}

/** The run after something happened. Pure: the time is an argument. */
export function advance(run: AssessRun, event: RunEvent, nowMs: number): AssessRun {
  const step = run.steps[run.at];
  const { phase } = run;
  switch (event.kind) {
    case "pause":
      // a clock that was running says nothing after a pause
      return { ...run, paused: true, ...(phase.kind === "running" && { phase: { kind: "steps" } }) };
    case "resume":
      return { ...run, paused: false };
    case "functionAsked":
      return { ...run, functionAsked: true };
    case "start":
      return step ? { ...run, phase: runningOf(step.test, nowMs) } : run;
    case "count":
      return phase.kind === "running" && nowMs >= phase.startMs
        ? { ...run, phase: { ...phase, count: phase.count + 1 } }
        : run;
    case "stop":
      return step && phase.kind === "running" ? { ...run, phase: stopped(step.test, phase, nowMs) } : run;
    case "enter":
      return { ...run, phase: { kind: "told", atLimit: false } };
    case "again":
      return { ...run, phase: { kind: "steps" } };
    case "kept": {
      if (!step) return run;
      const { value } = event;
      return {
        ...run,
        measuredMs: { ...run.measuredMs, [step.test]: nowMs },
        phase: event.asksLeg ? { kind: "askLeg", value } : { kind: "result", value },
      };
    }
    case "legAsked":
      return phase.kind === "askLeg" ? { ...run, phase: { kind: "result", value: phase.value } } : run;
    case "next":
      return toNext(run);
    case "skip":
      return step ? skipping(run, step, event.reason) : run;
  }
}

/** When a clock that runs ends by itself; undefined where only the person ends it. */
export function endsMs(run: AssessRun): number | undefined {
  return run.phase.kind === "running" ? run.phase.endMs : undefined;
}

/** Until when the step that is due wants a rest, epoch ms; undefined where it wants none. */
export function restUntilMs(run: AssessRun): number | undefined {
  const step = run.steps[run.at];
  const rest = step && protocol(step.test).restBetweenSidesS;
  const before = step && run.measuredMs[step.test];
  if (!rest || before === undefined || step.side !== "right") return undefined;
  return before + parameter(rest).value * MS;
}

/** Whether there is a run to go on with: of this day, and not shown to its end. */
export function goesOn(run: AssessRun | undefined, today: LocalDate): run is AssessRun {
  return run !== undefined && run.startedOn === today && run.steps.length > 0;
}

function runningOf(test: TestId, nowMs: number): RunPhase {
  const { counting } = protocol(test);
  const startMs = nowMs + GET_READY_S * MS;
  const lastsS =
    counting.kind === "timer" && counting.maxS
      ? parameter(counting.maxS).value
      : counting.kind === "counter" && counting.withinS
        ? parameter(counting.withinS).value
        : undefined;
  return {
    kind: "running",
    startMs,
    count: 0,
    ...(lastsS !== undefined && { endMs: startMs + lastsS * MS }),
  };
}

function stopped(test: TestId, phase: Extract<RunPhase, { kind: "running" }>, nowMs: number): RunPhase {
  // stopped while getting ready: nothing was done
  if (nowMs < phase.startMs) return { kind: "steps" };
  const end = Math.min(nowMs, phase.endMs ?? nowMs);
  const atLimit = phase.endMs !== undefined && nowMs >= phase.endMs;
  const seconds = Math.round((end - phase.startMs) / MS);
  return { kind: "told", value: protocol(test).counting.kind === "timer" ? seconds : phase.count, atLimit };
}

function toNext(run: AssessRun): AssessRun {
  return { ...run, at: Math.min(run.at + 1, run.steps.length), phase: { kind: "steps" } };
}

/** What hurts, or what there is no kit for, is left out on the other side too. */
function skipping(run: AssessRun, step: TestStep, reason: SkipReason): AssessRun {
  const skipped = [...run.skipped, { step: run.at, reason }];
  const steps = run.steps.filter(({ test }, index) => index <= run.at || test !== step.test);
  return toNext({ ...run, steps, skipped });
}
