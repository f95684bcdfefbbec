import type { Motion, MotionSupport, Part } from "../../core/exercise/motion/motion.ts";
import type { BodyModel, Contact } from "../bodyModel.ts";
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
/** A point this near to what it may rest on rests on it, m: about what a shoe and soft tissue give. */
const TOUCHES_M = 0.03;

const UP: Vector = [0, 0, 1];
/** Legs that a pad may hold down: they push up against it when their outer side looks up. */
const HELD_DOWN = /^(ankle_back|ankle_front|heel|thigh_front)_/;
/** Parts of the trunk, which a sloping pad pushes away from itself. */
const TRUNK = /^(back|upper_back|sacrum|chest|belly|head)$/;

/**
 * What holds the body at a phase of 0 to 1: the supports that carry in both key poses around it; those that carry in one of
 * them as far as they still touch; and whatever else of the body lies on the same floor, seat or bench.
 */
export function supportsAt(
  model: BodyModel,
  motion: Motion,
  phase: number,
  q: Float64Array,
): readonly Support[] {
  const { from, to, share } = spanAt(motion, phase);
  const around = [...(share < 1 ? [from] : []), ...(share > 0 ? [to] : [])];
  const place = newPlace(model);
  placeBodies(model, q, place);

  const surfaces: Surface[] = [];
  const carrying = motion.supports.flatMap((support): readonly Support[] => {
    const lifted = around.filter((key) => motion.phases[key]?.lifts.includes(support.part)).length;
    if (lifted === around.length) return [];
    const all = contactsOfPart(support.part);
    const contacts = lifted === 0 ? all : all.filter((id) => touches(model, place, id, support.heightM));
    if (contacts.length === 0) return [];
    if (support.heightM !== "free" && !support.slides && !support.travels) {
      surfaces.push({
        heightM: support.heightM,
        middleXM: middleX(model, place, support.part),
        reachM: ALONG.test(support.part) ? BENCH_REACH_M.along : BENCH_REACH_M.across,
      });
    }
    return [
      {
        id: support.part,
        contacts,
        normal: normalOf(model, motion, place, support),
        friction: support.slides ? SLIDING_FRICTION : FRICTION,
        ...(support.grips && { grips: true }),
      },
    ];
  });
  const taken = new Set(carrying.flatMap(({ contacts }) => contacts));
  return [...carrying, ...alsoResting(model, place, surfaces, taken)];
}

/** A floor, seat or bench on which a part rests. */
interface Surface {
  readonly heightM: number;
  readonly middleXM: number;
  readonly reachM: number;
}

/** Points that hold a load or stand for another, not skin that rests. */
const NO_SKIN = /^(grip|palm|shoulder_top)_/;
/** Parts too small or too far to rest on a seat or bench by chance. */
const NO_BENCH = /^(heel|ball|toe|instep|ankle|knee|elbow|forearm)/;
/** How far along a seat or bench the body may rest, m: one that it lies along, and one that it lies across. */
const BENCH_REACH_M = { along: 0.6, across: 0.15 } as const;
/** Parts by which a body lies along a bench. */
const ALONG = /^(back|chest|belly|sacrum|seat)$/;
/** Most contacts that a frame takes; a body that lies needs no more. */
const MOST_CONTACTS = 30;

/** One support a contact that touches a surface beside the parts that the motion names. */
function alsoResting(
  model: BodyModel,
  place: BodyPlace,
  surfaces: readonly Surface[],
  taken: ReadonlySet<string>,
): readonly Support[] {
  const resting = model.contacts.filter(({ id, body, place: point }) => {
    if (taken.has(id) || NO_SKIN.test(id) || taken.has(id.replace("heel_back", "heel"))) return false;
    const [x] = worldPoint(place, body, point);
    return surfaces.some(
      ({ heightM, middleXM, reachM }) =>
        touches(model, place, id, heightM) &&
        (heightM === 0 || (!NO_BENCH.test(id) && Math.abs(x - middleXM) < reachM)),
    );
  });
  return resting
    .slice(0, Math.max(0, MOST_CONTACTS - taken.size))
    .map(({ id }) => ({ id, contacts: [id], normal: UP, friction: FRICTION }));
}

function touches(model: BodyModel, place: BodyPlace, id: string, heightM: MotionSupport["heightM"]): boolean {
  return heightM !== "free" && Math.abs(pointOf(model, place, id)[2] - heightM) < TOUCHES_M;
}

/** Floors, seats and benches push up; a wall or a sloping pad pushes away from it; a sled gives back what leaning asks; a pad over a lying leg pushes down. */
function normalOf(
  model: BodyModel,
  motion: Motion,
  place: BodyPlace,
  { part, heightM }: MotionSupport,
): Vector {
  if (heightM !== "free") return UP;
  const sled = motion.loads.find((load) => load.kind === "sled");
  if (sled && part.startsWith("hand_")) return sled.gives;
  const wall = motion.scene.some((item) => item.kind === "wall" && item.at === part);
  if (wall) return [middleX(model, place, part) > (place.origin[0] ?? 0) ? -1 : 1, 0, 0];
  if (TRUNK.test(part)) return awayFromSkin(model, place, part);
  return HELD_DOWN.test(part) && looksUp(model, place, part) ? [0, 0, -1] : UP;
}

/** Into the body, along its own fore-and-aft axis. */
function awayFromSkin(model: BodyModel, place: BodyPlace, part: Part): Vector {
  const contact = contactOf(model, contactsOfPart(part)[0] ?? "");
  const sign = contact.place[0] < 0 ? 1 : -1;
  const axis = (row: number) => (place.rotation[contact.body * 9 + row * 3] ?? 0) * sign;
  return [axis(0), axis(1), axis(2)];
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

function contactOf(model: BodyModel, id: string): Contact {
  const contact = model.contacts.find((each) => each.id === id);
  if (!contact) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
  return contact;
}
