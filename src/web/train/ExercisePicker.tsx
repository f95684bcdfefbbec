import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { EXERCISES } from "../../core/exercise/catalogue.ts";
import type { Exercise } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import { changesOf, type DosingContext } from "../../core/programme/dosedExercise.ts";
import { exerciseSearch } from "../library/exerciseSearch.ts";
import { trainMessages } from "../messages/train.en.ts";

interface ExercisePickerProps {
  readonly person: DosingContext;
  readonly onChoose: (exercise: Exercise) => void;
}

const MOST_SHOWN = 12;

/** Finds an exercise by its name and takes it with a tap. What a condition rules out until it is cleared cannot be taken. */
export function ExercisePicker({ person, onChoose }: ExercisePickerProps) {
  const words = trainMessages.add;
  const [text, setText] = useState("");
  const index = useMemo(() => exerciseSearch(EXERCISES, say), []);
  const found = text.trim() === "" ? [] : index.find(text).slice(0, MOST_SHOWN);
  return (
    <div className="exercise-picker">
      <TextInput
        label={words.search}
        placeholder={words.placeholder}
        size="lg"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      {text.trim() !== "" && found.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="choices">
        {found.map((exercise) => {
          const waits = person.conditions.some(
            (condition) =>
              exercise.cautions[condition] === "avoid_until_cleared" && !person.cleared.includes(condition),
          );
          const changed = changesOf(exercise, person.conditions).length > 0;
          return (
            <li key={exercise.id}>
              <button type="button" disabled={waits} onClick={() => onChoose(exercise)}>
                {say(exercise.name)}
                {waits && <small>{words.wait}</small>}
                {!waits && changed && <small className="soft">{words.changed}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
