import { describe, expect, it } from "vitest";
import { BODY_MAP_STYLE } from "./bodyMapStyle.ts";

/** Every block of custom properties: light, dark by choice, dark by system. */
const BLOCKS = [...BODY_MAP_STYLE.matchAll(/\{(--bodymap-body:[^}]*)\}/g)].map((match) => match[1] ?? "");

function colour(block: string, name: string): string {
  return new RegExp(`--bodymap-${name}:(#[0-9a-f]{6})`).exec(block)?.[1] ?? "";
}

/** Relative luminance of a colour. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe("the colours of the body map", () => {
  it("come in light and twice in dark, the two darks alike", () => {
    expect(BLOCKS).toHaveLength(3);
    expect(BLOCKS[2]).toBe(BLOCKS[1]);
  });

  it.each([
    ["light", 0, -1],
    ["dark", 1, 1],
  ] as const)(
    "run one way in lightness in %s, so that they read in grey and with any colour vision",
    (_, at, way) => {
      const steps = ["1", "2", "3", "4", "5"].map((step) => luminance(colour(BLOCKS[at] ?? "", step)));
      expect(steps).toEqual(steps.toSorted((a, b) => way * (a - b)));
      expect(new Set(steps).size).toBe(5);
    },
  );

  it.each([
    ["light", 0],
    ["dark", 1],
  ] as const)("set the hatch and the focus off by at least 3 to 1 in %s", (_, at) => {
    const block = BLOCKS[at] ?? "";
    expect(contrast(colour(block, "hatch"), colour(block, "none"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(block, "focus"), colour(block, "gap"))).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["light", 0],
    ["dark", 1],
  ] as const)("keep neighbouring steps apart by at least 1.3 to 1 in %s", (_, at) => {
    const block = BLOCKS[at] ?? "";
    for (const step of [1, 2, 3, 4]) {
      expect(contrast(colour(block, String(step)), colour(block, String(step + 1)))).toBeGreaterThanOrEqual(
        1.3,
      );
    }
  });
});
