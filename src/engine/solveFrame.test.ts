import { describe, expect, test } from "vitest";
import { mirroredPose } from "../../fixtures/engine/mirroredPose.ts";
import { costOf, leastCost } from "../../fixtures/engine/quadprogJudge.ts";
import { randomNumbers } from "../../fixtures/engine/randomNumbers.ts";
import { randomPose } from "../../fixtures/engine/randomPose.ts";
import { oneLegged, standing } from "./accuracy/postures.ts";
import { bodyScale } from "./bodyScale.ts";
import { buildModel } from "./buildModel.ts";
import { capacityOf } from "./capacity.ts";
import { describeFrame } from "./describeFrame.ts";
import { noDifference } from "./difference.ts";
import type { FrameInput, FrameReport, Support } from "./frame.ts";
import { GRAVITY } from "./gravity.ts";
import { poseOf } from "./pose.ts";
import { CHOICES, rangedFrame } from "./rangedFrame.ts";
import { newFrame, solveFrame } from "./solveFrame.ts";

const SEED = 31;
const model = buildModel(bodyScale({ heightM: 1.74, massKg: 70, sex: "m" }));
const weightN = 70 * GRAVITY;
const HINGE = { pelvis_tilt: 45, lumbar_flexion: 5, hip_flexion: 65, knee_flexion: 25, shoulder_flexion: 50 };

function report(input: FrameInput): FrameReport {
  return describeFrame(solveFrame(model, input), input);
}

function activation(of: FrameReport, muscle: string, side: "left" | "right" = "right"): number {
  return of.muscles.find((use) => use.muscle === muscle && use.side === side)?.activation ?? NaN;
}

function momentNm(of: FrameReport, coordinate: string): number {
  return of.joints.find((joint) => joint.coordinate === coordinate)?.momentNm ?? NaN;
}

