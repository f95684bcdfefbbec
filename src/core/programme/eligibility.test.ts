import { describe, expect, it } from "vitest";
import { EXERCISES, exercise } from "../exercise/catalogue.ts";
import type { ExerciseHistory } from "../log/logSummary.ts";
import { doseOf } from "./dose.ts";
import { barsFor } from "./eligibility.ts";
import { EXAMPLE_REQUEST, GYM } from "./example/exampleRequest.ts";
import { gradeOf } from "./grade.ts";
import { exerciseMinutes, exerciseTime } from "./setTime.ts";
import { isStarting, stageOf } from "./stageOf.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import type { Programme } from "./programme.ts";

const gym: ProgrammeRequest = { ...EXAMPLE_REQUEST, kit: GYM };
const intermediate: ProgrammeRequest = { ...gym, person: { trainingAge: "intermediate" } };
const advanced: ProgrammeRequest = { ...gym, person: { trainingAge: "advanced" } };
const bars = (id: string, request: ProgrammeRequest) => barsFor(request)(exercise(id));

const logged = (id: string, days: number): ProgrammeRequest["history"] =>
  ({ exercises: [{ exercise: id, days } as ExerciseHistory] }) as unknown as NonNullable<
    ProgrammeRequest["history"]
  >;
const planned = (id: string): Programme =>
  ({ days: [{ exercises: [{ exercise: id }] }] }) as unknown as Programme;

describe("what a person's plan may use", () => {
  it.each<[string, ProgrammeRequest, readonly string[]]>([
    ["glute_bridge", EXAMPLE_REQUEST, []],
    ["walk", EXAMPLE_REQUEST, ["work"]],
    ["snatch", advanced, ["work"]],
    ["romanian_deadlift_dumbbell", EXAMPLE_REQUEST, ["kit", "level"]],
    ["glute_bridge", { ...EXAMPLE_REQUEST, dislikes: ["glute_bridge"] }, ["dislikes"]],
    ["prone_cobra", { ...EXAMPLE_REQUEST, conditions: ["pregnancy"] }, ["cautions"]],
    ["prone_cobra", { ...EXAMPLE_REQUEST, conditions: ["pregnancy"], cleared: ["pregnancy"] }, []],
    // level: difficulty by training age
    ["pistol_squat", intermediate, ["level"]],
    ["pistol_squat", advanced, []],
    // level: what comes before it
    ["front_plank", EXAMPLE_REQUEST, ["level"]],
    ["front_plank", { ...EXAMPLE_REQUEST, history: logged("plank_knees", 1) } as ProgrammeRequest, ["level"]],
    ["front_plank", { ...EXAMPLE_REQUEST, history: logged("plank_knees", 2) } as ProgrammeRequest, []],
    ["front_plank", { ...EXAMPLE_REQUEST, keep: [{ exercise: "plank_knees", sets: 2 }] }, []],
    ["front_plank", { ...EXAMPLE_REQUEST, previous: planned("plank_knees") }, ["level"]],
    ["front_plank", { ...EXAMPLE_REQUEST, previous: planned("front_plank") }, []],
    ["front_plank", intermediate, []],
    // level: easy only
    ["split_squat", { ...intermediate, pain: { now: 5 } }, []],
    ["split_squat", { ...intermediate, pain: { now: 6 } }, ["level"]],
    ["split_squat", { ...intermediate, pain: { now: 6, usual: 6 } }, []],
    ["split_squat", { ...intermediate, stage: "calm" }, ["level"]],
  ])("%s", (id, request, expected) => {
    expect(bars(id, request).toSorted()).toEqual([...expected].toSorted());
  });
});

