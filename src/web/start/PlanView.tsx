import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";
import { say } from "../../core/language.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import type { StarterPlan } from "../../core/programme/starterPlan.ts";
import { LineForms } from "../exercise/LineForms.tsx";
import { ExerciseMotion } from "../figure/ExerciseMotion.tsx";
import { figureMessages } from "../messages/figure.en.ts";
import { exerciseMessages } from "../messages/exercise.en.ts";
import { startMessages } from "../messages/start.en.ts";

interface PlanViewProps {
  readonly plan: StarterPlan;
  /** It is being taken on. */
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onChange: () => void;
}

/** The starter plan: what to do now, why each is in it, its easier and harder form, and what ends it. */
export function PlanView({ plan, busy, onStart, onChange }: PlanViewProps) {
  return (
    <article className="plan" aria-labelledby="plan-title">
      <header className="plan-head">
        <div>
          <h1 id="plan-title">{startMessages.plan.title}</h1>
          <p className="lead">{startMessages.plan.minutes(plan.minutes)}</p>
        </div>
        {plan.exercises.length > 0 && (
          <Button size="xl" loading={busy} onClick={onStart}>
            {startMessages.plan.start}
          </Button>
        )}
      </header>
      {plan.shortage && <p className="notice">{say(plan.shortage)}</p>}
      <ol className="plan-lines">
        {plan.exercises.map((line) => (
          <PlanLine key={line.exercise} line={line} heading="h2" />
        ))}
      </ol>
      {plan.walk && (
        <>
          <h2>{startMessages.plan.walk}</h2>
          <ol className="plan-lines">
            <PlanLine line={plan.walk} heading="h3" />
          </ol>
        </>
      )}
      <section className="card">
        {plan.notes.map((note) => (
          <p key={note}>{say(note)}</p>
        ))}
        <p className="soft">{startMessages.plan.later}</p>
        <Button variant="default" onClick={onChange}>
          {startMessages.plan.again}
        </Button>
      </section>
    </article>
  );
}

function PlanLine({
  line,
  heading: Heading,
}: {
  readonly line: DosedExercise;
  readonly heading: "h2" | "h3";
}) {
  const { dose } = line;
  return (
    <li className="card">
      <ExerciseMotion exercise={line.exercise} title={figureMessages.title(say(line.name))} />
      <Heading className="line-name">{say(line.name)}</Heading>
      <p className="dose">
        {[
          DOSE_MESSAGES.sets(dose),
          ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
          ...(dose.sets > 1 ? [DOSE_MESSAGES.rest(dose.restS)] : []),
        ].join(", ")}
      </p>
      <ul className="plain">
        {line.cues.map((cue) => (
          <li key={cue}>{say(cue)}</li>
        ))}
      </ul>
      <p>
        <Link to="/exercise/$id" params={{ id: line.exercise }}>
          {exerciseMessages.open}
        </Link>
      </p>
      {line.changes.map((change) => (
        <p key={change.condition}>{say(change.text)}</p>
      ))}
      <details>
        <summary>{startMessages.plan.why}</summary>
        {line.why.map((why) => (
          <p key={why.because}>{say(why.because)}</p>
        ))}
      </details>
      <details>
        <summary>
          {startMessages.plan.easier} · {startMessages.plan.harder} · {startMessages.plan.stop}
        </summary>
        <LineForms line={line} words={startMessages.plan} />
      </details>
    </li>
  );
}
