import { Button } from "@mantine/core";
import { useState } from "react";
import { LazyExerciseMotion } from "../figure/LazyExerciseMotion.tsx";
import { startMessages } from "../messages/start.en.ts";
import type { Session, SessionEvent, SessionPhase } from "./session.ts";
import type { SessionStep } from "./sessionSteps.ts";
import { Countdown } from "./Countdown.tsx";

type RunningPhase = Extract<SessionPhase, { readonly kind: "ready" | "hold" | "rest" }>;

interface StepCardProps {
  readonly session: Session;
  readonly phase: RunningPhase;
  readonly onEvent: (event: SessionEvent) => void;
}

const words = startMessages.session;

/** The set that is due: what, which side, how many; or the hold or the rest that runs. */
export function StepCard({ session, phase, onEvent }: StepCardProps) {
  const step = session.steps[session.at];
  const line = step && session.exercises[step.exercise];
  if (!step || !line) return null;
  return (
    <section className="card step" aria-labelledby="step-title">
      <p className="soft">
        {words.exerciseOf(step.exercise + 1, session.exercises.length)} · {words.setOf(step.set, step.sets)}
      </p>
      <h1 id="step-title">{line.name}</h1>
      <LazyExerciseMotion id={line.exercise} name={line.name} />
      {step.side && <p className="step-side">{words.side[step.side]}</p>}
      {phase.kind === "rest" ? (
        <>
          <Countdown title={words.rest} endMs={phase.endMs} onOver={() => onEvent({ kind: "restOver" })} />
          <Button size="lg" variant="default" onClick={() => onEvent({ kind: "restOver" })}>
            {words.skipRest}
          </Button>
        </>
      ) : phase.kind === "hold" ? (
        <HoldRunning key={phase.endMs} phase={phase} step={step} onEvent={onEvent} />
      ) : (
        <Due key={session.at} step={step} onEvent={onEvent} />
      )}
      <ul className="cues">
        {line.cues.slice(0, 2).map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <details>
        <summary>{startMessages.plan.stop}</summary>
        <ul className="plain">
          {line.stopWhen.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function HoldRunning({
  phase,
  step,
  onEvent,
}: {
  readonly phase: Extract<SessionPhase, { readonly kind: "hold" }>;
  readonly step: SessionStep;
  readonly onEvent: (event: SessionEvent) => void;
}) {
  const [ready, setReady] = useState(false);
  const holds = step.work.kind === "hold" ? step.work.holds : 1;
  return ready ? (
    <Countdown
      key="hold"
      title={words.holding(phase.hold, holds)}
      endMs={phase.endMs}
      onOver={() => onEvent({ kind: "holdOver" })}
    />
  ) : (
    <Countdown key="ready" title={words.getReady} endMs={phase.readyMs} onOver={() => setReady(true)} />
  );
}

function Due({
  step,
  onEvent,
}: {
  readonly step: SessionStep;
  readonly onEvent: (event: SessionEvent) => void;
}) {
  const { work } = step;
  const [reps, setReps] = useState(work.kind === "reps" ? work.high : 0);
  switch (work.kind) {
    case "hold":
      return (
        <>
          <p className="step-big">
            {words.hold(work.holdS)} <small>{words.holds(work.holds)}</small>
          </p>
          <Button size="xl" onClick={() => onEvent({ kind: "startHold" })}>
            {words.startHold}
          </Button>
        </>
      );
    case "reps":
      return (
        <>
          <p className="step-big">
            {words.reps(work.low, work.high)} <small>{words.repsWord}</small>
          </p>
          <div className="reps" role="group" aria-label={words.repsDone}>
            <Button
              size="xl"
              variant="default"
              aria-label={words.fewer}
              onClick={() => setReps(Math.max(0, reps - 1))}
            >
              −
            </Button>
            <output aria-live="polite">{reps}</output>
            <Button size="xl" variant="default" aria-label={words.more} onClick={() => setReps(reps + 1)}>
              +
            </Button>
          </div>
          <Button size="xl" onClick={() => onEvent({ kind: "done", reps })}>
            {words.done}
          </Button>
        </>
      );
    default:
      return (
        <>
          <p className="step-big">
            {work.kind === "duration" ? words.minutes(work.minutes) : words.metres(work.distanceM)}
          </p>
          <Button size="xl" onClick={() => onEvent({ kind: "done" })}>
            {words.done}
          </Button>
        </>
      );
  }
}
