import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { claim } from "../../core/evidence/claims.ts";
import { citation } from "../../core/evidence/source.ts";
import { say } from "../../core/language.ts";
import { habitsFor, type Habit } from "../../core/programme/habits.ts";
import { LESSONS } from "../../core/programme/lessons.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { civilToday } from "../app/today.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { useLoop } from "../loop/useLoop.ts";
import { habitsMessages as words } from "../messages/habits.en.ts";
import { BreakReminder } from "./BreakReminder.tsx";
import { daysDone, doneOn } from "./habitDays.ts";
import "./habits.css";

const WEEK_DAYS = 7;

/** The daily habits, each ticked off with one tap, and the eight lessons. */
export function HabitsPage() {
  const { view } = useLoop();
  const done = useRecords((store) => store.list("habitDone", { newest: 400 }), "habits-done");
  const today = civilToday();
  if (!view || !done) return <p className="soft">…</p>;
  const habits = habitsFor(view.request);
  const allowed = allowance(view.screening);
  return (
    <section className="habits">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {habits.length === 0 && (
        <div className="notice">
          <p>{allowed === "nothing" ? words.none : words.answerFirst}</p>
          <Link to="/screen">{words.toQuestions}</Link>
        </div>
      )}
      <ul className="habit-list">
        {habits.map((habit) => (
          <HabitCard key={habit.id} habit={habit} done={done} today={today} />
        ))}
      </ul>
      <h2 id="lessons">{words.lessons}</h2>
      <p className="soft">{words.lessonLead}</p>
      <ol className="lesson-list">
        {LESSONS.map(({ id, title }) => (
          <li key={id}>
            <Link to="/lesson/$id" params={{ id }} className="card lesson-link">
              <span>{say(title)}</span>
              {done.some(({ habit }) => habit === `lesson:${id}`) && (
                <span className="soft small">{words.read} ✓</span>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Done = { readonly id: string; readonly habit: string; readonly on: string };

function HabitCard({
  habit,
  done,
  today,
}: {
  readonly habit: Habit;
  readonly done: readonly Done[];
  readonly today: string;
}) {
  const todays = doneOn(done, habit.id, today);
  const last = todays.at(-1);
  const tick = async () => {
    await (
      await records()
    ).change([{ kind: "habitDone", id: newId(), fields: { habit: habit.id, on: today } }]);
  };
  const undo = async () => {
    if (last) await (await records()).remove("habitDone", last.id);
  };
  const { confidence } = claim(habit.evidence.claimId);
  const cited = habit.evidence.sourceIds.flatMap((sourceId) => citation({ sourceId, confidence }) ?? []);
  return (
    <li className="card habit" aria-labelledby={`habit-${habit.id}`}>
      <h2 id={`habit-${habit.id}`}>{habit.name}</h2>
      <p className="soft">{habit.when}</p>
      <ol className="plain">
        {habit.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {habit.changes.map(({ exercise, condition, name, text }) => (
        <p key={exercise + condition} className="small">
          {say(name)}: {text}
        </p>
      ))}
      {habit.everyMin && <BreakReminder every={habit.everyMin} onTook={tick} />}
      <div className="habit-tick">
        <Button size="md" onClick={() => void tick()} aria-describedby={`habit-done-${habit.id}`}>
          {words.done}
        </Button>
        <span id={`habit-done-${habit.id}`} role="status">
          {words.doneToday(todays.length)}
        </span>
        {last && (
          <Button variant="subtle" onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
      </div>
      <p className="soft small">{words.week(daysDone(done, habit.id, today, WEEK_DAYS))}</p>
      <details>
        <summary>{words.known(habit.evidence.verdict)}</summary>
        <p>{say(habit.evidence.says)}</p>
        <p>
          <strong>{words.notShown}.</strong> {habit.evidence.not}
        </p>
        <p>
          <strong>{words.grows}.</strong> {habit.grows}
        </p>
        {habit.exercises.length > 0 && (
          <p>
            {words.moves}:{" "}
            {habit.exercises.map((id, i) => (
              <span key={id}>
                {i > 0 && ", "}
                <Link to="/exercise/$id" params={{ id }}>
                  {say(findExercise(id)?.name ?? id)}
                </Link>
              </span>
            ))}
          </p>
        )}
        {cited.length > 0 && (
          <ul className="plain small" lang="en">
            {cited.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
