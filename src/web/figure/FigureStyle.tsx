import { BODY_MAP_STYLE } from "../../figure/bodyMapStyle.ts";
import { EXERCISE_FIGURE_STYLE } from "../../figure/exerciseFigureStyle.ts";

/** Colours and lines of drawn bodies; however many figures a page shows, it holds them once. */
export function FigureStyle() {
  return (
    <style href="exercise-figure" precedence="default">
      {BODY_MAP_STYLE + EXERCISE_FIGURE_STYLE}
    </style>
  );
}
