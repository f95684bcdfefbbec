import { expect, it } from "vitest";
import { findExercise } from "./catalogue.ts";
import { MAPPED_EXERCISES } from "./mappedExercises.ts";

it("names 97 exercises of the catalogue, each of which may be prescribed", () => {
  expect(MAPPED_EXERCISES.size).toBe(97);
  for (const id of MAPPED_EXERCISES) expect(findExercise(id)?.prescribable, id).toBe(true);
});
