import { describe, expect, it } from "vitest";
import { TEST_UNITS, type TestId } from "../person/testId.ts";
import type { Measurement } from "../person/person.ts";
import type { AssessmentInput } from "./assessment.ts";
import { bothSides, exampleInput, result } from "./example/exampleInput.ts";
import { RULE_IDS, type Finding, type FindingStatus, type RuleId } from "./finding.ts";
import { RULES } from "./rules.ts";
import { subjectOf } from "./subject.ts";

const YOUNG = { birthYear: 2003, sex: "f" } as const;

function findings(rule: RuleId, changes: Partial<AssessmentInput>): readonly Finding[] {
  return RULES[rule].rule(subjectOf(exampleInput(changes)));
}

function statuses(rule: RuleId, changes: Partial<AssessmentInput>): readonly FindingStatus[] {
  return findings(rule, changes).map(({ status }) => status);
}

/** Of one rule that speaks once: its status for some results of a young woman. */
function young(rule: RuleId, ...measurements: readonly Measurement[]): FindingStatus | undefined {
  return statuses(rule, { person: YOUNG, measurements })[0];
}

describe("rules", () => {
  it.each(RULE_IDS)("%s cannot tell of a person of whom nothing is known, and has its sources", (id) => {
    const found = findings(id, { person: {} });
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.ruleId).toBe(id);
      expect(finding.status).toBe("cannotTell");
      expect(finding.because).toMatch(/\.$/);
    }
  });

  // lower and upper edge of the doubtful band round each line: value -> status
  it.each<[RuleId, TestId, readonly [number, FindingStatus][]]>([
    [
      "extensor-endurance",
      "sorensen",
      [
        [108, "present"],
        [109, "cannotTell"],
        [149, "cannotTell"],
        [150, "absent"],
      ],
    ],
    [
      "flexor-endurance",
      "front_plank",
      [
        [0, "cannotTell"],
        [73, "cannotTell"],
        [74, "absent"],
      ],
    ],
    [
      "flexor-endurance",
      "flexor_endurance_60",
      [
        [0, "cannotTell"],
        [101, "cannotTell"],
        [102, "absent"],
      ],
    ],
    [
      "side-bridge-endurance",
      "side_bridge",
      [
        [29, "present"],
        [30, "cannotTell"],
        [53, "cannotTell"],
        [54, "absent"],
      ],
    ],
    // the two samples draw their lines at 31.3 and 56.2
    [
      "single-leg-bridge-endurance",
      "single_leg_bridge_hold",
      [
        [13, "present"],
        [14, "cannotTell"],
        [73, "cannotTell"],
        [74, "absent"],
      ],
    ],
    [
      "hip-abduction-endurance",
      "hip_abduction_hold",
      [
        [46, "present"],
        [47, "cannotTell"],
        [94, "cannotTell"],
        [95, "absent"],
      ],
    ],
    [
      "hamstring-bridge-endurance",
      "single_leg_hamstring_bridge",
      [
        [16, "present"],
        [17, "cannotTell"],
        [23, "cannotTell"],
        [24, "absent"],
      ],
    ],
    [
      "hamstring-length",
      "ake_9090",
      [
        [12.9, "absent"],
        [13, "cannotTell"],
        [27, "cannotTell"],
        [27.1, "present"],
      ],
    ],
    [
      "hamstring-length",
      "passive_slr",
      [
        [62.9, "present"],
        [63, "cannotTell"],
        [77, "cannotTell"],
        [77.1, "absent"],
      ],
    ],
    [
      "ankle-dorsiflexion",
      "knee_to_wall",
      [
        [7.6, "present"],
        [7.7, "cannotTell"],
        [10.3, "cannotTell"],
        [10.4, "absent"],
      ],
    ],
    [
      "hinge-pattern",
      "hinge_dowel",
      [
        [62.9, "present"],
        [63, "cannotTell"],
        [77, "cannotTell"],
        [77.1, "absent"],
      ],
    ],
    [
      "balance",
      "single_leg_stance",
      [
        [8.2, "present"],
        [8.3, "cannotTell"],
        [12.6, "cannotTell"],
        [12.8, "absent"],
      ],
    ],
  ])("%s tells of %s only beyond its own error", (rule, test, table) => {
    const side = ["sorensen", "front_plank", "flexor_endurance_60", "hinge_dowel"].includes(test)
      ? undefined
      : "left";
    for (const [value, status] of table)
      expect.soft([value, young(rule, result(test, value, side))]).toEqual([value, status]);
  });

  it("hip-flexor-length and lat-length tell only of a clinician's measurement", () => {
    const clinician = { method: "clinician" } as const;
    const of = (rule: RuleId, test: TestId, value: number, more: Partial<Measurement>) =>
      young(rule, result(test, value, "left", more));
    expect(of("hip-flexor-length", "thomas", 12, { method: "self" })).toBe("cannotTell");
    expect(of("hip-flexor-length", "thomas", 12, { method: "camera" })).toBe("cannotTell");
    expect(of("hip-flexor-length", "thomas", 12, {})).toBe("cannotTell");
    expect(of("hip-flexor-length", "thomas", 3, clinician)).toBe("present");
    expect(of("hip-flexor-length", "thomas", 2.9, clinician)).toBe("cannotTell");
    expect(of("hip-flexor-length", "thomas", -2.9, clinician)).toBe("cannotTell");
    expect(of("hip-flexor-length", "thomas", -3, clinician)).toBe("absent");
    expect(of("lat-length", "lat_length", 20, { method: "camera" })).toBe("cannotTell");
    expect(of("lat-length", "lat_length", 3.6, clinician)).toBe("present");
    expect(of("lat-length", "lat_length", 3.5, clinician)).toBe("absent");
  });

  it("single-leg-bridge-endurance falls back to clinicians' opinion where no norm reaches the age", () => {
    const at40 = (value: number) =>
      statuses("single-leg-bridge-endurance", {
        measurements: [result("single_leg_bridge_hold", value, "left")],
      })[0];
    expect([at40(2), at40(3), at40(47), at40(48)]).toEqual(["present", "cannotTell", "cannotTell", "absent"]);
  });

  it("sit-to-stand compares with the person's own sex and age group", () => {
    const woman = (birthYear: number, value: number) =>
      statuses("sit-to-stand", {
        person: { birthYear, sex: "f" },
        measurements: [result("chair_stand_30s", value)],
      })[0];
    expect([woman(1964, 9), woman(1964, 10), woman(1964, 12), woman(1964, 13)]).toEqual([
      "present",
      "cannotTell",
      "cannotTell",
      "absent",
    ]);
    expect(woman(1967, 9)).toBe("cannotTell");
    const five = (value: number) =>
      statuses("sit-to-stand", {
        person: { birthYear: 1961, sex: "f" },
        measurements: [result("sts_5x", value)],
      })[0];
    expect([five(9.6), five(9.7), five(13.1), five(13.2)]).toEqual([
      "absent",
      "cannotTell",
      "cannotTell",
      "present",
    ]);
  });

  it("a capacity without year of birth or sex says which is missing", () => {
    const because = (person: AssessmentInput["person"]) =>
      findings("extensor-endurance", { person, measurements: [result("sorensen", 90)] })[0]?.because;
    expect(because({ sex: "f" })).toContain("year of birth");
    expect(because({ birthYear: 2003 })).toContain("differ by sex");
    expect(because({ birthYear: 1980, sex: "f" })).toContain("No norm that we trust reaches your age");
  });

  it("leg-raise-effort speaks only around pregnancy", () => {
    const of = (value: number, conditions: AssessmentInput["conditions"]) =>
      statuses("leg-raise-effort", { conditions, measurements: [result("aslr", value)] })[0];
    expect([of(0, ["postpartum"]), of(1, ["postpartum"]), of(4, ["pregnancy"]), of(4, [])]).toEqual([
      "absent",
      "present",
      "present",
      "cannotTell",
    ]);
    const legs = bothSides("aslr", 2, 3);
    expect(findings("leg-raise-effort", { conditions: ["pregnancy"], measurements: legs })[0]).toMatchObject({
      status: "present",
      amount: { value: 5 },
    });
  });

  it.each<[RuleId, TestId, TestId, readonly [number, number, FindingStatus][]]>([
    [
      "side-bridge-to-extensor",
      "side_bridge",
      "sorensen",
      [
        [160, 120, "present"],
        [100, 120, "cannotTell"],
        [60, 120, "absent"],
      ],
    ],
    [
      "flexor-to-extensor",
      "flexor_endurance_60",
      "sorensen",
      [
        [240, 120, "present"],
        [130, 120, "cannotTell"],
        [30, 120, "absent"],
      ],
    ],
  ])("%s tells only beyond the error of both holds", (rule, over, under, table) => {
    for (const [a, b, status] of table) {
      const first = over === "side_bridge" ? bothSides(over, a, a) : [result(over, a)];
      expect.soft([a, b, young(rule, ...first, result(under, b))]).toEqual([a, b, status]);
    }
    expect(young(rule, result(under, 0), ...bothSides(over, 10, 10), result(over, 10))).toBe("cannotTell");
  });
});

