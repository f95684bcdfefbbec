import { Button, SegmentedControl } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { usualPain } from "../../core/session/painCheck.ts";
import type { Session } from "../../core/session/session.ts";
import { localNow } from "../app/today.ts";
import { newId } from "../data/me.ts";
import { useRecords } from "../data/records.ts";
import { useUnits, type Units } from "../data/useUnits.ts";
import type { LoopView } from "../loop/protocol.ts";
import { useLoop, wishFor } from "../loop/useLoop.ts";
import { trainMessages } from "../messages/train.en.ts";
import { allowSound } from "../device/bell.ts";
import { setText } from "./figuresText.ts";
import { newWorkout, type NewWorkout } from "./newWorkout.ts";
import { begin } from "./playerDesk.ts";
import type { NewLine } from "./playerLine.ts";
import { routineLines, sessionLines, type Trainee } from "./playerLines.ts";
import { useTrainee } from "./useTrainee.ts";

// the name of a search parameter: nothing here is awaited
// oxlint-disable-next-line unicorn/no-thenable
const THEN_TRAIN = { then: "/train" } as const;

const AD_HOC = "ad_hoc";
const MINUTES = ["10", "20", "30"] as const;

/** Before the first set: what there is to do, or why nothing is begun. */
export function Opening({ routine }: { readonly routine: string | undefined }) {
  const words = trainMessages;
  const { view, failure } = useLoop();
  const trainee = useTrainee(view?.request);
  if (failure !== undefined && !view) return <p role="alert">{words.failed}</p>;
  if (!view || !trainee) return <p role="status">{words.loading}</p>;
  const gate = gateOf(view);
  if (gate) return <Gate {...gate} />;
  if (routine === AD_HOC) return <AdHoc view={view} trainee={trainee} />;
  if (routine !== undefined) return <OfRoutine id={routine} view={view} trainee={trainee} />;
  return <OfToday view={view} trainee={trainee} />;
}

interface GateProps {
  readonly title: string;
  readonly lead: string;
  readonly asks: boolean;
}

/** Safety first: open or changed answers, or somebody who has to look. */
function gateOf({ screening, session }: LoopView): GateProps | undefined {
  const words = trainMessages.opening;
  if (screening.kind === "incomplete" || session?.kind === "askFirst")
    return { title: words.askFirst, lead: words.askFirstLead, asks: true };
  const allowed = allowance(screening);
  if (allowed === "nothing" || allowed === "walking")
    return {
      title: words.refer,
      lead: screening.kind === "refer" ? say(screening.where) : "",
      asks: true,
    };
  return undefined;
}

function Gate({ title, lead, asks }: GateProps) {
  return (
    <section className="card ask-card" role="alert">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {asks && (
        <Button size="xl" renderRoot={(props) => <Link to="/screen" search={THEN_TRAIN} {...props} />}>
          {trainMessages.opening.answer}
        </Button>
      )}
    </section>
  );
}

interface SourceProps {
  readonly view: LoopView;
  readonly trainee: Trainee;
}

function AdHoc({ view }: SourceProps) {
  const words = trainMessages.opening;
  const start = useBegin(view);
  return (
    <section className="card ask-card">
      <h1>{words.adHoc}</h1>
      <p className="lead">{words.adHocLead}</p>
      <Button
        size="xl"
        onClick={() => start({ from: "ad_hoc", opening: [], lines: [], asksNextMorning: false })}
      >
        {words.start}
      </Button>
    </section>
  );
}

function OfRoutine({ id, view, trainee }: SourceProps & { readonly id: string }) {
  const words = trainMessages.opening;
  const found = useRecords(async (store) => (await store.get("routine", id)) ?? null, `routine ${id}`);
  const start = useBegin(view);
  if (found === undefined) return <p role="status">{trainMessages.loading}</p>;
  if (found === null) return <Gate title={words.noRoutine} lead="" asks={false} />;
  const lines = routineLines(found, trainee);
  const of = {
    from: "routine",
    title: found.name,
    opening: [],
    lines,
    asksNextMorning: false,
  } as const;
  return (
    <section className="card opening">
      <h1>{words.routine(found.name)}</h1>
      {found.notes && <p className="lead">{found.notes}</p>}
      <Overview lines={lines} />
      <Button size="xl" onClick={() => start(of)}>
        {words.start}
      </Button>
    </section>
  );
}

/** Today's session as planned or shorter; on a day without one, why, and what can be done all the same. */
function OfToday({ view, trainee }: SourceProps) {
  const [wished, setWished] = useState<LoopView>();
  const [minutes, setMinutes] = useState<string>("");
  const { session } = wished ?? view;
  const firstDay = isFirstDay(view);
  useEffect(() => {
    // a starter plan that was taken a moment ago begins at once, whatever the weekday
    if (firstDay) void wishFor({ anyway: true }).then(setWished);
  }, [firstDay]);
  const shorten = (value: string) => {
    setMinutes(value);
    const anyway = view.session?.kind !== "session";
    void wishFor({ anyway, ...(value !== "" && { minutes: Number(value) }) }).then(setWished);
  };
  if (session?.kind !== "session") {
    if (firstDay) return <p role="status">{trainMessages.loading}</p>;
    return (
      <RestDay
        next={session?.kind === "rest" ? session.next : undefined}
        isDone={session?.kind === "rest" && session.because === "done"}
        onAnyway={() => void wishFor({ anyway: true }).then(setWished)}
      />
    );
  }
  return (
    <Today
      key={session.session.exercises.map(({ exercise, sets }) => exercise + sets.length).join()}
      session={session.session}
      view={view}
      trainee={trainee}
      minutes={minutes}
      onMinutes={shorten}
    />
  );
}

