import { expect, it } from "vitest";
import { sideOfName } from "./sideOfName.ts";

it.each([
  ["Side Plank (Left)", "left"],
  ["Side plank - right", "right"],
  ["Seitstütz links", "left"],
  ["Fente (jambe gauche)", "left"],
  ["Remo unilateral derecha", "right"],
  ["Single Arm Row L", "left"],
  ["One-Leg Bridge (R)", "right"],
  ["L-Sit", undefined],
  ["T Bar Row L", undefined],
  ["Left and right lunge", undefined],
  ["Right Angle Hold", undefined],
  ["Upright Row", undefined],
  ["Squat", undefined],
])("the name %j states the side %s", (name, side) => {
  expect(sideOfName(name)).toBe(side);
});