describe("rules of sides", () => {
  const sides: readonly [RuleId, TestId, number, number, number][] = [
    // rule, test, better side; the other side where it is equal enough; where it differs beyond the error
    ["single-leg-bridge-sides", "single_leg_bridge_hold", 60, 52, 35],
    ["hamstring-bridge-sides", "single_leg_hamstring_bridge", 30, 26, 24],
    ["hip-abduction-sides", "hip_abduction_hold", 120, 103, 85],
    ["ankle-dorsiflexion-sides", "knee_to_wall", 12, 10.5, 10.4],
    ["hip-rotation-sides", "hip_ir", 40, 30, 29.9],
    ["balance-sides", "single_leg_stance", 40, 32, 29],
  ];

  it.each(sides)("%s: no difference worth acting on, then one", (rule, test, better, equal, less) => {
    expect(young(rule, ...bothSides(test, better, equal))).toBe("absent");
    expect(findings(rule, { measurements: bothSides(test, better, less) })[0]).toMatchObject({
      status: "present",
      side: "right",
    });
    expect(findings(rule, { measurements: bothSides(test, less, better) })[0]).toMatchObject({
      status: "present",
      side: "left",
    });
  });

  it.each([
    ["single-leg-bridge-sides", "single_leg_bridge_hold", 60, 40],
    ["hamstring-bridge-sides", "single_leg_hamstring_bridge", 30, 25],
    ["hip-abduction-sides", "hip_abduction_hold", 120, 90],
    ["balance-sides", "single_leg_stance", 40, 31],
  ] as const)(
    "%s cannot tell of a difference within the error, and asks for another day",
    (rule, test, a, b) => {
      const [finding] = findings(rule, { measurements: bothSides(test, a, b) });
      expect(finding).toMatchObject({ status: "cannotTell", asks: [test] });
      expect(finding?.because).toContain("by error alone");
    },
  );

  it.each([
    ["hamstring-length-sides", "ake_9090"],
    ["pelvic-drop-sides", "trendelenburg"],
    ["pelvic-drop-sides", "single_leg_squat"],
  ] as const)("%s: of %s the greater value is the lesser side", (rule, test) => {
    expect(young(rule, ...bothSides(test, 5, 5))).toBe("absent");
    expect(findings(rule, { measurements: bothSides(test, 20, 5) })[0]).toMatchObject({
      status: "present",
      side: "left",
    });
  });

  it("side-bridge-sides counts only when seen on two days", () => {
    const day = (at: string, left: number, right: number) => bothSides("side_bridge", left, right, { at });
    const of = (...days: readonly Measurement[][]) => young("side-bridge-sides", ...days.flat());
    expect(of(day("2026-11-10", 60, 54))).toBe("absent");
    expect(of(day("2026-11-10", 60, 53))).toBe("cannotTell");
    expect(of(day("2026-11-10", 60, 40))).toBe("cannotTell");
    expect(of(day("2026-11-10", 60, 40), day("2026-11-03", 60, 42))).toBe("present");
    expect(of(day("2026-11-10", 60, 40), day("2026-11-03", 60, 56))).toBe("cannotTell");
    expect(of(day("2026-11-10", 60, 40), day("2026-11-03", 40, 60))).toBe("absent");
  });

  it("averages days, and the error of the mean falls with the root of their number", () => {
    const days = ["2026-11-10", "2026-11-03", "2026-10-27", "2026-10-20"];
    const [one] = findings("ankle-dorsiflexion-sides", { measurements: bothSides("knee_to_wall", 12, 10) });
    const [four] = findings("ankle-dorsiflexion-sides", {
      measurements: days.flatMap((at) => bothSides("knee_to_wall", 12, 10, { at })),
    });
    expect(one).toMatchObject({ error: { value: 1.5 } });
    expect(four).toMatchObject({ error: { value: 0.75 } });
  });

  it.each([
    ["2026-11-03", "absent"],
    ["2026-11-02", "cannotTell"],
  ])("compares sides up to seven days apart: left on 2026-11-10, right on %s is %s", (at, status) => {
    const given = [result("hip_ir", 30, "left"), result("hip_ir", 32, "right", { at })];
    expect(young("hip-rotation-sides", ...given)).toBe(status);
  });

  it("cannot tell with a side missing, hurting or not stated", () => {
    const because = (...measurements: readonly Measurement[]) =>
      findings("hip-rotation-sides", { measurements })[0]?.because;
    expect(because(result("hip_ir", 30, "left"))).toContain("the right side is not measured");
    expect(because(result("hip_ir", 30))).toContain("not said which side");
    expect(
      findings("ankle-dorsiflexion", { measurements: [result("knee_to_wall", 6)] })[0]?.because,
    ).toContain("not said which side");
    const hurt = result("hip_ir", 10, "right", { endedBy: "pain" });
    expect(because(result("hip_ir", 30, "left"), hurt)).toContain("ended in pain");
  });
});

