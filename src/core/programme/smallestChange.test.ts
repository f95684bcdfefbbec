import { describe, expect, it } from "vitest";
import { starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { exercise } from "../exercise/catalogue.ts";
import { highsSolver } from "../../platform/highsSolver.ts";
import { buildProgramme } from "./build.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { smallestChange, withChange } from "./smallestChange.ts";

const request = (more: Partial<ProgrammeRequest> = {}): ProgrammeRequest => ({
  ...starterRequest(),
  findings: [],
  keep: [],
  ...more,
});
const solve = highsSolver();
const few = ["glute_bridge", "band_row"].map(exercise);
const oneDay = { weekdays: ["wed"] } as const;

describe("the smallest change that makes a plan possible", () => {
  it.each<[string, ProgrammeRequest, object]>([
    ["minutes", request({ ...oneDay, minutesPerSession: 4 }), { kind: "minutes" }],
    [
      "a dislike",
      request({ ...oneDay, catalogue: few, kit: ["band"], dislikes: ["glute_bridge"] }),
      { kind: "like", exercise: "glute_bridge" },
    ],
    ["a thing of equipment", request({ ...oneDay, catalogue: few }), { kind: "kit", kit: "band" }],
    [
      "the day of a routine",
      request({ keep: [{ exercise: "glute_bridge", weekday: "sat", sets: 3 }] }),
      { kind: "weekdays", weekdays: ["mon", "wed", "fri", "sat"] },
    ],
  ])("is %s, and with it there is a plan", async (_, asked, change) => {
    const outcome = await buildProgramme(asked, solve);
    if (outcome.outcome !== "infeasible") throw new Error(outcome.outcome);
    const found = smallestChange(asked, outcome.conflict);
    expect(found).toMatchObject(change);
    if (!found) return;
    expect((await buildProgramme(withChange(asked, found), solve)).outcome).toBe("plan");
    if (found.kind !== "minutes") return;
    // the words of the planner and the change say the same, and a minute less is too little
    expect(outcome.relaxation).toContain(`${found.minutes} min`);
    const less = await buildProgramme({ ...asked, minutesPerSession: found.minutes - 1 }, solve);
    expect(less.outcome).toBe("infeasible");
  });

  it("is one day fewer where the exercises do not fill the days", () => {
    const conflict = [{ constraint: "days", because: "Too many." }];
    expect(smallestChange(request(), conflict)).toEqual({ kind: "weekdays", weekdays: ["mon", "wed"] });
  });

  it("is none where only a clinician can change it", async () => {
    const asked = request({
      ...oneDay,
      conditions: ["hernia"],
      catalogue: few.map((each) => ({
        ...each,
        kit: [[]],
        cautions: { ...each.cautions, hernia: "avoid_until_cleared" as const },
      })),
    });
    const outcome = await buildProgramme(asked, solve);
    if (outcome.outcome !== "infeasible") throw new Error(outcome.outcome);
    expect(smallestChange(asked, outcome.conflict)).toBeUndefined();
  });
});
