import { Button } from "@mantine/core";
import { Link, Navigate } from "@tanstack/react-router";
import { spokenLanguage, say } from "../../core/language.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import { flarePlan, type FlareOutcome } from "../../core/programme/flare.ts";
import { civilToday, localNow } from "../app/today.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { LazyExerciseMotion } from "../figure/LazyExerciseMotion.tsx";
import { useLoop } from "../loop/useLoop.ts";
import { habitsMessages } from "../messages/habits.en.ts";
import "./habits.css";

/** "My back just went": the emergency questions of today first, then two easy days and the way back. */
export function FlarePage() {
  const { view, failure } = useLoop();
  const screened = useRecords((store) => store.get("screening", civilToday()), `screened-${civilToday()}`);
  const words = habitsMessages.flare;
  if (failure) return <p className="notice">{words.failed}</p>;
  if (!view) return <p className="soft">…</p>;
  const outcome = flarePlan({ ...view.request, screenedToday: screened !== undefined });
  switch (outcome.kind) {
    case "refer":
      // the page of the questions says where to go and how fast
      return <Navigate to="/screen" search={{}} replace />;
    case "screenFirst":
      return (
        <section className="card questions">
          <h1>{words.title}</h1>
          <p className="lead">{outcome.because}</p>
          <Button
            size="lg"
            renderRoot={(props) => <Link to="/screen" search={{ then: "/flare" }} {...props} />}
          >
            {words.begin}
          </Button>
        </section>
      );
    case "flare":
      return <FlareView plan={outcome} />;
  }
}

type FlarePlan = Extract<FlareOutcome, { kind: "flare" }>;

function FlareView({ plan }: { readonly plan: FlarePlan }) {
  const words = habitsMessages.flare;
  return (
    <article className="flare">
      <h1>{words.title}</h1>
      <p className="lead">{words.hours(plan.easyHours)}</p>
      <section className="card">
        <h2>{words.now}</h2>
        {plan.now.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h2>{words.moves}</h2>
        <ol className="hinge-steps">
          {plan.moves.map((move) => (
            <li key={move.exercise} className="card">
              <LazyExerciseMotion id={move.exercise} name={say(move.name)} />
              <h3>
                <Link to="/exercise/$id" params={{ id: move.exercise }}>
                  {say(move.name)}
                </Link>
              </h3>
              <p>{DOSE_MESSAGES.sets(move.dose)}</p>
              <ul className="plain">
                {move.cues.map((cue) => (
                  <li key={cue}>{say(cue)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section className="card">
        <h2>{words.positions}</h2>
        <ul className="plain">
          {plan.positions.map((position) => (
            <li key={position}>{say(position)}</li>
          ))}
        </ul>
        <h2>{words.leaveOut}</h2>
        <p>{plan.leaveOut}</p>
      </section>
      <WayBack plan={plan} />
      <section className="card">
        <h2>{words.seeSomeone}</h2>
        {plan.seeSomeone.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <details>
          <summary>{words.evidence}</summary>
          <p>{plan.evidence}</p>
        </details>
      </section>
    </article>
  );
}

/** Where the person is on the way back; noted only when they say so. */
function WayBack({ plan }: { readonly plan: FlarePlan }) {
  const words = habitsMessages.flare;
  const flares = useRecords((store) => store.list("flare", { newest: 1 }), "flare");
  const latest = flares?.[0];
  const running = latest && latest.endedAt === undefined ? latest : undefined;
  const now = () => localNow(new Date());
  const put = async (id: string, fields: object) => (await records()).change([{ kind: "flare", id, fields }]);
  const day = (at: string) =>
    new Date(`${at.slice(0, 10)}T12:00:00`).toLocaleDateString(spokenLanguage(), { dateStyle: "long" });
  return (
    <section aria-labelledby="way-back">
      <h2 id="way-back">{words.back}</h2>
      <ol className="way-back">
        {plan.steps.map((step, i) => {
          const here = running !== undefined && running.step === i;
          return (
            <li key={step.name} className="card" aria-current={here ? "step" : undefined}>
              <p className="soft small">
                {words.stepAt(i + 1)}
                {here && <strong> · {words.here}</strong>}
              </p>
              <h3>{step.name}</h3>
              <p>{step.start}</p>
              <p>{step.text}</p>
              {running && !here && (
                <Button variant="default" onClick={() => void put(running.id, { step: i })}>
                  {words.reach}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <p>{plan.stepBack}</p>
      <div className="habit-tick" role="status">
        {running ? (
          <>
            <span>{words.started(day(running.beganAt))}</span>
            <Button onClick={() => void put(running.id, { endedAt: now() })}>{words.over}</Button>
          </>
        ) : (
          <>
            {latest && <span>{words.ended}</span>}
            <Button variant="default" onClick={() => void put(newId(), { beganAt: now() })}>
              {words.note}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
