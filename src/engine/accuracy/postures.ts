import type { BodyModel } from "../bodyModel.ts";
import type { FrameInput, OutsideLoad, Support } from "../frame.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import { poseOf, type NamedPose } from "../pose.ts";

const DEGREES = Math.PI / 180;
const RADIAN = 1 / DEGREES;
const SIDES = ["r", "l"] as const;
const UP = [0, 0, 1] as const;

/** Degrees by name; a limb coordinate without side means both. */
export type Posture = Readonly<Record<string, number>>;

const LIMB = /^(hip|knee|ankle|shoulder|elbow)_[a-z_]*$/;

/** Radians by full name of a posture in degrees. */
export function radians(posture: Posture): NamedPose {
  return Object.fromEntries(
    Object.entries(posture).flatMap(([id, value]) =>
      LIMB.test(id) && !/_[rl]$/.test(id)
        ? SIDES.map((side) => [`${id}_${side}`, value * DEGREES])
        : [[id, value * DEGREES]],
    ),
  );
}

/** Weights in both hands, half in each. */
export function inHands(massKg: number): readonly OutsideLoad[] {
  return SIDES.map((side) => ({ kind: "mass", contact: `grip_${side}`, massKg: massKg / 2 }));
}

export function touching(id: string, contacts: readonly string[], friction = 0.6): Support {
  return { id, contacts, normal: UP, friction };
}

/** Soles on the ground. */
export function feet(sides: readonly ("r" | "l")[] = SIDES): readonly Support[] {
  return sides.map((side) =>
    touching(
      `foot_${side}`,
      ["heel", "ball_medial", "ball_lateral", "toe"].map((point) => `${point}_${side}`),
    ),
  );
}

/**
 * A stance on flat feet: ankles follow from the other joints, and the legs lean until the mass of body and load is above
 * the middle of the foot, 5 cm before the ankle.
 */
export function standing(model: BodyModel, posture: Posture, loadKg = 0): FrameInput {
  const loads = loadKg > 0 ? inHands(loadKg) : [];
  let low = -30;
  let high = 30;
  let q: Float64Array = new Float64Array(model.dofCount);
  for (let round = 0; round < 40; round++) {
    const lean = (low + high) / 2;
    q = poseOf(model, radians(flatFooted(posture, lean)));
    // more hip flexion leans the legs back under the trunk and brings the mass back over the feet
    if (massFromAnkle(model, q, loads).forward > 0.05 * model.lengthFactor) low = lean;
    else high = lean;
  }
  return { q, loads, supports: feet() };
}

function flatFooted(posture: Posture, lean: number): Posture {
  const hip = (posture["hip_flexion"] ?? 0) + lean;
  const knee = posture["knee_flexion"] ?? 0;
  const tilt = posture["pelvis_tilt"] ?? 0;
  return { ...posture, hip_flexion: hip, ankle_dorsiflexion: tilt - hip + knee };
}

/**
 * Standing on the right foot: the leg leans in until the mass is above the foot, and the other leg hangs bent.
 */
export function oneLegged(model: BodyModel, posture: Posture): FrameInput {
  let abduction = 0;
  let flexion = 0;
  let q: Float64Array = new Float64Array(model.dofCount);
  const height = 0.85 * model.lengthFactor;
  for (let round = 0; round < 30; round++) {
    q = poseOf(
      model,
      radians({
        ...posture,
        hip_abduction_r: abduction,
        hip_flexion_r: flexion,
        ankle_dorsiflexion_r: -flexion,
      }),
    );
    const { forward, left } = massFromAnkle(model, q, []);
    // Newton on two angles: the foot moves by the height of the hip for each radian
    abduction += (left / height) * -RADIAN;
    flexion += ((forward - 0.05 * model.lengthFactor) / height) * RADIAN;
  }
  return { q, supports: feet(["r"]) };
}

/** Where the common mass of body and load lies from the right ankle, m. */
function massFromAnkle(
  model: BodyModel,
  q: Float64Array,
  loads: readonly OutsideLoad[],
): { readonly forward: number; readonly left: number } {
  const place = newPlace(model);
  placeBodies(model, q, place);
  const along = (axis: 0 | 1, body: number, [x, y, z]: readonly [number, number, number]) => {
    const r = body * 9 + axis * 3;
    const R = place.rotation;
    return (place.origin[body * 3 + axis] ?? 0) + (R[r] ?? 0) * x + (R[r + 1] ?? 0) * y + (R[r + 2] ?? 0) * z;
  };
  let mass = 0;
  let forward = 0;
  let left = 0;
  const add = (kg: number, body: number, at: readonly [number, number, number]) => {
    mass += kg;
    forward += kg * along(0, body, at);
    left += kg * along(1, body, at);
  };
  for (let b = 0; b < model.bodyCount; b++) {
    add(model.massKg[b] ?? 0, b, [
      model.com[b * 3] ?? 0,
      model.com[b * 3 + 1] ?? 0,
      model.com[b * 3 + 2] ?? 0,
    ]);
  }
  for (const load of loads) {
    const contact = model.contacts.find(({ id }) => id === load.contact);
    if (contact && load.kind === "mass") add(load.massKg, contact.body, contact.place);
  }
  const ankle = model.bodyIds.indexOf("foot_r") * 3;
  return {
    forward: forward / mass - (place.origin[ankle] ?? 0),
    left: left / mass - (place.origin[ankle + 1] ?? 0),
  };
}
