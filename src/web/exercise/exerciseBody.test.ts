import { describe, expect, it } from "vitest";
import { BadInput } from "../../core/errors.ts";
import { EXERCISES, exercise } from "../../core/exercise/catalogue.ts";
import { askedExercise } from "../../engine/answers/askedExercise.ts";
import { motionDone, pictureText } from "../../figure/exerciseFigure.ts";
import type { FigurePicture } from "../../figure/exerciseFigureNode.ts";
import { figurePicture } from "../../figure/exerciseFigurePicture.ts";
import { ExerciseBody } from "./exerciseBody.ts";
import type { WhatIf } from "./protocol.ts";
import { MOST_ROUNDER_DEGREES, PHASES, ROUNDER_STEP_DEGREES, WEIGHTS_KG } from "./sliderSteps.ts";

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

  describe("where something is changed", () => {
    const place = { phase: 0.8, weightKg: 60 };
    const asItIs = bodyOf("romanian_deadlift").at(place);
    const trunkOf = ({ nodes }: FigurePicture) => {
      const trunk = nodes.find(({ id }) => id === "trunk.skin");
      if (!trunk) throw new Error("no trunk is drawn");
      return trunk;
    };
    const changed = (whatIf: WhatIf) => bodyOf("romanian_deadlift").at({ ...place, whatIf });

    it("gives the same moment with nothing changed", () => {
      const moment = changed({ rounderDegrees: 0, weaker: null });
      expect(moment.picture).toEqual(asItIs.picture);
      expect(moment.levels).toEqual(asItIs.levels);
    });

    it("lets other muscles do more where one is weaker, down to nothing left of it, in the same pose", () => {
      const hamstrings = [0.5, 0].map((strengthLeft) => {
        const { levels, picture } = changed({
          rounderDegrees: 0,
          weaker: { muscle: "gluteus_maximus", strengthLeft },
        });
        expect([...levels.values()].every((level) => level >= 0 && level <= 1)).toBe(true);
        expect(trunkOf(picture)).toEqual(trunkOf(asItIs.picture));
        return levels.get("hamstrings")!;
      });
      expect(hamstrings[0]).toBeGreaterThan(asItIs.levels.get("hamstrings")! + 0.02);
      expect(hamstrings[1]).toBeGreaterThan(hamstrings[0]! + 0.02);
    });

    it("rounds the back in the picture and asks more of what holds it", () => {
      const { picture, levels } = changed({ rounderDegrees: 20, weaker: null });
      expect(trunkOf(picture)).not.toEqual(trunkOf(asItIs.picture));
      expect(levels.get("multifidus")).toBeGreaterThan(asItIs.levels.get("multifidus")!);
    });

    it("keeps the list of muscles where one of them is weaker", () => {
      const weaker = { muscle: "hamstrings", strengthLeft: 0 };
      const body = bodyOf("romanian_deadlift");
      const { hardest } = body.atRest(place);
      expect(body.atRest({ ...place, whatIf: { rounderDegrees: 0, weaker } }).hardest).toEqual(hardest);
    });
  });

  it.each([
    ["romanian_deadlift", MOST_ROUNDER_DEGREES],
    // round already: one step more and a level of the spine would leave its range
    ["crunch_cable", MOST_ROUNDER_DEGREES - ROUNDER_STEP_DEGREES],
  ])("says how much rounder the back of a %s can be: %i degrees", (id, most) => {
    const body = bodyOf(id);
    expect(body.atRest({ phase: 0, weightKg: 0 }).mostRounderDegrees).toBe(most);
    const rounder = (rounderDegrees: number) =>
      body.at({ phase: 1, weightKg: 0, whatIf: { rounderDegrees, weaker: null } });
    expect(rounder(most).picture.nodes.length).toBeGreaterThan(5);
    if (most < MOST_ROUNDER_DEGREES) expect(() => rounder(most + ROUNDER_STEP_DEGREES)).toThrow(BadInput);
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
