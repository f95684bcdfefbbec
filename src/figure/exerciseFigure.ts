import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Motion, MotionView } from "../core/exercise/motion/motion.ts";
import { buildModel } from "../engine/buildModel.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { solveMotion, type SolvedMotion } from "../engine/motionPose.ts";
import { mapLevel } from "./bodyMap.ts";
import { BODY_MAP_STYLE } from "./bodyMapStyle.ts";
import { BODY_TUBES, type BodyTube } from "./exerciseFigureBody.ts";
import { MUSCLE_TUBES, type MuscleTube } from "./exerciseFigureMuscles.ts";
import { loadMarks } from "./exerciseFigureLoads.ts";
import type { Mark } from "./exerciseFigurePen.ts";
import { sceneMarks } from "./exerciseFigureScene.ts";
import { skeletonAt, type Skeleton } from "./exerciseFigureSkeleton.ts";
import { EXERCISE_FIGURE_STYLE } from "./exerciseFigureStyle.ts";
import {
  pathThrough,
  tenths,
  tubeOutline,
  tubeSides,
  type SeenEllipse,
  type Spot,
  type Station,
} from "./exerciseFigureTube.ts";
import { seenEllipse, towardViewer } from "./exerciseFigureView.ts";
import { escapeMarkup } from "./markup.ts";

/** How hard a muscle works, 0..1 of what it can; without a side, both. */
export interface MuscleLevel {
  readonly muscle: MuscleId;
  readonly side?: "left" | "right";
  readonly activation: number;
}

export interface ExerciseFigureOptions {
  /** From where; by default from where one sees best what moves. */
  readonly view?: MotionView;
  /** Muscles to colour; none by default. */
  readonly muscles?: readonly MuscleLevel[];
  /** What the picture says, in one sentence: its accessible name. Without one the picture is decoration. */
  readonly title?: string;
  /** Words of the colour key, from nothing to everything; no key without them. */
  readonly key?: { readonly least: string; readonly most: string };
  /** Carries its own style and colours, for a file of its own. */
  readonly standalone?: boolean;
}

/** The drawn body at a phase of 0..1 of a motion, as SVG. Same input, same bytes. Throws RangeError outside 0..1. */
export function exerciseFigure(motion: Motion, phase: number, options: ExerciseFigureOptions = {}): string {
  return figureOf(solvedFor(motion), phase, options);
}

/** As `exerciseFigure`, for a motion already carried out by a body (a person's own proportions). */
export function figureOf(solved: SolvedMotion, phase: number, options: ExerciseFigureOptions = {}): string {
  const scene = sceneFor(solved, options);
  return framed(scene, drawnAt(scene, phase), options);
}

const FRAMES = 12;

/**
 * The figure moving there and back (a cycle: round), as frames that CSS shows in turn; where a person prefers less motion,
 * it stays still at the end of the movement.
 */
export function movingFigure(motion: Motion, options: ExerciseFigureOptions = {}): string {
  const scene = sceneFor(solvedFor(motion), options);
  const cycle = motion.course === "cycle";
  if (motion.phases.length === 1) return framed(scene, drawnAt(scene, 0), options);
  const phases = Array.from({ length: FRAMES }, (_, k) => k / (cycle ? FRAMES : FRAMES - 1));
  const turns = motion.phases.slice(cycle ? 0 : 1).reduce((sum, { durationS }) => sum + durationS, 0);
  const shown = cycle
    ? phases.map((_, k) => k)
    : [...phases.keys(), ...[...phases.keys()].slice(1, -1).toReversed()];
  const seconds = cycle ? turns : turns * 2;
  const still = cycle ? 0 : FRAMES - 1;
  const frames = phases.map(
    (phase, k) =>
      `<g class="figure-frame figure-frame-${k}${k === still ? " figure-still" : ""}">${drawnAt(scene, phase)}</g>`,
  );
  const steps = phases.map((_, k) => {
    const stops = shown.flatMap((frame, i) => {
      if (frame !== k) return [];
      const ends =
        i + 1 < shown.length ? `${hundredths(((i + 1) * 100) / shown.length)}%{visibility:hidden}` : "";
      return [`${hundredths((i * 100) / shown.length)}%{visibility:visible}${ends}`];
    });
    const name = `figure-${cycle ? "round" : "return"}-${k}`;
    return `.figure-moving .figure-frame-${k}{animation-name:${name}}@keyframes ${name}{0%{visibility:hidden}${stops.join("")}}`;
  });
  const style =
    `<style>.figure-moving .figure-frame{visibility:hidden;animation:figure-none var(--figure-seconds) step-end infinite}` +
    steps.join("") +
    `@media (prefers-reduced-motion:reduce){.figure-moving .figure-frame{animation-name:none}.figure-moving .figure-still{visibility:visible}}</style>`;
  return framed(
    scene,
    `${style}<g class="figure-moving" style="--figure-seconds:${hundredths(seconds)}s">${frames.join("")}</g>`,
    options,
  );
}

