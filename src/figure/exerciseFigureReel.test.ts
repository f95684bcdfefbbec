import { describe, expect, it } from "vitest";
import { MOTIONS } from "../core/exercise/motion/motions.ts";
import { motionDone } from "./exerciseFigure.ts";
import { figurePicture } from "./exerciseFigurePicture.ts";
import { ExerciseFigureReel } from "./exerciseFigureReel.ts";

const hinge = motionDone(MOTIONS["romanian_deadlift"]!);

describe("the reel of a movement", () => {
  it("draws a phase once and keeps it", () => {
    const reel = new ExerciseFigureReel(hinge);
    expect(reel.at(0.5)).toBe(reel.at(0.5001));
    expect(reel.at(0.5)).not.toBe(reel.at(0.6));
  });

  it("begins and ends where the movement does", () => {
    const reel = new ExerciseFigureReel(hinge, { view: "back" });
    expect(reel.at(0)).toEqual(figurePicture(hinge, 0, { view: "back" }));
    expect(reel.at(1)).toEqual(figurePicture(hinge, 1, { view: "back" }));
  });

  it.each([-0.01, 1.01, Number.NaN])("refuses a phase of %s", (phase) => {
    expect(() => new ExerciseFigureReel(hinge).at(phase)).toThrow(/phase: expected 0 to 1/);
  });
});