describe("rules of what was said", () => {
  it.each([
    [0, "absent", "no pain"],
    [1, "present", "mild"],
    [3, "present", "mild"],
    [4, "present", "moderate"],
    [6, "present", "moderate"],
    [7, "present", "severe"],
  ] as const)("pain-intensity of %i is %s, %s", (now, status, word) => {
    const [finding] = findings("pain-intensity", { pain: { now } });
    expect(finding?.status).toBe(status);
    expect(finding?.because).toContain(word);
  });

  const nprs = (value: number, at: string) => ({ measure: "nprs", value, at });

  it.each([
    [6, 4.1, "absent", undefined],
    [6, 4, "present", "better"],
    [3, 5, "present", "worse"],
    [3, 4.9, "absent", undefined],
  ] as const)("pain-change from %f to %f is %s %s", (from, to, status, direction) => {
    const [finding] = findings("pain-change", {
      outcomes: [nprs(from, "2026-09-01"), nprs(to, "2026-11-01")],
    });
    expect(finding).toMatchObject({ status, ...(direction && { direction }) });
  });

  it("pain-change takes the pain stated today as the newest score, and forgets what is older than a year", () => {
    const [finding] = findings("pain-change", { pain: { now: 2 }, outcomes: [nprs(6, "2026-09-01")] });
    expect(finding).toMatchObject({ status: "present", direction: "better" });
    expect(statuses("pain-change", { pain: { now: 2 }, outcomes: [nprs(6, "2025-11-23")] })).toEqual([
      "present",
    ]);
    expect(statuses("pain-change", { pain: { now: 2 }, outcomes: [nprs(6, "2025-11-22")] })).toEqual([
      "cannotTell",
    ]);
  });

  const rmdq = (value: number, at: string) => ({ measure: "rmdq", value, at });

  it.each([
    [0, "absent"],
    [2, "absent"],
    [3, "cannotTell"],
    [5, "cannotTell"],
    [6, "present"],
  ])("function-limits of %i points is %s", (value, status) => {
    expect(statuses("function-limits", { outcomes: [rmdq(value, "2026-11-01")] })).toEqual([status]);
  });

  it("function-limits needs a score of the last twelve weeks", () => {
    expect(statuses("function-limits", { outcomes: [rmdq(9, "2026-08-30")] })).toEqual(["present"]);
    expect(statuses("function-limits", { outcomes: [rmdq(9, "2026-08-29")] })).toEqual(["cannotTell"]);
  });

  it.each([
    ["psfs", 4, 6, "present", "better"],
    ["psfs", 4, 5.9, "absent", undefined],
    ["psfs", 6, 4, "present", "worse"],
    ["rmdq", 12, 7, "present", "better"],
    ["rmdq", 12, 8, "absent", undefined],
    ["rmdq", 7, 12, "present", "worse"],
  ] as const)("function-change of %s from %f to %f is %s %s", (measure, from, to, status, direction) => {
    const outcomes = [
      { measure, value: from, at: "2026-09-01" },
      { measure, value: to, at: "2026-11-01" },
    ];
    const finding = findings("function-change", { outcomes }).find(({ measured }) => measured.length > 0);
    expect(finding).toMatchObject({ status, ...(direction && { direction }) });
  });

  it("says that a change is as much as people notice from the read threshold on", () => {
    const psfs = (to: number) =>
      findings("function-change", {
        outcomes: [
          { measure: "psfs", value: 3, at: "2026-09-01" },
          { measure: "psfs", value: to, at: "2026-11-01" },
        ],
      })[0]?.because;
    expect(psfs(5.2)).not.toContain("people usually notice");
    expect(psfs(5.3)).toContain("people usually notice");
  });

  it("keeps scores of licensed questionnaires without judging them", () => {
    const outcomes = [
      { measure: "odi", value: 60, at: "2026-09-01" },
      { measure: "odi", value: 10, at: "2026-11-01" },
    ];
    const said = RULE_IDS.flatMap((id) => findings(id, { outcomes }));
    expect(said.every(({ status }) => status === "cannotTell")).toBe(true);
  });

  it.each([
    [7.9, "absent"],
    [8, "present"],
  ])("sitting-time of %f hours is %s", (sittingHoursPerDay, status) => {
    expect(statuses("sitting-time", { sittingHoursPerDay })).toEqual([status]);
  });

  it.each([
    [{ endedBy: "pain" }, "present"],
    [{ painDuring: 6 }, "present"],
    [{ painDuring: 5 }, "absent"],
    [{ endedBy: "limit" }, "absent"],
    [{}, "cannotTell"],
  ] as const)("test-pain of a result with %j is %s", (how, status) => {
    expect(statuses("test-pain", { measurements: [result("side_bridge", 30, "left", how)] })).toEqual([
      status,
    ]);
  });
});

