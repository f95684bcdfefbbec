import { describe, expect, it } from "vitest";
import { allClear, screened, starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { exercise } from "../exercise/catalogue.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { EMERGENCY_IDS } from "../screening/question.ts";
import { flarePlan, type FlareRequest } from "./flare.ts";

const request = (more: Partial<FlareRequest> = {}): FlareRequest => ({
  ...starterRequest({ pain: { now: 8 } }),
  screenedToday: true,
  ...more,
});

function flareOf(more: Partial<FlareRequest> = {}) {
  const flare = flarePlan(request(more));
  if (flare.kind !== "flare") throw new Error(`expected a flare plan, got ${flare.kind}`);
  return flare;
}

describe("the flare", () => {
  it("asks every emergency question again before anything else", () => {
    expect(flarePlan(request({ screenedToday: false }))).toMatchObject({
      kind: "screenFirst",
      questions: EMERGENCY_IDS,
    });
    expect(flarePlan(request({ screening: screened({}) }))).toMatchObject({ kind: "screenFirst" });
  });

  it("does not ask again what already sends somebody to help", () => {
    const screening = screened(allClear({ ces_bladder: "yes" }));
    expect(flarePlan(request({ screening, screenedToday: false }))).toMatchObject({
      kind: "refer",
      allowed: "nothing",
    });
    expect(flarePlan(request({ screening: screened(allClear({ infection: "yes" })) }))).toMatchObject({
      kind: "refer",
      allowed: "walking",
    });
  });

  it("asks again where the old answers only limited the plan", () => {
    const screening = screened(allClear({ neuro_stable: "yes" }));
    expect(flarePlan(request({ screening, screenedToday: false })).kind).toBe("screenFirst");
    expect(flarePlan(request({ screening })).kind).toBe("flare");
  });

  it("keeps two days easy, then comes back in three steps that only rise", () => {
    const flare = flareOf();
    expect(flare.easyHours).toBe(48);
    expect(flare.now.join(" ")).toContain("Walk 3 times a day for about 5 minutes");
    expect(flare.steps.map(({ setsPercent, loadPercent }) => [setsPercent, loadPercent])).toEqual([
      [50, undefined],
      [75, 75],
      [100, 100],
    ]);
    expect(flare.seeSomeone.join(" ")).toContain("emergency questions");
  });

  it("sends nobody who is pregnant onto the back to rest", () => {
    expect(flareOf().positions.join(" ")).toContain("on your back");
    expect(flareOf({ conditions: ["pregnancy"] }).positions.join(" ")).not.toContain("on your back");
  });

  it("holds at most three easy moves, each of one set and without load", () => {
    const { moves } = flareOf();
    expect(moves).toHaveLength(3);
    for (const { sets, dose, stopWhen } of moves) {
      expect(sets).toBe(1);
      expect(dose.load.kind).toBe("body");
      expect(stopWhen[0]).toContain("above 3 of 10");
    }
  });

  it.each(CONDITION_IDS.filter((condition) => condition !== "pregnancy_stop"))(
    "holds no move that %s or a sore back forbids",
    (condition) => {
      const { moves } = flareOf({ conditions: [condition] });
      expect(moves.length).toBeGreaterThan(0);
      for (const { exercise: id } of moves) {
        const { cautions } = exercise(id);
        expect([id, cautions[condition], cautions.acute_lbp]).not.toContain("avoid_until_cleared");
      }
    },
  );
});
