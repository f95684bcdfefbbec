import type { Vector } from "../engine/model/referenceBodies.ts";

/** A slice of a limb, of the trunk or of a muscle: an ellipse fixed to a body. */
export interface Station {
  readonly body: string;
  /** Middle, body frame, m. */
  readonly at: Vector;
  /** Half axes, m: along the body's x (fore and aft) and y (across). In a foot, which lies along x: along z and y. */
  readonly halfDepth: number;
  readonly halfWidth: number;
}

/** An ellipse as seen: its middle and two conjugate half axes, in picture units. */
export interface SeenEllipse {
  readonly x: number;
  readonly y: number;
  readonly u: readonly [number, number];
  readonly v: readonly [number, number];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Outline of a tube of ellipses: down its one side, round the end, up the other side, round the start. A tube that
 * points at the viewer is outlined by the hull of its slices. Always 2 n + 2 spots for n slices.
 */
export function tubeOutline(slices: readonly SeenEllipse[]): readonly Spot[] {
  const first = slices[0]!;
  const last = slices.at(-1)!;
  const length = slices.slice(1).reduce((sum, each, i) => sum + distance(each, slices[i]!), 0);
  const widest = Math.max(...slices.map(({ u, v }) => Math.max(Math.hypot(...u), Math.hypot(...v))));
  if (length < widest * 1.1) return hull(slices, 2 * slices.length + 2);

  const along = slices.map((_, i) => direction(slices, i));
  const oneSide = slices.map((slice, i) => support(slice, -along[i]![1], along[i]![0]));
  const otherSide = slices.map((slice, i) => support(slice, along[i]![1], -along[i]![0]));
  const [ex, ey] = along.at(-1)!;
  const [sx, sy] = along[0]!;
  return [...oneSide, cap(last, ex, ey), ...otherSide.toReversed(), cap(first, -sx, -sy)];
}

/** The two sides of a tube without its ends, from slice `from` on. */
export function tubeSides(slices: readonly SeenEllipse[], from: number): readonly (readonly Spot[])[] {
  const outline = tubeOutline(slices);
  const n = slices.length;
  return [[...outline.slice(from, n + 1), ...outline.slice(n + 1, 2 * n + 1 - from)]];
}

/** The rounded end of a tube. */
function cap(slice: SeenEllipse, dx: number, dy: number): Spot {
  const { x, y, u, v } = slice;
  const reach = Math.hypot(u[0] * dx + u[1] * dy, v[0] * dx + v[1] * dy);
  const across = Math.hypot(u[1] * dx - u[0] * dy, v[1] * dx - v[0] * dy);
  const out = Math.max(reach, 0.4 * across);
  return { x: x + dx * out, y: y + dy * out };
}

/** Farthest spot of an ellipse in a direction. */
function support({ x, y, u, v }: SeenEllipse, dx: number, dy: number): Spot {
  const a = u[0] * dx + u[1] * dy;
  const b = v[0] * dx + v[1] * dy;
  const size = Math.hypot(a, b);
  if (size < 1e-9) return { x, y };
  return { x: x + (u[0] * a + v[0] * b) / size, y: y + (u[1] * a + v[1] * b) / size };
}

function hull(slices: readonly SeenEllipse[], count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, k) => {
    const turn = (2 * Math.PI * k) / count;
    const dx = Math.cos(turn);
    const dy = Math.sin(turn);
    const spots = slices.map((slice) => support(slice, dx, dy));
    return spots.reduce((best, each) =>
      each.x * dx + each.y * dy > best.x * dx + best.y * dy ? each : best,
    );
  });
}

function direction(slices: readonly SeenEllipse[], i: number): readonly [number, number] {
  const before = slices[Math.max(0, i - 1)]!;
  const after = slices[Math.min(slices.length - 1, i + 1)]!;
  const length = distance(before, after);
  if (length > 1e-6) return [(after.x - before.x) / length, (after.y - before.y) / length];
  return i === 0 ? [0, 1] : direction(slices, i - 1);
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A smooth path through spots, passed along the line of their neighbours; tenths of a unit. */
export function pathThrough(spots: readonly Spot[], end: "closed" | "open"): string {
  const n = spots.length;
  const at = (i: number) =>
    end === "closed" ? spots[(i + n) % n]! : spots[Math.min(n - 1, Math.max(0, i))]!;
  const tangent = (i: number): readonly [number, number] => {
    const a = at(i - 1);
    const b = at(i + 1);
    const length = distance(a, b);
    return length === 0 ? [0, 0] : [(b.x - a.x) / length, (b.y - a.y) / length];
  };
  // relative to the last written spot, so that many short steps stay short
  let x = Number(tenths(at(0).x));
  let y = Number(tenths(at(0).y));
  const step = (toX: number, toY: number) => `${tenths(toX - x)} ${tenths(toY - y)}`;
  let path = `M${x} ${y}`;
  for (let i = 0; i < (end === "closed" ? n : n - 1); i++) {
    const from = at(i);
    const to = at(i + 1);
    const handle = distance(from, to) * 0.36;
    const leave = tangent(i);
    const arrive = tangent(i + 1);
    const toX = Number(tenths(to.x));
    const toY = Number(tenths(to.y));
    path += `c${step(from.x + leave[0] * handle, from.y + leave[1] * handle)} `;
    path += `${step(to.x - arrive[0] * handle, to.y - arrive[1] * handle)} ${step(toX, toY)}`;
    x = toX;
    y = toY;
  }
  return (end === "closed" ? `${path}z` : path).replaceAll(" -", "-").replaceAll(/(^|[ c-])0\./g, "$1.");
}

/** One decimal; never "-0". */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
