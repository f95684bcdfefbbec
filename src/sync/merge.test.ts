import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELETED, isDeleted, sameValue, write, type SyncDocument } from "./document.ts";
import { clockText } from "./hybridClock.ts";
import { merge } from "./merge.ts";

const seed = 12;

const clock = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom("a", "b", "c"))
  .map(([ms, device]) => clockText({ ms, counter: 0 }, device));
const value = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom("x", "y"),
    fc.array(fc.integer(), { maxLength: 2 }),
  ),
  { nil: undefined },
);
// any two documents of one record, also such that carry different values under one clock
const document = fc
  .dictionary(fc.constantFrom("mass", "goal", "notes", DELETED), fc.tuple(clock, value), { maxKeys: 4 })
  .chain((written) =>
    fc.integer({ min: 1, max: 2 }).map((version): SyncDocument => {
      const entries = Object.entries(written);
      return {
        kind: "profile",
        id: "me",
        version,
        fields: Object.fromEntries(
          entries.flatMap(([field, [, each]]) => (each === undefined ? [] : [[field, each]])),
        ),
        clocks: Object.fromEntries(entries.map(([field, [at]]) => [field, at])),
      };
    }),
  );

describe("bringing two states of a record together", () => {
  it(`does not depend on which side is ours (seed ${seed})`, () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(merge(a, b).document).toEqual(merge(b, a).document);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`does not depend on the order in which states come (seed ${seed})`, () => {
    fc.assert(
      fc.property(document, document, document, (a, b, c) => {
        const left = merge(merge(a, b).document, c).document;
        expect(left).toEqual(merge(a, merge(b, c).document).document);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`changes nothing when the same state comes again (seed ${seed})`, () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const once = merge(a, b).document;
        expect(merge(once, b).document).toEqual(once);
        expect(merge(a, a).overwritten).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`keeps every value that was there: in the record, or among the replaced (seed ${seed})`, () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const { document: merged, overwritten } = merge(a, b);
        for (const side of [a, b]) {
          for (const field of Object.keys(side.clocks)) {
            const kept = sameValue(merged.fields[field], side.fields[field]);
            const traced = overwritten.some(
              (trace) => trace.field === field && sameValue(trace.value, side.fields[field]),
            );
            expect(kept || traced).toBe(true);
          }
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it("refuses two different records", () => {
    const one: SyncDocument = { kind: "profile", id: "me", version: 1, fields: {}, clocks: {} };
    expect(() => merge(one, { ...one, id: "you" })).toThrow("got profile/me and profile/you");
  });
});

describe("writing into a document", () => {
  const at = (ms: number) => ({
    kind: "profile",
    id: "me",
    version: 1,
    clock: clockText({ ms, counter: 0 }, "a"),
  });

  it("gives a clock to what changes and leaves the clock of what stays", () => {
    const first = write(undefined, at(1), { goal: "strength", kit: ["band"] });
    const second = write(first, at(2), { goal: "strength", kit: ["band", "bench"] });
    expect(second.clocks["goal"]).toBe(first.clocks["goal"]);
    expect(second.clocks["kit"]).toBe(at(2).clock);
  });

  it("takes a field away and remembers when", () => {
    const gone = write(write(undefined, at(1), { goal: "strength" }), at(2), { goal: undefined });
    expect(gone.fields).toEqual({});
    expect(gone.clocks["goal"]).toBe(at(2).clock);
  });

  it("deletes and brings back like any other write", () => {
    const gone = write(undefined, at(1), { [DELETED]: true });
    expect(isDeleted(gone)).toBe(true);
    expect(isDeleted(write(gone, at(2), { [DELETED]: undefined }))).toBe(false);
  });

  it("takes two objects for the same whatever the order of their keys", () => {
    expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(sameValue([1], { 0: 1 })).toBe(false);
    expect(sameValue(null, {})).toBe(false);
  });
});
