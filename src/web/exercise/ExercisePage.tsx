import { findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import { exerciseRoute } from "../app/router.tsx";
import { exerciseMessages as words } from "../messages/exercise.en.ts";
import { AboutExercise } from "./AboutExercise.tsx";
import { BodyAtWork } from "./BodyAtWork.tsx";
import "../start/start.css";
import "./exercise.css";

/** What an exercise asks of the body, while its sliders move, and what is to be known of it. */
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
      <BodyAtWork exercise={found} />
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
