import { describeMotion, on } from "../../core/exercise/motion/describeMotion.ts";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { BodySize } from "../bodyScale.ts";
import type { SpineJoint } from "../frame.ts";
import { HINGE, HOLD_CLOSE, HOLD_FAR, ONE_LEG, STOOP } from "./everydayTasks.ts";
import { exerciseLoad, type AskedExercise, type ExerciseLoad, type LoadQuestion } from "./exerciseLoad.ts";

/** The man of whom the stories are told. */
export const STORY_PERSON: BodySize = { heightM: 1.75, massKg: 70, sex: "m" };

function ask(exercise: AskedExercise, rest: Partial<LoadQuestion> = {}): ExerciseLoad {
  return exerciseLoad({ exercise, person: STORY_PERSON, weightKg: 0, ...rest });
}

/** Force of a muscle on the side that works harder, N. */
export function forceN({ peak }: ExerciseLoad, muscle: MuscleId): number {
  return Math.max(...peak.muscles.filter((each) => each.muscle === muscle).map((each) => each.forceN));
}

/** Its activation, 0 to 1. */
export function activationOf({ peak }: ExerciseLoad, muscle: MuscleId): number {
  return Math.max(...peak.muscles.filter((each) => each.muscle === muscle).map((each) => each.activation));
}

/** Moment about a coordinate, Nm; both sides of a limb or the whole lumbar spine have a name of their own. */
export function momentNm({ peak }: ExerciseLoad, coordinate: string): number {
  const found = peak.joints.find((joint) => joint.coordinate === coordinate);
  if (!found) throw new RangeError(`coordinate: no such name ${JSON.stringify(coordinate)}`);
  return found.momentNm;
}

export function compressionN({ peak }: ExerciseLoad, joint: SpineJoint = "L4/L5"): number {
  return peak.spine[joint].compressionN.value;
}

/** A load held close and held far. */
export function loadDistance() {
  return { close: ask(HOLD_CLOSE, { weightKg: 20 }), far: ask(HOLD_FAR, { weightKg: 20 }) };
}

/** The same box lifted from the same place by the hips and by the back. */
export function hingeAndStoop() {
  return { hinge: ask(HINGE, { weightKg: 40 }), stoop: ask(STOOP, { weightKg: 40 }) };
}

/** The hinge with a gluteus maximus of 40 %, and the same with the low back 20 degrees rounder. */
export function weakGluteus() {
  const capacities = [{ muscle: "gluteus_maximus", factor: 0.4 }];
  return {
    whole: ask(HINGE, { weightKg: 40 }),
    weak: ask(HINGE, { weightKg: 40, capacities }),
    rounded: ask(HINGE, { weightKg: 40, capacities, shift: { lumbar_flexion: 20 } }),
  };
}

/** Standing on the right leg with less and less gluteus medius, and with the trunk leaning over the leg. */
export function oneLegStance() {
  const of = (factor: number) => ask(ONE_LEG, { capacities: [{ muscle: "gluteus_medius", factor }] });
  return {
    whole: ask(ONE_LEG),
    at40: of(0.4),
    at15: of(0.15),
    leaning: ask(ONE_LEG, { shift: { lumbar_lateral_bending: 20 } }),
  };
}

/** A deep hinge held with the arms hanging and stretched forward beside the head. */
export function armsForward() {
  const held = (arm: number): AskedExercise => ({
    id: arm === 0 ? "hinge_hold_arms_down" : "hinge_hold_arms_forward",
    motion: describeMotion({
      phases: [["hold", { lean: 52, lumbar: -5, thigh: 12, shank: 4, arm, armApart: 0 }]],
    }),
    loading: "none",
    braced: false,
  });
  return { down: ask(held(0)), forward: ask(held(118)) };
}

/** A squat with the knees travelling forward and with the shanks kept upright. */
export function kneesForward() {
  const squat = (shank: number, lean: number): AskedExercise => ({
    id: shank > 0 ? "squat_knees_forward" : "squat_knees_back",
    motion: describeMotion({ phases: [["bottom", { lean, lumbar: 5, thigh: 85, shank, arm: 30 }]] }),
    loading: "none",
    braced: false,
  });
  return { forward: ask(squat(32, 32)), back: ask(squat(5, 60)) };
}

/** The middle of a running stance, held still: trunk nearly upright and leaning forward. */
export function runningLean() {
  const stance = (lean: number): AskedExercise => ({
    id: lean > 10 ? "running_stance_leaning" : "running_stance_upright",
    motion: describeMotion({
      phases: [["hold", { lean, thigh: [30, 0], shank: [18, 85], foot: [0, -60] }, { lifts: ["foot_l"] }]],
      supports: [on("foot_r"), on("foot_l")],
    }),
    loading: "none",
    braced: false,
  });
  return { upright: ask(stance(3)), leaning: ask(stance(23)) };
}
