import { describe, expect, it } from "vitest";
import { exercise } from "../../core/exercise/catalogue.ts";
import { describeMotion } from "../../core/exercise/motion/describeMotion.ts";
import type { MotionLoad } from "../../core/exercise/motion/motion.ts";
import type { Loading } from "../../core/exercise/exercise.ts";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import type { OutsideLoad } from "../frame.ts";
import { solveMotion } from "../motionPose.ts";
import { askedExercise } from "./askedExercise.ts";
import { hungMasses, outsideLoads, takesWeight, wholeLoadKg } from "./carriedLoad.ts";
import { REFERENCE_PERSON } from "./exerciseLoad.ts";
import { keyPhases } from "./motionFrame.ts";
import { supportsAt } from "./motionSupports.ts";
import { isArm, isBalance, muscleGroup } from "./muscleGroup.ts";

const model = buildModel(bodyScale(REFERENCE_PERSON));
const standing = (...loads: readonly MotionLoad[]) => describeMotion({ phases: [["hold", {}]], loads });
const bar = standing({ kind: "weight", implement: "barbell", at: "hands" });
const pair = standing({ kind: "weight", implement: "dumbbell", at: "hands", each: true });
const bare = standing();

function forcesN(motion: typeof bar, weightKg: number, loading: Loading = "external_total") {
  const q = solveMotion(model, motion).keys[0]?.q ?? new Float64Array();
  return outsideLoads(model, motion, q, { weightKg, loading }).filter(
    (load): load is Extract<OutsideLoad, { kind: "force" }> => load.kind === "force",
  );
}

describe("what a logged weight means", () => {
  it.each([
    [bar, "external_total", 40],
    [pair, "external_per_hand", 80],
    [bare, "body_weight", 40],
    [bare, "assisted", -40],
  ] as const)("is the whole load of case %#", (motion, loading, wholeKg) => {
    expect(wholeLoadKg(motion, { weightKg: 40, loading })).toBe(wholeKg);
  });

  it("hangs half of a bar on each hand, and all of a belt's weight at the hips", () => {
    expect(hungMasses(bar, { weightKg: 40, loading: "external_total" })).toEqual([
      { kind: "mass", contact: "grip_r", massKg: 20 },
      { kind: "mass", contact: "grip_l", massKg: 20 },
    ]);
    const belt = hungMasses(bare, { weightKg: 10, loading: "body_weight" });
    expect(belt.map((load) => load.contact)).toEqual(["hip_crease_r", "hip_crease_l"]);
  });

  it("has no place where the motion has none", () => {
    expect(takesWeight(bare, "none")).toBe(false);
    expect(takesWeight(standing({ kind: "loop", at: "knees", stiffnessNPerM: 300 }), "none")).toBe(false);
    expect(takesWeight(bar, "external_total")).toBe(true);
  });
});

describe("pulls and pushes", () => {
  it("a cable pulls toward its pulley by its weight, shared by the hands", () => {
    const cable = standing({ kind: "cable", at: "hands", toward: [100, 0, 1] });
    const pulls = forcesN(cable, 10);
    expect(pulls).toHaveLength(2);
    expect(pulls.reduce((sum, { forceN }) => sum + forceN[0], 0)).toBeCloseTo(98.1, 1);
  });

  it("two cables, one a hand, share the one number that is logged", () => {
    const cables = standing(
      { kind: "cable", at: "hand_r", toward: [100, 0, 1] },
      { kind: "cable", at: "hand_l", toward: [100, 0, 1] },
    );
    for (const { forceN } of forcesN(cables, 10)) expect(Math.hypot(...forceN)).toBeCloseTo(49.05, 6);
    expect(forcesN(cables, 10)).toHaveLength(2);
  });

  it("a sled weighs nothing on the hands, and gives them back what the lean asks", () => {
    const { motion } = askedExercise(exercise("sled_push"))!;
    expect(takesWeight(motion, "external_total")).toBe(false);
    expect(forcesN(motion, 100)).toEqual([]);
    const { keys } = solveMotion(model, motion);
    const hands = supportsAt(model, motion, 0, keys[0]!.q).filter(({ id }) => id.startsWith("hand_"));
    expect(hands.map(({ normal }) => normal)).toEqual([
      [-1, 0, 0],
      [-1, 0, 0],
    ]);
  });

  it("a loop pulls both knees together and nothing on the whole", () => {
    const [one, other] = forcesN(standing({ kind: "loop", at: "feet", stiffnessNPerM: 1000 }), 0);
    for (const k of [0, 1, 2] as const) {
      expect((one?.forceN[k] ?? NaN) + (other?.forceN[k] ?? NaN)).toBeCloseTo(0, 9);
    }
  });

  it("help lifts by its weight", () => {
    const lifts = forcesN(bare, 20, "assisted");
    expect(lifts.reduce((sum, { forceN }) => sum + forceN[2], 0)).toBeCloseTo(20 * 9.81, 6);
  });
});

describe("phases and groups by name", () => {
  it("key poses lie where their durations put them, a cycle's last before the end", () => {
    const phases = [
      ["start", {}, { durationS: 1 }],
      ["middle", {}, { durationS: 1 }],
      ["bottom", {}, { durationS: 3 }],
    ] as const;
    expect(keyPhases(describeMotion({ phases }))).toEqual([0, 0.25, 1]);
    expect(keyPhases(describeMotion({ phases, course: "cycle" }))).toEqual([0, 0.2, 0.8]);
  });

  it.each([
    ["hip_flexion_r", -1, "hip extensors"],
    ["hip_flexion_r", 1, "hip flexors"],
    ["lumbar_flexion", -1, "back extensors"],
    ["L5_S1_flexion", 1, "abdominal muscles"],
    ["ankle_dorsiflexion_l", -1, "calves"],
    ["lumbar_lateral_bending", 1, "side of the trunk"],
  ])("%s with the sign of %d is for the %s", (coordinate, sign, group) => {
    expect(muscleGroup(coordinate, sign)).toBe(group);
  });

  it("knows every coordinate of the body as a joint, an arm or the whole body", () => {
    for (const id of model.coordinateIds) {
      if (isBalance(id)) expect(() => muscleGroup(id, 1)).toThrow(RangeError);
      else expect(isArm(id)).toBe(/^(shoulder|elbow)$/.test(muscleGroup(id, 1)));
    }
  });
});
