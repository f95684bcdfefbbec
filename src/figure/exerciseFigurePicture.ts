import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { MotionView } from "../core/exercise/motion/motion.ts";
import type { SolvedMotion } from "../engine/motionPose.ts";
import { mapLevel } from "./bodyMap.ts";
import { bodySpots, drawnBody } from "./exerciseFigureDrawing.ts";
import { loadMarks } from "./exerciseFigureLoads.ts";
import type { FigureNode, FigurePicture } from "./exerciseFigureNode.ts";
import type { Mark } from "./exerciseFigurePen.ts";
import { sceneMarks } from "./exerciseFigureScene.ts";
import { skeletonAt } from "./exerciseFigureSkeleton.ts";
import { tenths, type Spot } from "./exerciseFigureTube.ts";

/** How hard a muscle works, 0..1 of what it can; without a side, both. */
export interface MuscleLevel {
  readonly muscle: MuscleId;
  readonly side?: "left" | "right";
  readonly activation: number;
}

export interface FigurePictureOptions {
  /** From where; by default from where one sees best what moves. */
  readonly view?: MotionView;
  /** Muscles to colour; none by default. */
  readonly muscles?: readonly MuscleLevel[];
  /** What the picture says, in one sentence: its accessible name. Without one the picture is decoration. */
  readonly title?: string;
  /** Words of the colour key, from nothing to everything; no key without them. */
  readonly key?: FigureKey;
  /** The frame holds this phase's body alone, so that it fills a small place; else every phase, so that nothing jumps. */
  readonly close?: boolean;
}

interface FigureKey {
  readonly least: string;
  readonly most: string;
}

/**
 * The body of a motion at a phase of 0..1, as nodes: floor, things, body, loads, key. Its frame holds every phase, so that
 * nothing jumps. Throws RangeError for a phase or an activation outside 0..1.
 */
export function figurePicture(
  solved: SolvedMotion,
  phase: number,
  { view = solved.motion.view, muscles = [], title, key, close = false }: FigurePictureOptions = {},
): FigurePicture {
  const levels = sideLevels(muscles);
  const stage = stageOf(solved, view);
  const skeleton = skeletonAt(solved, phase);
  const loads = loadMarks(view, solved.motion, skeleton);
  const { top, bottom, ...sides } = close
    ? extentOf([...bodySpots(view, skeleton), ...heldSpots(loads)], NEAR)
    : stage.extent;
  // room for the key, and no upright figure much larger than a lying one
  const narrow = Math.max(0, (key ? 260 : 200) - (sides.right - sides.left)) / 2;
  const left = sides.left - narrow;
  const right = sides.right + narrow;
  return {
    view,
    viewBox: [left, top, right - left, bottom - top + (key ? 26 : 0)]
      .map((each) => String(Math.round(each)))
      .join(" "),
    ...(title && { title }),
    nodes: [
      {
        kind: "path",
        id: "floor",
        style: "figure-floor",
        path: `M${tenths(left + 6)} 1H${tenths(right - 6)}`,
      },
      ...stage.things,
      ...marked(
        "behind",
        loads.filter(({ before }) => !before),
      ),
      ...drawnBody(view, skeleton, levels),
      ...marked(
        "before",
        loads.filter(({ before }) => before),
      ),
      ...(key ? keyNodes(key, left, bottom) : []),
    ],
  };
}

function sideLevels(muscles: readonly MuscleLevel[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { muscle, side, activation } of muscles) {
    mapLevel(activation);
    for (const each of side ? [side] : (["right", "left"] as const)) {
      levels.set(`${muscle} ${each === "right" ? "r" : "l"}`, activation);
    }
  }
  return levels;
}

function marked(name: string, marks: readonly Mark[]): readonly FigureNode[] {
  return marks.map(({ style, path }, i) => ({ kind: "path", id: `${name}.${i}`, style, path }));
}

function keyNodes(words: FigureKey, left: number, bottom: number): readonly FigureNode[] {
  const y = tenths(bottom + 4);
  const textY = tenths(bottom + 13);
  const style = "figure-text";
  return [
    ...[1, 2, 3, 4, 5].map((level, i): FigureNode => {
      const path = `M${tenths(left + 52 + i * 20)} ${y}h18v11h-18Z`;
      const nodes = [{ kind: "path", id: "shape", style: "bodymap-shape", path }] as const;
      return { kind: "group", id: `key.${level}`, style: `bodymap-${level}`, nodes };
    }),
    {
      kind: "words",
      id: "key.least",
      style,
      x: tenths(left + 47),
      y: textY,
      end: "right",
      words: words.least,
    },
    {
      kind: "words",
      id: "key.most",
      style,
      x: tenths(left + 156),
      y: textY,
      end: "left",
      words: words.most,
    },
  ];
}

/** What stays while the body moves. */
interface Stage {
  readonly things: readonly FigureNode[];
  readonly extent: Extent;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const stages = new WeakMap<SolvedMotion, Map<MotionView, Stage>>();

function stageOf(solved: SolvedMotion, view: MotionView): Stage {
  const known = stages.get(solved)?.get(view);
  if (known) return known;
  const marks = sceneMarks(view, solved);
  const stage = { things: marked("thing", marks), extent: extentOf(spotsOfAll(solved, view, marks), ROOMY) };
  const views = stages.get(solved) ?? new Map<MotionView, Stage>();
  views.set(view, stage);
  stages.set(solved, views);
  return stage;
}

function spotsOfAll(solved: SolvedMotion, view: MotionView, things: readonly Mark[]): readonly Spot[] {
  const { motion } = solved;
  const steps = motion.phases.length === 1 ? [0] : [0, 0.25, 0.5, 0.75, 1];
  return [
    ...things.flatMap((each) => each.spots),
    ...steps.flatMap((phase) => {
      const skeleton = skeletonAt(solved, phase);
      const loads = loadMarks(view, motion, skeleton);
      return [...loads.flatMap((each) => each.spots), ...bodySpots(view, skeleton)];
    }),
  ];
}

/** Of what the body carries; a cable or a band may leave the frame. */
function heldSpots(loads: readonly Mark[]): readonly Spot[] {
  return loads.flatMap(({ style, spots }) => (/^figure-(load|plate|shaft)$/.test(style) ? spots : []));
}

/** Empty room round the picture, and least height above the floor, picture units. */
const ROOMY = { beside: 14, above: 12, below: 10, high: 60 };
const NEAR = { beside: 6, above: 6, below: 5, high: 0 };

function extentOf(spots: readonly Spot[], room: typeof ROOMY): Extent {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  return {
    left: Math.min(...xs) - room.beside,
    right: Math.max(...xs) + room.beside,
    top: Math.min(...ys, -room.high) - room.above,
    bottom: Math.max(...ys, 0) + room.below,
  };
}
