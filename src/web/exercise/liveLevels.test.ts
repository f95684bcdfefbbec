import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { LiveLevels } from "./liveLevels.ts";

const item = (muscle: string) =>
  `<li data-muscle="${muscle}"><meter></meter><span class="level"></span></li>`;

function listOf(...muscles: readonly string[]): Element {
  return parseHTML(`<ul>${muscles.map(item).join("")}</ul>`).document.querySelector("ul")!;
}

const read = (list: Element) =>
  [...list.querySelectorAll("li")].map((each) => [
    each.querySelector("meter")!.value,
    each.querySelector(".level")!.textContent,
  ]);

describe("the levels of a list of muscles", () => {
  it("follow what is shown, in whole percent; a muscle that does not work stands at nothing", () => {
    const levels = new LiveLevels((part) => `${part * 100} %`);
    const list = listOf("hamstrings", "calves");
    levels.adopt(list);
    levels.show(new Map([["hamstrings", 0.254]]));
    expect(read(list)).toEqual([
      [0.25, "25 %"],
      [0, "0 %"],
    ]);
    levels.show(new Map([["calves", 0.5]]));
    expect(read(list)).toEqual([
      [0, "0 %"],
      [0.5, "50 %"],
    ]);
  });

  it("stand in a list that was drawn anew", () => {
    const levels = new LiveLevels((part) => `${part * 100} %`);
    levels.adopt(listOf("hamstrings"));
    levels.show(new Map([["hamstrings", 0.5]]));
    const list = listOf("calves", "hamstrings");
    levels.adopt(list);
    expect(read(list)).toEqual([
      [0, "0 %"],
      [0.5, "50 %"],
    ]);
  });

  it.each([1, 6, 7, 13])("of %i muscles follow in turns, each within six, and never stand still", (count) => {
    const muscles = Array.from({ length: count }, (_, i) => `muscle_${i}`);
    const all = (level: number) => new Map(muscles.map((muscle) => [muscle, level]));
    const levels = new LiveLevels((part) => `${part * 100} %`);
    const list = listOf(...muscles);
    levels.adopt(list);
    const following = (level: number) => {
      levels.follow(all(level));
      return read(list).filter(([value]) => value === level).length;
    };
    expect(following(0.5)).toBe(Math.ceil(count / 6));
    for (let call = 1; call < 5; call++) following(0.5);
    expect(following(0.5)).toBe(count);
    for (let call = 1; call < 6; call++) following(0.2);
    expect(following(0.2)).toBe(count);
  });

  it("follow with no list on the screen yet, and stand right in the one that comes", () => {
    const levels = new LiveLevels((part) => `${part * 100} %`);
    levels.follow(new Map([["hamstrings", 0.5]]));
    const list = listOf("hamstrings");
    levels.adopt(list);
    expect(read(list)).toEqual([[0.5, "50 %"]]);
  });

  it("put a percentage into words once", () => {
    let said = 0;
    const levels = new LiveLevels(() => String((said += 1)));
    levels.adopt(listOf("hamstrings"));
    for (const level of [0.5, 0.2, 0.501, 0.2]) levels.show(new Map([["hamstrings", level]]));
    // nothing at first, then a half and a fifth
    expect(said).toBe(3);
  });
});
