import { useMemo } from "react";
import { motionOf } from "../../core/exercise/motion/motions.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { BODY_MAP_STYLE } from "../../figure/bodyMapStyle.ts";
import { movingFigure } from "../../figure/exerciseFigure.ts";
import { EXERCISE_FIGURE_STYLE } from "../../figure/exerciseFigureStyle.ts";
import { startMessages } from "../messages/start.en.ts";

/** The drawn body doing an exercise; nothing where it has no motion yet. Loaded apart: it carries the body's model. */
export default function ExerciseMotion({ id, name }: { readonly id: ExerciseId; readonly name: string }) {
  const picture = useMemo(() => {
    const motion = motionOf(id);
    return motion && movingFigure(motion, { title: startMessages.figure(name) });
  }, [id, name]);
  if (!picture) return null;
  return (
    <div className="bodymap-scope exercise-motion">
      <style>{BODY_MAP_STYLE + EXERCISE_FIGURE_STYLE}</style>
      <div dangerouslySetInnerHTML={{ __html: picture }} />
    </div>
  );
}
