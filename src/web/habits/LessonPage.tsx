import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { claim } from "../../core/evidence/claims.ts";
import { citation } from "../../core/evidence/source.ts";
import { exercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import { LESSONS } from "../../core/programme/lessons.ts";
import { lessonRoute } from "../app/router.tsx";
import { civilToday } from "../app/today.ts";
import { records } from "../data/records.ts";
import { ExerciseMotion } from "../figure/ExerciseMotion.tsx";
import { figureMessages } from "../messages/figure.en.ts";
import { habitsMessages as words } from "../messages/habits.en.ts";
import "./habits.css";

/** The four steps of the hinge, as moves of the catalogue. */
const HINGE_STEPS: readonly ExerciseId[] = [
  "hip_hinge_wall",
  "hip_hinge_dowel",
  "romanian_deadlift_dumbbell",
  "single_leg_deadlift_bodyweight",
];

/** One lesson: two minutes of plain words, one thing to try, and what it rests on. */
export function LessonPage() {
  const { id } = lessonRoute.useParams();
  const at = LESSONS.findIndex((each) => each.id === id);
  const lesson = LESSONS[at];
  useEffect(() => {
    if (!lesson) return;
    const on = civilToday();
    const habit = `lesson:${lesson.id}`;
    // read once a day is enough to know
    void records().then((store) =>
      store.change([{ kind: "habitDone", id: `${habit}:${on}`, fields: { habit, on } }]),
    );
  }, [lesson]);
  if (!lesson) {
    return (
      <section className="card questions">
        <h1>{words.lesson.unknown}</h1>
        <Link to="/habits">{words.lesson.all}</Link>
      </section>
    );
  }
  const next = LESSONS[(at + 1) % LESSONS.length] ?? lesson;
  const cited = lesson.sourceIds.flatMap((sourceId) => citation({ sourceId, confidence: "seen" }) ?? []);
  return (
    <article className="lesson">
      <h1>{say(lesson.title)}</h1>
      {lesson.paragraphs.map((paragraph) => (
        <p key={paragraph}>{say(paragraph)}</p>
      ))}
      {lesson.id === "hinge" && <HingeSteps />}
      <section className="card try-this">
        <h2>{words.lesson.tryThis}</h2>
        <p>{say(lesson.tryThis)}</p>
      </section>
      <details>
        <summary>{words.lesson.rests}</summary>
        {lesson.claimIds.map((each) => (
          <p key={each}>{say(claim(each).maySay)}</p>
        ))}
        {lesson.sourceIds.includes("product_choice") && <p>{words.lesson.choice}</p>}
        <ul className="plain small" lang="en">
          {cited.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <p className="lesson-next">
        <Button
          size="md"
          renderRoot={(props) => <Link to="/lesson/$id" params={{ id: next.id }} {...props} />}
        >
          {words.lesson.next}: {say(next.title)}
        </Button>
        <Link to="/habits">{words.lesson.all}</Link>
      </p>
    </article>
  );
}

function HingeSteps() {
  return (
    <section aria-labelledby="hinge-steps">
      <h2 id="hinge-steps">{words.lesson.hinge}</h2>
      <ol className="hinge-steps">
        {HINGE_STEPS.map((id, i) => {
          const { name, cues } = exercise(id);
          return (
            <li key={id} className="card">
              <ExerciseMotion exercise={id} title={figureMessages.title(say(name))} />
              <p className="soft small">{words.lesson.step(i + 1, HINGE_STEPS.length)}</p>
              <h3>
                <Link to="/exercise/$id" params={{ id }}>
                  {say(name)}
                </Link>
              </h3>
              <ul className="plain">
                {cues.map((cue) => (
                  <li key={cue}>{say(cue)}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
