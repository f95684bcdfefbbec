import { describe, expect, it } from "vitest";
import { HANGING } from "../../core/exercise/motion/arms.ts";
import { describeMotion, on, to } from "../../core/exercise/motion/describeMotion.ts";
import { EVERYDAY_MOTIONS } from "../../core/exercise/motion/families/everyday.ts";
import { BadInput } from "../../core/errors.ts";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { compareLoads } from "./compareLoads.ts";
import { HINGE, HOLD_CLOSE, ONE_LEG, STANDING, TWO_BAGS } from "./everydayTasks.ts";
import { compareWithEveryday, everydayOf, everydayScale } from "./everydayScale.ts";
import {
  exerciseLoad,
  loadThroughout,
  musclesNotModelled,
  REFERENCE_PERSON,
  type AskedExercise,
  type LoadQuestion,
} from "./exerciseLoad.ts";
import { loadDocument } from "./loadDocument.ts";
import { loadLines } from "./loadText.ts";
import { LOAD_MESSAGES } from "./messages.en.ts";

const person = REFERENCE_PERSON;
const ask = (exercise: AskedExercise, rest: Partial<LoadQuestion> = {}) =>
  exerciseLoad({ exercise, person, weightKg: 0, ...rest });

/** A hinge that goes down and comes back, with a bar. */
const MOVING: AskedExercise = {
  id: "moving_hinge",
  motion: describeMotion({
    phases: [
      ["start", { shank: 2, thigh: 2 }, { hands: to("world", 0.1, 0.2, null) }],
      ["bottom", { lean: 70, thigh: -4, shank: 4 }, { hands: to("world", 0.05, 0.2, 0.5) }],
    ],
    loads: [{ kind: "weight", implement: "barbell", at: "hands" }],
  }),
  loading: "external_total",
  braced: false,
};

