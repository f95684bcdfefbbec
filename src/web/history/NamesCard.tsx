import { ActionIcon } from "@mantine/core";
import { useState } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { en } from "../messages/en.ts";
import type { NameQuestion, Snapshot } from "./protocol.ts";

interface NamesCardProps {
  readonly names: readonly NameQuestion[];
  readonly mapped: Snapshot["mapped"];
  readonly exercises: Snapshot["exercises"];
  readonly onMap: (name: string, exercise: ExerciseId | undefined) => void;
}

const SHOWN_AT_FIRST = 8;

/** Names that no exercise was found for: the person says what they are, and that is remembered. */
export function NamesCard({ names, mapped, exercises, onMap }: NamesCardProps) {
  const [all, setAll] = useState(false);
  const nameOf = (id: ExerciseId) => exercises.find((each) => each.id === id)?.name ?? id;
  const idOf = new Map(exercises.map((each) => [each.name.toLowerCase(), each.id]));
  const shown = all ? names : names.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="card names" aria-labelledby="names-title">
      <h2 id="names-title">{en.names.title}</h2>
      {names.length > 0 && <p className="soft">{en.names.lead}</p>}
      <datalist id="exercise-names">
        {exercises.map((each) => (
          <option key={each.id} value={each.name} />
        ))}
      </datalist>
      <ul className="name-list">
        {shown.map(({ name, sets, candidates }) => (
          <li key={name}>
            <span className="name-said">
              <strong>{name}</strong> <span className="soft">{en.names.sets(sets)}</span>
            </span>
            <span className="name-answers">
              {candidates.slice(0, 3).map((id) => (
                <button type="button" className="pill" key={id} onClick={() => onMap(name, id)}>
                  {nameOf(id)}
                </button>
              ))}
              <input
                className="field"
                list="exercise-names"
                aria-label={en.names.choose(name)}
                placeholder={en.names.placeholder}
                onChange={(event) => {
                  const id = idOf.get(event.currentTarget.value.trim().toLowerCase());
                  if (id) onMap(name, id);
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      {names.length > shown.length && (
        <button type="button" className="pill" onClick={() => setAll(true)}>
          {en.names.showAll(names.length)}
        </button>
      )}
      {mapped.length > 0 && (
        <>
          <h3>{en.names.mapped}</h3>
          <ul className="name-list">
            {mapped.map(({ name, exercise }) => (
              <li key={name}>
                <span className="name-said">
                  <strong>{name}</strong> <span className="soft">{nameOf(exercise)}</span>
                </span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={en.names.forget(name)}
                  onClick={() => onMap(name, undefined)}
                >
                  <Cross />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Cross() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="m2 2 10 10M12 2 2 12" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
