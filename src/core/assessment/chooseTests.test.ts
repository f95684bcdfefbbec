import { describe, expect, it } from "vitest";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { KIT } from "../exercise/kit.ts";
import { GOALS } from "../person/person.ts";
import { PRE_GATE_IDS } from "../screening/gate.ts";
import type { AssessmentInput } from "./assessment.ts";
import { assess } from "./assess.ts";
import { ALL_NO, TODAY, bothSides, exampleInput, result, screened } from "./example/exampleInput.ts";
import { NO_MAXIMAL_CONDITIONS, NO_MAXIMAL_GATES } from "./protocol.ts";
import { protocol } from "./protocols.ts";

const chosen = (changes: Partial<AssessmentInput> = {}) => assess(exampleInput(changes));
const ids = (changes: Partial<AssessmentInput> = {}) => chosen(changes).nextTests.map(({ test }) => test);
const everyKit = KIT.map(({ id }) => id);
const plenty = { testMinutes: 200, kit: everyKit };

describe("the next tests", () => {
  it.each([...GOALS, undefined])("fit %s into ten minutes and six tests, each with a reason", (goal) => {
    const { nextTests, nextTestMinutes } = chosen(goal ? { goal } : {});
    expect(nextTests.length).toBeGreaterThanOrEqual(2);
    expect(nextTests.length).toBeLessThanOrEqual(6);
    expect(nextTestMinutes).toBeLessThanOrEqual(10);
    for (const { because } of nextTests) expect(because).toMatch(/\.$/);
  });

  it("are at most six however many minutes there are, and fit into few", () => {
    expect(ids(plenty)).toHaveLength(6);
    for (let testMinutes = 1; testMinutes <= 20; testMinutes += 1)
      expect(chosen({ testMinutes }).nextTestMinutes).toBeLessThanOrEqual(testMinutes);
    expect(ids({ testMinutes: 1 })).toEqual([]);
  });

  it("count the rest between sides where nothing fills it", () => {
    const alone = chosen({ testMinutes: 200, measurements: [] }).nextTests.find(
      ({ test }) => test === "side_bridge",
    );
    expect(alone?.minutes).toBe(4);
    expect(ids({ goal: "physique", testMinutes: 8 })).not.toContain("front_plank");
  });

  it.each(CONDITION_IDS.flatMap((condition) => GOALS.map((goal) => ({ condition, goal }))))(
    "hold nothing that $condition forbids, for $goal",
    ({ condition, goal }) => {
      const { nextTests } = chosen({ ...plenty, goal, conditions: [condition] });
      for (const { test } of nextTests) {
        const { notFor, maximal } = protocol(test);
        expect(notFor).not.toContain(condition);
        expect(maximal && NO_MAXIMAL_CONDITIONS.includes(condition)).toBe(false);
      }
    },
  );

  it.each(PRE_GATE_IDS.flatMap((gate) => (["yes", "not_sure"] as const).map((answer) => ({ gate, answer }))))(
    "hold nothing that $gate answered with $answer forbids",
    ({ gate, answer }) => {
      const { nextTests } = chosen({ ...plenty, screening: screened({ ...ALL_NO, [gate]: answer }) });
      for (const { test } of nextTests) {
        const { notForGates, maximal } = protocol(test);
        expect(notForGates).not.toContain(gate);
        expect(maximal && NO_MAXIMAL_GATES.includes(gate)).toBe(false);
      }
    },
  );

  it.each([
    ["ces_saddle", "yes", 0],
    ["ces_saddle", "not_sure", 0],
    ["pre_chest_pain", "yes", 0],
  ] as const)("are none after %s was answered with %s", (id, answer, count) => {
    const assessed = chosen({ screening: screened({ ...ALL_NO, [id]: answer }) });
    expect(assessed.nextTests).toHaveLength(count);
    expect(assessed.testsLeftOut).toEqual([]);
  });

  it("go to no limit while the plan is to stay gentle", () => {
    const { nextTests } = chosen({ ...plenty, screening: screened({ ...ALL_NO, neuro_stable: "yes" }) });
    expect(nextTests.length).toBeGreaterThan(0);
    expect(nextTests.some(({ test }) => protocol(test).maximal)).toBe(false);
  });

  it("may go to the limit again once a clinician has cleared the answer", () => {
    const screening = screened({ ...ALL_NO, acsm_algorithm: "yes" });
    const cleared = {
      ...screening,
      kind: "caution",
      reasons: screening.reasons.map((reason) => ({
        ...reason,
        effect: "inform",
        cleared: { of: "acsm_algorithm", by: "Dr. A", on: TODAY },
      })),
    } as AssessmentInput["screening"];
    expect(ids({ ...plenty, screening: cleared })).toContain("side_bridge");
  });

  it.each([
    [5, true],
    [6, false],
  ])("hold tests to the limit with pain now of %i: %s", (now, maximal) => {
    const tests = ids({ ...plenty, goal: "strength", pain: { now } });
    expect(tests.some((test) => protocol(test).maximal)).toBe(maximal);
  });

  it("leave out what needs kit that is not there, a clinician, or serves no rule", () => {
    const left = Object.fromEntries(chosen().testsLeftOut.map(({ test, reason }) => [test, reason]));
    expect(left).toMatchObject({
      sorensen: "kit",
      thomas: "clinic",
      lat_length: "clinic",
      passive_slr: "clinic",
      fair: "no_use",
      prone_hip_extension: "no_use",
      rm_estimate: "no_use",
    });
  });

  it("estimate a maximum only for those who train", () => {
    const trained = { ...plenty, goal: "strength" } as const;
    const refused = (trainingAge: "beginner" | "intermediate") =>
      chosen({ ...trained, person: { trainingAge } }).testsLeftOut.find(({ test }) => test === "rm_estimate")
        ?.reason;
    expect(refused("beginner")).toBe("no_use");
    expect(refused("intermediate")).toBe("time");
  });

  it.each([
    [1967, false],
    [1966, true],
  ])("begin with stands and balance from 60 years: born in %i is %s", (birthYear, first) => {
    expect(ids({ person: { birthYear } })[0] === "chair_stand_30s").toBe(first);
  });

  it("leave out a pain of the shoulder or what hurt the last time", () => {
    expect(ids({ ...plenty, pain: { regions: ["shoulder"] } })).not.toContain("side_bridge");
    const measurements = [result("hinge_dowel", 40, undefined, { endedBy: "pain" })];
    expect(ids({ ...plenty, measurements })).not.toContain("hinge_dowel");
  });

  it.each([
    ["2026-10-26", "recent"],
    ["2026-10-25", undefined],
  ])("are due again after four weeks: done on %s", (at, reason) => {
    const measurements = [result("hinge_dowel", 90, undefined, { at })];
    const { testsLeftOut } = chosen({ ...plenty, measurements });
    expect(testsLeftOut.find(({ test }) => test === "hinge_dowel")?.reason).toBe(reason);
  });

  it("repeat first what one more day would settle, but not on the same day", () => {
    const close = (at: string) => bothSides("knee_to_wall", 9, 9, { at });
    expect(ids({ measurements: close("2026-11-21") })[0]).toBe("knee_to_wall");
    expect(ids({ measurements: close(TODAY) })).not.toContain("knee_to_wall");
  });
});
