import { Button } from "@mantine/core";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { say, spokenLanguage } from "../../core/language.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import { flarePlan, type FlareOutcome } from "../../core/programme/flare.ts";
import { FLARE_MESSAGES } from "../../core/programme/flareMessages.ts";
import type { Stored } from "../../platform/recordStore.ts";
import { localNow } from "../app/today.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { ExerciseMotion } from "../figure/ExerciseMotion.tsx";
import { figureMessages } from "../messages/figure.en.ts";
import { useLoop } from "../loop/useLoop.ts";
import { appMessages } from "../messages/app.en.ts";
import { habitsMessages } from "../messages/habits.en.ts";
import { askSafetyAgain } from "../screen/askSafetyAgain.ts";
import { useNewestScreening } from "../screen/useScreening.ts";
import "./habits.css";

// oxlint-disable-next-line unicorn/no-thenable
const THEN_FLARE = { then: "/flare" } as const;

/**
 * "My back just went": noted with one tap, and the safety questions are asked anew, whatever was answered before; then
 * two easy days and the way back.
 */
export function FlarePage() {
  const { view, failure } = useLoop();
  const navigate = useNavigate();
  const flares = useRecords((store) => store.list("flare", { newest: 1 }), "flare");
  const screening = useNewestScreening();
  const words = habitsMessages.flare;
  if (failure) return <p className="notice">{words.failed}</p>;
  if (!view || !flares || screening === undefined) return <p className="soft">{appMessages.loading}</p>;

  const latest = flares[0];
  const running = latest?.endedAt === undefined ? latest : undefined;
  const begin = async () => {
    if (!running) await putFlare(newId(), { beganAt: localNow(new Date()) });
    await askSafetyAgain();
    await navigate({ to: "/screen", search: THEN_FLARE });
  };
  // the answers of before the flare were taken back when it was noted
  const screenedToday =
    running !== undefined && screening !== null && screening.answeredOn >= running.beganAt.slice(0, 10);
  const outcome = flarePlan({ ...view.request, screenedToday });
  if (!running || outcome.kind === "screenFirst") {
    return (
      <section className="card questions">
        <h1>{words.title}</h1>
        <p className="lead">
          {outcome.kind === "screenFirst" ? outcome.because : FLARE_MESSAGES.screenFirst}
        </p>
        <Button size="lg" onClick={() => void begin()}>
          {words.begin}
        </Button>
      </section>
    );
  }
  // the page of the questions says where to go and how fast
  if (outcome.kind === "refer") return <Navigate to="/screen" search={{}} replace />;
  return <FlareView plan={outcome} running={running} />;
}

type Flare = Stored<"flare">;

async function putFlare(id: string, fields: Partial<Omit<Flare, "id">>): Promise<void> {
  await (await records()).change([{ kind: "flare", id, fields }]);
}

type FlarePlan = Extract<FlareOutcome, { kind: "flare" }>;

function FlareView({ plan, running }: { readonly plan: FlarePlan; readonly running: Flare }) {
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
              <ExerciseMotion exercise={move.exercise} title={figureMessages.title(say(move.name))} />
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
      <WayBack plan={plan} running={running} />
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
function WayBack({ plan, running }: { readonly plan: FlarePlan; readonly running: Flare }) {
  const words = habitsMessages.flare;
  const navigate = useNavigate();
  const over = async () => {
    await putFlare(running.id, { endedAt: localNow(new Date()) });
    await navigate({ to: "/today" });
  };
  const day = new Date(`${running.beganAt.slice(0, 10)}T12:00:00`);
  return (
    <section aria-labelledby="way-back">
      <h2 id="way-back">{words.back}</h2>
      <ol className="way-back">
        {plan.steps.map((step, i) => {
          const here = running.step === i;
          return (
            <li key={step.name} className="card" aria-current={here ? "step" : undefined}>
              <p className="soft small">
                {words.stepAt(i + 1)}
                {here && <strong> · {words.here}</strong>}
              </p>
              <h3>{step.name}</h3>
              <p>{step.start}</p>
              <p>{step.text}</p>
              {!here && (
                <Button
                  variant="default"
                  aria-label={`${words.reach}: ${step.name}`}
                  onClick={() => void putFlare(running.id, { step: i })}
                >
                  {words.reach}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <p>{plan.stepBack}</p>
      <div className="habit-tick" role="status">
        <span>{words.started(day.toLocaleDateString(spokenLanguage(), { dateStyle: "long" }))}</span>
        <Button onClick={() => void over()}>{words.over}</Button>
      </div>
      <p className="soft small">{words.ended}</p>
    </section>
  );
}
