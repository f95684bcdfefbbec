import { describe, expect, it } from "vitest";
import { BadInput } from "../core/errors.ts";
import type { PlanInForce } from "../core/loopRecord.ts";
import { buildProgramme } from "../core/programme/build.ts";
import { EXAMPLE_REQUEST, someRequest } from "../core/programme/example/exampleRequest.ts";
import type { Programme } from "../core/programme/programme.ts";
import type { ProgrammeRequest } from "../core/programme/programmeRequest.ts";
import { starterDays, starterPlan } from "../core/programme/starterPlan.ts";
import { EXAMPLE_PERSON } from "./examplePerson.ts";
import { keptPlan } from "./keptPlan.ts";
import { readPersonFile } from "./personFile.ts";

async function planOf(request: ProgrammeRequest): Promise<PlanInForce & { readonly programme: Programme }> {
  const outcome = await buildProgramme(request, undefined);
  if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
  const { programme } = outcome;
  return { startedOn: request.today, allowed: "everything", week: programme, programme };
}

const readBack = (plan: object): PlanInForce | undefined =>
  readPersonFile(JSON.stringify({ ...EXAMPLE_PERSON, plan })).plan;

describe("a plan in a person file", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("is read back as it was kept (seed %i)", async (seed) => {
    const plan = await planOf(someRequest(seed));
    expect(readBack(keptPlan(plan))).toEqual(plan);
  });

  it("keeps a first plan by its days, without doses, and dates that were moved", () => {
    const starter = starterPlan(EXAMPLE_REQUEST);
    if (starter.kind !== "starter") throw new Error(starter.kind);
    const week = { days: starterDays(starter), targets: [] };
    const moved = { "2026-11-25": "2026-11-26" };
    const kept = readBack(keptPlan({ startedOn: "2026-11-23", allowed: "gentle", week, moved }));
    expect(kept).toMatchObject({ startedOn: "2026-11-23", allowed: "gentle", moved });
    expect(kept?.programme).toBeUndefined();
    const lines = (of: PlanInForce["week"] | undefined) =>
      of?.days.map(({ weekday, exercises }) => [
        weekday,
        exercises.map(({ exercise, sets }) => [exercise, sets]),
      ]);
    expect(lines(kept?.week)).toEqual(lines(week));
    expect(JSON.stringify(kept)).not.toContain("restS");
  });

  it("names what is wrong with it and the way out", async () => {
    const plan = keptPlan(await planOf(EXAMPLE_REQUEST));
    const complaint = (broken: object, ids?: readonly string[]): string => {
      try {
        readPersonFile(JSON.stringify({ version: 1, plan: broken }), ids);
      } catch (error) {
        if (error instanceof BadInput) return error.message;
        throw error;
      }
      return "";
    };
    const old = JSON.stringify(plan).replaceAll('"planner.patternSets"', '"planner.gone"');
    expect(complaint(JSON.parse(old))).toContain(
      "make the plan anew with `backstay plan PERSON.json --keep`",
    );
    const { programme: _, ...empty } = plan;
    expect(complaint(empty)).toContain("expected either `programme` or `days`");
    expect(complaint({ ...plan, days: [] })).toContain("expected either `programme` or `days`");
    expect(complaint({ ...plan, startedOn: "2026-02-30" })).toContain(
      "plan.startedOn: expected a day that exists",
    );
    expect(complaint(plan, ["clam"])).toMatch(/^plan, mon: "\w+" is not known/);
  });
});
