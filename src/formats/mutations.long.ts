import { describe, expect, it } from "vitest";
import { endingsOf } from "../../fixtures/importFaults.ts";
import { exportedFiles, mutatedFiles } from "../../fixtures/mutatedFiles.ts";

const SEED = 77_20261122;
const COUNT = 20_000;

describe(`${COUNT} damaged files (seed ${SEED})`, () => {
  it("end as a result that adds up, or as one sentence", async () => {
    const sources = exportedFiles(process.env["BACKSTAY_SAMPLES"] ?? "");
    const { read, refused, faults } = await endingsOf(mutatedFiles(sources, SEED, COUNT));
    expect(faults).toEqual([]);
    expect(read + refused).toBe(COUNT);
    expect(Math.min(read, refused)).toBeGreaterThan(COUNT / 20);
  });
});
