import { useDeferredValue, useMemo, useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { LOAD_MESSAGES } from "../../engine/answers/messages.en.ts";
import { BODY_MAP_STYLE } from "../../figure/bodyMapStyle.ts";
import { EXERCISE_FIGURE_STYLE } from "../../figure/exerciseFigureStyle.ts";
import { exerciseRoute } from "../app/router.tsx";
import { exerciseMessages as words } from "../messages/exercise.en.ts";
import { ExerciseBody } from "./exerciseBody.ts";
import "../start/start.css";
import "./exercise.css";

/** What an exercise asks of the body, while a slider moves. */
export function ExercisePage() {
  const { id } = exerciseRoute.useParams();
  const found = findExercise(id);
  if (!found) {
    return (
      <section className="card questions">
        <h1>{words.unknown(id)}</h1>
      </section>
    );
  }
  return (
    <article className="exercise">
      <h1>{found.name}</h1>
      <BodyAtWork key={id} id={id} />
      <section className="card">
        <ul className="cues">
          {found.cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
        {found.faults.length > 0 && (
          <dl className="forms">
            {found.faults.map(({ fault, cue }) => (
              <div key={fault}>
                <dt>{words.fault(fault)}</dt>
                <dd>{cue}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </article>
  );
}

const HEAVIEST_KG = 100;

// The body carries the weight already; it is named so that a new weight is a new moment.
const momentOf = (body: ExerciseBody, phase: number, _weightKg: number) => body.at(phase);
const pictureOf = (body: ExerciseBody, phase: number, _weightKg: number) => body.picture(phase);

function BodyAtWork({ id }: { readonly id: ExerciseId }) {
  const body = useMemo(() => ExerciseBody.of(id), [id]);
  const [phase, setPhase] = useState(0.5);
  const [weightKg, setWeightKg] = useState(0);
  // the picture follows the hand; the words may come a frame or two later
  const calmPhase = useDeferredValue(phase);
  const said = useMemo(() => body && momentOf(body, calmPhase, weightKg), [body, calmPhase, weightKg]);
  const picture = useMemo(() => body && pictureOf(body, phase, weightKg), [body, phase, weightKg]);
  if (!body || !said || !picture) return <p className="soft">{words.noMotion}</p>;
  return (
    <section className="card at-work">
      <div className="bodymap-scope at-work-picture">
        <style>{BODY_MAP_STYLE + EXERCISE_FIGURE_STYLE}</style>
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: picture }} />
      </div>
      <div className="at-work-said">
        {body.moves && (
          <label>
            {words.phase}
            <input
              type="range"
              min={0}
              max={1}
              step={0.01}
              value={phase}
              onChange={(event) => setPhase(Number(event.currentTarget.value))}
            />
          </label>
        )}
        {body.takesWeight && (
          <label>
            {words.weight(weightKg)}
            <input
              type="range"
              min={0}
              max={HEAVIEST_KG}
              step={2.5}
              value={weightKg}
              onChange={(event) => {
                const kg = Number(event.currentTarget.value);
                body.carry(kg);
                setWeightKg(kg);
              }}
            />
          </label>
        )}
        <p className="soft small">{words.estimate}</p>
        <ul className="at-work-muscles">
          {said.muscles.map(({ muscle, name, activation, measuredPercentMvic }) => (
            <li key={muscle}>
              <span>{name}</span>
              <meter min={0} max={1} value={activation} aria-label={name} />
              <span>{words.percent(activation)}</span>
              <span className="soft small">
                {measuredPercentMvic === null ? "" : words.measured(measuredPercentMvic)}
              </span>
            </li>
          ))}
        </ul>
        <p>{LOAD_MESSAGES.back(said.back)}</p>
        <details>
          <summary>{LOAD_MESSAGES.limitsTitle}</summary>
          <ul className="plain">
            {[words.person, ...LOAD_MESSAGES.limits].map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
