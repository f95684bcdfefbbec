import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { figureMessages as words } from "../messages/figure.en.ts";
import { ExerciseMotion } from "./ExerciseMotion.tsx";

/** The moving figure by an exercise's id and name. */
export function LazyExerciseMotion({ id, name }: { readonly id: ExerciseId; readonly name: string }) {
  return <ExerciseMotion exercise={id} title={words.title(name)} />;
}
