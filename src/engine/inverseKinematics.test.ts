import { describe, expect, it } from "vitest";
import { EVERYDAY_MOTIONS } from "../core/exercise/motion/families/everyday.ts";
import { TEST_MOTIONS } from "../core/exercise/motion/families/selfTests.ts";
import { MOTIONS } from "../core/exercise/motion/motions.ts";
import type { Motion } from "../core/exercise/motion/motion.ts";
import { bodyScale } from "./bodyScale.ts";
import { buildModel } from "./buildModel.ts";
import { solvePose, worldPoint } from "./inverseKinematics.ts";
import { newPlace, placeBodies } from "./kinematics.ts";
import { centreOfMassAt, coordinatesOf, poseAt, solveMotion } from "./motionPose.ts";
import { heldPoints } from "./partContacts.ts";

const model = buildModel();
const motions: readonly (readonly [string, Motion])[] = [
  ...Object.entries(MOTIONS),
  ...Object.entries(TEST_MOTIONS),
  ...Object.entries(EVERYDAY_MOTIONS),
];
const solved = motions.map(([id, motion]) => ({ id, motion, solved: solveMotion(model, motion) }));

/**
 * Height of the lowest contact point, m, but for those of resting feet: toes of people bend and ankles tilt sideways, those of
 * the model do not.
 */
function lowest(motion: Motion, q: Float64Array): number {
  const place = newPlace(model);
  placeBodies(model, q, place);
  const feet = motion.supports.flatMap(
    ({ part }) => /^(foot|forefoot|toes|instep)(_[rl])$/.exec(part)?.[2] ?? [],
  );
  return Math.min(
    ...model.contacts
      .filter(({ body }) => !feet.some((side) => model.bodyIds[body] === `foot${side}`))
      .map(({ body, place: at }) => worldPoint(place, body, at)[2]),
  );
}

