import { expect, test } from "vitest";
import { disagreement } from "../../fixtures/engine/mujocoAgreement.ts";
import { mujocoJudge } from "../../fixtures/engine/mujocoJudge.ts";
import { buildModel } from "./buildModel.ts";

const SEED = 314;

test(`agrees with MuJoCo on 1,000 random poses (seed ${SEED})`, async () => {
  const model = buildModel();
  const worst = disagreement(model, await mujocoJudge(model), 1000, SEED);
  expect(worst.lengthM).toBeLessThan(1e-9);
  expect(worst.armM).toBeLessThan(1e-9);
  expect(worst.gravityNm).toBeLessThan(1e-9);
  expect(worst.inverseDynamicsNm).toBeLessThan(1e-6);
});
