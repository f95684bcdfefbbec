import { describe, expect, it } from "vitest";
import { BACK_VIEW } from "./backViewShapes.ts";
import { FRONT_VIEW } from "./frontViewShapes.ts";
import { smoothPath } from "./smoothPath.ts";

describe("a smooth path", () => {
  it("runs straight between corners", () => {
    expect(smoothPath("0,0! 3,0!", "open")).toBe("M0 0C0 0 3 0 3 0");
  });

  it("passes a smooth anchor along the line of its neighbours", () => {
    expect(smoothPath("0,0! 3,3 6,0!", "open")).toBe("M0 0C0 0 1.6 3 3 3C4.4 3 6 0 6 0");
  });

  it("closes, and mirrors by the sign of x alone", () => {
    expect(smoothPath("0,0! 3,0! 3,3!", "closed")).toMatch(/Z$/);
    expect(smoothPath("1,2! 3,4!", "open", true)).toBe("M-1 2C-1 2 -3 4 -3 4");
  });

  it.each(["1", "1,a 2,2", "1,2,3 4,5", ""])("refuses the anchors %j", (anchors) => {
    expect(() => smoothPath(anchors, "open")).toThrow(RangeError);
  });

  it("holds every drawn shape within the picture and on its own half", () => {
    for (const { shapes } of [BACK_VIEW, FRONT_VIEW]) {
      for (const { outline, fibres = [] } of shapes) {
        const numbers =
          smoothPath(outline, "closed")
            .match(/-?[\d.]+/g)
            ?.map(Number) ?? [];
        const xs = numbers.filter((_, index) => index % 2 === 0);
        const ys = numbers.filter((_, index) => index % 2 === 1);
        expect(Math.min(...xs)).toBeGreaterThan(0);
        expect(Math.max(...xs)).toBeLessThan(124);
        expect(Math.min(...ys)).toBeGreaterThan(0);
        expect(Math.max(...ys)).toBeLessThan(515);
        for (const fibre of fibres) expect(smoothPath(fibre, "open")).toMatch(/^M/);
      }
    }
  });
});
