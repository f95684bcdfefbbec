import type { BodyModel, MusculotendonUnit } from "./bodyModel.ts";
import { GRAVITY } from "./gravity.ts";
import { tableOfPaths } from "./pathTable.ts";
import { LIMB_BODIES, type BodyId } from "./model/body.ts";
import { CONTACT_POINTS, type ContactPoint } from "./model/contactPoints.ts";
import { COORDINATES, type Coordinate } from "./model/coordinates.ts";
import { REFERENCE_BODIES, type ReferenceBody, type Vector } from "./model/referenceBodies.ts";
import { REFERENCE_MUSCULOTENDONS, type ReferenceMusculotendon } from "./model/referenceMusculotendons.ts";
import { shiftOf } from "./model/pathShifts.ts";
import { REFERENCE_WRAPS, type ReferenceWrap } from "./model/referenceWraps.ts";
import { REFERENCE_SCALE, type BodyScale } from "./bodyScale.ts";
import { strengthPart } from "./strength.ts";

type Suffix = "" | "_r" | "_l";

/** The body of a person: the reference man scaled, its left side the mirror image of its right. */
export function buildModel(scale: BodyScale = REFERENCE_SCALE): BodyModel {
  const bodies = placeBodies();
  const index = new Map(bodies.map((each, i) => [each.name, i]));
  const at = (body: BodyId, suffix: Suffix): number =>
    need(index.get(nameOf(body, suffix)), nameOf(body, suffix));
  const joint = new Map(REFERENCE_BODIES.map((each) => [each.id, each.joint]));

  const offsets = bodies.map(({ body, suffix }) => {
    const from = body.parent ? need(joint.get(body.parent), body.parent) : ([0, 0, 0] as const);
    const local = minus(body.joint, from);
    const stretch = body.parent ? scale.length[body.parent] : scale.length.pelvis;
    return mirrored(times(local, stretch), suffix);
  });

  const dofs = bodies.flatMap(({ body, suffix }, b) =>
    COORDINATES.filter((coordinate) => coordinate.body === body.id).map((coordinate) => ({
      coordinate,
      suffix,
      b,
    })),
  );
  const firstDof = new Int32Array(bodies.length + 1);
  for (const { b } of dofs) firstDof[b + 1] = (firstDof[b + 1] ?? 0) + 1;
  for (let b = 0; b < bodies.length; b++) firstDof[b + 1] = (firstDof[b + 1] ?? 0) + (firstDof[b] ?? 0);

  const wraps = (["_r", "_l"] as const).flatMap((suffix) =>
    REFERENCE_WRAPS.map((wrap) => ({ wrap, suffix })),
  );
  const wrapAt = (unit: string, segment: number, suffix: Suffix): number =>
    wraps.findIndex(
      (each) => each.suffix === suffix && each.wrap.units.some(([id, on]) => id === unit && on === segment),
    );

  const units = (["_r", "_l"] as const).flatMap((suffix) =>
    REFERENCE_MUSCULOTENDONS.map((reference) => ({ reference, suffix })),
  );
  const points = units.flatMap(({ reference, suffix }) =>
    reference.path.map(([body, place], segment) => ({
      body: at(body, LIMB_BODIES.includes(body) ? suffix : ""),
      place: mirrored(times(plus(place, shiftOf(reference.muscle)), scale.length[body]), suffix),
      wrap: wrapAt(reference.id, segment, suffix),
    })),
  );
  const firstPoint = runningSum(units.map(({ reference }) => reference.path.length));
  const parent = Int32Array.from(bodies, ({ body, suffix }) =>
    body.parent ? at(body.parent, LIMB_BODIES.includes(body.parent) ? suffix : "") : -1,
  );
  const dofBody = Int32Array.from(dofs, ({ b }) => b);
  const wrapBody = Int32Array.from(wraps, ({ wrap, suffix }) =>
    at(wrap.body, LIMB_BODIES.includes(wrap.body) ? suffix : ""),
  );
  const path = {
    firstPoint,
    pointBody: Int32Array.from(points, (each) => each.body),
    point: flat(points.map((each) => each.place)),
    segmentWrap: Int32Array.from(points, (each) => each.wrap),
  };
  const contacts = CONTACT_POINTS.flatMap(({ id, body, place, paired }) =>
    suffixesOf(body, paired).map((suffix) => ({
      id: id + suffix,
      body: at(body, LIMB_BODIES.includes(body) ? suffix : ""),
      place: mirrored(times(place, scale.length[body]), suffix),
    })),
  );

  return {
    bodyIds: bodies.map((each) => each.name),
    coordinateIds: dofs.map(({ coordinate, suffix }) => coordinate.id + suffix),
    min: Float64Array.from(dofs, ({ coordinate }) => coordinate.min),
    max: Float64Array.from(dofs, ({ coordinate }) => coordinate.max),
    bodyCount: bodies.length,
    dofCount: dofs.length,
    parent,
    offset: flat(offsets),
    massKg: Float64Array.from(bodies, ({ body }) => body.massKg * scale.mass[body.id]),
    com: flat(bodies.map(({ body, suffix }) => mirrored(times(body.com, scale.length[body.id]), suffix))),
    inertia: flat(
      bodies.map(({ body }) => times(body.inertia, scale.mass[body.id] * scale.length[body.id] ** 2)),
    ),
    firstDof,
    dofBody,
    isTranslation: Uint8Array.from(dofs, ({ coordinate }) => (coordinate.kind === "translation" ? 1 : 0)),
    axis: flat(dofs.map(({ coordinate, suffix }) => mirroredAxis(coordinate, suffix))),
    units: units.map(({ reference, suffix }) => unitOf(reference, suffix, scale)),
    unitCount: units.length,
    maxForceN: Float64Array.from(
      units,
      ({ reference }) => reference.maxForceN * strengthPart(reference.muscle) * scale.force,
    ),
    ...path,
    wrapIds: wraps.map(({ wrap, suffix }) => wrap.id + suffix),
    wrapBody,
    wrapRadiusM: Float64Array.from(wraps, ({ wrap }) => wrap.radiusM * scale.length[wrap.body]),
    wrapCentre: flat(
      wraps.map(({ wrap, suffix }) => mirrored(times(wrap.centre, scale.length[wrap.body]), suffix)),
    ),
    wrapFrame: Float64Array.from(wraps.flatMap(({ wrap, suffix }) => wrapAxes(wrap, suffix))),
    wrapSide: flat(
      wraps.map(({ wrap, suffix }) => mirrored(times(wrap.side, scale.length[wrap.body]), suffix)),
    ),
    wrapSideAcross: Float64Array.from(wraps.flatMap(({ wrap, suffix }) => sideAcross(wrap, suffix))),
    paths: tableOfPaths(path, wrapBody, parent, dofBody),
    contacts,
    forceFactor: scale.force,
    weightN: GRAVITY * bodies.reduce((sum, { body }) => sum + body.massKg * scale.mass[body.id], 0),
    lengthFactor: scale.length.thorax,
  };
}