describe("the person's own past", () => {
  const change = (from: number, to: number, test: TestId, sides: "left" | undefined) =>
    findings("own-past", {
      measurements: [result(test, from, sides, { at: "2026-09-01" }), result(test, to, sides)],
    })[0];

  it.each([
    ["side_bridge", 40, 57, "present", "better"],
    ["side_bridge", 40, 56, "absent", undefined],
    ["side_bridge", 57, 40, "present", "worse"],
    ["ake_9090", 40, 29, "present", "better"],
    ["ake_9090", 29, 40, "present", "worse"],
    ["ake_9090", 40, 30, "absent", undefined],
  ] as const)("%s from %i to %i is %s %s", (test, from, to, status, direction) => {
    expect(change(from, to, test, "left")).toMatchObject({ status, ...(direction && { direction }) });
  });

  it("keeps a baseline of whatever age, with the change that a retest must reach", () => {
    const [finding] = findings("baseline", {
      measurements: [result("sorensen", 90, undefined, { at: "2024-01-01" })],
    });
    expect(finding).toMatchObject({ status: "present", error: { unit: TEST_UNITS.sorensen } });
    expect(finding?.because).toContain("1 Jan 2024");
    expect(statuses("baseline", { measurements: [result("thomas", 5, "left")] })).toEqual(["cannotTell"]);
    expect(statuses("baseline", { measurements: [result("side_bridge", 40)] })).toEqual(["present"]);
  });
});
