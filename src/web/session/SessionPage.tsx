import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { parameter } from "../../core/evidence/parameter.ts";
import { keptState } from "../../platform/keptState.ts";
import { noteHistory } from "../history/historyHint.ts";
import { useKept } from "../app/useKept.ts";
import { startMessages } from "../messages/start.en.ts";
import { askSafetyAgain } from "../screen/askSafetyAgain.ts";
import { PainScale } from "../start/PainScale.tsx";
import { logWorkout } from "./logWorkout.ts";
import { advance, workoutOf, type Session, type SessionEvent, type SessionRules } from "./session.ts";
import { StepCard } from "./StepCard.tsx";
import { useAwakeScreen } from "./useAwakeScreen.ts";
import "../start/start.css";

const RULES: SessionRules = {
  stopAbove: parameter("painRule.holdMax").value,
  stopRise: parameter("screening.again.painRisePoints").value,
  getReadyS: 5,
};
const words = startMessages.session;

/** The session, one thing at a time, readable at arm's length; a reload brings it back where it was. */
export function SessionPage() {
  const [session, keep] = useKept<Session | null>("session", null, "onceKept");
  const [pain, setPain] = useState<number>();
  const navigate = useNavigate();
  useAwakeScreen(session !== undefined && session !== null);
  if (session === undefined) return null;
  if (session === null) return <Elsewhere />;

  const happened = async (event: SessionEvent) => {
    const next = advance(session, event, Date.now(), RULES);
    const over = next.phase.kind === "finished" || next.phase.kind === "stopped";
    if (over && session.phase.kind !== "finished") {
      const workout = workoutOf(next, Date.now());
      if (workout) {
        await logWorkout(workout);
        noteHistory(true);
      }
    }
    setPain(undefined);
    await keep(next);
  };
  const close = async (to: "/start" | "/history") => {
    await (await keptState()).remove("session");
    await navigate(to === "/start" ? { to, search: { goal: "ease_pain" } } : { to });
  };
  const nameOf = (exercise: number) => session.exercises[exercise]?.name ?? "";
  const { phase } = session;

  switch (phase.kind) {
    case "askPain":
      return (
        <section className="card questions" aria-labelledby="during-title">
          <h1 id="during-title">{words.askPain(nameOf(phase.exercise))}</h1>
          <PainScale name="pain-during" value={pain} onChange={setPain} />
          <p className="soft small">
            {words.painRule(parameter("painRule.goMax").value, parameter("painRule.holdMax").value)}
          </p>
          <div className="go-on">
            <Undo onUndo={() => void happened({ kind: "undo" })} />
            <Button
              size="lg"
              disabled={pain === undefined}
              onClick={() => pain !== undefined && void happened({ kind: "pain", pain })}
            >
              {startMessages.next}
            </Button>
          </div>
        </section>
      );
    case "askLeg":
      return (
        <section className="card questions" role="alert">
          <h1>{words.askLeg}</h1>
          <p>{words.legNoNext(session.exercises[phase.exercise]?.easier.text ?? "")}</p>
          <div className="go-on">
            <Button
              size="lg"
              variant="default"
              onClick={() => void happened({ kind: "leg", newSymptoms: false })}
            >
              {words.legNo}
            </Button>
            <Button size="lg" onClick={() => void happened({ kind: "leg", newSymptoms: true })}>
              {words.legYes}
            </Button>
          </div>
        </section>
      );
    case "stopped":
      return (
        <section className="card questions" role="alert">
          <h1>{words.stoppedTitle}</h1>
          <p className="lead">{words.stopped}</p>
          <Button
            size="lg"
            onClick={() => {
              void askSafetyAgain()
                .then(() => keptState())
                .then((state) => state.remove("session"))
                .then(() => navigate({ to: "/screen", search: {} }));
            }}
          >
            {words.reScreen}
          </Button>
        </section>
      );
    case "finished": {
      const minutes = Math.max(
        1,
        Math.round(((session.endedMs ?? session.startedMs) - session.startedMs) / 60_000),
      );
      return (
        <section className="card questions">
          <h1>{words.finishedTitle}</h1>
          <p className="lead">
            {session.done.length > 0 ? words.finished(session.done.length, minutes) : words.nothing}
          </p>
          {session.done.length > 0 && <p>{words.tomorrow}</p>}
          <div className="go-on">
            <Button size="lg" variant="default" onClick={() => void close("/start")}>
              {words.toPlan}
            </Button>
            {session.done.length > 0 && (
              <Button size="lg" onClick={() => void close("/history")}>
                {words.seeBalance}
              </Button>
            )}
          </div>
        </section>
      );
    }
    default:
      return (
        <>
          <StepCard session={session} phase={phase} onEvent={(event) => void happened(event)} />
          <div className="session-foot">
            {session.done.length > 0 && <Undo onUndo={() => void happened({ kind: "undo" })} />}
            <Button variant="subtle" color="gray" onClick={() => void happened({ kind: "skipExercise" })}>
              {words.skip}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => void happened({ kind: "finish" })}>
              {words.finish}
            </Button>
          </div>
        </>
      );
  }
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <Button variant="subtle" color="gray" onClick={onUndo}>
      {words.undo}
    </Button>
  );
}

function Elsewhere() {
  return (
    <section className="card questions">
      <h1>{words.elsewhere}</h1>
      <Link to="/">{startMessages.back}</Link>
    </section>
  );
}
