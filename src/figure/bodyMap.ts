import { MUSCLES, muscle as muscleOf } from "../core/anatomy/muscles.ts";
import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Side } from "../core/log/trainingLog.ts";
import { BACK_VIEW } from "./backViewShapes.ts";
import type { BodyShape, BodyView } from "./bodyShape.ts";
import { FRONT_VIEW } from "./frontViewShapes.ts";
import { escapeMarkup } from "./markup.ts";
import { smoothPath } from "./smoothPath.ts";

/** What the map shows of one muscle. */
export interface MuscleReading {
  readonly muscle: MuscleId;
  /** Left out: the reading holds for both sides. */
  readonly side?: Side;
  /** 0 (nothing at all, hatched) to 1 (the full colour); `undefined` where there is no data. */
  readonly value: number | undefined;
  /** What a person reads or hears on the muscle, without its name: "3.5 sets a week". */
  readonly caption: string;
}

export interface BodyMapOptions {
  readonly view: "back" | "front";
  readonly readings: readonly MuscleReading[];
  /** What the picture says, in one sentence: its accessible name. */
  readonly title: string;
  /** Words the map adds itself; English by default. */
  readonly words?: BodyMapWords;
  /** Starts every id in the picture; give each map of a page its own. Default "bodymap". */
  readonly idPrefix?: string;
  /** May muscles take keyboard focus? Default true; false for print-outs and thumbnails. */
  readonly focusable?: boolean;
}

export interface BodyMapWords {
  readonly left: string;
  readonly right: string;
  readonly noData: string;
  readonly muscleName: (id: MuscleId) => string;
}

/** How strongly a muscle is coloured: five steps, or hatched for nothing at all, or blank for no data. */
export type MapLevel = "none" | "no-data" | 1 | 2 | 3 | 4 | 5;

const ENGLISH: BodyMapWords = {
  left: "left",
  right: "right",
  noData: "no data",
  muscleName: (id) => muscleOf(id).name,
};

const VIEW_BOX = "-126 0 252 518";

/** Step of the colour scale for a value of 0..1. Throws RangeError outside it. */
export function mapLevel(value: number | undefined): MapLevel {
  if (value === undefined) return "no-data";
  if (!(value >= 0 && value <= 1)) throw new RangeError(`value: expected 0..1, got ${value}`);
  if (value === 0) return "none";
  if (value <= 0.2) return 1;
  if (value <= 0.4) return 2;
  if (value <= 0.6) return 3;
  return value <= 0.8 ? 4 : 5;
}

/**
 * One view of the human body as an SVG document fragment, each muscle coloured by its reading.
 * Every muscle is a `<g>` with `data-muscle`, `data-side` ("both" where the sides read the same), `role`,
 * `aria-label` and `<title>`, so that a page can attach hover and focus. Same input, same bytes.
 * Colours are the custom properties of `bodyMapStyle.ts`. Throws RangeError on an unknown muscle or a value outside 0..1.
 */
export function bodyMap(options: BodyMapOptions): string {
  const view = options.view === "back" ? BACK_VIEW : FRONT_VIEW;
  const prefix = options.idPrefix ?? "bodymap";
  const readings = readingsBySide(options.readings);
  const drawing: Drawing = {
    view,
    readings,
    words: options.words ?? ENGLISH,
    focusable: options.focusable ?? true,
    hatch: `${prefix}-${view.id}-hatch`,
  };
  const titleId = `${prefix}-${view.id}-title`;

  return (
    `<svg class="bodymap" data-view="${view.id}" xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX}" role="group" aria-labelledby="${titleId}">` +
    `<title id="${titleId}">${escapeMarkup(options.title)}</title>` +
    hatchPattern(drawing.hatch) +
    silhouette(view) +
    muscleIds(view)
      .map((id) => drawMuscle(drawing, id))
      .join("") +
    `</svg>`
  );
}

/** The muscles that a view draws, in drawing order. */
export function drawnMuscles(view: "back" | "front"): readonly MuscleId[] {
  return muscleIds(view === "back" ? BACK_VIEW : FRONT_VIEW);
}

interface Drawing {
  readonly view: BodyView;
  readonly readings: ReadonlyMap<string, MuscleReading>;
  readonly words: BodyMapWords;
  readonly focusable: boolean;
  readonly hatch: string;
}

const KNOWN = new Set(MUSCLES.map((each) => each.id));

