import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { civilToday } from "../app/today.ts";
import { useProfile, useSettings } from "../data/me.ts";
import type { LoopView } from "../loop/protocol.ts";
import { useLoop } from "../loop/useLoop.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { askSafetyAgain } from "../screen/askSafetyAgain.ts";
import { useAwakeScreen } from "../device/useAwakeScreen.ts";
import { AssessIntro } from "./AssessIntro.tsx";
import { AssessSummary } from "./AssessSummary.tsx";
import { advance, startRun, type AssessRun, type RunEvent } from "./assessRun.ts";
import { Functioning } from "./Functioning.tsx";
import { TestView } from "./TestView.tsx";
import { useAssessRun } from "./useAssessRun.ts";
import "../start/start.css";
import "./assess.css";

// a parameter of the address, not a promise
// oxlint-disable-next-line unicorn/no-thenable
const AND_BACK = { then: "/assess" } as const;

/** The self-tests: why these, one at a time, and what they say together. Nothing before the safety questions. */
export function AssessPage() {
  const today = civilToday();
  const { view, fresh } = useLoop();
  const { run, keep } = useAssessRun(today);
  const profile = useProfile();
  const settings = useSettings();
  const [summary, setSummary] = useState(false);
  const navigate = useNavigate();
  useAwakeScreen(run !== undefined && run !== null);
  if (!view || run === undefined || profile === undefined || settings === undefined) {
    return <p className="soft">{words.working}</p>;
  }

  const stopEverything = async () => {
    // whoever comes back finds the place, not the question that stopped it
    const now = Date.now();
    if (run) await keep(advance(advance(run, { kind: "legAsked" }, now), { kind: "pause" }, now));
    await askSafetyAgain();
    await navigate({ to: "/screen", search: AND_BACK });
  };
  const allowed = allowance(view.screening);
  if (allowed === "nothing" || allowed === "walking" || view.screening.unanswered.length > 0) {
    return <SafetyFirst view={view} />;
  }
  if (summary || (run && run.at >= run.steps.length && run.functionAsked)) {
    return (
      <AssessSummary
        view={view}
        run={run}
        onMore={() => {
          setSummary(false);
          void keep(null);
        }}
      />
    );
  }
  if (!run) {
    return (
      <AssessIntro
        view={view}
        fresh={fresh}
        profile={profile}
        onBegin={() => void keep(startRun(view.assessment.nextTests, today))}
        onSummary={() => setSummary(true)}
      />
    );
  }
  const happened = (event: RunEvent) => void keep(advance(run, event, Date.now()));
  if (run.paused) return <Paused run={run} onEvent={happened} onOver={() => void keep(null)} />;
  if (run.at >= run.steps.length) {
    return (
      <Functioning
        onDone={(facts) => void keep(advance(run, { kind: "functionAsked" }, Date.now()), facts)}
      />
    );
  }
  return (
    <TestView
      key={run.at}
      run={run}
      view={view}
      settings={settings}
      onEvent={happened}
      onKeep={(event, facts) => keep(advance(run, event, Date.now()), facts)}
      onStopEverything={() => void stopEverything()}
    />
  );
}

function SafetyFirst({ view }: { readonly view: LoopView }) {
  const { screening } = view;
  const lead =
    screening.kind === "refer"
      ? words.safetyFirst.stopped
      : screening.kind === "incomplete"
        ? words.safetyFirst.lead
        : words.safetyFirst.open(screening.unanswered.length);
  return (
    <section className="card questions">
      <h1>{words.safetyFirst.title}</h1>
      <p className="lead">{lead}</p>
      <div className="go-on">
        <span />
        <Button size="lg" renderRoot={(props) => <Link to="/screen" search={AND_BACK} {...props} />}>
          {words.safetyFirst.go}
        </Button>
      </div>
    </section>
  );
}

function Paused({
  run,
  onEvent,
  onOver,
}: {
  readonly run: AssessRun;
  readonly onEvent: (event: RunEvent) => void;
  readonly onOver: () => void;
}) {
  return (
    <section className="card questions">
      <h1>{words.paused.title}</h1>
      <p className="lead">{words.paused.lead(Math.min(run.at + 1, run.steps.length), run.steps.length)}</p>
      <div className="go-on">
        <Button size="lg" variant="default" onClick={onOver}>
          {words.paused.over}
        </Button>
        <Button size="lg" onClick={() => onEvent({ kind: "resume" })}>
          {words.paused.goOn}
        </Button>
      </div>
    </section>
  );
}
