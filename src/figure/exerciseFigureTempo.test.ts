import { describe, expect, it } from "vitest";
import { EVERYDAY_MOTIONS } from "../core/exercise/motion/families/everyday.ts";
import { MOTIONS } from "../core/exercise/motion/motions.ts";
import { phaseAfter, stillPhase, wayS } from "./exerciseFigureTempo.ts";

const everyMotion = Object.entries({ ...MOTIONS, ...EVERYDAY_MOTIONS });
const withCourse = (course: string) =>
  everyMotion.find(([, motion]) => motion.course === course && motion.phases.length > 1)![1];

describe("the tempo of the moving figure", () => {
  it("goes to the end and back the same way", () => {
    const motion = withCourse("return");
    const way = wayS(motion);
    const phases = [0, way / 2, way, way * 1.5, way * 2].map((seconds) => phaseAfter(motion, seconds));
    expect(phases.map((phase) => Math.round(phase * 100) / 100)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  it("goes round and round in a cycle", () => {
    const motion = withCourse("cycle");
    const way = wayS(motion);
    expect(phaseAfter(motion, way * 0.75)).toBeCloseTo(0.75);
    expect(phaseAfter(motion, way * 1.25)).toBeCloseTo(0.25);
  });

  it("stays at the end of a hold before it goes back", () => {
    const motion = withCourse("hold");
    const way = wayS(motion);
    expect(phaseAfter(motion, way + 1.9)).toBe(1);
    expect(phaseAfter(motion, way + 2.1)).toBeLessThan(1);
  });

  it("never leaves 0 to 1, whatever the motion and the moment", () => {
    const outside = everyMotion.filter(([, motion]) =>
      Array.from({ length: 200 }, (_, i) => phaseAfter(motion, i * 0.173)).some(
        (phase) => !(phase >= 0 && phase <= 1),
      ),
    );
    expect(outside.map(([id]) => id)).toEqual([]);
  });

  it("has nowhere to go from a single pose", () => {
    const standing = EVERYDAY_MOTIONS["standing"]!;
    expect(phaseAfter(standing, 7)).toBe(0);
    expect(stillPhase(standing)).toBe(0);
  });

  it.each([-0.1, Number.NaN])("refuses a time of %s s", (seconds) => {
    expect(() => phaseAfter(withCourse("return"), seconds)).toThrow(/seconds: expected 0 or more/);
  });
});
