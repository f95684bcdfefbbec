import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXERCISES } from "../catalogue.ts";
import { LABELLED_FIRST, LABELLED_HELD_OUT, type LabelledName } from "./labelledNames.ts";
import { matchName } from "./matchName.ts";
import { forget, remember, type NameMemory } from "./nameMemory.ts";

/** The id that a name was matched to, or the status of a name that was not. */
function answer(name: string): string {
  const match = matchName(name);
  return match.status === "matched" ? match.id : match.status;
}

function judge(names: readonly LabelledName[]) {
  const matched = names.filter(({ name }) => matchName(name).status === "matched");
  const wrong = matched
    .filter(({ name, id }) => answer(name) !== id)
    .map(({ name }) => `${name}: ${answer(name)}`);
  const meant = names.filter(({ id }) => id !== null);
  const found = meant.filter(({ name, id }) => answer(name) === id);
  return { wrong, precision: 1 - wrong.length / matched.length, recall: found.length / meant.length };
}

describe("labelled names", () => {
  it.each([
    { half: "labelled before tuning", names: LABELLED_FIRST, recallFloor: 0.99 },
    { half: "held out from tuning", names: LABELLED_HELD_OUT, recallFloor: 0.94 },
  ])("$half: at least 98 % of the matches are right", ({ half, names, recallFloor }) => {
    const { wrong, precision, recall } = judge(names);
    console.info(
      `${half}: ${names.length} names, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, wrong: ${wrong.join("; ") || "none"}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(recallFloor);
  });

  it("are at least 300 different names of existing exercises, 40 of them without one", () => {
    const all = [...LABELLED_FIRST, ...LABELLED_HELD_OUT];
    const ids = new Set(EXERCISES.map(({ id }) => id));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ id }) => id === null).length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({ id }) => id !== null && !ids.has(id))).toEqual([]);
  });
});

describe("the catalogue's own names", () => {
  it("each match their exercise", () => {
    const astray = EXERCISES.filter(({ id, name }) => answer(name) !== id).map(
      ({ id, name }) => `${name} (${id}): ${answer(name)}`,
    );
    expect(astray).toEqual([]);
  });
});

describe("a word that changes the exercise", () => {
  it.each([
    [
      "Squat",
      [
        "Front squat",
        "Overhead squat",
        "Single-leg squat",
        "Goblet squat",
        "Split squat",
        "Hack squat",
        "Sumo squat",
      ],
    ],
    [
      "Deadlift",
      ["Romanian deadlift", "Sumo deadlift", "Single-leg deadlift", "Stiff-leg deadlift", "Deficit deadlift"],
    ],
    [
      "Bench press",
      ["Incline bench press", "Close-grip bench press", "Decline bench press", "One-arm bench press"],
    ],
    ["Pull up", ["Assisted pull up", "Weighted pull up", "Chin up", "Scapular pull up"]],
    ["Lat pulldown", ["Straight-arm pulldown", "Single-arm lat pulldown", "Underhand lat pulldown"]],
  ])("%s is none of its variants", (plain, variants) => {
    const id = answer(plain);
    expect(id).not.toBe("ambiguous");
    expect(variants.filter((variant) => answer(variant) === id)).toEqual([]);
  });

  it("is not lost when the catalogue has no such exercise", () => {
    const names = [
      "Incline hip thrust",
      "Single-leg bench press",
      "Romanian row",
      "Overhead leg press",
      "Front lever",
    ];
    expect(names.filter((name) => matchName(name).status === "matched")).toEqual([]);
  });
});

describe("a word that does not", () => {
  it.each([
    ["Squat (Barbell) tempo", "back_squat"],
    ["Leg press [Technogym, left]", "leg_press"],
    ["Alternating dumbbell curl 3x12", "biceps_curl_dumbbell"],
    ["🏋️ Deadlift 🏋️", "deadlift_conventional"],
    ["Paused good morning", "good_morning"],
  ])("%s", (name, id) => {
    expect(answer(name)).toBe(id);
  });

  it("is part of the exercise where the catalogue has it apart", () => {
    expect(answer("Paused deadlift")).toBe("deadlift_paused");
  });
});

describe("equipment left unsaid", () => {
  it("is the one that convention means, where it means one", () => {
    expect(answer("Deadlift")).toBe("deadlift_conventional");
    expect(answer("Lateral raise")).toBe("lateral_raise_dumbbell");
  });

  it("leaves the name ambiguous where it does not, with the exercises that it may be", () => {
    expect(matchName("Leg curl")).toEqual({
      status: "ambiguous",
      candidates: ["leg_curl_lying", "leg_curl_seated"],
    });
    expect(matchName("Shrug").status).toBe("ambiguous");
  });

  it("is never taken for a machine from a body part alone", () => {
    expect(matchName("Lower back").status).not.toBe("matched");
  });
});

describe("misspelt words", () => {
  it("are read where one known word is near, and said to be", () => {
    expect(matchName("Dumbbel Benchpress")).toEqual({
      status: "matched",
      id: "bench_press_dumbbell",
      by: "typo",
    });
    expect(matchName("Romanian Daedlift")).toEqual({
      status: "matched",
      id: "romanian_deadlift",
      by: "typo",
    });
  });

  it("are not guessed when short or near two words", () => {
    expect(matchName("Band stuff").status).not.toBe("matched");
    expect(matchName("Leg crl").status).not.toBe("matched");
    // one slip from "overhead" and from "overhand"
    expect(matchName("Overhaed press").status).not.toBe("matched");
  });
});

describe("what a person mapped by hand", () => {
  const memory = remember({}, "Tuesday special", "good_morning");

  it("comes first, however it is written", () => {
    expect(matchName("TUESDAY – Special!", memory)).toEqual({
      status: "matched",
      id: "good_morning",
      by: "memory",
    });
    expect(matchName("Squat", remember(memory, "squat", "front_squat"))).toMatchObject({
      id: "front_squat",
      by: "memory",
    });
  });

  it("survives being stored, may use a short id, and can be forgotten", () => {
    const stored = JSON.parse(JSON.stringify(remember(memory, "R1", "rdl"))) as NameMemory;
    expect(matchName("r1", stored)).toMatchObject({ id: "romanian_deadlift", by: "memory" });
    expect(matchName("R1", forget(stored, "r1")).status).toBe("unknown");
    expect(forget(stored, "R1")).toEqual(memory);
  });

  it("is passed over when its exercise is no longer there", () => {
    expect(matchName("Squat", remember({}, "Squat", "gone_exercise"))).toMatchObject({ id: "back_squat" });
  });

  it("holds names that objects have of their own", () => {
    expect(matchName("constructor", {}).status).toBe("unknown");
    expect(matchName("__proto__", remember({}, "__proto__", "gone_exercise")).status).toBe("unknown");
    expect(matchName("constructor", remember({}, "constructor", "clam"))).toMatchObject({ id: "clam" });
  });

  it("needs a name", () => {
    expect(() => remember({}, " - ", "clam")).toThrow(RangeError);
  });
});

describe("any text", () => {
  const seed = 20261122;

  it(`gets an answer that keeps its promises (seed ${seed})`, () => {
    const ids = new Set(EXERCISES.map(({ id }) => id));
    const word = fc.constantFrom(
      "squat",
      "Rudern",
      "press",
      "single",
      "leg",
      "elevación",
      "kábel",
      "x",
      "90",
      "(",
      "guggolás",
      "curl",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (name) => {
        const match = matchName(name);
        expect(matchName(name)).toEqual(match);
        const named =
          match.status === "matched" ? [match.id] : match.status === "ambiguous" ? match.candidates : [];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        expect(new Set(named).size).toBe(named.length);
        expect(named.length === 0).toBe(match.status === "unknown");
        expect(named.length).toBeLessThanOrEqual(6);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`means the same in capitals, in brackets and decomposed (seed ${seed})`, () => {
    const labelled = [...LABELLED_FIRST, ...LABELLED_HELD_OUT].map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...labelled), (name) => {
        const plain = answer(name);
        expect(answer(name.toUpperCase())).toBe(plain);
        expect(answer(`[ ${name.normalize("NFD")} ]`)).toBe(plain);
      }),
      { seed, numRuns: 300 },
    );
  });
});
