import type { MotionView } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { mapLevel } from "./bodyMap.ts";
import { BODY_TUBES, type BodyTube } from "./exerciseFigureBody.ts";
import { MUSCLE_TUBES, type MuscleTube } from "./exerciseFigureMuscles.ts";
import type { FigureNode } from "./exerciseFigureNode.ts";
import type { Skeleton } from "./exerciseFigureSkeleton.ts";
import {
  pathThrough,
  tubeOutline,
  tubeSides,
  type SeenEllipse,
  type Spot,
  type Station,
} from "./exerciseFigureTube.ts";
import { seenEllipse, towardViewer } from "./exerciseFigureView.ts";

/** How hard each muscle of a side works, 0 to 1, by name and side: "hamstrings r". */
export type SideLevels = ReadonlyMap<string, number>;

/** The drawn body of a skeleton: what lies far first. */
export function drawnBody(view: MotionView, skeleton: Skeleton, levels: SideLevels): readonly FigureNode[] {
  const group = (part: BodyTube["part"], side: Side) => groupOf(view, skeleton, levels, part, side);
  const trunk = group("trunk", "");
  const limbs = (["arm", "leg"] as const).flatMap((part) =>
    (["r", "l"] as const).map((side) => group(part, side)),
  );
  const inOrder = limbs.toSorted((a, b) => a.depth - b.depth);
  const far = inOrder.filter(({ depth }) => depth < trunk.depth - 0.05);
  // from the side the far limbs stand back; from before and behind only what is well behind
  const shadedFrom = view === "side" ? 0.05 : 0.3;
  const near = inOrder.filter(({ depth }) => depth >= trunk.depth - 0.05);

  return [
    ...far.map(({ name, depth, rim, skin, muscles, lines }): FigureNode => {
      const style = depth < trunk.depth - shadedFrom ? "figure-far" : "figure-near";
      return { kind: "group", id: name, style, nodes: [rim, skin, ...muscles, ...lines] };
    }),
    ...[trunk, ...near].map(({ rim }) => rim),
    trunk.skin,
    ...trunk.muscles,
    ...near.flatMap(({ skin, muscles, lines }) => [skin, ...muscles, ...lines]),
  ];
}

/** Spots on the outline of the whole body. */
export function bodySpots(view: MotionView, skeleton: Skeleton): readonly Spot[] {
  return BODY_TUBES.flatMap(({ part, stations }) =>
    (part === "trunk" ? ([""] as const) : (["r", "l"] as const)).flatMap((side) =>
      tubeOutline(slicesOf(view, skeleton, stations, side)),
    ),
  );
}

type Side = "" | "r" | "l";

interface Group {
  readonly name: string;
  /** Mean distance toward the viewer, m. */
  readonly depth: number;
  readonly rim: FigureNode;
  readonly skin: FigureNode;
  readonly muscles: readonly FigureNode[];
  readonly lines: readonly FigureNode[];
}

function groupOf(
  view: MotionView,
  skeleton: Skeleton,
  levels: SideLevels,
  part: BodyTube["part"],
  side: Side,
): Group {
  const name = side === "" ? part : `${part}_${side}`;
  const tubes = BODY_TUBES.filter((each) => each.part === part);
  const seen = tubes.map(({ stations }) => slicesOf(view, skeleton, stations, side));
  const outlines = seen.map((slices) => pathThrough(tubeOutline(slices), "closed"));
  const all = outlines.join("");
  const lines = tubes.flatMap(({ linesFrom }, i) =>
    linesFrom === null ? [] : tubeSides(seen[i]!, linesFrom).map((spots) => pathThrough(spots, "open")),
  );
  const sides = side === "" ? (["r", "l"] as const) : [side];
  const muscles = MUSCLE_TUBES.filter((each) => each.part === part).flatMap((each) =>
    sides.flatMap((one) => muscleNodes(view, skeleton, levels, each, one)),
  );
  const middles = tubes.flatMap(({ stations }) =>
    stations.map((station) => placeOf(skeleton, station, side)),
  );
  return {
    name,
    depth: middles.reduce((sum, each) => sum + towardViewer(view, each), 0) / middles.length,
    rim: { kind: "path", id: `${name}.rim`, style: "figure-rim", path: all },
    skin: { kind: "path", id: `${name}.skin`, style: "figure-skin", path: all },
    muscles,
    lines:
      lines.length === 0
        ? []
        : [{ kind: "path", id: `${name}.line`, style: "figure-line", path: lines.join("") }],
  };
}

function muscleNodes(
  view: MotionView,
  skeleton: Skeleton,
  levels: SideLevels,
  tube: MuscleTube,
  side: "r" | "l",
): readonly FigureNode[] {
  const activation = levels.get(`${tube.muscle} ${side}`);
  if (activation === undefined || activation === 0) return [];
  const middle = tube.stations[Math.floor(tube.stations.length / 2)]!;
  const faces = skeleton.turned(bodyName(middle.body, side), mirrored(tube.faces, side));
  if (towardViewer(view, faces) < -0.3) return [];
  const path = pathThrough(tubeOutline(slicesOf(view, skeleton, tube.stations, side)), "closed");
  return [
    {
      kind: "group",
      id: `${tube.muscle}.${MUSCLE_TUBES.indexOf(tube)}.${side}`,
      style: `bodymap-${mapLevel(activation)}`,
      muscle: tube.muscle,
      nodes: [{ kind: "path", id: "shape", style: "bodymap-shape", path }],
    },
  ];
}

const PAIRED = /^(upper_arm|forearm|thigh|shank|foot)$/;

function bodyName(body: string, side: Side): string {
  return PAIRED.test(body) ? `${body}_${side}` : body;
}

function mirrored([x, y, z]: Vector, side: Side): Vector {
  return [x, side === "l" ? -y : y, z];
}

function placeOf(skeleton: Skeleton, { body, at, halfDepth }: Station, side: Side): Vector {
  const place = skeleton.point(bodyName(body, side), mirrored(at, side));
  // toes bend where they meet the floor, and hands at the wrist
  if (body === "foot") return [place[0], place[1], Math.max(place[2], halfDepth)];
  if (body !== "forearm" || at[2] > WRIST_M || place[2] >= PALM_M) return place;
  const [x, y] = skeleton.turned(bodyName(body, side), [1, 0, 0]);
  const sunk = PALM_M - place[2];
  return [place[0] + x * sunk, place[1] + y * sunk, PALM_M];
}

/** Where the hand begins on the forearm, and the middle of a flat hand above the floor, m. */
const WRIST_M = -0.255;
const PALM_M = 0.02;

function slicesOf(
  view: MotionView,
  skeleton: Skeleton,
  stations: readonly Station[],
  side: Side,
): readonly SeenEllipse[] {
  return stations.map((station) => {
    const body = bodyName(station.body, side);
    const depthAxis: Vector = station.body === "foot" ? [0, 0, station.halfDepth] : [station.halfDepth, 0, 0];
    return seenEllipse(
      view,
      placeOf(skeleton, station, side),
      skeleton.turned(body, depthAxis),
      skeleton.turned(body, [0, station.halfWidth, 0]),
    );
  });
}
