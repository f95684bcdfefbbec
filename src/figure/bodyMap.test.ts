import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTED_MUSCLES } from "../core/anatomy/muscles.ts";
import { BACK_VIEW } from "./backViewShapes.ts";
import { bodyMap, drawnMuscles, mapLevel } from "./bodyMap.ts";
import { bodyMapLegend } from "./bodyMapLegend.ts";
import { FRONT_VIEW } from "./frontViewShapes.ts";

const SEED = 20_261_122;
const title = "The body from the back";

describe("the body map", () => {
  it("draws every counted muscle but the one that no surface shows", () => {
    const drawn = new Set([...drawnMuscles("back"), ...drawnMuscles("front")]);
    const missing = COUNTED_MUSCLES.filter((each) => !drawn.has(each.id)).map((each) => each.id);
    expect(missing).toEqual(["tibialis_posterior"]);
  });

  it("draws every muscle of the back pan in the back view", () => {
    const back = COUNTED_MUSCLES.filter((each) => each.balance === "back").map((each) => each.id);
    expect(back.filter((id) => !drawnMuscles("back").includes(id))).toEqual([]);
  });

  it.each([
    [undefined, "no-data"],
    [0, "none"],
    [0.0001, 1],
    [0.2, 1],
    [0.2001, 2],
    [0.4, 2],
    [0.4001, 3],
    [0.6, 3],
    [0.6001, 4],
    [0.8, 4],
    [0.8001, 5],
    [1, 5],
  ] as const)("puts %s on level %s", (value, level) => {
    expect(mapLevel(value)).toBe(level);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the value %s", (value) => {
    expect(() => mapLevel(value)).toThrow(RangeError);
  });

  it("refuses a muscle that the anatomy does not know", () => {
    const readings = [{ muscle: "glutes_of_steel", value: 1, caption: "" }];
    expect(() => bodyMap({ view: "back", readings, title })).toThrow('no such muscle "glutes_of_steel"');
  });

  it("joins the sides where they read the same and parts them where not", () => {
    const same = bodyMap({
      view: "back",
      readings: [{ muscle: "hamstrings", value: 0.5, caption: "5 sets" }],
      title,
    });
    expect(same).toContain(
      'data-muscle="hamstrings" data-side="both" data-level="3" tabindex="0" role="img"',
    );
    expect(same).toContain('aria-label="Hamstrings: 5 sets"');
    const readings = [
      { muscle: "hamstrings", side: "left" as const, value: 0.5, caption: "5 sets" },
      { muscle: "hamstrings", side: "right" as const, value: 0, caption: "nothing" },
    ];
    const parted = bodyMap({ view: "back", readings, title });
    expect(parted).toContain('aria-label="Hamstrings, left: 5 sets"');
    expect(parted).toContain('aria-label="Hamstrings, right: nothing"');
  });

  it("puts the right side at the right from behind and at the left from the front", () => {
    expect(BACK_VIEW.sideAtRight).toBe("right");
    expect(FRONT_VIEW.sideAtRight).toBe("left");
    const firstX = (view: "back" | "front", muscle: string) => {
      const svg = bodyMap({ view, readings: [{ muscle, side: "right", value: 1, caption: "x" }], title });
      const path = svg.match(
        new RegExp(
          `data-muscle="${muscle}" data-side="right".*?<path class="bodymap-shape[^>]* d="M(-?[\\d.]+)`,
        ),
      );
      return Number(path?.[1]);
    };
    expect(firstX("back", "triceps")).toBeGreaterThan(0);
    expect(firstX("front", "biceps")).toBeLessThan(0);
  });

  it("hatches nothing at all, so that colour is never alone", () => {
    const hatches = (value: number) =>
      bodyMap({ view: "back", readings: [{ muscle: "neck", value, caption: "x" }], title }).split(
        'class="bodymap-hatch"',
      ).length - 1;
    expect(hatches(0)).toBe(2);
    expect(hatches(0.1)).toBe(0);
  });

  it("may be left out of the keyboard's way", () => {
    expect(bodyMap({ view: "back", readings: [], title, focusable: false })).not.toContain("tabindex");
  });

  it(`gives the same bytes for the same input and escapes every caption (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (caption, value) => {
          const options = {
            view: "front",
            readings: [{ muscle: "biceps", value, caption }],
            title: caption,
          } as const;
          const svg = bodyMap(options);
          expect(bodyMap(options)).toBe(svg);
          const text = svg.replace(/<\/?[a-z]+(?: [\w-]+="[^"<>]*")*\/?>/g, "");
          expect(text).not.toMatch(/[<>]/);
        },
      ),
      { seed: SEED },
    );
  });

  it("has a key with a swatch and words for every level", () => {
    const steps = ["a", "b", "c", "d", "e"] as const;
    const key = bodyMapLegend({ steps, none: "nothing", noData: "no data", deep: "under another" });
    expect(key.match(/<li>/g)).toHaveLength(8);
    expect(key).toContain("bodymap-hatch");
  });
});
