import { describe, expect, it } from "vitest";
import { DEMANDS, impliedCautions, isLaxer, strictest } from "./cautions.ts";
import { DRAFTS } from "./catalogue.ts";
import { CONDITION_IDS } from "./exercise.ts";

describe("demands", () => {
  it("avoid where one demand lists a condition twice, through a group and by name", () => {
    expect(impliedCautions("standing", ["loaded_hinge"]).acute_lbp).toBe("avoid_until_cleared");
  });

  it("are all used by some exercise", () => {
    const used = new Set(DRAFTS.flatMap(({ demands }) => demands));
    const positions = new Set(["lying_on_belly", "lying_on_side", "on_hands_and_knees", "hanging"]);
    const unused = Object.keys(DEMANDS).filter((each) => !positions.has(each) && !used.has(each as never));
    expect(unused).toEqual([]);
  });
});

describe("implied cautions", () => {
  it("are ok for everything but a pregnancy that must stop where nothing is demanded", () => {
    const { pregnancy_stop: stop, ...rest } = impliedCautions("standing", []);
    expect(stop).toBe("avoid_until_cleared");
    expect(Object.keys(rest)).toHaveLength(CONDITION_IDS.length - 1);
    expect(new Set(Object.values(rest))).toEqual(new Set(["ok"]));
  });

  it("follow the position by itself", () => {
    expect(impliedCautions("supine", []).pregnancy).toBe("modify");
    expect(impliedCautions("prone", []).pregnancy).toBe("avoid_until_cleared");
    expect(impliedCautions("hanging", []).shoulder_pain).toBe("avoid_until_cleared");
    expect(impliedCautions("inverted", []).glaucoma).toBe("avoid_until_cleared");
    expect(impliedCautions("seated", []).pregnancy).toBe("ok");
  });

  it("take the strictest of several demands, in any order", () => {
    const one = impliedCautions("standing", ["light_hinge", "heavy_hinge"]);
    const other = impliedCautions("standing", ["heavy_hinge", "light_hinge"]);
    expect(one).toEqual(other);
    expect(one.hamstring_injury).toBe("avoid_until_cleared");
    expect(impliedCautions("standing", ["light_hinge"]).hamstring_injury).toBe("modify");
  });
});

describe("strictness", () => {
  it("orders avoid over modify over ok", () => {
    expect(strictest(["ok", "modify", "avoid_until_cleared"])).toBe("avoid_until_cleared");
    expect(strictest(["modify", "ok"])).toBe("modify");
    expect(strictest([])).toBe("ok");
  });

  it("calls a value laxer only when it allows more", () => {
    expect(isLaxer("ok", "modify")).toBe(true);
    expect(isLaxer("modify", "modify")).toBe(false);
    expect(isLaxer("avoid_until_cleared", "modify")).toBe(false);
  });
});
