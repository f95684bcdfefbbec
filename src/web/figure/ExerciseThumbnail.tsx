import { useInViewport } from "@mantine/hooks";
import { useEffect, useState } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { FigureStyle } from "./FigureStyle.tsx";
import "./figure.css";

/**
 * A small still figure of an exercise, decoration beside its name: `<ExerciseThumbnail exercise="glute_bridge" />`. Drawn
 * when it comes into sight and the page has a moment; the place is kept before, and stays empty where no motion is described.
 */
export function ExerciseThumbnail({ exercise }: { readonly exercise: ExerciseId }) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const [drawn, setDrawn] = useState<{ readonly exercise: ExerciseId; readonly picture: string }>();
  const isDrawn = drawn?.exercise === exercise;
  useEffect(() => {
    if (!inViewport || isDrawn) return undefined;
    let wanted = true;
    void import("./thumbnail.ts").then(async ({ thumbnail }) => {
      await aMoment();
      if (wanted) setDrawn({ exercise, picture: thumbnail(exercise) });
    });
    return () => {
      wanted = false;
    };
  }, [inViewport, isDrawn, exercise]);
  return (
    <span ref={ref} className="exercise-thumbnail bodymap-scope" aria-hidden="true">
      <FigureStyle />
      {isDrawn && <span dangerouslySetInnerHTML={{ __html: drawn.picture }} />}
    </span>
  );
}

let last: Promise<void> = Promise.resolve();

/** One figure after the other, each when the page has nothing better to do. */
function aMoment(): Promise<void> {
  last = last.then(
    () =>
      new Promise((free) => {
        if ("requestIdleCallback" in window) requestIdleCallback(() => free(), { timeout: 300 });
        else setTimeout(free, 0);
      }),
  );
  return last;
}
