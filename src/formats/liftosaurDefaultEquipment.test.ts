import { expect, it } from "vitest";
import { withDefaultEquipment } from "./liftosaurDefaultEquipment.ts";

it("names the equipment that Liftosaur leaves out, and leaves every other name alone", () => {
  expect(withDefaultEquipment("Shoulder Press")).toBe("Shoulder Press, Dumbbell");
  expect(withDefaultEquipment("Shoulder Press, Leverage Machine")).toBe("Shoulder Press, Leverage Machine");
  expect(withDefaultEquipment("My own press")).toBe("My own press");
});
