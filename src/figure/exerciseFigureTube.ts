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
  const widest = Math.max(...slices.map(({ u, v }) => Math.max(lengthOf(u[0], u[1]), lengthOf(v[0], v[1]))));
  if (length < widest * 1.1) return hull(slices, 2 * slices.length + 2);

  const along = slices.map((_, i) => direction(slices, i));
  const oneSide = slices.map((slice, i) => support(slice, -along[i]![1], along[i]![0]));
  const otherSide = slices.map((slice, i) => support(slice, along[i]![1], -along[i]![0]));
  const [ex, ey] = along.at(-1)!;
  const [sx, sy] = along[0]!;
  return [...oneSide, cap(last, ex, ey), ...otherSide.toReversed(), cap(first, -sx, -sy)];
}

/** The two sides of a tube without its ends, from slice `from` on: a part of its outline. */
export function tubeSides(outline: readonly Spot[], from: number): readonly Spot[] {
  const n = outline.length / 2 - 1;
  return [...outline.slice(from, n + 1), ...outline.slice(n + 1, 2 * n + 1 - from)];
}

/** The rounded end of a tube. */
function cap(slice: SeenEllipse, dx: number, dy: number): Spot {
  const { x, y, u, v } = slice;
  const reach = lengthOf(u[0] * dx + u[1] * dy, v[0] * dx + v[1] * dy);
  const across = lengthOf(u[1] * dx - u[0] * dy, v[1] * dx - v[0] * dy);
  const out = Math.max(reach, 0.4 * across);
  return { x: x + dx * out, y: y + dy * out };
}

/** Farthest spot of an ellipse in a direction. */
function support({ x, y, u, v }: SeenEllipse, dx: number, dy: number): Spot {
  const a = u[0] * dx + u[1] * dy;
  const b = v[0] * dx + v[1] * dy;
  const size = lengthOf(a, b);
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
  return lengthOf(a.x - b.x, a.y - b.y);
}

// not Math.hypot, which guards against overflow that pictures do not know, and takes several times as long
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** A smooth path through spots, passed along the line of their neighbours; tenths of a unit. */
export function pathThrough(spots: readonly Spot[], end: "closed" | "open"): string {
  const n = spots.length;
  const closed = end === "closed";
  const at = (i: number) => spots[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))]!;
  let from = at(0);
  let along = direct(at(-1), at(1));
  // relative to the last written spot, so that many short steps stay short
  let x = Math.round(from.x * 10) / 10;
  let y = Math.round(from.y * 10) / 10;
  let path = `M${x < 0 ? following(Math.round(x * 10)) : tenths(x)}${following(Math.round(y * 10))}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const to = at(i + 1);
    const arriving = direct(from, at(i + 2));
    const handle = distance(from, to) * 0.36;
    const toX = Math.round(to.x * 10) / 10;
    const toY = Math.round(to.y * 10) / 10;
    path +=
      leading(Math.round((from.x + along.x * handle - x) * 10)) +
      following(Math.round((from.y + along.y * handle - y) * 10)) +
      following(Math.round((to.x - arriving.x * handle - x) * 10)) +
      following(Math.round((to.y - arriving.y * handle - y) * 10)) +
      following(Math.round((toX - x) * 10)) +
      following(Math.round((toY - y) * 10));
    x = toX;
    y = toY;
    from = to;
    along = arriving;
  }
  return closed ? `${path}z` : path;
}

/** The direction from one spot to another, of length 1; of length 0 where they are one. */
function direct(a: Spot, b: Spot): Spot {
  const length = distance(a, b);
  return length === 0 ? { x: 0, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

// A figure writes thousands of numbers a frame, few of them different: each is put into words once.
const leadingWords = new Map<number, string>();
const followingWords = new Map<number, string>();

/** Tenths as the first number of a curve. */
function leading(count: number): string {
  let words = leadingWords.get(count);
  if (words === undefined) leadingWords.set(count, (words = `c${shortTenths(count)}`));
  return words;
}

/** Tenths behind another number: the sign parts them, or else a space. */
function following(count: number): string {
  let words = followingWords.get(count);
  if (words === undefined)
    followingWords.set(count, (words = count < 0 ? shortTenths(count) : ` ${shortTenths(count)}`));
  return words;
}

/** Without the zero before the point. */
function shortTenths(count: number): string {
  return tenths(count / 10).replace(/^(-?)0\./, "$1.");
}

/** One decimal; never "-0". */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
