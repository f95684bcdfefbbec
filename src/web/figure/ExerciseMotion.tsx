import { lazy, memo, Suspense } from "react";
import type { MotionView } from "../../core/exercise/motion/motion.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import type { TestId } from "../../core/person/testId.ts";
import type { BodySize } from "../../engine/bodyScale.ts";
import type { MuscleLevel } from "../../figure/exerciseFigure.ts";
import "./figure.css";

export interface ExerciseMotionProps {
  /** What to show: an exercise of the catalogue or a self-test. Nothing is drawn where its motion is not described. */
  readonly exercise: ExerciseId | TestId;
  /** What one reads it as, its accessible name: "Hip hinge: the movement, drawn". Without it the figure is decoration. */
  readonly title?: string;
  /** In whose proportions; the reference man's without. */
  readonly person?: BodySize;
  /** Moves unless told otherwise; where a person prefers less motion only once asked to by the button. */
  readonly playing?: boolean;
  /** Times the movement's own tempo, above 0; 1 without. */
  readonly speed?: number;
  /** From where; by default from where one sees best what moves. */
  readonly view?: MotionView;
  /** Where it stands while it does not move, 0 to 1; without it where it was stopped, at first the end of the movement. */
  readonly phase?: number;
  /** Muscles to colour by how hard they work; keep the array from render to render. */
  readonly muscles?: readonly MuscleLevel[];
  /** A button to stop and start it; there unless a screen has one of its own. */
  readonly button?: boolean;
}

const MovingFigure = lazy(() => import("./MovingFigure.tsx"));

/**
 * The drawn body doing an exercise: `<ExerciseMotion exercise="romanian_deadlift" title={…} />`. It stops while it is out
 * of sight. The body's model comes with a script of its own; the place is kept meanwhile, as high as the custom property
 * `--motion-height` says (11rem).
 */
export const ExerciseMotion = memo(function ExerciseMotion(props: ExerciseMotionProps) {
  return (
    <div className="exercise-figure bodymap-scope">
      <Suspense fallback={null}>
        <MovingFigure {...props} />
      </Suspense>
    </div>
  );
});
