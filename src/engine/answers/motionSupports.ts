import type { Motion, MotionSupport, Part } from "../../core/exercise/motion/motion.ts";
import type { BodyModel } from "../bodyModel.ts";
import type { Support } from "../frame.ts";
import { worldPoint } from "../inverseKinematics.ts";
import { newPlace, placeBodies, type BodyPlace } from "../kinematics.ts";
import type { Vector } from "../model/referenceBodies.ts";
import { spanAt } from "../motionPose.ts";
import { contactsOfPart } from "../partContacts.ts";

/** Skin, shoe or cloth on floor, bench or wall. Source: usual range 0.5 to 0.8; our choice. */
const FRICTION = 0.6;
/** A slider or a ball under a heel. */
const SLIDING_FRICTION = 0.1;

/** Pads that hold a leg down: their part pushes up against them when its outer side looks up. */
const HELD_DOWN = /^(ankle_back|ankle_front|heel|thigh_front)_/;

/** What holds the body at a phase of 0 to 1: the supports that carry in both key poses around it. */
export function supportsAt(
  model: BodyModel,
  motion: Motion,
  phase: number,
  q: Float64Array,
): readonly Support[] {
  const { from, to, share } = spanAt(motion, phase);
  const around = [...(share < 1 ? [from] : []), ...(share > 0 ? [to] : [])];
  const lifted = new Set(around.flatMap((key) => motion.phases[key]?.lifts ?? []));
  const place = newPlace(model);
  placeBodies(model, q, place);
  return motion.supports
    .filter(({ part }) => !lifted.has(part))
    .map((support) => ({
      id: support.part,
      contacts: contactsOfPart(support.part),
      normal: normalOf(model, motion, place, support),
      friction: support.slides ? SLIDING_FRICTION : FRICTION,
      ...(support.grips && { grips: true }),
    }));
}

/** Floors, seats and benches push up; a wall pushes the body away from it; a pad over a lying leg pushes down. */
function normalOf(
  model: BodyModel,
  motion: Motion,
  place: BodyPlace,
  { part, heightM }: MotionSupport,
): Vector {
  if (heightM !== "free") return [0, 0, 1];
  const wall = motion.scene.some((item) => item.kind === "wall" && item.at === part);
  if (wall) return [middleX(model, place, part) > (place.origin[0] ?? 0) ? -1 : 1, 0, 0];
  return HELD_DOWN.test(part) && looksUp(model, place, part) ? [0, 0, -1] : [0, 0, 1];
}

function middleX(model: BodyModel, place: BodyPlace, part: Part): number {
  const points = contactsOfPart(part).map((id) => pointOf(model, place, id));
  return points.reduce((sum, [x]) => sum + x, 0) / points.length;
}

function looksUp(model: BodyModel, place: BodyPlace, part: Part): boolean {
  return contactsOfPart(part).every((id) => {
    const contact = contactOf(model, id);
    const [, , z] = contact.place;
    const onAxis = worldPoint(place, contact.body, [0, 0, z]);
    return pointOf(model, place, id)[2] > onAxis[2];
  });
}

function pointOf(model: BodyModel, place: BodyPlace, id: string): Vector {
  const contact = contactOf(model, id);
  return worldPoint(place, contact.body, contact.place);
}

function contactOf(model: BodyModel, id: string) {
  const contact = model.contacts.find((each) => each.id === id);
  if (!contact) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
  return contact;
}
