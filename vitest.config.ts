import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// Real exports of other apps are not part of the project. Where a folder of them lies beside the clone, the
// tests that want real files run too; elsewhere they say that they are skipped.
const beside = resolve(import.meta.dirname, "../shared/data");
const samples = process.env["BACKSTAY_SAMPLES"] ?? (existsSync(beside) ? beside : "");

// Long enough that a busy machine never decides a test.
const shared = { env: { BACKSTAY_SAMPLES: samples }, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["src/**/*.test.ts", "src/**/*.test.tsx", "scripts/**/*.test.ts"],
        },
      },
      { test: { ...shared, name: "long", include: ["src/**/*.long.ts"], testTimeout: 3_600_000 } },
      {
        test: {
          ...shared,
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          fileParallelism: false,
        },
      },
    ],
  },
});