/** A starter plan from which nothing was trained yet. */
function isFirstDay({ plan, session, history }: LoopView): boolean {
  if (plan.kind !== "starter" || session?.kind !== "rest" || session.because === "done") return false;
  return history.lastDay === undefined || history.lastDay < plan.startedOn;
}

function Today({
  session,
  view,
  trainee,
  minutes,
  onMinutes,
}: SourceProps & {
  readonly session: Session;
  readonly minutes: string;
  readonly onMinutes: (minutes: string) => void;
}) {
  const words = trainMessages.opening;
  const start = useBegin(view);
  const lines = sessionLines(session, trainee);
  const opening = session.warmUp.filter(({ exercise }) => exercise === undefined).map(({ text }) => text);
  const of = {
    from: view.plan.kind === "starter" ? "starter" : "plan",
    opening,
    lines,
    asksNextMorning: session.asksNextMorning,
  } as const;
  return (
    <section className="card opening">
      <h1>{words.title}</h1>
      <p className="lead">{words.minutes(session.minutes)}</p>
      {session.notes.map((note) => (
        <p key={note} className="notice">
          {say(note)}
        </p>
      ))}
      {lines.length === 0 && <p>{words.empty}</p>}
      <Overview lines={lines} />
      {session.leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut}</summary>
          <ul className="plain">
            {session.leftOut.map(({ exercise, because }) => (
              <li key={exercise}>
                {say(findExercise(exercise)?.name ?? exercise)}: {say(because)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <fieldset className="reserve">
        <legend>{words.howLong}</legend>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label={words.howLong}
          value={minutes}
          onChange={onMinutes}
          data={[
            { value: "", label: words.asPlanned },
            ...MINUTES.map((value) => ({ value, label: words.min(Number(value)) })),
          ]}
        />
      </fieldset>
      <Button size="xl" disabled={lines.length === 0} onClick={() => start(of)}>
        {words.start}
      </Button>
    </section>
  );
}

function RestDay({
  next,
  isDone,
  onAnyway,
}: {
  readonly next: string | undefined;
  readonly isDone: boolean;
  readonly onAnyway: () => void;
}) {
  const words = trainMessages.opening;
  return (
    <section className="card ask-card">
      <h1>{isDone ? words.done : words.rest}</h1>
      {!isDone && <p className="lead">{words.restLead}</p>}
      {next && <p>{words.next(next)}</p>}
      {!isDone && (
        <Button size="xl" onClick={onAnyway}>
          {words.anyway}
        </Button>
      )}
      <Button
        size="lg"
        variant="default"
        renderRoot={(props) => <Link to="/train" search={{ routine: AD_HOC }} {...props} />}
      >
        {words.ownInstead}
      </Button>
    </section>
  );
}

function Overview({ lines }: { readonly lines: readonly NewLine[] }) {
  const units = useUnits();
  const words = trainMessages.opening;
  return (
    <ol className="overview">
      {lines.map((line) => (
        <li key={line.exercise}>
          <span>{say(line.name)}</span>
          <small className="soft">
            {line.sets.every(({ kind }) => kind === "warmup") ? `${words.warmUp} · ` : ""}
            {setsOf(line, units)}
          </small>
        </li>
      ))}
    </ol>
  );
}

/** "4 sets · 8 each side": sets of one side are counted once. */
function setsOf({ sets, measure }: NewLine, units: Units): string {
  const words = trainMessages.opening;
  const last = sets.at(-1);
  if (!last) return words.sets(0);
  const rounds = Math.max(
    ...(["left", "right"] as const).map((side) => sets.filter((set) => set.side === side).length),
  );
  if (rounds === 0) return `${words.sets(sets.length)} · ${setText(last, measure, units)}`;
  const { side: _side, ...either } = last;
  return `${words.sets(rounds)} · ${setText(either, measure, units)} ${words.eachSide}`;
}

/** Begins a workout; with pain, it is asked for first. */
function useBegin(
  view: LoopView,
): (of: Pick<NewWorkout, "from" | "title" | "opening" | "lines" | "asksNextMorning">) => void {
  const { mass } = useUnits();
  const checks = useRecords((store) => store.list("painCheck"), "painCheck");
  return (of) => {
    allowSound();
    const { pain } = view.request;
    const usual = usualPain(pain, checks ?? [], view.today);
    const workout = newWorkout(
      {
        ...of,
        id: newId(),
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        usual,
        asksPain: usual.level > 0 || (pain?.now ?? 0) > 0,
      },
      { ms: Date.now(), at: localNow(new Date()) },
    );
    void begin(workout, mass);
  };
}
