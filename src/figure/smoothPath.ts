/**
 * Closed or open curve through hand-placed anchors, as the text of an SVG path of cubic Béziers.
 * `anchors` is "x,y x,y! ...": a "!" makes an anchor a corner, every other one is passed smoothly.
 * Each handle is a third of its own segment along the direction between the neighbours, so that a curve
 * never swings past closely spaced anchors. `mirrored` flips x (the other side of the body).
 * Throws RangeError on an anchor that is not two numbers, or on fewer than two anchors.
 */
export function smoothPath(anchors: string, end: "closed" | "open", mirrored = false): string {
  const points = anchors.trim().split(/\s+/).map(parseAnchor);
  if (points.length < 2) throw new RangeError(`anchors: expected at least 2, got ${JSON.stringify(anchors)}`);
  const flip = mirrored ? -1 : 1;
  const count = points.length;
  const segments = end === "closed" ? count : count - 1;
  const show = (x: number, y: number) => `${tenths(x * flip)} ${tenths(y)}`;

  const first = at(points, 0);
  let path = `M${show(first.x, first.y)}`;
  for (let index = 0; index < segments; index += 1) {
    const from = at(points, index);
    const to = at(points, (index + 1) % count);
    const handle = Math.hypot(to.x - from.x, to.y - from.y) / 3;
    const leave = direction(points, index, end);
    const arrive = direction(points, (index + 1) % count, end);
    path += `C${show(from.x + leave.x * handle, from.y + leave.y * handle)} `;
    path += `${show(to.x - arrive.x * handle, to.y - arrive.y * handle)} ${show(to.x, to.y)}`;
  }
  return end === "closed" ? `${path}Z` : path;
}

interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly corner: boolean;
}

function parseAnchor(text: string): Anchor {
  const corner = text.endsWith("!");
  const [x, y, ...more] = (corner ? text.slice(0, -1) : text).split(",").map(Number);
  if (x === undefined || y === undefined || more.length > 0 || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new RangeError(`anchor: expected "x,y" or "x,y!", got ${JSON.stringify(text)}`);
  }
  return { x, y, corner };
}

/** Unit tangent at an anchor; zero at corners and at the ends of an open curve. */
function direction(
  points: readonly Anchor[],
  index: number,
  end: "closed" | "open",
): { x: number; y: number } {
  const count = points.length;
  const isEnd = end === "open" && (index === 0 || index === count - 1);
  if (isEnd || at(points, index).corner) return { x: 0, y: 0 };
  const before = at(points, (index - 1 + count) % count);
  const after = at(points, (index + 1) % count);
  const length = Math.hypot(after.x - before.x, after.y - before.y);
  return length === 0
    ? { x: 0, y: 0 }
    : { x: (after.x - before.x) / length, y: (after.y - before.y) / length };
}

function at(points: readonly Anchor[], index: number): Anchor {
  const point = points[index];
  if (!point) throw new RangeError(`anchor: expected index 0..${points.length - 1}, got ${index}`);
  return point;
}

/** One decimal is finer than a screen shows at any size the map is used; "-0" would differ from "0" for nothing. */
function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