interface PlacedBody {
  readonly name: string;
  readonly body: ReferenceBody;
  readonly suffix: Suffix;
}

/** Trunk, arms, legs, the right limb before the left: depth first, so that the order is also that of the MJCF export. */
function placeBodies(): readonly PlacedBody[] {
  const place = (suffix: Suffix) => (body: ReferenceBody) => ({
    name: nameOf(body.id, suffix),
    body,
    suffix,
  });
  const limb = (ids: readonly BodyId[]) =>
    (["_r", "_l"] as const).flatMap((suffix) =>
      REFERENCE_BODIES.filter((body) => ids.includes(body.id)).map(place(suffix)),
    );
  const trunk = REFERENCE_BODIES.filter((body) => !LIMB_BODIES.includes(body.id)).map(place(""));
  return [...trunk, ...limb(["upper_arm", "forearm"]), ...limb(["thigh", "shank", "foot"])];
}

function nameOf(body: BodyId, suffix: Suffix): string {
  return body + suffix;
}

function unitOf(reference: ReferenceMusculotendon, suffix: "_r" | "_l", scale: BodyScale): MusculotendonUnit {
  const stretch = scale.length.thigh;
  return {
    id: reference.id + suffix,
    side: suffix === "_r" ? "right" : "left",
    muscle: reference.muscle,
    optimalFiberLengthM: reference.optimalFiberLengthM * stretch,
    tendonSlackLengthM: reference.tendonSlackLengthM * stretch,
    pennationRad: reference.pennationRad,
  };
}

function suffixesOf(body: BodyId, paired: ContactPoint["paired"]): readonly Suffix[] {
  return LIMB_BODIES.includes(body) || paired ? ["_r", "_l"] : [""];
}

/** Rows of a right-handed frame whose third direction is the cylinder's axis. */
function wrapAxes(wrap: ReferenceWrap, suffix: Suffix): readonly number[] {
  const axis = unit(mirrored(wrap.axis, suffix));
  const helper: Vector = Math.abs(axis[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0];
  const first = unit(cross(helper, axis));
  return [...first, ...cross(axis, first), ...axis];
}

function sideAcross(wrap: ReferenceWrap, suffix: Suffix): readonly number[] {
  const [x, y, z] = mirrored(minus(wrap.side, wrap.centre), suffix);
  const frame = wrapAxes(wrap, suffix);
  return [0, 3].map((row) => (frame[row] ?? 0) * x + (frame[row + 1] ?? 0) * y + (frame[row + 2] ?? 0) * z);
}

/** A rotation axis mirrored in the midplane: an axial vector, so what lies across the plane keeps its sign. */
function mirroredAxis({ axis, kind }: Coordinate, suffix: Suffix): Vector {
  if (suffix !== "_l") return axis;
  return kind === "rotation" ? [-axis[0], axis[1], -axis[2]] : [axis[0], -axis[1], axis[2]];
}

function mirrored(place: Vector, suffix: Suffix): Vector {
  return suffix === "_l" ? [place[0], -place[1], place[2]] : place;
}

function runningSum(counts: readonly number[]): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => (sums[i + 1] = (sums[i] ?? 0) + count));
  return sums;
}

function need<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new RangeError(`body: no such id ${JSON.stringify(name)}`);
  return value;
}

const flat = (vectors: readonly Vector[]): Float64Array => Float64Array.from(vectors.flat());
const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vector, s: number): Vector => [a[0] * s, a[1] * s, a[2] * s];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vector): Vector => times(a, 1 / Math.hypot(a[0], a[1], a[2]));
