/**
 * Musculotendon paths sorted for speed. A stretch of path between two points of one body never changes, so it is a number;
 * only stretches from body to body are computed, and only their ends are brought into the world.
 */
export interface PathTable {
  /** (unitCount) length of the stretches that never change, m. */
  readonly fixedLengthM: Float64Array;

  /** (bodyCount + 1) first of the ends that lie on each body; ends are numbered body by body. */
  readonly firstEnd: Int32Array;
  /** (ends x 3) in body frames, m. */
  readonly end: Float64Array;

  /** Straight stretches, unit by unit. (straights) unit, end it starts from, end it runs to. */
  readonly straightUnit: Int32Array;
  readonly straightFrom: Int32Array;
  readonly straightTo: Int32Array;
  /** (straights + 1) first entry of each in `turn`. */
  readonly firstTurn: Int32Array;
  /** Entries of `arm` that the stretch changes, and which of its ends the dof carries: +1 the first, -1 the second. */
  readonly turn: Int32Array;
  readonly turnSign: Float64Array;

  /** Stretches round a wrap. (wrapped) unit, wrap, ends; three lists of turns: straight, to the wrap, from the wrap. */
  readonly wrappedUnit: Int32Array;
  readonly wrappedWrap: Int32Array;
  readonly wrappedFrom: Int32Array;
  readonly wrappedTo: Int32Array;
  readonly firstWrappedTurn: Int32Array;
  readonly wrappedTurn: Int32Array;
  readonly wrappedTurnSign: Float64Array;

  /** (unitCount + 1) first entry of each unit in `armDof`. */
  readonly firstArm: Int32Array;
  /** Dofs that a unit may turn. */
  readonly armDof: Int32Array;

  /** (ends) body of each end. */
  readonly endBody: Int32Array;
  /** (bodyCount + 1) and the dofs that move each body, root first. */
  readonly firstCarrier: Int32Array;
  readonly carrierDof: Int32Array;
}

interface Paths {
  readonly firstPoint: Int32Array;
  readonly pointBody: Int32Array;
  readonly point: Float64Array;
  readonly segmentWrap: Int32Array;
}

interface Turn {
  readonly dof: number;
  readonly sign: 1 | -1;
}

interface Stretch {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly wrap: number;
  /** One list for a straight stretch; straight, to the wrap and from the wrap for a wrapped one. */
  readonly turns: readonly (readonly Turn[])[];
}

