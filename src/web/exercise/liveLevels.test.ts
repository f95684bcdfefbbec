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

  it("put a percentage into words once", () => {
    let said = 0;
    const levels = new LiveLevels(() => String((said += 1)));
    levels.adopt(listOf("hamstrings"));
    for (const level of [0.5, 0.2, 0.501, 0.2]) levels.show(new Map([["hamstrings", level]]));
    // nothing at first, then a half and a fifth
    expect(said).toBe(3);
  });
});
