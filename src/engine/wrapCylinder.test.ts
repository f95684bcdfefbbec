import { describe, expect, test } from "vitest";
import { newTouch, touchCylinder } from "./wrapCylinder.ts";

const RADIUS = 0.04;

function touch(a: readonly number[], b: readonly number[], side: readonly [number, number]) {
  const to = newTouch();
  const touches = touchCylinder(
    Float64Array.from(a),
    Float64Array.from(b),
    Float64Array.of(RADIUS, ...side),
    to,
  );
  return { touches, ...to };
}

describe("a path round a cylinder", () => {
  test("touches it at tangents, on the side asked for", () => {
    const { touches, first, second, arcM } = touch([-0.1, 0.01, 0], [0.1, 0.01, 0], [0, 1]);
    expect(touches).toBe(true);
    for (const point of [first, second]) {
      expect(Math.hypot(point[0] ?? NaN, point[1] ?? NaN)).toBeCloseTo(RADIUS, 12);
      expect(point[1]).toBeGreaterThan(0);
    }
    // the tangent stands upright on the radius
    const along = [(first[0] ?? NaN) + 0.1, (first[1] ?? NaN) - 0.01];
    expect((along[0] ?? NaN) * (first[0] ?? NaN) + (along[1] ?? NaN) * (first[1] ?? NaN)).toBeCloseTo(0, 12);
    expect(arcM).toBeLessThan(Math.PI * RADIUS);
  });

  test("runs straight where it passes clear on the right side, and round where it passes on the wrong one", () => {
    expect(touch([-0.1, 0.05, 0], [0.1, 0.05, 0], [0, 1]).touches).toBe(false);
    expect(touch([-0.1, -0.05, 0], [0.1, -0.05, 0], [0, 1]).touches).toBe(true);
  });

  test("runs straight where an end lies inside", () => {
    expect(touch([0.01, 0, 0], [0.1, 0, 0], [0, 1]).touches).toBe(false);
  });

  test("climbs evenly along the cylinder", () => {
    const { first, second, arcM } = touch([-0.1, 0, 0], [0.1, 0, 0.08], [0, 1]);
    const before = Math.hypot((first[0] ?? NaN) + 0.1, first[1] ?? NaN);
    const rise = (second[2] ?? NaN) - (first[2] ?? NaN);
    const flat = Math.sqrt(arcM ** 2 - rise ** 2);
    expect((first[2] ?? NaN) / before).toBeCloseTo(rise / flat, 9);
  });
});
