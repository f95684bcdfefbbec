import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import type { Stored } from "../../platform/recordStore.ts";
import type { RoutineRecord } from "../../sync/records/routine.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { planMessages } from "../messages/plan.en.ts";
import { ROUTINE_TEMPLATES } from "./routineTemplates.ts";

/** The person's own workouts, and some to begin from. */
export function RoutinesCard() {
  const words = planMessages.routines;
  const navigate = useNavigate();
  const routines = useRecords((store) => store.list("routine"), "routines");
  const [removed, setRemoved] = useState<Stored<"routine">>();
  const make = async (fields: RoutineRecord) => {
    const id = newId();
    await (await records()).change([{ kind: "routine", id, fields }]);
    await navigate({ to: "/plan/routine/$id", params: { id } });
  };
  const remove = async (routine: Stored<"routine">) => {
    await (await records()).remove("routine", routine.id);
    setRemoved(routine);
  };
  const restore = async () => {
    if (removed) await (await records()).restore("routine", removed.id);
    setRemoved(undefined);
  };
  return (
    <section className="card" aria-labelledby="plan-routines">
      <div className="card-head">
        <div>
          <h2 id="plan-routines">{words.title}</h2>
          <p className="soft">{words.lead}</p>
        </div>
        <Button size="md" onClick={() => void make({ name: words.unnamed, exercises: [] })}>
          {words.create}
        </Button>
      </div>
      <p role="status" className={removed ? "notice" : "visually-hidden"}>
        {removed && words.removed(removed.name)}{" "}
        {removed && (
          <Button variant="subtle" size="md" onClick={() => void restore()}>
            {words.undo}
          </Button>
        )}
      </p>
      {routines?.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="routines">
        {routines?.map((routine) => (
          <li key={routine.id}>
            <h3>{routine.name}</h3>
            <p className="soft small">{contentsOf(routine)}</p>
            <p className="row">
              <Button
                size="md"
                disabled={routine.exercises.length === 0}
                onClick={() => void navigate({ to: "/train", search: { routine: routine.id } })}
                aria-label={planMessages.routines.of(words.start, routine.name)}
              >
                {words.start}
              </Button>
              <Link
                to="/plan/routine/$id"
                params={{ id: routine.id }}
                aria-label={planMessages.routines.of(words.edit, routine.name)}
              >
                {words.edit}
              </Link>
              <Button
                variant="subtle"
                size="md"
                onClick={() => void make({ ...fieldsOf(routine), name: words.copyOf(routine.name) })}
                aria-label={planMessages.routines.of(words.duplicate, routine.name)}
              >
                {words.duplicate}
              </Button>
              <Button
                variant="subtle"
                size="md"
                onClick={() => void remove(routine)}
                aria-label={planMessages.routines.of(words.remove, routine.name)}
              >
                {words.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.templates}</summary>
        <ul className="routines">
          {ROUTINE_TEMPLATES.map((template) => {
            const { name, about } = planMessages.templates[template.id];
            return (
              <li key={template.id}>
                <h3>{name}</h3>
                <p className="soft small">
                  {about} {contentsOf(template)}
                </p>
                <Button
                  variant="default"
                  size="md"
                  onClick={() => void make({ name, exercises: template.exercises })}
                  aria-label={planMessages.routines.of(words.use, name)}
                >
                  {words.use}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
      <p>
        <Link to="/train" search={{ routine: "ad_hoc" }}>
          {words.adHoc}
        </Link>
      </p>
    </section>
  );
}

function fieldsOf({ id: _id, ...fields }: Stored<"routine">): RoutineRecord {
  return fields;
}

/** "Glute bridge, bird dog and chair stand". */
function contentsOf({ exercises }: Pick<RoutineRecord, "exercises">): string {
  if (exercises.length === 0) return planMessages.routines.exercises(0);
  return new Intl.ListFormat(spokenLanguage()).format(
    exercises.map(({ exercise }) => say(findExercise(exercise)?.name ?? exercise)),
  );
}
