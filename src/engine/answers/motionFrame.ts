import type { Motion } from "../../core/exercise/motion/motion.ts";
import type { BodyModel } from "../bodyModel.ts";
import type { FrameInput, OutsideLoad } from "../frame.ts";
import { centreOfMass, worldPoint } from "../inverseKinematics.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import { poseAt, solveMotion, type SolvedMotion } from "../motionPose.ts";
import { counterLeans } from "./counterLean.ts";
import { hungMasses, outsideLoads, type Carried } from "./carriedLoad.ts";
import { supportsAt } from "./motionSupports.ts";

/** A motion carried out by one body with one load. */
export interface LoadedMotion {
  readonly model: BodyModel;
  readonly motion: Motion;
  readonly carried: Carried;
  readonly solved: SolvedMotion;
}

/** A lean moves the hands and so what it has to balance; the second time it changes little. */
const LEANING_ROUNDS = 2;

/** Puts a motion on its supports, the common mass of body and load over the feet, leaning against what pulls. */
export function loadMotion(model: BodyModel, motion: Motion, carried: Carried): LoadedMotion {
  const heavier = withMasses(model, hungMasses(motion, carried));
  let solved = solveMotion(heavier, motion);
  for (let round = 0; round < LEANING_ROUNDS; round++) {
    const leans = counterLeans(heavier, motion, carried, solved);
    if (leans.every(([forward, left]) => forward === 0 && left === 0)) break;
    solved = solveMotion(heavier, motion, leans);
  }
  return { model, motion, carried, solved };
}

/** What `solveFrame` is asked at a phase of 0 to 1. Slow movement: no speeds. */
export function frameAt(
  { model, motion, carried, solved }: LoadedMotion,
  phase: number,
): FrameInput & { readonly q: Float64Array } {
  const posed = poseAt(solved, phase);
  const q = hangs(motion) ? hangingFreely(solved.model, posed) : posed;
  return {
    q,
    loads: outsideLoads(model, motion, q, carried),
    supports: supportsAt(model, motion, phase, q),
  };
}

/** Only the hands hold the body. */
function hangs({ supports }: Motion): boolean {
  return supports.length > 0 && supports.every(({ part, grips }) => part.startsWith("hand_") && grips);
}

/** The whole body swung about the hands until its centre of mass (load included) hangs under them. */
function hangingFreely(model: BodyModel, q: Float64Array): Float64Array {
  const place = newPlace(model);
  placeBodies(model, q, place);
  const grips = model.contacts.filter(({ id }) => id.startsWith("grip_"));
  const hands = grips.map(({ body, place: point }) => worldPoint(place, body, point));
  const barX = hands.reduce((sum, [x]) => sum + x, 0) / hands.length;
  const barZ = hands.reduce((sum, [, , z]) => sum + z, 0) / hands.length;
  const [x, , z] = centreOfMass(model, place).centre;
  // turning forward (about Y) by the angle at which the centre of mass stands behind the plumb line
  const turn = Math.atan2(x - barX, barZ - z);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const swung = Float64Array.from(q);
  const [dx, dz] = [(q[0] ?? 0) - barX, (q[2] ?? 0) - barZ];
  swung[0] = barX + cos * dx + sin * dz;
  swung[2] = barZ - sin * dx + cos * dz;
  const tilt = model.coordinateIds.indexOf("pelvis_tilt");
  swung[tilt] = (swung[tilt] ?? 0) + turn;
  return swung;
}

/** Phases of 0 to 1 at which the key poses lie. */
export function keyPhases({ phases, course }: Motion): readonly number[] {
  const durations = phases.slice(1).map(({ durationS }) => durationS);
  const back = course === "cycle" ? (phases[0]?.durationS ?? 0) : 0;
  const whole = durations.reduce((sum, each) => sum + each, back);
  let at = 0;
  return [0, ...durations.map((each) => Math.min(1, (at += each) / whole))];
}

/** A copy of the body to which masses are fixed: balance counts them. */
function withMasses(model: BodyModel, masses: readonly OutsideLoad[]): BodyModel {
  if (masses.length === 0) return model;
  const massKg = Float64Array.from(model.massKg);
  const com = Float64Array.from(model.com);
  for (const load of masses) {
    const contact = model.contacts.find(({ id }) => id === load.contact);
    if (!contact || load.kind !== "mass") continue;
    const before = massKg[contact.body] ?? 0;
    const after = before + load.massKg;
    contact.place.forEach((x, k) => {
      const i = contact.body * 3 + k;
      com[i] = ((com[i] ?? 0) * before + x * load.massKg) / after;
    });
    massKg[contact.body] = after;
  }
  return { ...model, massKg, com };
}
