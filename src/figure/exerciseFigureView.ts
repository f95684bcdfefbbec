import type { MotionView } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import type { SeenEllipse, Spot } from "./exerciseFigureTube.ts";

/** Picture units a metre. */
export const UNITS_PER_M = 200;

/** A point of the world as seen: right and down in picture units. */
export function seenPoint(view: MotionView, [x, y, z]: Vector): Spot {
  const across = view === "side" ? x : view === "front" ? y : -y;
  return { x: across * UNITS_PER_M, y: -z * UNITS_PER_M };
}

/** A direction of the world as seen. */
export function seenVector(view: MotionView, vector: Vector): readonly [number, number] {
  const { x, y } = seenPoint(view, vector);
  return [x, y];
}

/** How far a direction points toward the viewer. */
export function towardViewer(view: MotionView, [x, y]: Vector): number {
  if (view === "side") return -y;
  return view === "front" ? x : -x;
}

/** An ellipse in space (middle and two half axes, m) as seen. */
export function seenEllipse(view: MotionView, middle: Vector, u: Vector, v: Vector): SeenEllipse {
  return { ...seenPoint(view, middle), u: seenVector(view, u), v: seenVector(view, v) };
}

/** The rim of a seen ellipse. */
export function rimOf({ x, y, u, v }: SeenEllipse, count = 12): readonly Spot[] {
  return Array.from({ length: count }, (_, k) => {
    const turn = (2 * Math.PI * k) / count;
    const c = Math.cos(turn);
    const s = Math.sin(turn);
    return { x: x + u[0] * c + v[0] * s, y: y + u[1] * c + v[1] * s };
  });
}
