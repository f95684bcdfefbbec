import { describe, expect, it } from "vitest";
import { EXERCISES, exercise } from "../core/exercise/catalogue.ts";
import { motionOf } from "../core/exercise/motion/motions.ts";
import { exerciseThumbnail } from "./exerciseThumbnail.ts";

const frameOf = (svg: string) => /viewBox="([^"]+)"/.exec(svg)![1]!.split(" ").map(Number);

describe("the thumbnail of an exercise", () => {
  it("is there for every seventh exercise with a motion, with nothing but numbers in it, and for no other", () => {
    const wrong = EXERCISES.filter((_, i) => i % 7 === 0).filter((each) => {
      const svg = exerciseThumbnail(each);
      return motionOf(each.id) ? !svg || /NaN|undefined|Infinity|<text/.test(svg) : svg !== "";
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("colours what the exercise trains directly and nothing else", () => {
    const svg = exerciseThumbnail(exercise("romanian_deadlift"));
    const direct = exercise("romanian_deadlift").muscles.filter(({ role }) => role === "direct");
    const drawn = new Set([...svg.matchAll(/data-muscle="(\w+)"/g)].map((match) => match[1]));
    expect([...drawn].filter((muscle) => !direct.some((each) => each.muscle === muscle))).toEqual([]);
    expect(drawn).toContain("gluteus_maximus");
  });

  it("fills its frame with the body, not with the cable's tower", () => {
    const [, , , high = 0] = frameOf(exerciseThumbnail(exercise("pull_through")));
    expect(high).toBeLessThan(330);
  });

  it("is decoration with strong lines, the same each time", () => {
    const svg = exerciseThumbnail(exercise("glute_bridge"));
    expect(svg).toContain('class="figure figure-small"');
    expect(svg).toContain('aria-hidden="true"');
    expect(exerciseThumbnail(exercise("glute_bridge"))).toBe(svg);
  });
});
