import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { protocol } from "../../core/assessment/protocols.ts";
import { STOP_EVERY_TEST, type Protocol } from "../../core/assessment/protocol.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { say } from "../../core/language.ts";
import type { Change } from "../../platform/recordStore.ts";
import { newId, type SettingsFields } from "../data/me.ts";
import { ExerciseMotion } from "../figure/ExerciseMotion.tsx";
import type { LoopView } from "../loop/protocol.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { figureMessages } from "../messages/figure.en.ts";
import { useImmersed } from "../device/useImmersed.ts";
import { allowSound } from "../device/bell.ts";
import { secondsUntil, useNow } from "../device/useNow.ts";
import {
  GET_READY_S,
  restUntilMs,
  SKIP_REASONS,
  type AssessRun,
  type RunEvent,
  type TestStep,
} from "./assessRun.ts";
import { TestClock } from "./TestClock.tsx";
import { TestResult } from "./TestResult.tsx";
import { TestTold, type Told } from "./TestTold.tsx";

interface TestViewProps {
  readonly run: AssessRun;
  readonly view: LoopView;
  readonly settings: SettingsFields;
  readonly onEvent: (event: RunEvent) => void;
  /** Keeps a result and where the run is, at once. */
  readonly onKeep: (event: RunEvent, facts: readonly Change[]) => Promise<void>;
  /** A leg, dizziness, the chest: the safety questions come first again. */
  readonly onStopEverything: () => void;
}

/** One test of one side: what to do, the clock, what came out, what it says. When to stop stands on each of these. */
export function TestView({ run, view, settings, onEvent, onKeep, onStopEverything }: TestViewProps) {
  const step = run.steps[run.at];
  const [skips, setSkips] = useState(false);
  const { phase } = run;
  // each part begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [phase.kind]);
  useImmersed();
  if (!step) return null;
  const test = protocol(step.test);

  if (phase.kind === "askLeg") {
    return (
      <section className="card questions" role="alert">
        <h1>{words.leg.title}</h1>
        <div className="go-on">
          <Button size="lg" variant="default" onClick={() => onEvent({ kind: "legAsked" })}>
            {words.leg.no}
          </Button>
          <Button size="lg" onClick={onStopEverything}>
            {words.leg.yes}
          </Button>
        </div>
      </section>
    );
  }

  const save = (told: Told) => {
    const hurts = told.endedBy === "pain" || (told.painDuring ?? 0) > parameter("test.stopPainAbove").value;
    void onKeep({ kind: "kept", value: told.value, asksLeg: hurts }, [
      {
        kind: "measurement",
        id: newId(),
        fields: {
          test: step.test,
          ...(step.side && { side: step.side }),
          at: view.today,
          method: "self",
          ...told,
        },
      },
    ]);
  };
  return (
    <section className="card questions test" aria-labelledby="test-title">
      <p className="soft question-group">
        <span>{words.step.of(run.at + 1, run.steps.length)}</span>
        {phase.kind !== "result" && (
          <Button variant="subtle" color="gray" size="compact-md" onClick={() => onEvent({ kind: "pause" })}>
            {words.step.pause}
          </Button>
        )}
      </p>
      <h1 id="test-title">{say(test.name)}</h1>
      {step.side && <p className="step-side">{words.side[step.side]}</p>}
      {phase.kind === "steps" && skips && (
        <Skipping onSkip={(reason) => onEvent({ kind: "skip", reason })} onKeep={() => setSkips(false)} />
      )}
      {phase.kind === "steps" && !skips && (
        <Steps run={run} step={step} test={test} onEvent={onEvent} onSkip={() => setSkips(true)} />
      )}
      {phase.kind === "running" && (
        <TestClock phase={phase} test={test} settings={settings} onEvent={onEvent} />
      )}
      {phase.kind === "told" && <TestTold test={test} phase={phase} onSave={save} onEvent={onEvent} />}
      {phase.kind === "result" && (
        <TestResult run={run} step={step} value={phase.value} view={view} onEvent={onEvent} />
      )}
      {phase.kind !== "result" && <StopRules test={test} onStopEverything={onStopEverything} />}
    </section>
  );
}

function Steps({
  run,
  step,
  test,
  onEvent,
  onSkip,
}: {
  readonly run: AssessRun;
  readonly step: TestStep;
  readonly test: Protocol;
  readonly onEvent: (event: RunEvent) => void;
  readonly onSkip: () => void;
}) {
  const untilMs = restUntilMs(run);
  const now = useNow(untilMs !== undefined);
  const restS = untilMs === undefined ? 0 : secondsUntil(untilMs, now);
  const timed = test.counting.kind === "timer" || test.counting.kind === "counter";
  const enter = (
    <Button
      size={timed ? "md" : "xl"}
      variant={timed ? "subtle" : "filled"}
      onClick={() => onEvent({ kind: "enter" })}
    >
      {timed ? words.step.byHand : words.step.enter}
    </Button>
  );
  return (
    <>
      <ExerciseMotion exercise={step.test} title={figureMessages.title(say(test.name))} />
      <h2>{words.step.how}</h2>
      <ol className="plain test-steps">
        {test.steps.map((text) => (
          <li key={text}>{say(text)}</li>
        ))}
      </ol>
      {restS > 0 && (
        <p className="notice">
          <strong>{words.step.rest(restS)}</strong> {words.step.restWhy}
        </p>
      )}
      <div className="test-go">
        {timed && (
          <>
            <Button
              size="xl"
              onClick={() => {
                allowSound();
                onEvent({ kind: "start" });
              }}
            >
              {words.step.start}
            </Button>
            <p className="soft small">{words.step.startIn(GET_READY_S)}</p>
          </>
        )}
        {enter}
        <Button variant="subtle" color="gray" onClick={onSkip}>
          {words.step.skip}
        </Button>
      </div>
      <details>
        <summary>{words.step.why}</summary>
        <p>{say(step.because)}</p>
        <p className="soft">{say(test.caveat)}</p>
      </details>
      <details>
        <summary>{words.step.spoils}</summary>
        <ul className="plain">
          {test.spoils.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Skipping({
  onSkip,
  onKeep,
}: {
  readonly onSkip: (reason: (typeof SKIP_REASONS)[number]) => void;
  readonly onKeep: () => void;
}) {
  return (
    <div role="group" aria-labelledby="skip-title" className="test-go">
      <h2 id="skip-title">{words.step.skipTitle}</h2>
      {SKIP_REASONS.map((reason) => (
        <Button key={reason} size="lg" variant="default" onClick={() => onSkip(reason)}>
          {words.step.skipReasons[reason]}
        </Button>
      ))}
      <Button variant="subtle" color="gray" onClick={onKeep}>
        {words.step.keepIt}
      </Button>
    </div>
  );
}

function StopRules({
  test,
  onStopEverything,
}: {
  readonly test: Protocol;
  readonly onStopEverything: () => void;
}) {
  return (
    <aside className="stop-rules" aria-labelledby="stop-title">
      <h2 id="stop-title">{words.step.stopWhen}</h2>
      <ul className="plain">
        {[...STOP_EVERY_TEST, ...test.stopAt].map((text) => (
          <li key={text}>{say(text)}</li>
        ))}
      </ul>
      <Button variant="default" onClick={onStopEverything}>
        {words.step.wrong}
      </Button>
    </aside>
  );
}
