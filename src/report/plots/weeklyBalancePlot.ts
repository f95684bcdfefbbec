import * as Plot from "@observablehq/plot";
import type { WeekSummary } from "../../core/log/logSummary.ts";
import { asPicture } from "./asPicture.ts";
import { instantOfDay } from "./instantOfDay.ts";

/** Words and the place to draw in. */
export interface PlotFrame {
  /** The page's document, or one made for the purpose outside a browser. */
  readonly document: Document;
  readonly width: number;
  readonly ariaLabel: string;
}

/**
 * Weekly sets of the back above the line and of the front below it, one bar a week: an SVG (or a figure
 * around one). Colours are the custom properties `--plot-back` and `--plot-front`.
 */
export function weeklyBalancePlot(
  weekly: readonly WeekSummary[],
  words: { readonly back: string; readonly front: string; readonly setsAxis: string },
  frame: PlotFrame,
): Element {
  const rows = weekly.map((week) => ({
    week: instantOfDay(week.weekOf),
    back: week.backSets,
    front: -week.frontSets,
  }));
  const most = Math.max(1, ...rows.map((row) => Math.max(row.back, -row.front)));
  const plot = Plot.plot({
    document: frame.document,
    width: frame.width,
    height: 230,
    marginLeft: 44,
    marginRight: 8,
    ariaLabel: frame.ariaLabel,
    style: { background: "transparent", fontSize: "11px", overflow: "visible" },
    x: { type: "utc", interval: "week", label: null },
    y: {
      domain: [-most, most],
      label: `↑ ${words.back} · ${words.setsAxis} · ${words.front} ↓`,
      tickFormat: (sets: number) => String(Math.abs(sets)),
      ticks: 5,
      grid: true,
    },
    marks: [
      Plot.rectY(rows, {
        x: "week",
        interval: plotWeek,
        y: "back",
        fill: "var(--plot-back)",
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.rectY(rows, {
        x: "week",
        interval: plotWeek,
        y: "front",
        fill: "var(--plot-front)",
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.ruleY([0]),
    ],
  });
  return asPicture(plot);
}

const DAY_MS = 86_400_000;

/** Seven days from any day on: weeks start where the log says they do. */
const plotWeek = {
  floor: (date: Date): Date => date,
  offset: (date: Date, step = 1): Date => new Date(date.getTime() + step * 7 * DAY_MS),
};
