import { expect, test } from "vitest";
import { mirroredPose, otherSide } from "../../fixtures/engine/mirroredPose.ts";
import { randomNumbers } from "../../fixtures/engine/randomNumbers.ts";
import { randomPose } from "../../fixtures/engine/randomPose.ts";
import { buildModel } from "./buildModel.ts";
import { GRAVITY } from "./gravity.ts";
import { inverseDynamics, newDemand, newOutside } from "./inverseDynamics.ts";
import { newPlace, placeBodies } from "./kinematics.ts";
import { poseOf } from "./pose.ts";

const SEED = 9;
const model = buildModel();
const place = newPlace(model);
const demand = newDemand(model);
const still: Float64Array = new Float64Array(model.dofCount);

function momentsOf(q: Float64Array, v = still, a = still): Float64Array {
  placeBodies(model, q, place);
  inverseDynamics(model, place, v, a, undefined, demand);
  return Float64Array.from(demand.moment);
}

/** Height of every mass times its weight, J. */
function potentialJ(q: Float64Array): number {
  placeBodies(model, q, place);
  let energy = 0;
  for (let b = 0; b < model.bodyCount; b++) {
    const up = place.rotation.subarray(b * 9 + 6, b * 9 + 9);
    const height =
      (place.origin[b * 3 + 2] ?? NaN) + up.reduce((sum, r, k) => sum + r * (model.com[b * 3 + k] ?? NaN), 0);
    energy += (model.massKg[b] ?? NaN) * GRAVITY * height;
  }
  return energy;
}

/** Kinetic energy from the dynamics alone: half of v' M v, where M v is what acceleration v asks beyond gravity. */
function kineticJ(q: Float64Array, v: Float64Array): number {
  const gravity = momentsOf(q);
  return momentsOf(q, still, v).reduce(
    (sum, moment, d) => sum + ((moment - (gravity[d] ?? NaN)) * (v[d] ?? NaN)) / 2,
    0,
  );
}

function stepped(q: Float64Array, v: Float64Array, time: number): Float64Array {
  return q.map((value, d) => value + (v[d] ?? NaN) * time);
}

test(`gravity's moments are the slopes of potential energy (seed ${SEED})`, () => {
  const random = randomNumbers(SEED);
  for (let pose = 0; pose < 5; pose++) {
    const q = randomPose(model, random);
    const moments = momentsOf(q);
    for (let d = 0; d < model.dofCount; d++) {
      const along = still.map((_, k) => (k === d ? 1 : 0));
      const slope = (potentialJ(stepped(q, along, 1e-5)) - potentialJ(stepped(q, along, -1e-5))) / 2e-5;
      expect(Math.abs(slope - (moments[d] ?? NaN)), `${model.coordinateIds[d]}`).toBeLessThan(1e-4);
    }
  }
});

test(`power of all moments is the rate at which energy grows (seed ${SEED})`, () => {
  const random = randomNumbers(SEED + 1);
  for (let pose = 0; pose < 10; pose++) {
    const q = randomPose(model, random);
    const v = still.map(() => (random() - 0.5) * 4);
    const a = still.map(() => (random() - 0.5) * 10);
    const power = momentsOf(q, v, a).reduce((sum, moment, d) => sum + moment * (v[d] ?? NaN), 0);
    const time = 1e-5;
    const energyAt = (t: number) => {
      const later = q.map((value, d) => value + (v[d] ?? NaN) * t + ((a[d] ?? NaN) * t * t) / 2);
      return potentialJ(later) + kineticJ(later, stepped(v, a, t));
    };
    const rate = (energyAt(time) - energyAt(-time)) / (2 * time);
    expect(Math.abs(rate / power - 1)).toBeLessThan(1e-5);
  }
});

test(`a mirrored pose asks mirrored moments (seed ${SEED})`, () => {
  const q = randomPose(model, randomNumbers(SEED + 2));
  const moments = momentsOf(q);
  const mirrored = mirroredPose(model, moments);
  const ofMirror = momentsOf(mirroredPose(model, q));
  ofMirror.forEach((moment, d) => expect(moment).toBeCloseTo(mirrored[d] ?? NaN, 9));
  expect(otherSide("hip_flexion_r")).toBe("hip_flexion_l");
});

test("the root carries the whole weight, and a weight in the hand adds its own", () => {
  const q = poseOf(model, {});
  const at = model.coordinateIds.indexOf("pelvis_tz");
  expect(momentsOf(q)[at]).toBeCloseTo(model.weightN, 9);

  const outside = newOutside(model, 1);
  const hand = model.contacts.find(({ id }) => id === "grip_r");
  outside.carriedCount = 1;
  outside.carriedBody[0] = hand?.body ?? NaN;
  outside.carriedPlace.set(hand?.place ?? []);
  outside.carriedKg[0] = 10;
  inverseDynamics(model, place, still, still, outside, demand);
  expect(demand.moment[at]).toBeCloseTo(model.weightN + 10 * GRAVITY, 9);

  const rise = still.map((_, d) => (d === at ? 2 : 0));
  inverseDynamics(model, place, still, rise, outside, demand);
  expect(demand.moment[at]).toBeCloseTo((model.weightN / GRAVITY + 10) * (GRAVITY + 2), 9);
});

test("a carried weight asks the same as a body of that mass welded there", () => {
  // the head moved: its mass doubled, or a weight carried at its centre of mass; its small inertia stays
  const head = model.bodyIds.indexOf("head");
  const heavy = { ...model, massKg: model.massKg.map((kg, b) => (b === head ? 2 * kg : kg)) };
  const random = randomNumbers(SEED + 3);
  const q = randomPose(model, random);
  const v = still.map(() => (random() - 0.5) * 4);
  const a = still.map(() => (random() - 0.5) * 10);
  const outside = newOutside(model, 1);
  outside.carriedCount = 1;
  outside.carriedBody[0] = head;
  outside.carriedPlace.set(model.com.subarray(head * 3, head * 3 + 3));
  outside.carriedKg[0] = model.massKg[head] ?? NaN;
  placeBodies(model, q, place);
  inverseDynamics(model, place, v, a, outside, demand);
  const carried = Float64Array.from(demand.moment);
  inverseDynamics(heavy, place, v, a, undefined, demand);
  demand.moment.forEach((moment, d) => expect(moment).toBeCloseTo(carried[d] ?? NaN, 8));
});
