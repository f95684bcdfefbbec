import * as Plot from "@observablehq/plot";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { WeekSummary } from "../../core/log/logSummary.ts";
import { asPicture } from "./asPicture.ts";
import { instantOfDay } from "./instantOfDay.ts";
import type { PlotFrame } from "./weeklyBalancePlot.ts";

/** The muscles of the hips and the back that a report follows week by week. */
export const FOLLOWED_MUSCLES: readonly MuscleId[] = [
  "gluteus_maximus",
  "gluteus_medius",
  "hamstrings",
  "erector_spinae",
  "latissimus_dorsi",
  "rhomboids",
];

/** Weekly sets of chosen muscles: one small plot a muscle, all on the same scale, with the starting figure as a line. */
export function weeklyMusclePlot(
  weekly: readonly WeekSummary[],
  muscles: readonly MuscleId[],
  words: {
    readonly muscleName: (id: MuscleId) => string;

    readonly startSets: number;
  },
  frame: PlotFrame,
): Element {
  const rows = muscles.flatMap((id) =>
    weekly.map((week) => ({
      muscle: words.muscleName(id),
      week: instantOfDay(week.weekOf),
      sets: week.sets[id] ?? 0,
    })),
  );
  const names = muscles.map((id) => words.muscleName(id));
  const plot = Plot.plot({
    document: frame.document,
    width: frame.width,
    height: 40 + 74 * muscles.length,
    marginLeft: 36,
    marginRight: 8,
    marginTop: 24,
    ariaLabel: frame.ariaLabel,
    style: { background: "transparent", fontSize: "11px", overflow: "visible" },
    x: { type: "utc", label: null },
    y: { label: null, ticks: 2, grid: true },
    fy: { domain: names, label: null, axis: null, padding: 0.5 },
    marks: [
      Plot.ruleY([words.startSets], { stroke: "var(--plot-line)", strokeDasharray: "2,3" }),
      Plot.areaY(rows, {
        x: "week",
        y: "sets",
        fy: "muscle",
        fill: "var(--plot-back)",
        fillOpacity: 0.85,
        curve: "step",
      }),
      Plot.text(names, {
        fy: (name: string) => name,
        text: (name: string) => name,
        frameAnchor: "top-left",
        dy: -15,
        fontWeight: 600,
      }),
      Plot.ruleY([0]),
    ],
  });
  return asPicture(plot);
}
