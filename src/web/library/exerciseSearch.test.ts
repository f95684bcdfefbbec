import { describe, expect, it } from "vitest";
import { EXERCISES, exercise } from "../../core/exercise/catalogue.ts";
import { exerciseSearch, passes } from "./exerciseSearch.ts";

const german: Record<string, string> = { "Glute bridge": "Glute-Brücke" };
const search = exerciseSearch(EXERCISES, (english) => german[english] ?? english);
const first = (text: string, among = 3) =>
  search
    .find(text)
    .slice(0, among)
    .map(({ id }) => id);

describe("finding an exercise", () => {
  it.each([
    ["glute bridge", "glute_bridge"],
    ["Glute Brigde", "glute_bridge"],
    ["brücke", "glute_bridge"],
    ["brucke", "glute_bridge"],
    ["rdl", "romanian_deadlift"],
    ["Romanian Dedlift", "romanian_deadlift"],
    ["kreuzheben", "deadlift_conventional"],
    ["glute_bridge", "glute_bridge"],
    ["bird dog", "bird_dog"],
  ])("%s finds %s among the first three", (text, id) => {
    expect(first(text)).toContain(id);
  });
  it("gives every exercise for nothing, and none for what nobody calls an exercise", () => {
    expect(search.find("  ")).toHaveLength(EXERCISES.length);
    expect(search.find("xqzzwv")).toEqual([]);
  });
});

describe("narrowing the library", () => {
  const bridge = exercise("glute_bridge");
  const press = exercise("bench_press_barbell");
  it("keeps an exercise for a muscle that it works, not for one that only steadies", () => {
    expect(passes(bridge, { muscle: "gluteus_maximus" })).toBe(true);
    expect(passes(press, { muscle: "gluteus_maximus" })).toBe(false);
    const steadied = EXERCISES.find(({ muscles }) => {
      const roles = muscles.filter(({ muscle }) => muscle === "erector_spinae").map(({ role }) => role);
      return roles.length > 0 && roles.every((role) => role === "stabiliser");
    });
    expect(steadied && passes(steadied, { muscle: "erector_spinae" })).toBe(false);
  });
  it("asks for no more than there is", () => {
    expect(passes(bridge, { kit: [] })).toBe(true);
    expect(passes(press, { kit: [] })).toBe(false);
    expect(passes(press, { kit: ["barbell", "bench", "rack"] })).toBe(true);
  });
  it("leaves out what a condition forbids until it is cleared", () => {
    const forbidden = EXERCISES.find(({ cautions }) => cautions.pregnancy_stop === "avoid_until_cleared");
    expect(forbidden && passes(forbidden, { condition: "pregnancy_stop" })).toBe(false);
  });
  it("leaves out what is only for logs where that is wished", () => {
    const logOnly = EXERCISES.find(({ prescribable }) => !prescribable);
    expect(logOnly && passes(logOnly, {})).toBe(true);
    expect(logOnly && passes(logOnly, { prescribable: true })).toBe(false);
  });
});
