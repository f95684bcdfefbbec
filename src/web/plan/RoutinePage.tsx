import { ActionIcon, Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { EXERCISES, findExercise } from "../../core/exercise/catalogue.ts";
import type { Exercise } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import type { RoutineRecord } from "../../sync/records/routine.ts";
import { routineRoute } from "../app/router.tsx";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { useUnits } from "../data/useUnits.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import { exerciseSearch } from "../library/exerciseSearch.ts";
import { planMessages } from "../messages/plan.en.ts";
import {
  alternates,
  changedLine,
  firstLine,
  movedLine,
  withoutLine,
  withSuperset,
  type RoutineLine,
} from "./routineEdit.ts";
import "../start/start.css";
import "../today/today.css";
import "./plan.css";

const MOST_FOUND = 8;

/** One routine: its name and its exercises, kept as they are typed. */
export function RoutinePage() {
  const { id } = routineRoute.useParams();
  const routine = useRecords(async (store) => (await store.get("routine", id)) ?? null, `routine-${id}`);
  const navigate = useNavigate();
  useEffect(() => {
    if (id === "new")
      void makeRoutine().then((made) =>
        navigate({ to: "/plan/routine/$id", params: { id: made }, replace: true }),
      );
  }, [id, navigate]);
  if (routine === undefined || id === "new") return null;
  if (routine === null) {
    return (
      <div className="plan-page">
        <p>{planMessages.routine.gone}</p>
        <BackToPlan />
      </div>
    );
  }
  return <RoutineEditor key={id} id={id} stored={routine} />;
}

async function makeRoutine(): Promise<string> {
  const id = newId();
  const fields = { name: planMessages.routines.unnamed, exercises: [] };
  await (await records()).change([{ kind: "routine", id, fields }]);
  return id;
}

function BackToPlan() {
  return (
    <p>
      <Link to="/plan">{planMessages.routine.back}</Link>
    </p>
  );
}

function RoutineEditor({ id, stored }: { readonly id: string; readonly stored: RoutineRecord }) {
  const words = planMessages.routine;
  const navigate = useNavigate();
  const [name, setName] = useState(stored.name);
  const [said, setSaid] = useState<{ readonly text: string; readonly before?: readonly RoutineLine[] }>();
  // what was typed last counts, also before it comes back from the store
  const [lines, setLines] = useState<readonly RoutineLine[]>(stored.exercises);
  const writing = useRef(Promise.resolve());
  const keep = (fields: Partial<RoutineRecord>) => {
    writing.current = writing.current.then(async () =>
      (await records()).change([
        { kind: "routine", id, fields: { name: name.trim() || planMessages.routines.unnamed, ...fields } },
      ]),
    );
  };
  const change = (next: readonly RoutineLine[]) => {
    setLines(next);
    keep({ exercises: [...next] });
  };
  const nameOf = (line: RoutineLine) => say(findExercise(line.exercise)?.name ?? line.exercise);
  const move = (index: number, by: -1 | 1) => {
    const line = lines[index];
    if (!line || !lines[index + by]) return;
    change(movedLine(lines, index, by));
    setSaid({ text: words.moved(nameOf(line), index + by + 1, lines.length) });
  };
  const start = async () => {
    await writing.current;
    await navigate({ to: "/train", search: { routine: id } });
  };
  return (
    <div className="plan-page">
      <BackToPlan />
      <h1>{name.trim() || planMessages.routines.unnamed}</h1>
      <div className="card-head">
        <TextInput
          size="lg"
          label={words.name}
          value={name}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => {
            setName(value);
            if (value.trim()) keep({ name: value.trim() });
          }}
        />
        <Button size="lg" disabled={lines.length === 0} onClick={() => void start()}>
          {planMessages.routines.start}
        </Button>
      </div>
      <p className="soft small">{words.kept}</p>
      <p role="status" className={said ? "notice" : "visually-hidden"}>
        {said?.text}{" "}
        {said?.before && (
          <Button
            variant="subtle"
            size="md"
            onClick={() => {
              change(said.before ?? lines);
              setSaid(undefined);
            }}
          >
            {planMessages.routines.undo}
          </Button>
        )}
      </p>
      {lines.length === 0 && <p>{words.empty}</p>}
      <ol className="routine-lines">
        {lines.map((line, index) => (
          <li
            // the same exercise may come twice
            key={`${line.exercise}-${lines.slice(0, index).filter((each) => each.exercise === line.exercise).length}`}
            className={
              line.supersetGroup === undefined ? "card routine-line" : "card routine-line in-superset"
            }
          >
            <ExerciseThumbnail exercise={line.exercise} />
            <h2>{nameOf(line)}</h2>
            <div className="order">
              <OrderButton
                label={words.up(nameOf(line))}
                path="M4 10l4-4 4 4"
                onClick={() => move(index, -1)}
                onMove={(by) => move(index, by)}
              />
              <OrderButton
                label={words.down(nameOf(line))}
                path="M4 6l4 4 4-4"
                onClick={() => move(index, 1)}
                onMove={(by) => move(index, by)}
              />
              <OrderButton
                label={words.remove(nameOf(line))}
                path="M4 4l8 8M12 4l-8 8"
                onClick={() => {
                  setSaid({ text: words.removed(nameOf(line)), before: lines });
                  change(withoutLine(lines, index));
                }}
              />
            </div>
            <LineFields line={line} onChange={(fields) => change(changedLine(lines, index, fields))} />
            {index < lines.length - 1 && (
              <Checkbox
                className="together"
                size="md"
                label={words.superset}
                checked={alternates(lines, index)}
                onChange={({ currentTarget: { checked } }) => change(withSuperset(lines, index, checked))}
              />
            )}
          </li>
        ))}
      </ol>
      <AddExercise onAdd={(exercise) => change([...lines, firstLine(exercise)])} />
    </div>
  );
}

