import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { PARAMETER_IDS } from "../evidence/parameter.ts";
import { source } from "../evidence/source.ts";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import type { Measurement } from "../person/person.ts";
import { GOALS } from "../person/person.ts";
import { TEST_IDS } from "../person/testId.ts";
import { assess } from "./assess.ts";
import type { Assessment, AssessmentInput } from "./assessment.ts";
import { assessmentSheet } from "./assessmentSheet.ts";
import {
  ALL_NO,
  EMERGENCIES_NO,
  TODAY,
  bothSides,
  exampleInput,
  result,
  screened,
} from "./example/exampleInput.ts";
import { RULE_IDS, type Finding } from "./finding.ts";
import { otherSide } from "./link.ts";
import { protocol } from "./protocols.ts";
import { RULES } from "./rules.ts";

const SEED = 41;
const property = { seed: SEED, numRuns: 150 };

const measurement: fc.Arbitrary<Measurement> = fc.record(
  {
    test: fc.constantFrom(...TEST_IDS),
    side: fc.constantFrom("left" as const, "right" as const),
    value: fc.double({ min: 0, max: 120, noNaN: true }),
    at: fc.constantFrom("2026-11-22", "2026-11-10", "2026-11-03", "2026-09-01", "2025-01-01", "2026-12-01"),
    method: fc.constantFrom("self" as const, "camera" as const, "clinician" as const),
    effort: fc.constantFrom("full" as const, "held_back" as const),
    endedBy: fc.constantFrom("limit" as const, "pain" as const, "balance" as const, "other" as const),
    painDuring: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ["test", "value", "at"] },
);

const input: fc.Arbitrary<AssessmentInput> = fc
  .record({
    birthYear: fc.option(fc.integer({ min: 1930, max: 2010 }), { nil: undefined }),
    sex: fc.option(fc.constantFrom("f" as const, "m" as const), { nil: undefined }),
    goal: fc.constantFrom(...GOALS),
    conditions: fc.uniqueArray(fc.constantFrom(...CONDITION_IDS), { maxLength: 2 }),
    answers: fc.constantFrom(ALL_NO, EMERGENCIES_NO, {}, { ...ALL_NO, neuro_stable: "yes" as const }),
    measurements: fc.array(measurement, { maxLength: 30 }),
  })
  .map(({ birthYear, sex, goal, conditions, answers, measurements }) =>
    exampleInput({
      person: { ...(birthYear !== undefined && { birthYear }), ...(sex && { sex }) },
      goal,
      conditions,
      screening: screened(answers, conditions),
      measurements,
    }),
  );

function mirrored(given: AssessmentInput): AssessmentInput {
  const measurements = given.measurements.map((each) =>
    each.side ? { ...each, side: otherSide(each.side) } : each,
  );
  return { ...given, measurements };
}

/** What a finding says, without its sentence, with sides changed over where asked. */
function gist(finding: Finding, mirror: boolean): unknown {
  const side = finding.side && (mirror ? otherSide(finding.side) : finding.side);
  const amount = "amount" in finding ? finding.amount?.value.toFixed(6) : undefined;
  return [finding.ruleId, finding.status, side, amount];
}

const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();

describe("assess", () => {
  it("has a rule for every id", () => {
    expect(Object.keys(RULES)).toEqual([...RULE_IDS]);
  });

  it.each([
    ["clear", ALL_NO, true, true],
    ["clear with the other questions open", EMERGENCIES_NO, true, true],
    ["incomplete", {}, true, false],
    ["not sure of an emergency", { ...ALL_NO, ces_bladder: "not_sure" }, true, false],
    ["refer, gentle activity goes on", { ...ALL_NO, neuro_stable: "yes" }, true, true],
    ["refer, stop until cleared", { ...ALL_NO, infection: "yes" }, true, false],
    ["refer, stop all", { ...ALL_NO, ces_saddle: "yes" }, false, false],
  ] as const)("%s: findings of what was said %s, findings of tests %s", (_, answers, said, tested) => {
    const { findings, weakLink, startingPoints, nextTests, chain } = assess(
      exampleInput({
        screening: screened(answers),
        person: { birthYear: 2003, sex: "f" },
        pain: { now: 3 },
        sittingHoursPerDay: 9,
        measurements: [...bothSides("side_bridge", 20, 60), ...bothSides("hip_abduction_hold", 120, 120)],
      }),
    );
    expect(findings.some(({ ruleId }) => !RULES[ruleId].needsTest)).toBe(said);
    expect(findings.some(({ ruleId }) => RULES[ruleId].needsTest)).toBe(tested);
    expect(startingPoints.length > 0).toBe(tested);
    expect(nextTests.length > 0).toBe(tested);
    expect(chain).toHaveLength(12);
    if (!tested) {
      expect(weakLink.status).toBe("cannotTell");
      expect(chain.every(({ status, finding }) => status === "cannotTell" && !finding)).toBe(true);
    }
  });

  it("shows the chain: what was found first, each side by itself", () => {
    const { chain } = assess(exampleInput({ measurements: bothSides("knee_to_wall", 6, 12) }));
    expect(chain.filter(({ link }) => link === "ankle")).toMatchObject([
      { side: "left", status: "present", finding: { ruleId: "ankle-dorsiflexion" } },
      { side: "right", status: "absent", finding: { ruleId: "ankle-dorsiflexion" } },
    ]);
    expect(chain.filter(({ link }) => link === "shoulder").map(({ status }) => status)).toEqual([
      "cannotTell",
      "cannotTell",
    ]);
  });

  it("gives starting points without a ranking where no norm reaches the age", () => {
    const points = (at: string, testMinutes = 10) => {
      const measurements = bothSides("single_leg_stance", 40, 40, { at });
      const { startingPoints, weakLink } = assess(
        exampleInput({ goal: "sit_better", measurements, testMinutes }),
      );
      expect(weakLink.status).toBe("cannotTell");
      return startingPoints;
    };
    expect(points("2026-11-10").map(({ kind }) => kind)).toEqual(["own_sides", "retest", "goal_task"]);
    expect(points("2026-11-10")[1]).toMatchObject({ test: "single_leg_stance", on: "2026-12-08" });
    expect(points("2026-09-25")[1]).toMatchObject({ kind: "retest", on: TODAY });
    // among the next tests already
    expect(points("2026-09-25", 60).map(({ kind }) => kind)).toEqual(["own_sides", "goal_task"]);
  });

  it("names counted muscles only", () => {
    const counted = new Set(COUNTED_MUSCLES.map(({ id }) => id));
    const { findings } = assess(exampleInput());
    for (const { ruleId, muscles } of findings)
      for (const muscle of muscles)
        expect.soft([ruleId, muscle, counted.has(muscle)]).toEqual([ruleId, muscle, true]);
  });

  it("makes the same of the same input", () => {
    const given = exampleInput({ measurements: bothSides("side_bridge", 41, 52) });
    expect(assess(given)).toEqual(assess(given));
  });
});