/** Sorts the stretches of all paths; computed once a model. */
export function tableOfPaths(
  paths: Paths,
  wrapBody: Int32Array,
  parent: Int32Array,
  dofBody: Int32Array,
): PathTable {
  const { firstPoint, pointBody, point, segmentWrap } = paths;
  const unitCount = firstPoint.length - 1;
  const carriers = [...parent.keys()].map((body) => carriersOf(body, parent, dofBody));
  const crossed = (a: number, b: number): readonly Turn[] =>
    turnsBetween(carriers[a] ?? [], carriers[b] ?? []);

  const fixedLengthM = new Float64Array(unitCount);
  const stretches: Stretch[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    for (let i = firstPoint[unit] ?? 0; i < (firstPoint[unit + 1] ?? 0) - 1; i++) {
      const a = pointBody[i] ?? 0;
      const b = pointBody[i + 1] ?? 0;
      const wrap = segmentWrap[i] ?? -1;
      const over = wrap >= 0 ? (wrapBody[wrap] ?? 0) : -1;
      if (wrap >= 0) {
        const turns = [crossed(a, b), crossed(a, over), crossed(over, b)];
        stretches.push({ unit, from: i, to: i + 1, wrap, turns });
      } else if (a === b) {
        fixedLengthM[unit] = (fixedLengthM[unit] ?? 0) + distance(point, i, i + 1);
      } else {
        stretches.push({ unit, from: i, to: i + 1, wrap, turns: [crossed(a, b)] });
      }
    }
  }

  const used = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted(
    (i, j) => (pointBody[i] ?? 0) - (pointBody[j] ?? 0) || i - j,
  );
  const endOf = new Map(used.map((i, end) => [i, end]));
  const straight = stretches.filter(({ wrap }) => wrap < 0);
  const wrapped = stretches.filter(({ wrap }) => wrap >= 0);

  const armDofs = Array.from({ length: unitCount }, (_, unit) => {
    const dofs = stretches.filter((each) => each.unit === unit).flatMap(({ turns }) => turns.flat());
    return [...new Set(dofs.map(({ dof }) => dof))].toSorted((a, b) => a - b);
  });
  const firstArm = runningSum(armDofs.map((each) => each.length));
  const armOf = (unit: number, { dof }: Turn): number =>
    (firstArm[unit] ?? 0) + (armDofs[unit] ?? []).indexOf(dof);
  const lists = (of: readonly Stretch[]) => {
    const turns = of.flatMap((each) => each.turns.map((list) => ({ unit: each.unit, list })));
    return {
      first: runningSum(turns.map(({ list }) => list.length)),
      arm: Int32Array.from(turns.flatMap(({ unit, list }) => list.map((turn) => armOf(unit, turn)))),
      sign: Float64Array.from(turns.flatMap(({ list }) => list.map(({ sign }) => sign))),
    };
  };
  const straightTurns = lists(straight);
  const wrappedTurns = lists(wrapped);

  return {
    fixedLengthM,
    firstEnd: runningSum([...parent.keys()].map((body) => used.filter((i) => pointBody[i] === body).length)),
    end: Float64Array.from(used.flatMap((i) => [...point.subarray(i * 3, i * 3 + 3)])),
    endBody: Int32Array.from(used, (i) => pointBody[i] ?? 0),
    straightUnit: Int32Array.from(straight, ({ unit }) => unit),
    straightFrom: Int32Array.from(straight, ({ from }) => endOf.get(from) ?? 0),
    straightTo: Int32Array.from(straight, ({ to }) => endOf.get(to) ?? 0),
    firstTurn: straightTurns.first,
    turn: straightTurns.arm,
    turnSign: straightTurns.sign,
    wrappedUnit: Int32Array.from(wrapped, ({ unit }) => unit),
    wrappedWrap: Int32Array.from(wrapped, ({ wrap }) => wrap),
    wrappedFrom: Int32Array.from(wrapped, ({ from }) => endOf.get(from) ?? 0),
    wrappedTo: Int32Array.from(wrapped, ({ to }) => endOf.get(to) ?? 0),
    firstWrappedTurn: wrappedTurns.first,
    wrappedTurn: wrappedTurns.arm,
    wrappedTurnSign: wrappedTurns.sign,
    firstArm,
    armDof: Int32Array.from(armDofs.flat()),
    firstCarrier: runningSum(carriers.map((each) => each.length)),
    carrierDof: Int32Array.from(carriers.flat()),
  };
}

/** Dofs that move a body, root first. */
function carriersOf(body: number, parent: Int32Array, dofBody: Int32Array): readonly number[] {
  const line: number[] = [];
  for (let b = body; b >= 0; b = parent[b] ?? -1) line.push(b);
  return [...dofBody.keys()].filter((dof) => line.includes(dofBody[dof] ?? -1));
}

/** Dofs that carry one end and not the other. */
function turnsBetween(first: readonly number[], second: readonly number[]): readonly Turn[] {
  return [
    ...first.filter((dof) => !second.includes(dof)).map((dof): Turn => ({ dof, sign: 1 })),
    ...second.filter((dof) => !first.includes(dof)).map((dof): Turn => ({ dof, sign: -1 })),
  ];
}

function distance(point: Float64Array, i: number, j: number): number {
  const along = (k: number) => (point[j * 3 + k] ?? 0) - (point[i * 3 + k] ?? 0);
  return Math.hypot(along(0), along(1), along(2));
}

function runningSum(counts: readonly number[]): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => (sums[i + 1] = (sums[i] ?? 0) + count));
  return sums;
}
