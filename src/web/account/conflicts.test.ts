import { describe, expect, it } from "vitest";
import type { Overwritten, SyncDocument } from "../../sync/document.ts";
import { clockText } from "../../sync/hybridClock.ts";
import { conflictsOf } from "./conflicts.ts";

const at = (minute: number, device: string) => clockText({ ms: minute * 60_000, counter: 0 }, device);
const set = (massKg: number, clock: string, kind = "bodyMass"): SyncDocument => ({
  kind,
  id: "a",
  version: 1,
  fields: { on: "2026-11-23", massKg },
  clocks: { on: at(1, "phone"), massKg: clock },
});
const trace = (value: number, clock: string, by: string, kind = "bodyMass"): Overwritten => ({
  kind,
  id: "a",
  field: "massKg",
  value,
  clock,
  by,
  concurrent: true,
});

describe("what two devices said differently", () => {
  const phone = at(2, "phone");
  const tablet = at(3, "tablet");

  it("is a fact that both wrote without knowing of each other", () => {
    const [found] = conflictsOf([trace(80, phone, tablet)], [set(81, tablet)]);
    expect(found).toMatchObject({ kind: "bodyMass", field: "massKg", was: 80, now: 81, wasMs: 120_000 });
  });

  it.each([
    [
      "a correction by somebody who saw what was there",
      [{ ...trace(80, phone, tablet), concurrent: false }],
      set(81, tablet),
    ],
    ["a value that counts again", [trace(80, phone, tablet)], set(80, at(4, "phone"))],
    ["a value that the person has replaced since", [trace(80, phone, tablet)], set(82, at(4, "phone"))],
    ["a record of a kind that is no fact", [trace(80, phone, tablet, "profile")], set(81, tablet, "profile")],
    [
      "a field of a record that was deleted",
      [trace(80, phone, tablet)],
      { ...set(81, tablet), fields: { massKg: 81, _deleted: true } },
    ],
  ] as const)("is not %s", (_, overwritten, document) => {
    expect(conflictsOf(overwritten, [document])).toEqual([]);
  });

  it("comes with the latest first", () => {
    const other = { ...set(70, at(9, "tablet")), id: "b" };
    const found = conflictsOf(
      [trace(80, phone, tablet), { ...trace(69, at(5, "phone"), at(9, "tablet")), id: "b" }],
      [set(81, tablet), other],
    );
    expect(found.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