interface OrderButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
  /** The arrow keys move the line too. */
  readonly onMove?: (by: -1 | 1) => void;
}

function OrderButton({ label, path, onClick, onMove }: OrderButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onMove || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <ActionIcon variant="default" size={44} aria-label={label} onClick={onClick} onKeyDown={onKeyDown}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
        <path d={path} strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </ActionIcon>
  );
}

interface LineFieldsProps {
  readonly line: RoutineLine;
  readonly onChange: (fields: {
    readonly [Field in keyof RoutineLine]?: RoutineLine[Field] | undefined;
  }) => void;
}

/** Sets, repetitions or a hold, load in the person's unit, and rest. */
function LineFields({ line, onChange }: LineFieldsProps) {
  const words = planMessages.routine;
  const units = useUnits();
  const exercise = findExercise(line.exercise);
  const holds = exercise?.measure === "hold";
  const loaded = exercise !== undefined && exercise.loading !== "none";
  return (
    <div className="fields">
      <Figure
        label={words.sets}
        value={line.sets}
        least={1}
        most={20}
        onChange={(sets) => sets && onChange({ sets })}
      />
      {holds ? (
        <Figure
          label={words.holdS}
          value={line.holdS}
          least={1}
          most={3600}
          onChange={(holdS) => onChange({ holdS })}
        />
      ) : (
        exercise?.measure === "reps" && (
          <Figure
            label={words.reps}
            value={line.reps}
            least={1}
            most={1000}
            onChange={(reps) => onChange({ reps })}
          />
        )
      )}
      {loaded && (
        <Figure
          label={words.load(units.mass)}
          value={line.loadKg === undefined ? undefined : units.massValue(line.loadKg)}
          least={0}
          most={2000}
          decimals
          onChange={(load) => onChange({ loadKg: load === undefined ? undefined : units.massKg(load) })}
        />
      )}
      <Figure
        label={words.restS}
        value={line.restS}
        least={0}
        most={3600}
        step={15}
        onChange={(restS) => onChange({ restS })}
      />
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly decimals?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

function Figure({ label, value, least, most, step = 1, decimals = false, onChange }: FigureProps) {
  return (
    <NumberInput
      size="md"
      label={label}
      value={value ?? ""}
      min={least}
      max={most}
      step={step}
      allowDecimal={decimals}
      allowNegative={false}
      decimalScale={2}
      onChange={(next) => {
        if (next === "") onChange(undefined);
        else if (typeof next === "number" && next >= least && next <= most) onChange(next);
      }}
    />
  );
}

/** Search by any name; the first that are found can be added with one tap. */
function AddExercise({ onAdd }: { readonly onAdd: (exercise: Exercise) => void }) {
  const words = planMessages.routine;
  const [text, setText] = useState("");
  const search = useMemo(() => exerciseSearch(EXERCISES, say), []);
  const found = useMemo(() => (text.trim() ? search.find(text) : []), [search, text]);
  return (
    <section className="card" aria-labelledby="routine-add">
      <h2 id="routine-add">{words.add}</h2>
      <TextInput
        type="search"
        size="md"
        label={words.search}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <p role="status" className="soft small">
        {text.trim() && words.found(found.length)}
      </p>
      <ul className="swap-list">
        {found.slice(0, MOST_FOUND).map((exercise) => (
          <li key={exercise.id}>
            <ExerciseThumbnail exercise={exercise.id} />
            <span>{say(exercise.name)}</span>
            <Button
              variant="default"
              size="md"
              onClick={() => {
                onAdd(exercise);
                setText("");
              }}
              aria-label={planMessages.routines.of(words.addThis, say(exercise.name))}
            >
              {words.addThis}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
