import { describe, expect, it } from "vitest";
import { highsSolver } from "../../platform/highsSolver.ts";
import type { Finding } from "../assessment/finding.ts";
import { claim } from "../evidence/claims.ts";
import { EXERCISES } from "../exercise/catalogue.ts";
import { buildProgramme } from "./build.ts";
import { checkProgramme } from "./check.ts";
import { EXAMPLE_REQUEST, exampleFinding } from "./example/exampleRequest.ts";
import { actingFindings } from "./findingEffects.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { standingBalanceAims } from "./standingBalance.ts";

const bornIn = (birthYear: number): Partial<ProgrammeRequest> => ({ person: { birthYear } });
const aimsOf = (change: Partial<ProgrammeRequest>) => {
  const request = { ...EXAMPLE_REQUEST, ...change };
  return standingBalanceAims(request, actingFindings(request.findings));
};

describe("standing balance", () => {
  it.each<[string, Partial<ProgrammeRequest>, boolean]>([
    ["at 64", bornIn(1962), false],
    ["at 65", bornIn(1961), true],
    ["at an age that is not known", {}, false],
    ["with osteoporosis at 50", { ...bornIn(1976), conditions: ["osteoporosis"] }, true],
    ["with high blood pressure at 50", { ...bornIn(1976), conditions: ["hypertension"] }, false],
    [
      "where a test found little of it at 50",
      { ...bornIn(1976), findings: [exampleFinding("balance")] },
      true,
    ],
    [
      "where a test found enough of it",
      { ...bornIn(1976), findings: [{ ...exampleFinding("balance"), status: "absent" } as Finding] },
      false,
    ],
  ])("is practised or not %s", (_, change, wanted) => {
    expect(aimsOf(change).length > 0).toBe(wanted);
  });

  it.each([
    [["mon"], 2],
    [["mon", "thu"], 4],
    [["mon", "wed", "fri"], 6],
    [["mon", "tue", "thu", "fri"], 6],
  ] as const)("takes two sets on each of %j, on three days at most: %i", (weekdays, sets) => {
    expect(aimsOf({ ...bornIn(1950), weekdays })[0]?.target).toBe(sets);
  });

  it("names exercises of the catalogue on one leg, some for beginners without kit", () => {
    const [aim] = aimsOf(bornIn(1950));
    const serving = EXERCISES.filter((each) => (aim?.gives(each) ?? 0) > 0);
    expect(serving.length).toBeGreaterThanOrEqual(8);
    expect(serving.every(({ laterality }) => laterality === "unilateral")).toBe(true);
    expect(serving.some(({ difficulty, prerequisites }) => difficulty === 1 && !prerequisites.length)).toBe(
      true,
    );
  });

  it.each<[string, Partial<ProgrammeRequest>]>([
    ["without kit", { kit: [] }],
    ["with a new hip", { conditions: ["hip_replacement"] }],
    ["in pain, in the first week", { pain: { now: 3 }, weeksSinceStart: 0 }],
    ["on two days of 20 minutes", { weekdays: ["mon", "thu"], minutesPerSession: 20 }],
  ])("is in the plan of an older adult %s, with its reason and sources", async (_, change) => {
    const request = { ...EXAMPLE_REQUEST, ...bornIn(1955), ...change };
    const outcome = await buildProgramme(request, highsSolver());
    if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
    expect(checkProgramme(outcome.programme, request)).toEqual([]);
    const whys = outcome.programme.days.flatMap(({ exercises }) => exercises.flatMap(({ why }) => why));
    expect(whys).toContainEqual(
      expect.objectContaining({
        because: claim("ae").maySay,
        sourceIds: expect.arrayContaining([...claim("ae").sourceIds]),
      }),
    );
  });
});
