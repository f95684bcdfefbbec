import type { Part } from "../core/exercise/motion/motion.ts";
import type { BodyModel } from "./bodyModel.ts";
import type { Vector } from "./model/referenceBodies.ts";

/** Contacts of the body model by which a part rests; limbs append the side. */
const CONTACTS_OF: Readonly<Record<string, readonly string[]>> = {
  foot: ["heel", "ball_medial", "ball_lateral"],
  forefoot: ["ball_medial", "ball_lateral"],
  toes: ["toe"],
  heel: ["heel_back"],
  heel_edge: ["heel"],
  instep: ["instep"],
  knee: ["knee_front"],
  ankle_front: ["ankle_front"],
  ankle_back: ["ankle_back"],
  thigh_front: ["thigh_front"],
  thigh_back: ["thigh_back"],
  hip_side: ["trochanter"],
  hand: ["grip"],
  forearm: ["elbow", "palm"],
  elbow: ["elbow"],
  seat: ["sit_bone_r", "sit_bone_l"],
  sacrum: ["sacrum"],
  back: ["mid_back_r", "mid_back_l", "upper_back_r", "upper_back_l"],
  upper_back: ["upper_back_r", "upper_back_l"],
  chest: ["chest_r", "chest_l"],
  belly: ["hip_crease_r", "hip_crease_l"],
  head: ["occiput"],
};

/** Ids of the model's contacts by which a part rests: "foot_r" -> heel_r, ball_medial_r, ball_lateral_r. */
export function contactsOfPart(part: Part): readonly string[] {
  const whole = CONTACTS_OF[part];
  if (whole) return whole;
  const side = part.slice(-2);
  const paired = CONTACTS_OF[part.slice(0, -2)];
  if (!paired) throw new RangeError(`part: no such part of the body ${JSON.stringify(part)}`);
  return paired.map((each) => each + side);
}

/** Contacts that a resting part keeps near its support: those by which it rests, and the rest of a standing foot. */
export function contactsNear(part: Part): readonly string[] {
  const contacts = contactsOfPart(part);
  if (!/^(foot|forefoot|toes|heel|instep)_/.test(part)) return contacts;
  const side = part.slice(-2);
  return [
    ...contacts,
    ...["toe", "ball_medial", "ball_lateral"].map((each) => each + side),
    ...(part.startsWith("foot") ? [`heel_back${side}`] : []),
  ];
}

/** A point that a part's support holds in place. */
export interface HeldPoint {
  readonly body: number;
  readonly place: Vector;
}

/**
 * The points that stay where a part rests. The two balls of a foot count as their middle, since the ankle of the model
 * does not tilt sideways while that of a person does.
 */
export function heldPoints(model: BodyModel, part: Part): readonly HeldPoint[] {
  const contacts = contactsOfPart(part).map((id) => {
    const found = model.contacts.find((each) => each.id === id);
    if (!found) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
    return found;
  });
  const balls = contacts.filter(({ id }) => id.startsWith("ball_"));
  const [medial, lateral] = balls;
  if (!medial || !lateral) return contacts;
  const middle: Vector = [
    (medial.place[0] + lateral.place[0]) / 2,
    (medial.place[1] + lateral.place[1]) / 2,
    (medial.place[2] + lateral.place[2]) / 2,
  ];
  return [...contacts.filter((each) => !balls.includes(each)), { body: medial.body, place: middle }];
}
