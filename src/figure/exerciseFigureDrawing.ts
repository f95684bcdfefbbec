import type { MotionView } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { mapLevel } from "./bodyMap.ts";
import type { FigureNode } from "./exerciseFigureNode.ts";
import { LIMBS, TRUNK, type BodyPart, type BoneMuscle, type BoneStation } from "./exerciseFigureParts.ts";
import type { Skeleton } from "./exerciseFigureSkeleton.ts";
import { pathThrough, tubeOutline, tubeSides, type SeenEllipse, type Spot } from "./exerciseFigureTube.ts";
import { seenEllipse, towardViewer } from "./exerciseFigureView.ts";

/** How hard each muscle of a side works, 0 to 1, by name and side: "hamstrings r". */
export type SideLevels = ReadonlyMap<string, number>;

/** The drawn body of a skeleton: what lies far first. */
export function drawnBody(view: MotionView, skeleton: Skeleton, levels: SideLevels): readonly FigureNode[] {
  const trunk = drawnPart(view, skeleton, levels, TRUNK);
  const limbs = LIMBS.map((part) => drawnPart(view, skeleton, levels, part));
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
  return [TRUNK, ...LIMBS].flatMap(({ tubes }) =>
    tubes.flatMap(({ stations }) => tubeOutline(slicesOf(view, skeleton, stations))),
  );
}

interface DrawnPart {
  readonly name: string;
  /** Mean distance toward the viewer, m. */
  readonly depth: number;
  readonly rim: FigureNode;
  readonly skin: FigureNode;
  readonly muscles: readonly FigureNode[];
  readonly lines: readonly FigureNode[];
}

function drawnPart(view: MotionView, skeleton: Skeleton, levels: SideLevels, part: BodyPart): DrawnPart {
  const { name } = part;
  let outline = "";
  let lines = "";
  let depth = 0;
  let count = 0;
  for (const { stations, linesFrom } of part.tubes) {
    const slices = slicesOf(view, skeleton, stations);
    const spots = tubeOutline(slices);
    outline += pathThrough(spots, "closed");
    if (linesFrom !== null) lines += pathThrough(tubeSides(spots, linesFrom), "open");
    for (const slice of slices) depth += slice.toward;
    count += slices.length;
  }
  return {
    name,
    depth: depth / count,
    rim: { kind: "path", id: `${name}.rim`, style: "figure-rim", path: outline },
    skin: { kind: "path", id: `${name}.skin`, style: "figure-skin", path: outline },
    muscles: part.muscles.flatMap((each) => drawnMuscle(view, skeleton, levels, each)),
    lines: lines === "" ? [] : [{ kind: "path", id: `${name}.line`, style: "figure-line", path: lines }],
  };
}

/** From here on a muscle's outer face is out of sight; a hair above the faces of the table, lest rounding make one flicker. */
const FACING_AWAY = -0.3 + 1e-6;

function drawnMuscle(
  view: MotionView,
  skeleton: Skeleton,
  levels: SideLevels,
  { id, muscle, side, stations, bone, faces }: BoneMuscle,
): readonly FigureNode[] {
  const activation = levels.get(`${muscle} ${side}`);
  if (activation === undefined || activation === 0) return [];
  if (towardViewer(view, skeleton.turned(bone, faces)) < FACING_AWAY) return [];
  const path = pathThrough(tubeOutline(slicesOf(view, skeleton, stations)), "closed");
  const nodes = [{ kind: "path", id: "shape", style: "bodymap-shape", path }] as const;
  return [{ kind: "group", id, style: `bodymap-${mapLevel(activation)}`, muscle, nodes }];
}

/** A slice as seen, and how far toward the viewer it lies, m. */
interface Slice extends SeenEllipse {
  readonly toward: number;
}

function slicesOf(view: MotionView, skeleton: Skeleton, stations: readonly BoneStation[]): readonly Slice[] {
  return stations.map((station) => {
    const { bone, depthAxis, widthAxis } = station;
    const place = placeOf(skeleton, station);
    const seen = seenEllipse(view, place, skeleton.turned(bone, depthAxis), skeleton.turned(bone, widthAxis));
    return { ...seen, toward: towardViewer(view, place) };
  });
}

/** The middle of a flat hand above the floor, m. */
const PALM_M = 0.02;

function placeOf(skeleton: Skeleton, { bone, at, depthAxis, onFloor }: BoneStation): Vector {
  const place = skeleton.point(bone, at);
  // toes bend where they meet the floor, and hands at the wrist
  if (onFloor === "foot") return [place[0], place[1], Math.max(place[2], depthAxis[2])];
  if (onFloor === null || place[2] >= PALM_M) return place;
  const [x, y] = skeleton.turned(bone, [1, 0, 0]);
  const sunk = PALM_M - place[2];
  return [place[0] + x * sunk, place[1] + y * sunk, PALM_M];
}