describe(`assess, of anybody (seed ${SEED})`, () => {
  it("never says anything without its error, its sources and its parameters", () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const finding of assess(given).findings) {
          for (const id of finding.sourceIds) if (id !== "product_choice") expect(source(id).id).toBe(id);
          for (const id of finding.parameterIds) expect(PARAMETER_IDS).toContain(id);
          if (finding.status === "cannotTell") continue;
          expect(finding.sourceIds.length).toBeGreaterThan(0);
          expect(finding.error.basis).not.toBe("");
          if (finding.error.kind === "known" || finding.error.kind === "assumed") {
            expect(Number.isFinite(finding.error.value)).toBe(true);
            expect(finding.error.value).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      property,
    );
  });

  it("tells of a side difference or a change only beyond the error that it states, however much is measured", () => {
    fc.assert(
      fc.property(input, fc.array(measurement, { maxLength: 20 }), (given, more) => {
        const { findings } = assess({ ...given, measurements: [...given.measurements, ...more] });
        for (const finding of findings) {
          const compares = finding.ruleId.endsWith("-sides") || finding.ruleId === "own-past";
          if (!compares || finding.status !== "present" || finding.ruleId === "trained-sides") continue;
          if (finding.error.kind !== "known" && finding.error.kind !== "assumed")
            throw new Error("no error stated");
          expect(Math.abs(finding.amount?.value ?? 0)).toBeGreaterThan(finding.error.value);
        }
      }),
      property,
    );
  });

  it("finds in a mirrored person the mirrored findings, weak link and chain", () => {
    fc.assert(
      fc.property(input, (given) => {
        const one = assess(given);
        const other = assess(mirrored(given));
        expect(sorted(other.findings.map((finding) => gist(finding, false)))).toEqual(
          sorted(one.findings.map((finding) => gist(finding, true))),
        );
        expect(other.weakLink.status).toBe(one.weakLink.status);
        expect(other.nextTests.map(({ test }) => test)).toEqual(one.nextTests.map(({ test }) => test));
        const state = ({ chain }: Assessment, mirror: boolean) =>
          sorted(chain.map(({ link, side, status }) => [link, mirror ? otherSide(side) : side, status]));
        expect(state(other, false)).toEqual(state(one, true));
      }),
      property,
    );
  });

  it("never depends on the order of the measurements", () => {
    fc.assert(
      fc.property(input, (given) => {
        const other = assess({ ...given, measurements: given.measurements.toReversed() });
        expect(sorted(other.findings.map((finding) => gist(finding, false)))).toEqual(
          sorted(assess(given).findings.map((finding) => gist(finding, false))),
        );
      }),
      property,
    );
  });

  it("tells every person of 35 to 65 with one usable result something useful", () => {
    const one = fc.record({
      ageY: fc.integer({ min: 35, max: 65 }),
      test: fc.constantFrom(
        ...TEST_IDS.filter((id) => protocol(id).use === "rule" && protocol(id).setting === "self"),
      ),
      value: fc.double({ min: 1, max: 100, noNaN: true }),
      at: fc.constantFrom(TODAY, "2026-11-10", "2025-03-01"),
      sided: fc.boolean(),
    });
    fc.assert(
      fc.property(one, ({ ageY, test, value, at, sided }) => {
        const side = sided && protocol(test).sides === "each" ? ("left" as const) : undefined;
        const { findings, startingPoints } = assess(
          exampleInput({
            person: { birthYear: 2026 - ageY },
            measurements: [result(test, value, side, { at })],
          }),
        );
        const useful = findings.filter((finding) => finding.status !== "cannotTell");
        expect(useful.some(({ measured }) => measured.some(({ what }) => what === test))).toBe(true);
        expect(startingPoints.some((point) => point.test === test)).toBe(true);
      }),
      property,
    );
  });

  it("says nothing that the evidence forbids", () => {
    fc.assert(
      fc.property(input, (given) => {
        const assessment = assess(given);
        const { sections, headline, next, caveat } = assessmentSheet(assessment);
        const lines = sections.flatMap(({ heading, items }) => [
          heading,
          ...items.flatMap(({ text, detail, steps }) => [text, detail ?? "", ...(steps ?? [])]),
        ]);
        const said = [
          headline,
          ...next,
          caveat,
          ...lines,
          ...assessment.findings.map(({ because }) => because),
        ];
        for (const line of said) expect([line, forbiddenClaims(line, "en")]).toEqual([line, []]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
