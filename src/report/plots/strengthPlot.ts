import * as Plot from "@observablehq/plot";
import { massIn } from "../../core/units.ts";
import type { MassUnit } from "../../core/units.ts";
import type { StrengthFinding } from "../strengthFindings.ts";
import { asPicture } from "./asPicture.ts";
import { instantOfDay } from "./instantOfDay.ts";
import type { PlotFrame } from "./weeklyBalancePlot.ts";

/** Exercises of the report that have at least two days with an estimated maximum. */
export function plottedStrength(strength: readonly StrengthFinding[]): readonly StrengthFinding[] {
  return strength.filter((each) => each.points.filter((point) => point.e1rm).length >= 2);
}

/**
 * Estimated one-repetition maxima over time: one small plot an exercise, each on a scale of its own.
 * Full dots from sets of up to 10 repetitions; hollow ones are uncertain. Whiskers: lowest to highest formula.
 */
export function strengthPlot(strength: StrengthFinding, unit: MassUnit, frame: PlotFrame): Element {
  const rows = strength.points.flatMap(({ day, e1rm }) =>
    e1rm
      ? [
          {
            day: instantOfDay(day),
            load: massIn(e1rm.kg, unit),
            low: massIn(e1rm.lowKg, unit),
            high: massIn(e1rm.highKg, unit),
            uncertain: e1rm.uncertain,
          },
        ]
      : [],
  );
  const certain = rows.filter((row) => !row.uncertain);
  const uncertain = rows.filter((row) => row.uncertain);
  const plot = Plot.plot({
    document: frame.document,
    width: frame.width,
    height: 150,
    marginLeft: 40,
    marginRight: 10,
    marginBottom: 26,
    ariaLabel: frame.ariaLabel,
    style: { background: "transparent", fontSize: "11px", overflow: "visible" },
    x: { type: "utc", label: null, ticks: 4 },
    y: { label: `↑ ${unit}`, nice: true, grid: true, ticks: 4 },
    marks: [
      Plot.ruleX(rows, { x: "day", y1: "low", y2: "high", stroke: "var(--plot-line)", strokeWidth: 1 }),
      Plot.lineY(certain, {
        x: "day",
        y: "load",
        stroke: "var(--plot-back)",
        strokeWidth: 1.2,
        strokeOpacity: 0.6,
      }),
      Plot.dot(certain, { x: "day", y: "load", fill: "var(--plot-back)", r: 2.6 }),
      Plot.dot(uncertain, {
        x: "day",
        y: "load",
        stroke: "var(--plot-back)",
        fill: "var(--plot-paper)",
        r: 2.6,
      }),
    ],
  });
  return asPicture(plot);
}
