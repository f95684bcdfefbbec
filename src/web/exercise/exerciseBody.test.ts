import { describe, expect, it } from "vitest";
import { EXERCISES, exercise } from "../../core/exercise/catalogue.ts";
import { askedExercise } from "../../engine/answers/askedExercise.ts";
import { motionDone, pictureText } from "../../figure/exerciseFigure.ts";
import { figurePicture } from "../../figure/exerciseFigurePicture.ts";
import { ExerciseBody } from "./exerciseBody.ts";
import { PHASES, WEIGHTS_KG } from "./sliderSteps.ts";

const bodyOf = (id: string) => new ExerciseBody(askedExercise(exercise(id))!);

describe("the body of an exercise's page", () => {
  it("is told every exercise as data that a worker takes", () => {
    const asked = EXERCISES.flatMap((each) => askedExercise(each) ?? []);
    expect(asked.length).toBeGreaterThan(200);
    expect(structuredClone(asked)).toEqual(asked);
  });

  it("answers the same place with the same picture, and the same numbers but for rounding, whatever was asked before", () => {
    const place = { phase: 0.3, weightKg: 40 };
    const first = bodyOf("romanian_deadlift").at(place);
    const other = bodyOf("romanian_deadlift");
    other.at({ phase: 0.9, weightKg: 100 });
    other.atRest({ phase: 0, weightKg: 0 });
    const again = other.at(place);
    expect(pictureText(again.picture)).toBe(pictureText(first.picture));
    expect([...again.levels.keys()]).toEqual([...first.levels.keys()]);
    for (const [muscle, level] of first.levels) expect(again.levels.get(muscle)).toBeCloseTo(level, 9);
  });

  it("colours muscles that work on the figure that is drawn everywhere", () => {
    const { picture, levels } = bodyOf("romanian_deadlift").at({ phase: 1, weightKg: 0 });
    const bare = figurePicture(motionDone(askedExercise(exercise("romanian_deadlift"))!.motion), 1);
    expect(picture.view).toBe(bare.view);
    expect(levels.get("hamstrings")).toBeGreaterThan(0.05);
    expect(pictureText(picture)).toContain('data-muscle="hamstrings"');
  });

  it("says at rest what works hardest with this weight", () => {
    const { hardest, levels, back } = bodyOf("romanian_deadlift").atRest({ phase: 1, weightKg: 80 });
    expect(hardest.slice(0, 6)).toContain("hamstrings");
    expect(levels.get("hamstrings")).toBeGreaterThan(0.1);
    expect(back.kind).not.toBe("cannotTell");
  });

  it("names every step of both sliders once as near, the next first", () => {
    const places = bodyOf("romanian_deadlift").placesNear({ phase: 0.5, weightKg: 20 });
    expect(places).toHaveLength(PHASES.length + WEIGHTS_KG.length);
    expect(places.slice(0, 2)).toEqual([
      { phase: 0.5, weightKg: 20 },
      { phase: 0.5, weightKg: 20 },
    ]);
    expect(places.slice(2, 4)).toEqual([
      { phase: 0.49, weightKg: 20 },
      { phase: 0.5, weightKg: 17.5 },
    ]);
    expect(new Set(places.map(({ phase }) => phase))).toEqual(new Set(PHASES));
  });
});
