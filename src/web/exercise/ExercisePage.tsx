import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import type { EverydayComparison } from "../../engine/answers/everydayScale.ts";
import { LOAD_MESSAGES } from "../../engine/answers/messages.en.ts";
import { exerciseRoute } from "../app/router.tsx";
import { FigureStyle } from "../figure/FigureStyle.tsx";
import { LiveFigure } from "../figure/liveFigure.ts";
import { exerciseMessages as words } from "../messages/exercise.en.ts";
import { AboutExercise } from "./AboutExercise.tsx";
import { ExerciseBody, PHASE_STEPS, type MuscleAtWork } from "./exerciseBody.ts";
import { HandPace } from "./handPace.ts";
import { workWhenIdle } from "./workWhenIdle.ts";
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
      <h1>{say(found.name)}</h1>
      <BodyAtWork key={id} id={id} />
      <section className="card">
        <ul className="cues">
          {found.cues.map((cue) => (
            <li key={cue}>{say(cue)}</li>
          ))}
        </ul>
        {found.faults.length > 0 && (
          <dl className="forms">
            {found.faults.map(({ fault, cue }) => (
              <div key={fault}>
                <dt>{words.fault(say(fault))}</dt>
                <dd>{say(cue)}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <AboutExercise exercise={found} />
    </article>
  );
}

function BodyAtWork({ id }: { readonly id: ExerciseId }) {
  const body = useMemo(() => ExerciseBody.of(id), [id]);
  return body ? <Movement body={body} /> : <p className="soft">{words.noMotion}</p>;
}

const HEAVIEST_KG = 100;
/** Phase that a page begins with: about where most movements are hardest to picture. */
const FIRST_PHASE = 0.5;

function Movement({ body }: { readonly body: ExerciseBody }) {
  const host = useRef<HTMLDivElement>(null);
  const pace = useRef<HandPace>(undefined);
  const heldKg = useRef(0);
  const [weightKg, setWeightKg] = useState(0);
  const [muscles, setMuscles] = useState(() => body.muscles(FIRST_PHASE));
  const [back, setBack] = useState<EverydayComparison>();
  const [settled, setSettled] = useState(false);

  useLayoutEffect(() => {
    if (!host.current) return;
    const figure = new LiveFigure(host.current, body.picture(FIRST_PHASE));
    let stopAhead = () => {};
    const following = new HandPace(FIRST_PHASE, {
      draw: (phase) => {
        body.carry(heldKg.current);
        figure.show(body.picture(phase));
      },
      say: (phase) => {
        setMuscles(body.muscles(phase));
        setSettled(false);
      },
      settle: (phase) => {
        body.lookThrough();
        setMuscles(body.muscles(phase));
        setBack(body.back(phase));
        setSettled(true);
        // a weight is a new movement: its pictures are drawn ahead while nobody waits
        stopAhead();
        stopAhead = workWhenIdle(() => body.drawAhead());
      },
    });
    pace.current = following;
    return () => {
      following.leave();
      stopAhead();
    };
  }, [body]);

  return (
    <section className="card at-work">
      <div className="bodymap-scope at-work-picture" aria-hidden="true">
        <FigureStyle />
        <div ref={host} />
      </div>
      <div className="at-work-said">
        {body.moves && (
          <label>
            {words.phase}
            <input
              type="range"
              min={0}
              max={1}
              step={1 / PHASE_STEPS}
              defaultValue={FIRST_PHASE}
              onInput={(event) => pace.current?.move(Number(event.currentTarget.value))}
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
              defaultValue={0}
              onInput={(event) => {
                heldKg.current = Number(event.currentTarget.value);
                setWeightKg(heldKg.current);
                pace.current?.move();
              }}
            />
          </label>
        )}
        <p className="soft small">{words.estimate}</p>
        <MusclesAtWork muscles={muscles} />
        <p className="at-work-back" aria-live="polite" aria-busy={!settled}>
          {back && LOAD_MESSAGES.back(back)}
        </p>
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

function MusclesAtWork({ muscles }: { readonly muscles: readonly MuscleAtWork[] }) {
  return (
    <ul className="at-work-muscles">
      {muscles.map(({ muscle, name, activation, measuredPercentMvic }) => (
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
  );
}
