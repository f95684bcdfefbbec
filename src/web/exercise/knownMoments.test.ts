import { describe, expect, it } from "vitest";
import { KnownMoments } from "./knownMoments.ts";
import type { BodyMoment } from "./protocol.ts";

const moment = (phase: number, weightKg = 0): BodyMoment => ({
  place: { phase, weightKg },
  picture: { view: "side", viewBox: "", nodes: [] },
  levels: new Map(),
});

describe("the moments that are known", () => {
  it("are found by both sliders", () => {
    const known = new KnownMoments();
    known.keep(moment(0.5, 10));
    expect(known.at({ phase: 0.5, weightKg: 10 })).toEqual(moment(0.5, 10));
    expect(known.at({ phase: 0.5, weightKg: 0 })).toBeUndefined();
    expect(known.at({ phase: 0.1, weightKg: 10 })).toBeUndefined();
  });

  it("are found by what was changed", () => {
    const known = new KnownMoments();
    const half = { muscle: "hamstrings", strengthLeft: 0.5 };
    const changed = {
      ...moment(0.5),
      place: { ...moment(0.5).place, whatIf: { rounderDegrees: 5, weaker: half } },
    };
    known.keep(changed);
    expect(known.at(changed.place)).toBe(changed);
    const others = [
      undefined,
      { rounderDegrees: 0, weaker: half },
      { rounderDegrees: 5, weaker: null },
      { rounderDegrees: 5, weaker: { ...half, strengthLeft: 0.6 } },
      { rounderDegrees: 5, weaker: { ...half, muscle: "calves" } },
    ];
    for (const whatIf of others) {
      expect(known.at({ phase: 0.5, weightKg: 0, ...(whatIf && { whatIf }) })).toBeUndefined();
    }
    known.keep(moment(0.5));
    expect(known.at({ phase: 0.5, weightKg: 0, whatIf: { rounderDegrees: 0, weaker: null } })).toBeDefined();
  });

  it("are the latest 400: the 401st lets the first go", () => {
    const known = new KnownMoments();
    for (let i = 0; i < 400; i++) known.keep(moment(i));
    expect(known.at({ phase: 0, weightKg: 0 })).toBeDefined();
    known.keep(moment(400));
    expect(known.at({ phase: 0, weightKg: 0 })).toBeUndefined();
    expect(known.at({ phase: 1, weightKg: 0 })).toBeDefined();
  });
});
