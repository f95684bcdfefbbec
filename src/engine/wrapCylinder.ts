/** Where a path touches a cylinder: arrival and departure, in the cylinder's own frame. */
export interface CylinderTouch {
  /** x, y, z of the first and of the second tangent point. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Length along the surface between them, m. */
  arcM: number;
}

export function newTouch(): CylinderTouch {
  return { first: new Float64Array(3), second: new Float64Array(3), arcM: 0 };
}

const TINY = 1e-15;
/** A solution that crosses itself is never taken. */
const CROSSES = -1e4;

/**
 * Shortest path from `a` to `b` round a cylinder about the z axis, all in the cylinder's frame, m. `cylinder` holds its radius,
 * and x and y of the direction on whose side the path runs. Answers false where the straight line is the path: it passes on
 * the right side clear of the cylinder, or an end lies inside.
 * Source: tangents to a circle in closed form; the choice of side follows MuJoCo's wrapping with a side site, so that an
 * exported model means the same.
 */
export function touchCylinder(
  a: Float64Array,
  b: Float64Array,
  cylinder: Float64Array,
  touch: CylinderTouch,
): boolean {
  const radiusM = cylinder[0]!;
  const sideX = cylinder[1]!;
  const sideY = cylinder[2]!;
  const ax = a[0]!;
  const ay = a[1]!;
  const bx = b[0]!;
  const by = b[1]!;
  const square = radiusM * radiusM;
  const aSquare = ax * ax + ay * ay;
  const bSquare = bx * bx + by * by;
  if (aSquare < square || bSquare < square || radiusM < TINY) return false;

  const dx = bx - ax;
  const dy = by - ay;
  const between = dx * dx + dy * dy;
  if (between < TINY) return false;

  // nearest point of the segment to the axis: clear of the cylinder and on the right side?
  const along = Math.min(1, Math.max(0, -(dx * ax + dy * ay) / between));
  const nx = ax + along * dx;
  const ny = ay + along * dy;
  if (nx * nx + ny * ny > square && nx * sideX + ny * sideY >= 0) return false;

  // both pairs of tangents; the one that lies nearer to the side wins
  const aRoot = Math.sqrt(aSquare - square);
  const bRoot = Math.sqrt(bSquare - square);
  let best = -Infinity;
  let turn = 1;
  for (let sign = 1; sign >= -1; sign -= 2) {
    const px = (ax * square + sign * radiusM * ay * aRoot) / aSquare;
    const py = (ay * square - sign * radiusM * ax * aRoot) / aSquare;
    const qx = (bx * square - sign * radiusM * by * bRoot) / bSquare;
    const qy = (by * square + sign * radiusM * bx * bRoot) / bSquare;
    const mx = px + qx;
    const my = py + qy;
    const norm = Math.sqrt(mx * mx + my * my);
    const goodness = cross(ax, ay, px, py, bx, by, qx, qy)
      ? CROSSES
      : norm < TINY
        ? 0
        : (mx * sideX + my * sideY) / norm;
    if (goodness > best) {
      best = goodness;
      turn = sign;
      touch.first[0] = px;
      touch.first[1] = py;
      touch.second[0] = qx;
      touch.second[1] = qy;
    }
  }
  if (best === CROSSES) return false;

  const px = touch.first[0]!;
  const py = touch.first[1]!;
  const qx = touch.second[0]!;
  const qy = touch.second[1]!;
  const arc = arcBetween(px, py, qx, qy, turn, radiusM);

  // the helix rises evenly along the unrolled path
  const before = Math.sqrt((px - ax) * (px - ax) + (py - ay) * (py - ay));
  const after = Math.sqrt((bx - qx) * (bx - qx) + (by - qy) * (by - qy));
  const whole = before + arc + after;
  const rise = b[2]! - a[2]!;
  touch.first[2] = a[2]! + (rise * before) / whole;
  touch.second[2] = a[2]! + (rise * (before + arc)) / whole;
  const height = touch.second[2] - touch.first[2];
  touch.arcM = Math.sqrt(arc * arc + height * height);
  return true;
}

function arcBetween(px: number, py: number, qx: number, qy: number, turn: number, radiusM: number): number {
  const cosine = (px * qx + py * qy) / (radiusM * radiusM);
  let angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const winding = py * qx - px * qy;
  if ((winding > 0 && turn === -1) || (winding < 0 && turn === 1)) angle = 2 * Math.PI - angle;
  return radiusM * angle;
}

/** Do the segments p1-p2 and q1-q2 cross? */
function cross(
  p1x: number,
  p1y: number,
  p2x: number,
  p2y: number,
  q1x: number,
  q1y: number,
  q2x: number,
  q2y: number,
): boolean {
  const det = (q2y - q1y) * (p2x - p1x) - (q2x - q1x) * (p2y - p1y);
  if (Math.abs(det) < TINY) return false;
  const a = ((q2x - q1x) * (p1y - q1y) - (q2y - q1y) * (p1x - q1x)) / det;
  const b = ((p2x - p1x) * (p1y - q1y) - (p2y - p1y) * (p1x - q1x)) / det;
  return a >= 0 && a <= 1 && b >= 0 && b <= 1;
}
