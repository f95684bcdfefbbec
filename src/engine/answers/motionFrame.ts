import type { Motion } from "../../core/exercise/motion/motion.ts";
import type { BodyModel } from "../bodyModel.ts";
import type { FrameInput, OutsideLoad } from "../frame.ts";
import { poseAt, solveMotion, type SolvedMotion } from "../motionPose.ts";
import { hungMasses, outsideLoads, type Carried } from "./carriedLoad.ts";
import { supportsAt } from "./motionSupports.ts";

/** A motion carried out by one body with one load. */
export interface LoadedMotion {
  readonly model: BodyModel;
  readonly motion: Motion;
  readonly carried: Carried;
  readonly solved: SolvedMotion;
}

/** Puts a motion on its supports, the common mass of body and load over the feet. */
export function loadMotion(model: BodyModel, motion: Motion, carried: Carried): LoadedMotion {
  const heavier = withMasses(model, hungMasses(motion, carried));
  return { model, motion, carried, solved: solveMotion(heavier, motion) };
}

/** What `solveFrame` is asked at a phase of 0 to 1. Slow movement: no speeds. */
export function frameAt(
  { model, motion, carried, solved }: LoadedMotion,
  phase: number,
): FrameInput & { readonly q: Float64Array } {
  const q = poseAt(solved, phase);
  return {
    q,
    loads: outsideLoads(model, motion, q, carried),
    supports: supportsAt(model, motion, phase, q),
  };
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