const solvedMotions = new WeakMap<Motion, SolvedMotion>();
let referenceModel: ReturnType<typeof buildModel> | undefined;

/** The motion carried out by the reference man; kept, since a figure is drawn many times. */
function solvedFor(motion: Motion): SolvedMotion {
  const known = solvedMotions.get(motion);
  if (known) return known;
  referenceModel ??= buildModel();
  const solved = solveMotion(referenceModel, motion);
  solvedMotions.set(motion, solved);
  return solved;
}

interface Scene {
  readonly solved: SolvedMotion;
  readonly view: MotionView;
  readonly things: readonly Mark[];
  readonly levels: ReadonlyMap<string, number>;
}

function sceneFor(
  solved: SolvedMotion,
  { view = solved.motion.view, muscles = [] }: ExerciseFigureOptions,
): Scene {
  const levels = new Map<string, number>();
  for (const { muscle, side, activation } of muscles) {
    mapLevel(activation);
    for (const each of side ? [side] : (["right", "left"] as const)) {
      levels.set(`${muscle} ${each === "right" ? "r" : "l"}`, activation);
    }
  }
  return { solved, view, levels, things: sceneMarks(view, solved) };
}

/** Everything that moves, at one phase. */
function drawnAt(scene: Scene, phase: number): string {
  const { solved, view } = scene;
  const skeleton = skeletonAt(solved, phase);
  const loads = loadMarks(view, solved.motion, skeleton);
  const trunk = groupOf(scene, skeleton, "trunk", "");
  const limbs = (["arm", "leg"] as const).flatMap((part) =>
    (["r", "l"] as const).map((side) => groupOf(scene, skeleton, part, side)),
  );
  const inOrder = limbs.toSorted((a, b) => a.depth - b.depth);
  const far = inOrder.filter(({ depth }) => depth < trunk.depth - 0.05);
  // from the side the far limbs stand back; from before and behind only what is well behind
  const shadedFrom = view === "side" ? 0.05 : 0.3;
  const near = inOrder.filter(({ depth }) => depth >= trunk.depth - 0.05);

  return (
    marksText(loads.filter(({ before }) => !before)) +
    far
      .map(({ depth, rim, skin, muscles, lines }) => {
        const shade = depth < trunk.depth - shadedFrom ? "figure-far" : "figure-near";
        return `<g class="${shade}">${rim}${skin}${muscles}${lines}</g>`;
      })
      .join("") +
    [trunk, ...near].map(({ rim }) => rim).join("") +
    trunk.skin +
    trunk.muscles +
    near.map(({ skin, muscles, lines }) => skin + muscles + lines).join("") +
    marksText(loads.filter(({ before }) => before))
  );
}

interface Group {
  /** Mean distance toward the viewer, m. */
  readonly depth: number;
  readonly rim: string;
  readonly skin: string;
  readonly muscles: string;
  readonly lines: string;
}

function groupOf(scene: Scene, skeleton: Skeleton, part: BodyTube["part"], side: "" | "r" | "l"): Group {
  const { view } = scene;
  const tubes = BODY_TUBES.filter((each) => each.part === part);
  const seen = tubes.map(({ stations }) => slicesOf(view, skeleton, stations, side));
  const outlines = seen.map((slices) => pathThrough(tubeOutline(slices), "closed"));
  const all = outlines.join("");
  const lines = tubes.flatMap(({ linesFrom }, i) =>
    linesFrom === null ? [] : tubeSides(seen[i]!, linesFrom).map((spots) => pathThrough(spots, "open")),
  );
  const sides = side === "" ? (["r", "l"] as const) : [side];
  const muscles = MUSCLE_TUBES.filter((each) => each.part === part).flatMap((each) =>
    sides.map((one) => muscleText(scene, skeleton, each, one)),
  );
  const middles = tubes.flatMap(({ stations }) =>
    stations.map((station) => placeOf(skeleton, station, side)),
  );
  return {
    depth: middles.reduce((sum, each) => sum + towardViewer(view, each), 0) / middles.length,
    rim: `<path class="figure-rim" d="${all}"/>`,
    skin: `<path class="figure-skin" d="${all}"/>`,
    muscles: muscles.join(""),
    lines: lines.length === 0 ? "" : `<path class="figure-line" d="${lines.join("")}"/>`,
  };
}