describe("a frame", () => {
  test("of standing rests on the feet, half of the weight on each, and is held", () => {
    const answer = report(standing(model, {}));
    expect(answer.held).toBe(true);
    for (const { forceN } of answer.supports) expect(forceN[2]).toBeCloseTo(weightN / 2, 0);
    expect(answer.spine["L4/L5"].compressionN).toBeGreaterThan(0.4 * weightN);
  });

  test("presses the discs with the body above and the muscles along it: more than gravity alone", () => {
    const answer = report(standing(model, HINGE));
    expect(answer.spine["L4/L5"].compressionN).toBeGreaterThan(weightN);
    expect(answer.spine["L5/S1"].shearN).toBeGreaterThan(0);
    expect(momentNm(answer, "L4_L5_flexion")).toBeLessThan(-40);
  });

  test("of a mirrored pose is the mirrored frame", () => {
    const posture = {
      pelvis_list: 3,
      hip_flexion_l: 30,
      knee_flexion_l: 50,
      shoulder_flexion_r: 40,
      lumbar_axial_rotation: 4,
    };
    const input = oneLegged(model, posture);
    const mirror: FrameInput = {
      q: mirroredPose(model, input.q),
      supports: (input.supports ?? []).map((support) => ({
        ...support,
        contacts: support.contacts.map((contact) => contact.replace(/_r$/, "_l")),
      })),
    };
    const own = report(input);
    const mirrored = report(mirror);
    expect(mirrored.spine["L4/L5"].compressionN).toBeCloseTo(own.spine["L4/L5"].compressionN, 3);
    expect(mirrored.limbs.hip_l.contactN).toBeCloseTo(own.limbs.hip_r.contactN, 3);
    for (const { muscle, side, activation: size } of own.muscles) {
      expect(activation(mirrored, muscle, side === "left" ? "right" : "left")).toBeCloseTo(size, 5);
    }
  });

  test("costs what quadprog finds to be the least, supports included", () => {
    const frame = solveFrame(model, standing(model, HINGE, 20));
    const { problem, solution } = frame.balance;
    expect(problem.unknowns).toBeGreaterThan(model.unitCount);
    const least = leastCost(problem);
    expect(Math.abs(costOf(problem, solution.x, solution.unmet) - least)).toBeLessThan(
      1e-6 * Math.max(1, least),
    );
  });

  test("keeps sideways force within friction and never pulls at the ground", () => {
    const input = standing(model, { ...HINGE, hip_abduction: 25 }, 40);
    const supports = (input.supports ?? []).map((support): Support => ({ ...support, friction: 0.3 }));
    for (const { forceN } of report({ ...input, supports }).supports) {
      expect(forceN[2]).toBeGreaterThan(0);
      expect(Math.abs(forceN[0]) + Math.abs(forceN[1])).toBeLessThan(0.3 * forceN[2] + 1e-6);
    }
  });

  test("pushes feet apart or together by no more than a few newtons where balance does not ask for it", () => {
    const { supports } = report(standing(model, HINGE));
    for (const { forceN } of supports) {
      expect(Math.hypot(forceN[0], forceN[1])).toBeLessThan(0.03 * weightN);
    }
  });

  test("still gives all the sideways force that a pull asks for", () => {
    const still = standing(model, {});
    const pull = { kind: "force", contact: "sacrum", forceN: [60, 0, 0] } as const;
    const { supports } = report({ ...still, loads: [pull] });
    expect(supports.reduce((sum, { forceN }) => sum + forceN[0], 0)).toBeCloseTo(-60, 0);
  });

  test("without any support leaves the weight unmet, and says that the pose is not held", () => {
    const answer = report({ q: poseOf(model, {}) });
    expect(answer.held).toBe(false);
    const root = answer.joints.find(({ coordinate }) => coordinate === "pelvis_tz");
    expect(root?.unmetNm).toBeCloseTo(weightN, 0);
  });

  test("lets a bar be pulled: hanging by the hands carries the weight upward", () => {
    const input: FrameInput = {
      q: poseOf(model, { shoulder_flexion_r: 3.05, shoulder_flexion_l: 3.05 }),
      supports: (["r", "l"] as const).map((side) => ({
        id: `hand_${side}`,
        contacts: [`grip_${side}`],
        normal: [0, 0, 1],
        friction: 0,
        grips: true,
      })),
    };
    const pulls = report(input).supports.map(({ forceN }) => forceN[2]);
    expect(pulls.reduce((sum, force) => sum + force, 0)).toBeCloseTo(weightN, 0);
  });

  test("adds what a load asks: farther away asks more", () => {
    const close = report(standing(model, { elbow_flexion: 85 }, 20));
    const far = report(standing(model, { shoulder_flexion: 75, elbow_flexion: 15 }, 20));
    expect(far.spine["L4/L5"].compressionN).toBeGreaterThan(1.4 * close.spine["L4/L5"].compressionN);
  });

  test("asks more of the back when the trunk speeds upward", () => {
    const input = standing(model, HINGE, 16);
    const a = new Float64Array(model.dofCount);
    for (const id of ["pelvis_tilt", "hip_flexion_r", "hip_flexion_l"])
      a[model.coordinateIds.indexOf(id)] = -8;
    expect(report({ ...input, a }).spine["L4/L5"].compressionN).toBeGreaterThan(
      1.2 * report(input).spine["L4/L5"].compressionN,
    );
  });

  test("gives a cable's pull the same effect as a weight's where it pulls straight down", () => {
    const input = standing(model, { elbow_flexion: 85 });
    const weight = report({ ...input, loads: [{ kind: "mass", contact: "grip_r", massKg: 10 }] });
    const cable = report({
      ...input,
      loads: [{ kind: "force", contact: "grip_r", forceN: [0, 0, -10 * GRAVITY] }],
    });
    expect(cable.spine["L4/L5"].compressionN).toBeCloseTo(weight.spine["L4/L5"].compressionN, 6);
  });

  test(`is never NaN, whatever the pose, supports and tempo (seed ${SEED})`, () => {
    const random = randomNumbers(SEED);
    const frame = newFrame(model);
    const supports = standing(model, {}).supports ?? [];
    for (let pose = 0; pose < 100; pose++) {
      const moves = () => Float64Array.from(model.min, () => (random() - 0.5) * 20);
      const input: FrameInput = {
        q: randomPose(model, random),
        v: moves(),
        a: moves(),
        supports: pose % 2 === 0 ? supports : [],
        loads: [{ kind: "mass", contact: "grip_r", massKg: 100 * random() }],
        capacity: Float64Array.from({ length: model.unitCount }, () => (random() < 0.3 ? 0 : random())),
        choices: CHOICES[pose % CHOICES.length] ?? { lumbar: "levels", exponent: 2, armFactor: 1 },
      };
      const answer = describeFrame(solveFrame(model, input, frame), input);
      const numbers = JSON.stringify(answer, (_, value: unknown) =>
        typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
      );
      expect(numbers).not.toContain("not finite");
      for (const use of answer.parts) {
        expect(use.activation).toBeGreaterThanOrEqual(0);
        expect(use.activation).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("capacity", () => {
  const hinge = standing(model, HINGE, 40);
  const whole = report(hinge);

  test("of a weak gluteus maximus is made up for by the hamstrings, while the spine carries the same", () => {
    const weak = report({
      ...hinge,
      capacity: capacityOf(model, [{ muscle: "gluteus_maximus", factor: 0.4 }]),
    });
    const force = (of: FrameReport, muscle: string) =>
      of.muscles.find((use) => use.muscle === muscle && use.side === "right")?.forceN ?? NaN;
    expect(force(weak, "hamstrings")).toBeGreaterThan(1.05 * force(whole, "hamstrings"));
    expect(force(weak, "gluteus_maximus")).toBeLessThan(force(whole, "gluteus_maximus"));
    const change = weak.spine["L4/L5"].compressionN / whole.spine["L4/L5"].compressionN - 1;
    expect(Math.abs(change)).toBeLessThan(0.02);
  });

  test("of a weak gluteus medius raises what it gives on one leg, until the pelvis can no longer be held", () => {
    const stance = oneLegged(model, { hip_flexion_l: 20, knee_flexion_l: 60 });
    const at = (factor: number) =>
      report({
        ...stance,
        capacity: capacityOf(model, [{ muscle: "gluteus_medius", side: "right", factor }]),
      });
    const [strong, weak, none] = [at(1), at(0.4), at(0.05)];
    expect(activation(weak, "gluteus_medius")).toBeGreaterThan(1.3 * activation(strong, "gluteus_medius"));
    expect(strong.held).toBe(true);
    const unmet = none.joints.find(({ coordinate }) => coordinate === "hip_abduction_r")?.unmetNm ?? NaN;
    expect(Math.abs(unmet)).toBeGreaterThan(2);
    expect(none.held).toBe(false);
  });

  test("of one side leaves the other as it is", () => {
    const factors = capacityOf(model, [{ muscle: "hamstrings", side: "left", factor: 0.5 }]);
    model.units.forEach(({ id, muscle, side }, u) => {
      const head = /^(biceps_femoris|semi)/.test(muscle);
      expect(factors[u], `factor of ${id}`).toBe(head && side === "left" ? 0.5 : 1);
    });
  });

  test.each([
    [{ muscle: "trapezius", factor: 1 }, 'muscle: no such id "trapezius"'],
    [{ muscle: "upper_trapezius", factor: 1 }, "muscle: upper_trapezius is not modelled"],
    [{ muscle: "hamstrings", factor: 1.5 }, "capacity of hamstrings: expected 0 to 1, got 1.5"],
    [{ muscle: "hamstrings", factor: NaN }, "capacity of hamstrings: expected 0 to 1, got NaN"],
  ])("refuses %j", (capacity, message) => {
    expect(() => capacityOf(model, [capacity])).toThrow(message);
  });
});

describe("a ranged frame", () => {
  test("holds the single figure within its range, and the range opens with the choices", () => {
    const ranged = rangedFrame(model, standing(model, HINGE, 20));
    const { value, low, high } = ranged.spine["L4/L5"].compressionN;
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(high - low).toBeGreaterThan(0.1 * value);
  });

  test("says that two figures do not differ when they lie within a tenth", () => {
    const figure = (value: number) => ({ value, low: 0, high: 9999 });
    expect(noDifference(figure(1000), figure(901))).toBe(true);
    expect(noDifference(figure(1000), figure(900))).toBe(false);
  });
});

describe("misuse", () => {
  const input = standing(model, {});
  const q = poseOf(model, {});
  const knee = model.coordinateIds.indexOf("knee_flexion_r");
  const bent = (value: number) => q.map((old, d) => (d === knee ? value : old));
  test.each<[string, FrameInput, string]>([
    ["a pose out of range", { q: bent(4) }, "knee_flexion_r: expected -0.0873 to 2.618 rad, got 4"],
    ["a pose that is no number", { q: bent(NaN) }, "knee_flexion_r: expected -0.0873 to 2.618 rad, got NaN"],
    ["too few coordinates", { q: new Float64Array(3) }, "q: expected 42 coordinates, got 3"],
    [
      "a negative weight",
      { ...input, loads: [{ kind: "mass", contact: "grip_r", massKg: -5 }] },
      "massKg: expected 0 to 1000, got -5",
    ],
    [
      "a weight that nobody lifts",
      { ...input, loads: [{ kind: "mass", contact: "grip_r", massKg: 10_000 }] },
      "massKg: expected 0 to 1000, got 10000",
    ],
    [
      "a contact that is not there",
      { ...input, loads: [{ kind: "mass", contact: "tail", massKg: 1 }] },
      'contact: no such id "tail"',
    ],
    [
      "a normal that is not of length 1",
      { ...input, supports: [{ id: "floor", contacts: ["heel_r"], normal: [0, 0, 2], friction: 1 }] },
      "normal of floor: expected length 1, got 0,0,2",
    ],
    [
      "a friction below 0",
      { ...input, supports: [{ id: "floor", contacts: ["heel_r"], normal: [0, 0, 1], friction: -1 }] },
      "friction of floor: expected 0 to 2, got -1",
    ],
    ["a tone beyond sense", { ...input, trunkTone: 2 }, "trunkTone: expected 0 to 0.5, got 2"],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => solveFrame(model, wrong)).toThrow(RangeError);
    expect(() => solveFrame(model, wrong)).toThrow(message);
  });
});
