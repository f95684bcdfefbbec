import { expect, it } from "vitest";
import { convergesInMemory } from "./convergence.contract.ts";

const SEEDS = 500;
const STEPS = 60;

it(`brings 2 to 4 devices with wrong clocks and bad lines to the same records, and loses nothing acknowledged (seeds 1 to ${SEEDS})`, async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) await convergesInMemory(seed, STEPS);
  expect.hasAssertions();
});
