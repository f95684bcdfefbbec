import { expect, test } from "vitest";
import { disagreement } from "../../fixtures/engine/mujocoAgreement.ts";
import { mujocoJudge } from "../../fixtures/engine/mujocoJudge.ts";
import { bodyScale } from "./bodyScale.ts";
import { buildModel } from "./buildModel.ts";

const SEED = 20261122;

test(`agrees with MuJoCo on 100 random poses of the reference man (seed ${SEED})`, async () => {
  const model = buildModel();
  const worst = disagreement(model, await mujocoJudge(model), 100, SEED);
  expect(worst.lengthM).toBeLessThan(1e-9);
  expect(worst.armM).toBeLessThan(1e-9);
  expect(worst.gravityNm).toBeLessThan(1e-9);
  expect(worst.inverseDynamicsNm).toBeLessThan(1e-6);
  expect(worst.largestArmM).toBeGreaterThan(0.05);
  expect(worst.largestMomentNm).toBeGreaterThan(100);
});

test(`agrees with MuJoCo on 20 random poses of a small woman (seed ${SEED})`, async () => {
  const model = buildModel(bodyScale({ heightM: 1.55, massKg: 52, sex: "f" }));
  const worst = disagreement(model, await mujocoJudge(model), 20, SEED);
  expect(Math.max(worst.lengthM, worst.armM, worst.gravityNm)).toBeLessThan(1e-9);
  expect(worst.inverseDynamicsNm).toBeLessThan(1e-6);
});
