import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { EXERCISES, findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import { spokenDay } from "../../core/spokenDay.ts";
import { balanceReport, type BalanceReport } from "../../report/balanceReport.ts";
import type { LoopView } from "../loop/protocol.ts";
import { useLoop } from "../loop/useLoop.ts";
import { progressMessages as words } from "../messages/progress.en.ts";
import { RatioRow } from "../report/RatioRow.tsx";
import { useUnits } from "../data/useUnits.ts";
import { BodyByWeek } from "./BodyByWeek.tsx";
import { PainAndFunction } from "./PainAndFunction.tsx";
import { TestsOverTime } from "./TestsOverTime.tsx";
import "../report/report.css";
import "./progress.css";

const Plots = lazy(() => import("../report/Plots.tsx"));

const WINDOW_WEEKS = 12;

/** How it goes: what needs attention first, then the body by week, balance, pain, tests, strength and what comes next. */
export function ProgressPage() {
  const { view, fresh } = useLoop();
  if (!view) return <p className="soft">{words.updating}</p>;
  return (
    <article className="progress report">
      <header className="report-head">
        <h1>{words.title}</h1>
        {!fresh && (
          <p className="soft small" role="status">
            {words.updating}
          </p>
        )}
      </header>
      {view.begun ? <Sections view={view} /> : <Nothing />}
    </article>
  );
}

function Nothing() {
  return (
    <section className="card">
      <p className="lead">{words.empty}</p>
      <p className="progress-ways">
        <Button size="md" renderRoot={(props) => <Link to="/" {...props} />}>
          {words.emptyStart}
        </Button>
        <Button size="md" variant="default" renderRoot={(props) => <Link to="/history" {...props} />}>
          {words.emptyHistory}
        </Button>
      </p>
    </section>
  );
}

function Sections({ view }: { readonly view: LoopView }) {
  const { mass } = useUnits();
  const { history, today } = view;
  const report = useMemo(
    () =>
      history.workouts === 0
        ? undefined
        : balanceReport({
            summary: history,
            weeks: WINDOW_WEEKS,
            today,
            unit: mass,
            catalogue: EXERCISES,
            pain: [],
            files: [],
          }),
    [history, today, mass],
  );
  return (
    <>
      <Attention view={view} />
      {report && <BodyByWeek weekly={history.weekly} />}
      {report && <Balance report={report} />}
      <Doing view={view} />
      <PainAndFunction progress={view.progress} />
      <TestsOverTime progress={view.progress} />
      {report && (
        <Suspense fallback={<section className="card plots-wait" />}>
          <Plots report={report} />
        </Suspense>
      )}
      {report && report.records.length > 0 && (
        <section className="card" aria-labelledby="records-title">
          <h2 id="records-title">{words.strength}</h2>
          <ul className="records">
            {report.records.map((each) => (
              <li key={`${each.exercise} ${each.kind}`}>
                <strong>{say(each.name)}</strong> <span>{each.sentence}</span>{" "}
                <time dateTime={each.day}>{spokenDay(each.day)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Next view={view} />
      <p className="progress-ways">
        <Link to="/sheet">{words.sheet}</Link>
        {report && <Link to="/history">{words.fullReport}</Link>}
      </p>
    </>
  );
}

function Attention({ view }: { readonly view: LoopView }) {
  const { alerts } = view.progress;
  if (alerts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="attention-title">
      <h2 id="attention-title">{words.attention}</h2>
      {alerts.map(({ id, forPerson }) => (
        <p key={id + forPerson}>{forPerson}</p>
      ))}
    </section>
  );
}

function Balance({ report }: { readonly report: BalanceReport }) {
  return (
    <section className="card" aria-labelledby="ratios-title">
      <h2 id="ratios-title">{words.ratios}</h2>
      <p>{report.headline}</p>
      {report.ratios.map((ratio) => (
        <RatioRow key={ratio.id} ratio={ratio} />
      ))}
      {report.sides.length > 0 && (
        <>
          <h3>{words.left_right}</h3>
          <ul className="plain">
            {report.sides.map((each) => (
              <li key={`${each.exercise} ${each.measure}`}>
                <strong>{say(each.name)}</strong>: {each.sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Doing({ view }: { readonly view: LoopView }) {
  const { adherence, slips } = view.progress;
  if (!adherence) return null;
  return (
    <section className="card" aria-labelledby="doing-title">
      <h2 id="doing-title">{words.doing}</h2>
      <p>{words.done(adherence.done, adherence.planned)}</p>
      {slips
        .filter(({ id }) => id === "missed_sessions")
        .map(({ because }) => (
          <p key={because} className="soft">
            {because}
          </p>
        ))}
    </section>
  );
}

function Next({ view }: { readonly view: LoopView }) {
  const exercises = view.session?.kind === "session" ? view.session.session.exercises : [];
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      {exercises.length === 0 && <p>{words.noNext}</p>}
      <ul className="plain">
        {exercises.map(({ exercise, decisions }) => (
          <li key={exercise}>
            <strong>{say(findExercise(exercise)?.name ?? exercise)}</strong>
            {decisions.map((decision) => (
              <p key={`${decision.side ?? ""}${decision.because}`}>
                {decision.side && `${words[decision.side]}: `}
                {decision.because}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
