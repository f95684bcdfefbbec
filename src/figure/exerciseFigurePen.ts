import type { MotionView } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { pathThrough, tenths, type Spot } from "./exerciseFigureTube.ts";
import { rimOf, seenEllipse, seenPoint } from "./exerciseFigureView.ts";

/** One drawn mark: a path of a style, and whether it lies before the body. */
export interface Mark {
  readonly style: string;
  readonly path: string;
  readonly spots: readonly Spot[];
  readonly before: boolean;
}

/** Draws marks of the world as one view sees them; `before` puts a mark over the body. */
export interface Pen {
  readonly view: MotionView;
  box(style: string, x: Range, y: Range, z: Range, before?: boolean): Mark;
  line(style: string, points: readonly Vector[], before?: boolean): Mark;
  disc(style: string, middle: Vector, u: Vector, v: Vector, before?: boolean): Mark;
}

/** From and to, m. */
export type Range = readonly [from: number, to: number];

export function penFor(view: MotionView): Pen {
  const straight = (spots: readonly Spot[]) =>
    spots.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${tenths(x)} ${tenths(y)}`).join("");
  return {
    view,
    box(style, [x0, x1], [y0, y1], [z0, z1], before = false) {
      const a = seenPoint(view, [x0, y0, z0]);
      const b = seenPoint(view, [x1, y1, z1]);
      const spots = [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
      return { style, spots, path: `${straight(spots)}Z`, before };
    },
    line(style, points, before = false) {
      const spots = points.map((each) => seenPoint(view, each));
      return { style, spots, path: straight(spots), before };
    },
    disc(style, middle, u, v, before = false) {
      const spots = rimOf(seenEllipse(view, middle, u, v));
      return { style, spots, path: pathThrough(spots, "closed"), before };
    },
  };
}

/** The middle of points, m. */
export function meanOf(points: readonly Vector[]): Vector {
  const sum = points.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
}