describe("exerciseLoad", () => {
  it("finds the hardest phase of a hinge near its bottom, and keeps it when a muscle is weak", () => {
    const load = ask(MOVING, { weightKg: 20 });
    const weak = ask(MOVING, { weightKg: 20, capacities: [{ muscle: "hamstrings", factor: 0.5 }] });
    expect(load.peak.phase).toBeGreaterThan(0.8);
    expect(weak.peak.phase).toBe(load.peak.phase);
  });

  it("answers an asked key pose, and refuses one that the motion does not have", () => {
    expect(ask(MOVING, { phase: "start" }).peak).toMatchObject({ phase: 0, phaseName: "start" });
    expect(() => ask(MOVING, { phase: "top" })).toThrow(
      'moving_hinge has no phase "top"; it has start, bottom.',
    );
  });

  it("names the key pose that is nearest, and says whether it is that one", () => {
    const phases = loadThroughout({ exercise: MOVING, person, weightKg: 20 });
    const named = (i: number) => [phases[i]!.phaseName, phases[i]!.atKeyPose];
    expect([0, 1, 9, 11, 19, 20].map(named)).toEqual([
      ["start", true],
      ["start", false],
      ["start", false],
      ["bottom", false],
      ["bottom", false],
      ["bottom", true],
    ]);
    const walk = EVERYDAY_MOTIONS["walk"]!;
    expect(walk.course).toBe("cycle");
    const exercise: AskedExercise = { id: "walk", motion: walk, loading: "none", braced: false };
    const last = loadThroughout({ exercise, person, weightKg: 0 }).at(-1)!;
    expect([last.phaseName, last.atKeyPose]).toEqual([walk.phases[0]!.name, true]);
  });

  it("looks at 21 phases of a movement and at one of a hold", () => {
    const phases = loadThroughout({ exercise: MOVING, person, weightKg: 20 });
    expect(phases.map(({ phase }) => phase)).toEqual(Array.from({ length: 21 }, (_, i) => i / 20));
    expect(loadThroughout({ exercise: STANDING, person, weightKg: 0 })).toHaveLength(1);
  });

  it("has the supports carry body and load", () => {
    const { peak, wholeLoadKg } = ask(TWO_BAGS, { weightKg: 10 });
    const carriedN = peak.supports.reduce((sum, { forceN }) => sum + forceN[2], 0);
    expect(wholeLoadKg).toBe(20);
    expect(carriedN).toBeGreaterThan((75 + 20) * 9.81 - 5);
    expect(carriedN).toBeLessThan((75 + 20) * 9.81 + 5);
  });

  it("lets help take weight off the body, and hangs a hanging body under its hands", () => {
    const hanging: AskedExercise = {
      id: "hang",
      motion: describeMotion({
        phases: [["hold", { arm: 175, thigh: 20 }]],
        supports: [
          { part: "hand_r", heightM: "free", grips: true },
          { part: "hand_l", heightM: "free", grips: true },
        ],
        balanced: false,
      }),
      loading: "assisted",
      braced: false,
    };
    const carriedN = ({ peak }: ReturnType<typeof ask>) =>
      peak.supports.reduce((sum, { forceN }) => sum + forceN[2], 0);
    const alone = ask(hanging);
    const helped = ask(hanging, { weightKg: 20 });
    expect(carriedN(alone) - carriedN(helped)).toBeCloseTo(20 * 9.81, 0);
    expect(helped.wholeLoadKg).toBe(-20);
    const tilt = alone.peak.joints.find(({ coordinate }) => coordinate === "pelvis_tilt");
    expect(Math.abs(tilt?.unmetNm ?? NaN)).toBeLessThan(1);
  });

  it("lets whatever else lies on the floor rest on it", () => {
    const lying: AskedExercise = {
      id: "lying",
      motion: describeMotion({
        phases: [["hold", { lean: -90, thigh: 90, shank: -90 }]],
        supports: [on("sacrum")],
      }),
      loading: "none",
      braced: false,
    };
    const { supports, joints } = ask(lying).peak;
    expect(supports.map(({ id }) => id)).toContain("upper_back_r");
    const tilt = joints.find(({ coordinate }) => coordinate === "pelvis_tilt");
    expect(Math.abs(tilt?.unmetNm ?? NaN)).toBeLessThan(2);
  });

  it("gives every range around its value", () => {
    const { spine, limbs } = ask(HINGE, { weightKg: 20 }).peak;
    for (const force of [...Object.values(spine), ...Object.values(limbs)]) {
      for (const { value, low, high } of Object.values(force)) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it("mirrors its answer when the stance is mirrored", () => {
    const mirrored: AskedExercise = {
      ...ONE_LEG,
      motion: describeMotion({
        phases: [
          ["hold", { thigh: [20, 0], shank: [60, 0], foot: [-40, 0], ...HANGING }, { lifts: ["foot_r"] }],
        ],
        supports: [on("foot_l"), on("foot_r")],
      }),
    };
    const right = ask(ONE_LEG).peak.muscles;
    const left = ask(mirrored).peak.muscles;
    for (const { muscle, side, activation } of right) {
      const twin = left.find((each) => each.muscle === muscle && each.side !== side);
      expect(twin?.activation).toBeCloseTo(activation, 3);
    }
  });

  it("says of muscles without data that they are not modelled, and lists none of them as idle", () => {
    const load = ask(STANDING);
    expect(load.notModelled).toContain("rhomboids");
    expect(load.notModelled).not.toContain("gluteus_maximus");
    expect(load.peak.muscles.map(({ muscle }) => muscle)).not.toContain("rhomboids");
    expect(load.notModelled).toEqual(musclesNotModelled(buildModel(bodyScale(person))));
  });

  it.each([0, 500])("takes a weight of %d kg", (weightKg) => {
    expect(() => ask(HINGE, { weightKg })).not.toThrow();
  });

  it.each([-0.5, 500.5, Number.NaN, 10_000])("refuses a weight of %d kg by name and range", (weightKg) => {
    expect(() => ask(HINGE, { weightKg })).toThrow(
      new BadInput(`A weight of ${weightKg} kg is outside 0 to 500 kg.`),
    );
  });

  it("refuses a weight where the movement has no place for one", () => {
    expect(() => ask(STANDING, { weightKg: 10 })).toThrow("standing has no place for a weight of 10 kg");
  });

  it("shifts a pose up to the end of the joints' range and not beyond", () => {
    expect(() => ask(STANDING, { shift: { ankle_dorsiflexion_r: 40 } })).not.toThrow();
    expect(() => ask(STANDING, { shift: { ankle_dorsiflexion_r: 41 } })).toThrow(
      "ankle_dorsiflexion_r=+41 takes ankle_dorsiflexion_r to 41 degrees; it goes from -55 to 40.",
    );
    expect(() => ask(STANDING, { shift: { wings: 5 } })).toThrow('No coordinate is called "wings"');
  });

  it("refuses capacities outside 0 to 1 and muscles that are not modelled", () => {
    expect(() => ask(STANDING, { capacities: [{ muscle: "soleus", factor: 1.1 }] })).toThrow(RangeError);
    expect(() => ask(STANDING, { capacities: [{ muscle: "rhomboids", factor: 0.5 }] })).toThrow(
      "not modelled",
    );
  });
});

describe("the weakest link", () => {
  it("is the weight up to which the pose is held: held there, not held a kilogram above", () => {
    const link = ask(HINGE, { weightKg: 40 }).weakestLink;
    if (link.kind !== "givesOut") throw new Error(link.kind);
    expect(
      ask(HINGE, { weightKg: link.weightKg }).peak.joints.every(({ unmetNm }) => Math.abs(unmetNm) <= 2),
    ).toBe(true);
    const above = ask(HINGE, { weightKg: link.weightKg + 1 }).peak.joints;
    expect(above.some(({ unmetNm }) => Math.abs(unmetNm) > 2)).toBe(true);
  });

  it("does not depend on the weight that was asked about", () => {
    expect(ask(HINGE, { weightKg: 5 }).weakestLink).toMatchObject({ kind: "givesOut" });
    expect(ask(HINGE, { weightKg: 5 }).weakestLink).toEqual(ask(HINGE, { weightKg: 40 }).weakestLink);
  });

  it("judges no arms, but says that they would give out before", () => {
    const raised: AskedExercise = {
      id: "front_raise",
      motion: describeMotion({
        phases: [["hold", { arm: 90 }]],
        loads: [{ kind: "weight", implement: "dumbbell", at: "hands", each: true }],
      }),
      loading: "external_per_hand",
      braced: false,
    };
    const link = ask(raised).weakestLink;
    if (link.kind !== "givesOut") throw new Error(link.kind);
    expect(link.before.arms).toBe(true);
    expect(link.coordinate).not.toMatch(/shoulder|elbow|pelvis/);
  });

  it("is told where a body without the muscle cannot hold itself", () => {
    const capacities = (["gluteus_medius", "gluteus_maximus", "quadriceps", "hamstrings"] as const).map(
      (muscle) => ({
        muscle,
        factor: 0,
      }),
    );
    const chairless: AskedExercise = {
      ...STANDING,
      motion: describeMotion({ phases: [["bottom", { lean: 40, thigh: 80, shank: 25 }]] }),
    };
    expect(ask(chairless, { capacities }).weakestLink).toMatchObject({ kind: "notHeld" });
  });
});

describe("everyday tasks as a scale", () => {
  const scale = everydayScale(person);

  it("begins with standing and ends with a heavy box", () => {
    expect(scale[0]?.id).toBe("standing");
    expect(scale.at(-1)?.id).toBe("stoop20");
  });

  it("finds a task's own load again", () => {
    for (const { compressionN } of scale) {
      expect(compareWithEveryday(compressionN, scale).kind).toBe("about");
    }
  });

  it("tells less, between and more", () => {
    const of = (value: number) => compareWithEveryday({ value, low: value, high: value }, scale);
    const least = scale[0]?.compressionN.value ?? NaN;
    const most = scale.at(-1)?.compressionN.value ?? NaN;
    expect(of(least / 2)).toEqual({ kind: "less", id: "standing" });
    expect(of(most * 2)).toMatchObject({ kind: "more", id: "stoop20", times: 2 });
    expect(of((least + (scale[1]?.compressionN.value ?? NaN)) / 2).kind).toMatch(/about|between/);
  });
});

describe("an everyday comparison of an exercise", () => {
  const scale = everydayScale(person);

  it("tells it where the pose is held, and where only a heavy weight is too much", () => {
    expect(everydayOf(ask(HINGE, { weightKg: 10 }), scale)).toEqual({ kind: "about", id: "box10" });
    expect(everydayOf(ask(HINGE, { weightKg: 165 }), scale)).toMatchObject({ kind: "more" });
  });

  it("cannot tell where the body does not hold itself up, or is not held up", () => {
    const capacities = ["quadriceps", "gluteus_maximus", "hamstrings", "adductors"].map((muscle) => ({
      muscle,
      factor: 0,
    }));
    const low: AskedExercise = {
      ...STANDING,
      motion: describeMotion({ phases: [["bottom", { lean: 45, thigh: 88, shank: 22 }]] }),
    };
    expect(everydayOf(ask(low, { capacities }), scale)).toEqual({ kind: "cannotTell" });
    const falling: AskedExercise = {
      ...STANDING,
      motion: describeMotion({ phases: [["hold", { lean: 85, thigh: -12, shank: 12 }]], balanced: false }),
    };
    expect(everydayOf(ask(falling), scale)).toEqual({ kind: "cannotTell" });
  });
});

describe("the answer as document, text and comparison", () => {
  const load = ask(HOLD_CLOSE, { weightKg: 20 });
  const everyday = compareWithEveryday(load.peak.spine["L4/L5"].compressionN, everydayScale(person));
  const document = loadDocument(load, everyday);

  it("holds no number that JSON cannot, and the limits", () => {
    const again: unknown = JSON.parse(JSON.stringify(document));
    expect(again).toEqual(document);
    expect(JSON.stringify(document)).not.toContain("null");
    expect(document.limits).toEqual(LOAD_MESSAGES.limits);
  });

  it("shows newtons only when asked", () => {
    expect(loadLines(document, "Hold", false).join("\n")).not.toContain("compression 1");
    expect(loadLines(document, "Hold", true).join("\n")).toMatch(/L4\/L5: compression \d+ \(\d+ to \d+\)/);
  });

  it("finds no difference between an exercise and itself, and one between hinge and standing", () => {
    const itself = compareLoads(load, load);
    expect(itself.compression.every(({ noDifference }) => noDifference)).toBe(true);
    expect(itself.muscles).toEqual([]);
    const other = compareLoads(ask(STANDING), ask(HINGE, { weightKg: 40 }));
    expect(other.compression.every(({ noDifference, ratio }) => !noDifference && ratio > 2)).toBe(true);
    expect(other.muscles.map(({ muscle }) => muscle)).toContain("hamstrings");
  });
});
