import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { EVERYDAY_MOTIONS } from "../../core/exercise/motion/families/everyday.ts";
import { MOTIONS } from "../../core/exercise/motion/motions.ts";
import { motionDone, pictureText, type MuscleLevel } from "../../figure/exerciseFigure.ts";
import { figurePicture } from "../../figure/exerciseFigurePicture.ts";
import { LiveFigure } from "./liveFigure.ts";

const host = () => parseHTML("<!doctype html><body><div></div></body>").document.querySelector("div")!;

/** Every element with its attributes and words, in order. */
function listed(element: Element): readonly string[] {
  return [...element.querySelectorAll("*")].map((each) => {
    const attributes = each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`);
    const words = each.children.length === 0 ? each.textContent : "";
    return [each.parentElement?.getAttribute("class"), each.tagName, ...attributes.toSorted(), words].join(
      " ",
    );
  });
}

/** What the host would hold had it been drawn anew. */
function fresh(text: string): readonly string[] {
  const element = host();
  element.innerHTML = text;
  return listed(element);
}

const squat = motionDone(MOTIONS["back_squat"]!);
const walk = motionDone(EVERYDAY_MOTIONS["walk"]!);
const working: readonly MuscleLevel[] = [
  { muscle: "gluteus_maximus", activation: 0.9 },
  { muscle: "hamstrings", side: "left", activation: 0.3 },
  { muscle: "erector_spinae", activation: 0.5 },
];

describe("the live figure", () => {
  it.each(["side", "front", "back"] as const)(
    "holds what a new picture would, through a walk from the %s, in which limbs pass one another",
    (view) => {
      const element = host();
      const live = new LiveFigure(element, figurePicture(walk, 0, { view, muscles: working }));
      for (let step = 1; step <= 20; step++) {
        const picture = figurePicture(walk, step / 20, { view, muscles: working });
        live.show(picture);
        expect(listed(element)).toEqual(fresh(pictureText(picture)));
      }
    },
  );

  it("follows a new view, muscles that begin and cease to work, words and another frame", () => {
    const element = host();
    const live = new LiveFigure(element, figurePicture(squat, 0));
    const key = { least: "none", most: "all" };
    for (const options of [
      { muscles: working },
      { view: "back" as const, muscles: working, title: "Squat" },
      { view: "back" as const, key, title: "Squat & more" },
      { view: "back" as const, key: { least: "keine", most: "alles" }, title: "Kniebeuge" },
      {},
    ]) {
      const picture = figurePicture(squat, 0.5, options);
      live.show(picture);
      expect(listed(element)).toEqual(fresh(pictureText(picture)));
    }
  });

  it("keeps the elements of what merely moves", () => {
    const element = host();
    const live = new LiveFigure(element, figurePicture(squat, 0));
    const before = [...element.querySelectorAll("path")];
    live.show(figurePicture(squat, 0.5));
    expect([...element.querySelectorAll("path")]).toEqual(before);
  });
});