describe("every motion, on the reference body", () => {
  it("comes within 5 mm of its supports and of what the hands reach for", () => {
    const off = solved.flatMap(({ id, solved: { keys } }) =>
      keys.flatMap(({ errorM }, i) =>
        errorM > 0.005 ? [`${id} ${i}: ${(errorM * 1000).toFixed(1)} mm`] : [],
      ),
    );
    expect(off).toEqual([]);
  });

  it("is written with angles that the joints have, to 6 degrees", () => {
    const beyond = motions.flatMap(([id, { phases }]) =>
      phases.flatMap(({ pose }, i) => {
        const q = coordinatesOf(model, pose);
        return model.coordinateIds
          .filter((_, d) => q[d]! < model.min[d]! - 0.105 || q[d]! > model.max[d]! + 0.105)
          .map((coordinate) => `${id} ${i}: ${coordinate}`);
      }),
    );
    expect(beyond).toEqual([]);
  });

  it("keeps every coordinate within its range", () => {
    const outside = solved.flatMap(({ id, solved: { keys } }) =>
      keys.flatMap(({ q }) =>
        model.coordinateIds
          .filter((_, d) => q[d]! < model.min[d]! - 1e-9 || q[d]! > model.max[d]! + 1e-9)
          .map((coordinate) => `${id} ${coordinate}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  it("puts nothing more than 15 mm into the floor, in key poses and half way between", () => {
    const sunk = solved.flatMap(({ id, motion, solved: each }) => {
      const between =
        motion.phases.length > 1
          ? motion.phases.slice(1).map((_, i) => (i + 0.5) / (motion.phases.length - 1))
          : [];
      const poses = [...each.keys.map(({ q }) => q), ...between.map((phase) => poseAt(each, phase))];
      const depth = Math.min(...poses.map((q) => lowest(motion, q)));
      return depth < -0.015 ? [`${id}: ${(-depth * 1000).toFixed(0)} mm`] : [];
    });
    expect(sunk).toEqual([]);
  });

  it("does not slip on the way: what rests stays where it rests", () => {
    const slips = solved.flatMap(({ id, motion, solved: each }) => {
      const [first, second] = motion.phases;
      if (!first || !second) return [];
      const q = poseAt(each, 0.5 / (motion.phases.length - 1));
      const place = newPlace(model);
      placeBodies(model, q, place);
      return motion.supports
        .filter(
          ({ part, slides, travels }) =>
            !slides && !travels && ![...first.lifts, ...second.lifts, ...second.steps].includes(part),
        )
        .flatMap(({ part }) =>
          heldPoints(model, part).flatMap((held, i) => {
            const at = worldPoint(place, held.body, held.place);
            const anchor = each.keys[0]!.anchors.get(part)![i]!;
            const slip = Math.hypot(at[0] - anchor[0], at[1] - anchor[1], at[2] - anchor[2]);
            return slip > 0.008 ? [`${id} ${part}: ${(slip * 1000).toFixed(0)} mm`] : [];
          }),
        );
    });
    expect(slips).toEqual([]);
  });

  it("stands over its feet where it stands by itself", () => {
    const falling = solved.flatMap(({ id, motion, solved: { keys } }) =>
      keys.flatMap(({ q, anchors }, i) => {
        const feet = motion.supports
          .filter(
            ({ part }) => /^(foot|forefoot|toes)_/.test(part) && !motion.phases[i]!.lifts.includes(part),
          )
          .flatMap(({ part }) => anchors.get(part) ?? []);
        if (!motion.balanced || feet.length === 0) return [];
        const [x] = centreOfMassAt(model, q);
        const over =
          x > Math.min(...feet.map((each) => each[0])) - 0.03 &&
          x < Math.max(...feet.map((each) => each[0])) + 0.08;
        return over ? [] : [`${id} ${i}: ${x.toFixed(2)}`];
      }),
    );
    expect(falling).toEqual([]);
  });

  it.each(["deadlift_conventional", "deadlift_sumo", "romanian_deadlift", "stiff_leg_deadlift", "rack_pull"])(
    "hangs the bar over the middle of the feet at the lowest point of %s",
    (id) => {
      const found = solved.find((each) => each.id === id)!;
      const low = found.motion.phases.findIndex(
        ({ name }) => name === "bottom" || (name === "start" && found.motion.phases[1]?.name === "top"),
      );
      const place = newPlace(model);
      placeBodies(model, found.solved.keys[low]!.q, place);
      const grip = model.contacts.find((each) => each.id === "grip_r")!;
      expect(Math.abs(worldPoint(place, grip.body, grip.place)[0])).toBeLessThan(0.05);
    },
  );
});

describe("solving a pose", () => {
  it("gives the same pose for the same wish", () => {
    const motion = MOTIONS["romanian_deadlift"]!;
    expect(solveMotion(model, motion).keys.map(({ q }) => [...q])).toEqual(
      solveMotion(model, motion).keys.map(({ q }) => [...q]),
    );
  });

  it("leaves a pose alone that wants nothing", () => {
    const q = coordinatesOf(model, { hip_flexion: 20 });
    q[2] = 1;
    expect([...solvePose(model, q, []).q]).toEqual([...q]);
  });

  it("says how far it stays away from what cannot be reached", () => {
    const q = coordinatesOf(model, {});
    q[2] = 0.1;
    const feet = (["r", "l"] as const).flatMap((side) => heldPoints(model, `foot_${side}`));
    const goals = [
      ...feet.map((held) => ({ kind: "place", ...held, at: [null, null, 0] }) as const),
      { kind: "place", ...heldPoints(model, "head")[0]!, at: [null, null, 3] } as const,
    ];
    expect(solvePose(model, q, goals).errorM).toBeGreaterThan(0.5);
  });

  it.each([
    { arms: "hanging", shoulder: 0, least: -0.4, most: 0.6, highest: 1.4 },
    { arms: "raised", shoulder: 60, least: -0.1, most: 0.5, highest: 1.8 },
  ])(
    "brings both hands to what they can reach from $arms, where joints come to the end of their ranges too",
    ({ shoulder, least, most, highest }) => {
      const wanted = coordinatesOf(model, { hip_flexion: 20, knee_flexion: 20, shoulder_flexion: shoulder });
      const place = newPlace(model);
      placeBodies(model, wanted, place);
      const feet = (["r", "l"] as const)
        .flatMap((side) => heldPoints(model, `foot_${side}`))
        .map((held) => {
          const [x, y] = worldPoint(place, held.body, held.place);
          return { kind: "place", ...held, at: [x, y, 0] } as const;
        });
      const missed: string[] = [];
      for (let x = least; x <= most + 1e-9; x += 0.1) {
        for (let z = 0; z <= highest + 1e-9; z += 0.2) {
          const hands = (["r", "l"] as const).map((side) => {
            const { body, place: grip } = model.contacts.find(({ id }) => id === `grip_${side}`)!;
            return { kind: "place", body, place: grip, at: [x, side === "r" ? -0.25 : 0.25, z] } as const;
          });
          const { errorM } = solvePose(model, wanted, [...feet, ...hands]);
          if (errorM > 0.0025)
            missed.push(`${x.toFixed(1)} ${z.toFixed(1)}: ${(errorM * 1000).toFixed(1)} mm`);
        }
      }
      expect(missed).toEqual([]);
    },
  );

  it("refuses a coordinate and a phase that do not exist", () => {
    expect(() => coordinatesOf(model, { elbow_wiggle: 3 })).toThrow('no such coordinate "elbow_wiggle"');
    expect(() => poseAt(solved[0]!.solved, 1.1)).toThrow("phase: expected 0 to 1, got 1.1");
  });

  it.each([
    { heightM: 1.5, massKg: 48, sex: "f" },
    { heightM: 2.02, massKg: 110, sex: "m" },
  ] as const)("carries a hinge, a bridge and a plank out with a body of $heightM m", (size) => {
    const other = buildModel(bodyScale(size));
    for (const id of ["romanian_deadlift_dumbbell", "glute_bridge", "front_plank", "air_squat"]) {
      const { keys } = solveMotion(other, MOTIONS[id]!);
      for (const { errorM } of keys) expect(errorM).toBeLessThan(0.01);
    }
  });
});
