import { describe, expect, it } from "vitest";
import { COUNTED_MUSCLES } from "../core/anatomy/muscles.ts";
import { EVERYDAY_MOTIONS } from "../core/exercise/motion/families/everyday.ts";
import { MOTIONS } from "../core/exercise/motion/motions.ts";
import { exerciseFigure } from "./exerciseFigure.ts";
import { MUSCLE_TUBES } from "./exerciseFigureMuscles.ts";
import { pathThrough, tubeOutline } from "./exerciseFigureTube.ts";

const hinge = MOTIONS["romanian_deadlift"]!;
const everyMuscle = COUNTED_MUSCLES.map(({ id }) => ({ muscle: id, activation: 0.5 }));

describe("the exercise figure", () => {
  it("draws motions of every family with nothing but numbers in them", () => {
    const everyNinth = Object.entries({ ...MOTIONS, ...EVERYDAY_MOTIONS }).filter((_, i) => i % 9 === 0);
    const bad = everyNinth.flatMap(([id, motion]) =>
      /NaN|undefined|Infinity/.test(exerciseFigure(motion, 0)) ? [id] : [],
    );
    expect(bad).toEqual([]);
  });

  it.each(["side", "front", "back"] as const)(
    "gives the same bytes for the same input from the %s",
    (view) => {
      const options = { view, muscles: everyMuscle, title: "A hinge" };
      expect(exerciseFigure(hinge, 0.4, options)).toBe(exerciseFigure(hinge, 0.4, options));
    },
  );

  it("does not let rounding put a muscle in and out of sight while a trunk bends straight forward", () => {
    const muscles = [{ muscle: "quadratus_lumborum", activation: 0.5 }];
    const inSight = Array.from(
      { length: 101 },
      (_, step) => exerciseFigure(hinge, step / 100, { muscles }).match(/data-muscle/g)?.length,
    );
    expect(new Set(inSight)).toEqual(new Set([1]));
  });

  it("colours a muscle by its activation, one side or both", () => {
    const svg = exerciseFigure(hinge, 0, {
      view: "back",
      muscles: [
        { muscle: "gluteus_maximus", activation: 0.9 },
        { muscle: "hamstrings", side: "right", activation: 0.3 },
      ],
    });
    expect(svg.match(/<g class="bodymap-5" data-muscle="gluteus_maximus">/g)).toHaveLength(2);
    expect(svg.match(/<g class="bodymap-2" data-muscle="hamstrings">/g)).toHaveLength(1);
  });

  it("shows the gluteus maximus from behind and not from before", () => {
    const muscles = [{ muscle: "gluteus_maximus", activation: 1 }];
    expect(exerciseFigure(hinge, 0, { view: "back", muscles })).toContain("gluteus_maximus");
    expect(exerciseFigure(hinge, 0, { view: "front", muscles })).not.toContain("gluteus_maximus");
  });

  it("draws each muscle that it knows from one side or another", () => {
    const seen = (["side", "front", "back"] as const)
      .map((view) => exerciseFigure(EVERYDAY_MOTIONS["standing"]!, 0, { view, muscles: everyMuscle }))
      .join("");
    const missing = [...new Set(MUSCLE_TUBES.map(({ muscle }) => muscle))].filter(
      (muscle) => !seen.includes(`data-muscle="${muscle}"`),
    );
    expect(missing).toEqual([]);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses an activation of %s", (activation) => {
    expect(() => exerciseFigure(hinge, 0, { muscles: [{ muscle: "hamstrings", activation }] })).toThrow(
      RangeError,
    );
  });

  it.each([-0.01, 1.01, Number.NaN])("refuses a phase of %s", (phase) => {
    expect(() => exerciseFigure(hinge, phase)).toThrow(/phase: expected 0 to 1/);
  });

  it("names itself, escaped, or else is decoration", () => {
    expect(exerciseFigure(hinge, 0, { title: `a "hinge" & <more>` })).toContain(
      'role="img" aria-label="a &quot;hinge&quot; &amp; &lt;more&gt;"',
    );
    expect(exerciseFigure(hinge, 0)).toContain('aria-hidden="true"');
  });

  it("has a key in words where it is given any", () => {
    const svg = exerciseFigure(hinge, 0, { key: { least: "none", most: "all" } });
    expect(svg).toContain(">none</text>");
    expect(svg).toContain(">all</text>");
  });

  it("keeps one frame over the whole movement, so that nothing jumps", () => {
    const frames = [0, 0.3, 1].map((phase) => /viewBox="([^"]+)"/.exec(exerciseFigure(hinge, phase))?.[1]);
    expect(new Set(frames).size).toBe(1);
  });
});

describe("the outline of a tube", () => {
  const slice = (y: number, half: number) => ({ x: 0, y, u: [half, 0] as const, v: [0, half] as const });

  it("runs down the one side and up the other, with rounded ends", () => {
    const outline = tubeOutline([slice(0, 1), slice(10, 2), slice(20, 1)]);
    expect(outline.map(({ x }) => Math.round(x * 10) / 10)).toEqual([-1, -2, -1, 0, 1, 2, 1, 0]);
    expect(outline[3]!.y).toBeGreaterThan(20);
    expect(outline[7]!.y).toBeLessThan(0);
  });

  it("is the hull of its slices where it points at the viewer, with as many spots", () => {
    const outline = tubeOutline([slice(0, 5), slice(0.1, 4), slice(0.2, 3)]);
    expect(outline).toHaveLength(8);
    for (const { x, y } of outline) expect(Math.hypot(x, y)).toBeCloseTo(5, 0);
  });

  it("is written in steps of a tenth", () => {
    expect(
      pathThrough(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
        ],
        "open",
      ),
    ).toBe("M0 0c3.6 0 6.4 0 10 0");
  });
});
