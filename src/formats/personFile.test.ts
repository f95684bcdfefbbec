import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BadInput } from "../core/errors.ts";
import { EMERGENCY_IDS } from "../core/screening/question.ts";
import { EXAMPLE_PERSON } from "./examplePerson.ts";
import { personFileSchema, readPersonFile, screeningContext } from "./personFile.ts";

const read = (value: unknown) => readPersonFile(JSON.stringify(value));

function complaint(value: unknown): string {
  try {
    read(value);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return "";
}

describe("person file", () => {
  it("reads the example, every emergency question answered", () => {
    const file = read(EXAMPLE_PERSON);
    expect(file.person.birthYear).toBe(1986);
    for (const id of EMERGENCY_IDS) expect(file.screening[id]).toBe("no");
  });

  it("needs nothing but the version: all else is unknown", () => {
    expect(read({ version: 1 })).toEqual({
      version: 1,
      person: {},
      conditions: [],
      screening: {},
      clearances: [],
      easing: {},
      measurements: [],
      outcomes: [],
      dislikes: [],
      keep: [],
      painChecks: [],
      newLegSymptomsOn: [],
    });
  });

  it("reads a file with a byte order mark", () => {
    expect(readPersonFile('\uFEFF{"version":1}').version).toBe(1);
  });

  it.each([
    [{}, "version: this program reads version 1, got nothing."],
    [{ version: 2 }, "version: this program reads version 1, got 2."],
    [{ version: 1, kit: ["matt"] }, 'kit[0]: "matt" is not known; the nearest valid are mat, ball, band.'],
    [
      { version: 1, conditions: ["flexion_intolerant"] },
      'conditions[0]: "flexion_intolerant" is not stated but worked out; leave it out and answer `easing` instead.',
    ],
    [
      { version: 1, screening: { ces_sadle: "no" } },
      "screening.ces_sadle: unknown name; the nearest valid are ces_saddle, ces_bladder, ces_sex.",
    ],
    [
      { version: 1, screening: { aaa: "maybe" } },
      'screening.aaa: "maybe" is not known; valid are yes, no, not_sure.',
    ],
    [
      { version: 1, measurements: [{ test: "side_brige", value: 3, at: "2026-01-01" }] },
      'measurements[0].test: "side_brige" is not known; the nearest valid are side_bridge, hip_ir, ake_9090.',
    ],
    [
      { version: 1, measurements: [{ test: "side_bridge", value: 3, at: "2026-02-30" }] },
      'measurements[0].at: expected a day that exists, as YYYY-MM-DD, got "2026-02-30".',
    ],
    [{ version: 1, pain: { now: 11 } }, "pain.now: expected at most 10, got 11."],
    [{ version: 1, person: { birthYear: "86" } }, 'person.birthYear: expected number, got "86".'],
    [{ version: 1, gaol: "strength" }, "gaol: unknown name; the nearest valid are goal, pain, keep."],
    [
      { version: 1, clearances: [{ of: "dvt", by: "", on: "2026-01-01" }] },
      'clearances[0].by: expected at least 1, got "".',
    ],
    [{ version: 1, person: { sex: "x" } }, 'person.sex: "x" is not known; valid are f, m.'],
    [[], "the file: expected object, got []."],
    [null, "the file: expected object, got null."],
  ])("refuses %j, naming the path, the value and the way out", (value, message) => {
    expect(complaint(value)).toBe(message);
  });

  it("reports every fault at once", () => {
    expect(complaint({ version: 1, daysPerWeek: 7, minutesPerSession: 1 }).split("\n")).toHaveLength(2);
  });

  it("refuses what is not JSON and says where to start", () => {
    expect(() => readPersonFile("{")).toThrow(/not JSON.*backstay example/s);
  });

  it("refuses exercises that nobody knows, when the known ones are given", () => {
    const text = JSON.stringify({
      version: 1,
      dislikes: ["glute_brige"],
      keep: [{ exercise: "rows", sets: 3 }],
    });
    expect(() => readPersonFile(text, ["glute_bridge", "bird_dog", "row"])).toThrow(
      'dislikes[0]: "glute_brige" is not known; valid are glute_bridge, bird_dog, row.\nkeep[0].exercise: "rows" is not known; valid are glute_bridge, bird_dog, row.',
    );
    expect(readPersonFile(text).dislikes).toEqual(["glute_brige"]);
  });

  it("gives the screening what it needs, and nothing that is unknown", () => {
    expect(screeningContext(read({ version: 1 }), "2026-11-22")).toEqual({
      today: "2026-11-22",
      conditions: [],
      clearances: [],
    });
    expect(
      screeningContext(read({ version: 1, person: { birthYear: 1960 }, pain: { months: 2 } }), "2026-11-22"),
    ).toMatchObject({ ageY: 66, painMonths: 2 });
  });

  it("is described by docs/person.schema.json, which holds what `personFileSchema` gives", () => {
    const path = new URL("../../docs/person.schema.json", import.meta.url);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(personFileSchema());
  });
});