function muscleText(scene: Scene, skeleton: Skeleton, tube: MuscleTube, side: "r" | "l"): string {
  const activation = scene.levels.get(`${tube.muscle} ${side}`);
  if (activation === undefined || activation === 0) return "";
  const middle = tube.stations[Math.floor(tube.stations.length / 2)]!;
  const faces = skeleton.turned(bodyName(middle.body, side), mirrored(tube.faces, side));
  if (towardViewer(scene.view, faces) < -0.3) return "";
  const outline = pathThrough(tubeOutline(slicesOf(scene.view, skeleton, tube.stations, side)), "closed");
  return `<g class="bodymap-${mapLevel(activation)}" data-muscle="${tube.muscle}"><path class="bodymap-shape" d="${outline}"/></g>`;
}

const PAIRED = /^(upper_arm|forearm|thigh|shank|foot)$/;

function bodyName(body: string, side: "" | "r" | "l"): string {
  return PAIRED.test(body) ? `${body}_${side}` : body;
}

function mirrored([x, y, z]: Vector, side: "" | "r" | "l"): Vector {
  return [x, side === "l" ? -y : y, z];
}

function placeOf(skeleton: Skeleton, { body, at, halfDepth }: Station, side: "" | "r" | "l"): Vector {
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
  side: "" | "r" | "l",
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

function marksText(marks: readonly Mark[]): string {
  return marks.map(({ style, path }) => `<path class="${style}" d="${path}"/>`).join("");
}

/** The picture around what moves: floor, things, key; its frame holds every key pose. */
function framed(scene: Scene, inside: string, options: ExerciseFigureOptions): string {
  const { top, bottom, ...sides } = extentOf(scene);
  // room for the key, and no upright figure much larger than a lying one
  const narrow = Math.max(0, (options.key ? 260 : 200) - (sides.right - sides.left)) / 2;
  const left = sides.left - narrow;
  const right = sides.right + narrow;
  const keyHeight = options.key ? 26 : 0;
  const box = [left, top, right - left, bottom - top + keyHeight]
    .map((each) => String(Math.round(each)))
    .join(" ");
  const name = options.title
    ? ` role="img" aria-label="${escapeMarkup(options.title)}"`
    : ` aria-hidden="true"`;
  const scope = options.standalone ? "figure bodymap-scope" : "figure";
  return (
    `<svg class="${scope}" data-view="${scene.view}" xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${name}>` +
    (options.standalone ? `<style>${BODY_MAP_STYLE}${EXERCISE_FIGURE_STYLE}</style>` : "") +
    `<path class="figure-floor" d="M${tenths(left + 6)} 1H${tenths(right - 6)}"/>` +
    marksText(scene.things) +
    inside +
    (options.key ? keyText(options.key, left, bottom) : "") +
    `</svg>`
  );
}

function keyText(
  words: { readonly least: string; readonly most: string },
  left: number,
  bottom: number,
): string {
  const y = tenths(bottom + 4);
  const swatches = [1, 2, 3, 4, 5]
    .map(
      (level, i) =>
        `<g class="bodymap-${level}"><path class="bodymap-shape" d="M${tenths(left + 52 + i * 20)} ${y}h18v11h-18Z"/></g>`,
    )
    .join("");
  const textY = tenths(bottom + 13);
  return (
    `${swatches}<text class="figure-text" text-anchor="end" x="${tenths(left + 47)}" y="${textY}">${escapeMarkup(words.least)}</text>` +
    `<text class="figure-text" x="${tenths(left + 156)}" y="${textY}">${escapeMarkup(words.most)}</text>`
  );
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const extents = new WeakMap<SolvedMotion, Map<MotionView, Extent>>();

function extentOf({ solved, view, things }: Scene): Extent {
  const known = extents.get(solved)?.get(view);
  if (known) return known;
  const { motion } = solved;
  const steps = motion.phases.length === 1 ? [0] : [0, 0.25, 0.5, 0.75, 1];
  const spots: Spot[] = things.flatMap((each) => each.spots);
  for (const phase of steps) {
    const skeleton = skeletonAt(solved, phase);
    spots.push(...loadMarks(view, motion, skeleton).flatMap((each) => each.spots));
    for (const { part, stations } of BODY_TUBES) {
      for (const side of part === "trunk" ? ([""] as const) : (["r", "l"] as const)) {
        spots.push(...tubeOutline(slicesOf(view, skeleton, stations, side)));
      }
    }
  }
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const extent = {
    left: Math.min(...xs) - 14,
    right: Math.max(...xs) + 14,
    top: Math.min(...ys, -60) - 12,
    bottom: Math.max(...ys, 0) + 10,
  };
  const views = extents.get(solved) ?? new Map<MotionView, Extent>();
  views.set(view, extent);
  extents.set(solved, views);
  return extent;
}

function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
