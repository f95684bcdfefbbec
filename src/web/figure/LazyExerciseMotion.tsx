import { lazy, Suspense } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";

const ExerciseMotion = lazy(() => import("./ExerciseMotion.tsx"));

/** The moving figure, with its place kept while it is on its way. */
export function LazyExerciseMotion({ id, name }: { readonly id: ExerciseId; readonly name: string }) {
  return (
    <div className="motion-place">
      <Suspense fallback={null}>
        <ExerciseMotion id={id} name={name} />
      </Suspense>
    </div>
  );
}
