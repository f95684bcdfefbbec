import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { dateOfDay, dayNumber } from "../../core/calendar.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import type { ExerciseHistory } from "../../core/log/logSummary.ts";
import type { Decision } from "../../core/session/decision.ts";
import { useUnits, type Units } from "../data/useUnits.ts";
import type { LoopView } from "../loop/protocol.ts";
import { useLoop, wishFor } from "../loop/useLoop.ts";
import { trainMessages } from "../messages/train.en.ts";
import { CorrectSheet, type CorrectAt } from "./CorrectSheet.tsx";
import { figuresText, setText } from "./figuresText.ts";
import { happen, putAway } from "./playerDesk.ts";
import type { PlayerLine } from "./playerLine.ts";
import type { PlayerState } from "./playerState.ts";
import { undoesCorrection } from "./playerUndo.ts";
import { useTrainee } from "./useTrainee.ts";

// the name of a search parameter: nothing here is awaited
// oxlint-disable-next-line unicorn/no-thenable
const THEN_TODAY = { then: "/today" } as const;

const MS_PER_MIN = 60_000;
const DAYS_AHEAD = 7;

/** After the last set: what was done, what is new about it, and what comes next and why. */
export function Summary({ state }: { readonly state: PlayerState }) {
  const words = trainMessages.summary;
  const units = useUnits();
  const navigate = useNavigate();
  const { view, fresh } = useLoop();
  const trainee = useTrainee(view?.request);
  const [correcting, setCorrecting] = useState<CorrectAt>();
  const trained = state.lines
    .filter(({ removed, sets }) => !removed && sets.some(({ done }) => done))
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const sets = trained.flatMap((line) => line.sets.filter(({ done }) => done)).length;
  const minutes = Math.max(
    1,
    Math.round(((state.endedMs ?? state.startedMs) - state.startedMs) / MS_PER_MIN),
  );
  const close = async () => {
    await putAway(state.workout);
    await navigate({ to: "/today" });
  };
  return (
    <article className="summary">
      <header className="card ask-card">
        <h1>{state.phase.kind === "stopped" ? trainMessages.pain.stoppedTitle : words.title}</h1>
        {state.phase.kind === "stopped" && <p className="lead">{trainMessages.pain.stopped}</p>}
        <p className="lead">{sets > 0 ? words.did(sets, minutes) : words.nothing}</p>
        {state.phase.kind === "stopped" && (
          <Button size="xl" onClick={() => void navigate({ to: "/screen", search: THEN_TODAY })}>
            {trainMessages.opening.answer}
          </Button>
        )}
      </header>
      {trained.length > 0 && (
        <section className="card">
          <h2>{words.what}</h2>
          <ul className="done-lines">
            {trained.map((line) => (
              <DoneLine
                key={line.key}
                line={line}
                state={state}
                units={units}
                onCorrect={(set) => setCorrecting({ line: line.key, set })}
              />
            ))}
          </ul>
          {undoesCorrection(state) && (
            <p className="corrected" role="status">
              {trainMessages.correct.kept}{" "}
              <Button variant="subtle" onClick={() => void happen({ kind: "undo" }, units.mass)}>
                {trainMessages.player.undoWhat.correct}
              </Button>
            </p>
          )}
        </section>
      )}
      {correcting && (
        <CorrectSheet
          lines={state.lines}
          at={correcting}
          trainee={trainee}
          units={units}
          onEvent={(event) => void happen(event, units.mass)}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      {view && fresh && <Records view={view} workout={state.workout} units={units} />}
      {view && fresh && state.phase.kind === "finished" && sets > 0 && (
        <NextTime view={view} trained={trained} units={units} />
      )}
      {sets > 0 && state.phase.kind === "finished" && <p className="notice">{words.morning}</p>}
      <div className="choice-buttons">
        <Button size="xl" onClick={() => void close()}>
          {words.close}
        </Button>
        {state.phase.kind === "finished" && (
          <Button
            size="lg"
            variant="subtle"
            color="gray"
            onClick={() => void happen({ kind: "resume" }, units.mass)}
          >
            {words.resume}
          </Button>
        )}
      </div>
    </article>
  );
}

function DoneLine({
  line,
  state,
  units,
  onCorrect,
}: {
  readonly line: PlayerLine;
  readonly state: PlayerState;
  readonly units: Units;
  readonly onCorrect: (set: number) => void;
}) {
  const pain = state.pain.findLast((told) => told.line === line.key)?.pain;
  return (
    <li>
      <strong>{say(line.name)}</strong>
      <span className="done-sets">
        {line.sets
          .filter(({ done }) => done)
          .map((set) => {
            const what = setText(set, line.measure, units);
            return (
              <button
                key={set.key}
                type="button"
                aria-label={trainMessages.correct.button(what)}
                onClick={() => onCorrect(set.key)}
              >
                {what}
              </button>
            );
          })}
      </span>
      {pain !== undefined && (
        <small className="soft">{trainMessages.summary.pain(say(line.name), pain)}</small>
      )}
    </li>
  );
}

/** Bests of this workout, each with how sure it is; of an exercise that was never done before there is nothing to beat. */
function Records({
  view: { history },
  workout,
  units,
}: {
  readonly view: LoopView;
  readonly workout: string;
  readonly units: Units;
}) {
  const words = trainMessages.summary;
  const bests = history.exercises
    .filter(({ days }) => days > 1)
    .flatMap((each) => bestsOf(each, workout, units).map((best) => ({ exercise: each.exercise, best })));
  if (bests.length === 0) return null;
  return (
    <section className="card">
      <h2>{words.records}</h2>
      <ul className="done-lines">
        {bests.map(({ exercise, best }) => (
          <li key={exercise + best}>
            <strong>{say(findExercise(exercise)?.name ?? exercise)}</strong>
            <span>{best}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bestsOf({ records }: ExerciseHistory, workout: string, units: Units): readonly string[] {
  const words = trainMessages.summary;
  const { load, e1rm, reps, hold } = records;
  const { showMass } = units;
  return [
    ...(load?.workoutId === workout && load.loadKg > 0 ? [words.recordLoad(showMass(load.loadKg))] : []),
    ...(e1rm?.workoutId === workout
      ? [
          words.recordE1rm(
            showMass(e1rm.estimate.kg),
            showMass(e1rm.estimate.lowKg),
            showMass(e1rm.estimate.highKg),
          ),
        ]
      : []),
    ...(reps?.workoutId === workout ? [words.recordReps(reps.reps)] : []),
    ...(hold?.workoutId === workout ? [words.recordHold(hold.holdS)] : []),
  ];
}

interface NextDecision {
  readonly on: string;
  readonly decision: Decision;
}

/** What comes next of each exercise of the plan, on the day that has it, and why. */
function NextTime({
  view,
  trained,
  units,
}: {
  readonly view: LoopView;
  readonly trained: readonly PlayerLine[];
  readonly units: Units;
}) {
  const words = trainMessages.summary;
  const [next, setNext] = useState<readonly NextDecision[]>();
  const ids = trained.map(({ exercise }) => exercise).join();
  useEffect(() => {
    let here = true;
    void nextDecisions(view.today, ids.split(",")).then((found) => {
      if (here) setNext(found);
    });
    return () => {
      here = false;
    };
    // anew also when a set was put right
  }, [view, ids]);
  if (next?.length === 0) return null;
  return (
    <section className="card">
      <h2>{words.next}</h2>
      {!next && <p role="status">{words.looking}</p>}
      <ul className="done-lines">
        {next?.map(({ on, decision: { to, side, because, exercise } }) => {
          const known = findExercise(to.exercise);
          const what = figuresText(
            {
              ...(to.reps !== undefined && { reps: to.reps }),
              ...(to.holdS !== undefined && { durationS: to.holdS }),
              ...(to.minutes !== undefined && { durationS: to.minutes * 60 }),
              ...(to.distanceM !== undefined && { distanceM: to.distanceM }),
              ...(to.loadKg !== undefined && { loadKg: to.loadKg }),
            },
            known?.measure ?? "reps",
            units,
          );
          const figures = trainMessages.player.figures;
          const all = figures.sets(to.sets, what);
          return (
            <li key={`${exercise}${side}`}>
              <strong>{say(known?.name ?? to.exercise)}</strong>
              <span>
                {words.nextOn(on)}: {side ? figures.ofSide(side, all) : all}
              </span>
              <small className="soft">{say(because)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Asks for the sessions of the coming week, until each of the exercises was met once. */
async function nextDecisions(today: string, ids: readonly string[]): Promise<readonly NextDecision[]> {
  const found: NextDecision[] = [];
  const open = new Set(ids);
  for (let ahead = 1; ahead <= DAYS_AHEAD && open.size > 0; ahead += 1) {
    const on = dateOfDay(dayNumber(today) + ahead);
    const { session } = await wishFor({ on });
    if (session?.kind !== "session") continue;
    for (const { exercise, decisions, insteadOf } of session.session.exercises) {
      const id = insteadOf && open.has(insteadOf.exercise) ? insteadOf.exercise : exercise;
      if (!open.delete(id)) continue;
      // one easier form may stand in for two exercises
      const fresh = decisions.filter(
        ({ to, side, because }) =>
          !found.some(
            ({ decision: known }) =>
              known.to.exercise === to.exercise && known.side === side && known.because === because,
          ),
      );
      found.push(...fresh.map((decision) => ({ on, decision })));
    }
  }
  return found;
}
