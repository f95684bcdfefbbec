import type { LoadPlace, Motion, MotionLoad } from "../../core/exercise/motion/motion.ts";
import type { Loading } from "../../core/exercise/exercise.ts";
import type { BodyModel } from "../bodyModel.ts";
import type { OutsideLoad } from "../frame.ts";
import { worldPoint } from "../inverseKinematics.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import type { Vector } from "../model/referenceBodies.ts";

const GRAVITY = 9.81;

/** Contacts of the body model at which a load acts. */
const CONTACTS_OF: Readonly<Record<LoadPlace, readonly string[]>> = {
  hands: ["grip_r", "grip_l"],
  hand_r: ["grip_r"],
  hand_l: ["grip_l"],
  shoulders: ["shoulder_top_r", "shoulder_top_l"],
  hips: ["hip_crease_r", "hip_crease_l"],
  ankles: ["ankle_back_r", "ankle_back_l"],
  ankle_r: ["ankle_back_r"],
  knees: ["thigh_front_r", "thigh_front_l"],
  knee_r: ["thigh_front_r"],
  chest: ["chest_r", "chest_l"],
  feet: ["ball_medial_r", "ball_medial_l"],
};

/** Length of a loop when it hangs loose, m. Source: usual mini bands and hand loops; our choice. */
const LOOSE_LOOP_M = 0.25;
/** Force of a long band per metre of stretch where the motion names none, N/m. Source: medium bands; our choice. */
const BAND_N_PER_M = 150;
/** Part of the way to its anchor that a long band covers unstretched; our choice. */
const LOOSE_PART = 0.5;

/** Where help lifts the body. */
const HELP_AT = ["sit_bone_r", "sit_bone_l"];

/** How a weight relates to what is written in a log. */
export interface Carried {
  /** As one logs it: of one implement where each hand holds one. */
  readonly weightKg: number;
  readonly loading: Loading;
}

/** Does a weight change anything in this motion? Bands and bare bodies take none. */
export function takesWeight(motion: Motion, loading: Loading): boolean {
  return (
    loading === "body_weight" ||
    loading === "assisted" ||
    motion.loads.some(({ kind }) => kind === "weight" || kind === "cable" || kind === "machine")
  );
}

/** The whole outside load that a logged weight means, kg; negative where it takes weight off the body. */
export function wholeLoadKg(motion: Motion, { weightKg, loading }: Carried): number {
  if (loading === "assisted") return -weightKg;
  const pair = motion.loads.some((load) => load.kind === "weight" && load.each && bothSides(load.at));
  return pair || (loading === "external_per_hand" && pairable(motion)) ? weightKg * 2 : weightKg;
}

function pairable(motion: Motion): boolean {
  return motion.loads.some((load) => load.kind === "weight" && bothSides(load.at));
}

function bothSides(place: LoadPlace): boolean {
  return CONTACTS_OF[place].length === 2;
}

/**
 * Weights that hang on the body, a contact each. A weight added to a body-weight exercise hangs at the hips, from a belt.
 */
export function hungMasses(motion: Motion, carried: Carried): readonly OutsideLoad[] {
  if (carried.loading === "assisted") return [];
  const places = motion.loads.filter((load) => load.kind === "weight").map(({ at }) => at);
  const at = places.length === 0 && carried.loading === "body_weight" ? (["hips"] as const) : places;
  const share = wholeLoadKg(motion, carried) / Math.max(1, at.length);
  if (share === 0) return [];
  return at.flatMap((place) =>
    CONTACTS_OF[place].map((contact, _, all): OutsideLoad => ({
      kind: "mass",
      contact,
      massKg: share / all.length,
    })),
  );
}

/** Everything that pulls and weighs on a body in a pose: weights, cables, bands, loops and machines. */
export function outsideLoads(
  model: BodyModel,
  motion: Motion,
  q: Float64Array,
  carried: Carried,
): readonly OutsideLoad[] {
  const place = newPlace(model);
  placeBodies(model, q, place);
  const at = (id: string): Vector => {
    const contact = model.contacts.find((each) => each.id === id);
    if (!contact) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
    return worldPoint(place, contact.body, contact.place);
  };
  const weightN = carried.weightKg * GRAVITY;
  if (carried.loading === "assisted")
    return HELP_AT.map((id) => push(id, [0, 0, 1], weightN / HELP_AT.length));
  // one number for all of it: where each hand has a cable of its own, each has its part
  const cables = motion.loads.filter(({ kind }) => kind === "cable").length;
  const pulls = motion.loads.flatMap((load) =>
    pullsOf(load, at, load.kind === "cable" ? weightN / cables : weightN),
  );
  return [...hungMasses(motion, carried), ...pulls];
}

function pullsOf(load: MotionLoad, at: (contact: string) => Vector, weightN: number): readonly OutsideLoad[] {
  if (load.kind === "weight" || load.kind === "sled") return [];
  const contacts = CONTACTS_OF[load.at];
  if (load.kind === "loop") {
    const [one = "", other = ""] = contacts;
    const apart = minus(at(other), at(one));
    const pullN = load.stiffnessNPerM * Math.max(0, length(apart) - LOOSE_LOOP_M);
    return [push(one, apart, pullN), push(other, times(apart, -1), pullN)];
  }
  if (load.kind === "machine") {
    return contacts.map((contact) => push(contact, load.direction, weightN / contacts.length));
  }
  return contacts.map((contact) => {
    const way = minus(load.toward, at(contact));
    const pullN =
      load.kind === "cable"
        ? weightN / contacts.length
        : ((load.stiffnessNPerM ?? BAND_N_PER_M) * length(way) * (1 - LOOSE_PART)) / contacts.length;
    return push(contact, way, pullN);
  });
}

function push(contact: string, way: Vector, sizeN: number): OutsideLoad {
  const far = length(way);
  return { kind: "force", contact, forceN: far < 1e-9 ? [0, 0, 0] : times(way, sizeN / far) };
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vector, s: number): Vector => [a[0] * s, a[1] * s, a[2] * s];
const length = ([x, y, z]: Vector): number => Math.hypot(x, y, z);
