import { expect, it } from "vitest";
import { convergesInMemory } from "./convergence.contract.ts";

const SEEDS = 10_000;
const STEPS = 100;

it(`brings devices to the same records and loses nothing acknowledged in ${SEEDS} histories`, async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) await convergesInMemory(seed, STEPS);
  expect.hasAssertions();
});