describe("the stage, where none is stated", () => {
  it.each<[Partial<ProgrammeRequest>, string]>([
    [{}, "capacity"],
    [{ stage: "return" }, "return"],
    [{ pain: { now: 5 } }, "capacity"],
    [{ pain: { now: 6 } }, "calm"],
    [{ pain: { now: 6, usual: 6 } }, "capacity"],
    [{ goal: "strength" }, "capacity"],
    [{ goal: "strength", person: { trainingAge: "intermediate" } }, "strength"],
    [{ goal: "sit_better", person: { trainingAge: "advanced" } }, "capacity"],
  ])("%j is %s", (change, stage) => {
    expect(stageOf({ ...EXAMPLE_REQUEST, ...change })).toBe(stage);
  });

  it.each<[Partial<ProgrammeRequest>, boolean]>([
    [{ pain: { now: 1 }, weeksSinceStart: 1 }, true],
    [{ pain: { worst: 1 }, weeksSinceStart: 1 }, true],
    [{ pain: { now: 1 }, weeksSinceStart: 2 }, false],
    [{ pain: { now: 0 }, weeksSinceStart: 0 }, false],
    [{ pain: { now: 1 }, weeksSinceStart: 0, person: { trainingAge: "intermediate" } }, false],
  ])("a beginner in pain, in the first weeks: %j: %s", (change, starting) => {
    expect(isStarting({ ...EXAMPLE_REQUEST, ...change })).toBe(starting);
  });
});

describe("minutes", () => {
  it.each([
    // 45 s to set up; work and rest of each set
    ["glute_bridge", "ordinary", 3, 0, (45 + 3 * (40 + 60)) / 60],
    ["clam", "ordinary", 2, 0, (45 + 2 * (80 + 60)) / 60],
    ["clam", "easy", 2, 1, (45 + 2 * (80 + 60) + (40 + 60)) / 60],
    ["romanian_deadlift", "ordinary", 4, 0, (45 + 4 * (40 + 120)) / 60],
    ["romanian_deadlift_dumbbell", "ordinary", 4, 0, (45 + 4 * (40 + 60)) / 60],
    ["romanian_deadlift_dumbbell", "heavy", 4, 0, (45 + 4 * (40 + 120)) / 60],
    ["pull_up", "ordinary", 3, 0, (45 + 3 * (40 + 120)) / 60],
    ["side_bridge_knees", "ordinary", 2, 0, (45 + 2 * (60 + 20)) / 60],
    ["curl_up", "ordinary", 2, 0, (45 + 2 * (30 + 20)) / 60],
    ["hip_flexor_stretch", "ordinary", 2, 0, (45 + 2 * (60 + 10)) / 60],
    ["farmer_carry", "ordinary", 3, 0, (45 + 3 * (40 + 60)) / 60],
  ] as const)("%s, %s: %i sets and %i of one side take %d min", (id, grade, sets, extra, minutes) => {
    expect(exerciseMinutes(exercise(id), grade, sets, extra)).toBeCloseTo(minutes, 9);
  });

  it("are those of its parts", () => {
    const { setMin, changeoverMin } = exerciseTime(exercise("glute_bridge"), "ordinary");
    expect(exerciseMinutes(exercise("glute_bridge"), "ordinary", 2)).toBeCloseTo(
      changeoverMin + 2 * setMin,
      9,
    );
  });

  it.each([
    { goal: "strength", stage: "calm", trainingAge: "intermediate" },
    { goal: "physique", stage: "strength", trainingAge: "intermediate" },
    { goal: "strength", stage: "strength", trainingAge: "intermediate" },
    { goal: "ease_pain", stage: "capacity", trainingAge: "beginner" },
  ] as const)("count the near end of the rest that the dose names: %j", (some) => {
    const person = { today: "2026-11-23", conditions: [], weeksSinceStart: 9, gentle: false, ...some };
    for (const each of EXERCISES.filter(({ laterality }) => laterality === "unilateral")) {
      const { setMin, oneSideMin } = exerciseTime(each, gradeOf(each, person));
      const workMin = setMin - oneSideMin; // of the other side
      expect((oneSideMin - workMin) * 60, each.id).toBeCloseTo(doseOf(each, 3, person).restS.low, 9);
    }
  });
});