function readingsBySide(readings: readonly MuscleReading[]): ReadonlyMap<string, MuscleReading> {
  const bySide = new Map<string, MuscleReading>();
  for (const reading of readings) {
    if (!KNOWN.has(reading.muscle)) {
      throw new RangeError(`reading: no such muscle ${JSON.stringify(reading.muscle)}`);
    }
    mapLevel(reading.value);
    for (const side of reading.side ? [reading.side] : (["left", "right"] as const)) {
      bySide.set(`${reading.muscle} ${side}`, reading);
    }
  }
  return bySide;
}

/** Surface muscles first, so that a deep one is drawn over what covers it. */
function muscleIds(view: BodyView): readonly MuscleId[] {
  const inOrder = [
    ...view.shapes.filter((shape) => shape.layer === "surface"),
    ...view.shapes.filter((shape) => shape.layer === "deep"),
  ];
  return [...new Set(inOrder.map((shape) => shape.muscle))];
}

function drawMuscle(drawing: Drawing, id: MuscleId): string {
  const left = drawing.readings.get(`${id} left`);
  const right = drawing.readings.get(`${id} right`);
  const name = drawing.words.muscleName(id);
  if (left?.value === right?.value && left?.caption === right?.caption) {
    return group(drawing, id, "both", name, left, ["left", "right"]);
  }
  return (
    group(drawing, id, "left", `${name}, ${drawing.words.left}`, left, ["left"]) +
    group(drawing, id, "right", `${name}, ${drawing.words.right}`, right, ["right"])
  );
}

function group(
  drawing: Drawing,
  id: MuscleId,
  side: Side | "both",
  name: string,
  reading: MuscleReading | undefined,
  sides: readonly Side[],
): string {
  const level = mapLevel(reading?.value);
  const label = escapeMarkup(`${name}: ${reading?.caption ?? drawing.words.noData}`);
  const focus = drawing.focusable ? ` tabindex="0"` : "";
  const shapes = drawing.view.shapes.filter((shape) => shape.muscle === id);
  const paths = sides.flatMap((each) => shapes.map((shape) => drawShape(drawing, shape, each, level)));
  return (
    `<g class="bodymap-muscle bodymap-${level}" data-muscle="${id}" data-side="${side}" data-level="${level}"${focus} role="img" aria-label="${label}">` +
    `<title>${label}</title>${paths.join("")}</g>`
  );
}

function drawShape(drawing: Drawing, shape: BodyShape, side: Side, level: MapLevel): string {
  const mirrored = side !== drawing.view.sideAtRight;
  const outline = smoothPath(shape.outline, "closed", mirrored);
  const rim = shape.layer === "deep" ? `<path class="bodymap-rim" d="${outline}"/>` : "";
  const fibres = (shape.fibres ?? []).map((fibre) => smoothPath(fibre, "open", mirrored)).join("");
  return (
    `${rim}<path class="bodymap-shape bodymap-${shape.layer}" data-side="${side}" d="${outline}"/>` +
    (level === "none" ? `<path class="bodymap-hatch" d="${outline}" fill="url(#${drawing.hatch})"/>` : "") +
    (fibres === "" ? "" : `<path class="bodymap-fibre" d="${fibres}"/>`)
  );
}

/** The outline of the whole body, as the path of an SVG. */
export function bodyOutline(view: BodyView): string {
  return smoothPath(`${view.silhouette} ${otherHalf(view.silhouette)}`, "closed");
}

function silhouette(view: BodyView): string {
  const body = bodyOutline(view);
  const landmarks = view.landmarks
    .flatMap((line) => [false, true].map((mirrored) => smoothPath(line, "open", mirrored)))
    .join("");
  return (
    `<g aria-hidden="true"><path class="bodymap-body" d="${body}"/>` +
    `<path class="bodymap-landmark" d="${landmarks}"/></g>`
  );
}

/** The same outline back up the other side, without the two anchors on the midline. */
function otherHalf(half: string): string {
  const anchors = half.trim().split(/\s+/).slice(1, -1).toReversed();
  return anchors.map((anchor) => `-${anchor}`).join(" ");
}

function hatchPattern(id: string): string {
  return (
    `<defs><pattern id="${id}" width="4.8" height="4.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="bodymap-hatch-line" d="M0 0V4.8"/></pattern></defs>`
  );
}
