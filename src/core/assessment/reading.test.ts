import { describe, expect, it } from "vitest";
import { TODAY, result } from "./example/exampleInput.ts";
import { testRecord } from "./reading.ts";
import type { Measurement } from "../person/person.ts";

const latest = (...measurements: readonly Measurement[]) =>
  testRecord(measurements, "side_bridge", "left", TODAY).latest;

describe("reading of results", () => {
  it("takes the mean of a day's trials, of the side asked for", () => {
    const reading = latest(
      result("side_bridge", 40, "left"),
      result("side_bridge", 50, "left"),
      result("side_bridge", 90, "right"),
      result("sorensen", 10),
    );
    expect(reading).toMatchObject({ kind: "result", value: 45, trials: 2, ageDays: 12 });
  });

  it.each([
    ["2026-08-30", "result"],
    ["2026-08-29", "none"],
  ])("is of use for 84 days: %s is %s", (at, kind) => {
    expect(latest(result("side_bridge", 40, "left", { at })).kind).toBe(kind);
  });

  it("does not see what is dated after today", () => {
    expect(latest(result("side_bridge", 40, "left", { at: "2026-11-23" }))).toEqual({
      kind: "none",
      because: "not_measured",
    });
    expect(latest(result("side_bridge", 40, "left", { at: TODAY })).kind).toBe("result");
  });

  it.each([
    [{ endedBy: "pain" }, "ended_in_pain"],
    [{ painDuring: 6 }, "too_much_pain"],
    [{ effort: "held_back" }, "held_back"],
    [{ endedBy: "balance" }, "ended_by_other"],
    [{ endedBy: "other" }, "ended_by_other"],
  ] as const)("does not count a result with %j", (how, because) => {
    expect(latest(result("side_bridge", 40, "left", how))).toMatchObject({ kind: "none", because });
  });

  it.each([{ endedBy: "limit" }, { painDuring: 5 }, { effort: "full" }, {}] as const)(
    "counts a result with %j",
    (how) => {
      expect(latest(result("side_bridge", 40, "left", how)).kind).toBe("result");
    },
  );

  it("lets the newest day decide: pain is not hidden behind an older good day", () => {
    const reading = latest(
      result("side_bridge", 60, "left", { at: "2026-10-20" }),
      result("side_bridge", 20, "left", { endedBy: "pain" }),
    );
    expect(reading).toMatchObject({ kind: "none", because: "ended_in_pain", shown: { value: 20 } });
  });

  it("counts lost balance as the limit of a balance test", () => {
    const stance = [result("single_leg_stance", 12, "left", { endedBy: "balance" })];
    expect(testRecord(stance, "single_leg_stance", "left", TODAY).latest.kind).toBe("result");
  });

  it.each([
    ["thomas", "self", "none"],
    ["thomas", "camera", "none"],
    ["thomas", "clinician", "result"],
    ["lat_length", "self", "none"],
    ["lat_length", "camera", "none"],
    ["lat_length", "clinician", "result"],
    ["ake_9090", "self", "result"],
  ] as const)("%s measured by %s: %s", (test, method, kind) => {
    const given = [result(test, -5, "left", { method })];
    expect(testRecord(given, test, "left", TODAY).latest.kind).toBe(kind);
  });

  it("lists days newest first, whatever the order given", () => {
    const given = ["2026-09-01", "2026-11-01", "2026-10-01"].map((at) =>
      result("side_bridge", 30, "left", { at }),
    );
    expect(testRecord(given, "side_bridge", "left", TODAY).results.map(({ at }) => at)).toEqual([
      "2026-11-01",
      "2026-10-01",
      "2026-09-01",
    ]);
  });
});
