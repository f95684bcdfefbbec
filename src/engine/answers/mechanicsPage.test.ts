import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { forbiddenClaims } from "../../core/evidence/wordingGuard.ts";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { mechanicsPage } from "./mechanicsPage.ts";
import { passiveForce, passiveTilt } from "./passiveTilt.ts";
import { STORY_PERSON } from "./stories.ts";

describe("what the mechanics says, as a page", () => {
  const { text } = mechanicsPage();

  it("states its limits in the first paragraph and makes no forbidden claim", () => {
    expect(text.split("\n\n")[1]).toMatch(/40 %.*nothing here is a diagnosis/s);
    expect(
      text.split(/\n\n|\n- /).flatMap((part) => forbiddenClaims(part.replaceAll("\n", " "), "en")),
    ).toEqual([]);
  });

  it("holds no figure that is none", () => {
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("stands in docs as it is made, but for figures that another processor rounds otherwise", () => {
    const kept = readFileSync(
      resolve(import.meta.dirname, "../../../docs/what-the-mechanics-says.md"),
      "utf8",
    );
    const words = (page: string) => page.replace(/[-+]?\d+(\.\d+)?/g, "#");
    expect(words(kept)).toBe(words(text));
  });
});

describe("passiveTilt", () => {
  const model = buildModel(bodyScale(STORY_PERSON));

  it("tips the pelvis forward by short hip flexors and backward by short hamstrings", () => {
    const [flexors = NaN, hamstrings = NaN] = ["hip_flexors", "hamstrings"].map((muscle) =>
      passiveTilt(model, { muscle, part: 0.2 }),
    );
    expect(flexors).toBeGreaterThan(2);
    expect(flexors).toBeLessThan(12);
    expect(hamstrings).toBeLessThan(-2);
    expect(hamstrings).toBeGreaterThan(-12);
  });

  it("tips it forward by short lats with the arms overhead, less with the arms down", () => {
    const lats = { muscle: "latissimus_dorsi", part: 0.3 };
    const up = passiveTilt(model, lats, 170) ?? NaN;
    expect(up).toBeGreaterThan(0.5);
    expect(passiveTilt(model, lats, 0) ?? NaN).toBeLessThan(up);
  });

  it("leaves it where it is when nothing is short", () => {
    expect(passiveTilt(model, { muscle: "hamstrings", part: 0 })).toBeCloseTo(0, 6);
  });

  it("takes no passive force up to the optimal length and the whole force at 1.6 of it", () => {
    expect(passiveForce(1)).toBe(0);
    expect(passiveForce(1.01)).toBeGreaterThan(0);
    expect(passiveForce(1.6)).toBeCloseTo(1, 12);
  });
});
