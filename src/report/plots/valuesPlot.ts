import * as Plot from "@observablehq/plot";
import type { LocalDate } from "../../core/calendar.ts";
import { asPicture } from "./asPicture.ts";
import { instantOfDay } from "./instantOfDay.ts";
import type { PlotFrame } from "./weeklyBalancePlot.ts";

/** One value of one day; `series` tells left from right, or one measure from another. */
export interface PlottedValue {
  readonly on: LocalDate;
  readonly value: number;
  readonly series?: string;
  /** Half of the range in which the true value may lie; drawn as a whisker. */
  readonly error?: number;
}

/**
 * Values over time as dots with their error, joined by a thin line a series: an SVG. Series differ by the shape of their
 * dots too, so that it can be read in grey.
 */
export function valuesPlot(
  values: readonly PlottedValue[],
  about: { readonly axis: string; readonly domain?: readonly [number, number] },
  frame: PlotFrame,
): Element {
  const rows = values.map((each) => ({
    on: instantOfDay(each.on),
    value: each.value,
    series: each.series ?? "",
    low: each.value - (each.error ?? 0),
    high: each.value + (each.error ?? 0),
    erring: each.error !== undefined,
  }));
  const series = [...new Set(rows.map((row) => row.series))];
  const colours = ["var(--plot-back)", "var(--plot-front)"];
  const plot = Plot.plot({
    document: frame.document,
    width: frame.width,
    height: 190,
    marginLeft: 44,
    marginRight: 12,
    marginBottom: 26,
    ariaLabel: frame.ariaLabel,
    style: { background: "transparent", fontSize: "11px", overflow: "visible" },
    x: { type: "utc", label: null, ticks: 4 },
    y: {
      label: `↑ ${about.axis}`,
      grid: true,
      ticks: 5,
      ...(about.domain ? { domain: [...about.domain] } : { nice: true, zero: true }),
    },
    color: { domain: series, range: colours },
    symbol: { domain: series, range: ["circle", "square"] },
    marks: [
      Plot.ruleX(
        rows.filter(({ erring }) => erring),
        { x: "on", y1: "low", y2: "high", stroke: "var(--plot-line)" },
      ),
      Plot.lineY(rows, {
        x: "on",
        y: "value",
        z: "series",
        stroke: "series",
        strokeWidth: 1.2,
        strokeOpacity: 0.55,
      }),
      Plot.dot(rows, { x: "on", y: "value", fill: "series", symbol: "series", r: 3.2 }),
    ],
  });
  return asPicture(plot);
}
