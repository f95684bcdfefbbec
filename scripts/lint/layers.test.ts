import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
let house: string;

/** A small copy of the house's rules, in which one file at a time breaks one of them. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "backstay-rules-"));
  for (const rule of [".oxlintrc.json", "tsconfig.base.json", "scripts/lint/pure.js"]) {
    mkdirSync(dirname(join(house, rule)), { recursive: true });
    cpSync(join(root, rule), join(house, rule));
  }
  for (const layer of ["core", "formats"]) {
    mkdirSync(join(house, "src", layer), { recursive: true });
    cpSync(join(root, "src", layer, "tsconfig.json"), join(house, "src", layer, "tsconfig.json"));
  }
  writeFileSync(join(house, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function run(...command: string[]): { status: number | null; output: string } {
  const done = spawnSync(process.execPath, command, { cwd: house, encoding: "utf8" });
  return { status: done.status, output: done.stdout + done.stderr };
}
const lint = (path: string) => run(join(root, "node_modules/oxlint/bin/oxlint"), path);
const typecheck = (layer: string) => run(join(root, "node_modules/typescript/bin/tsc"), "-b", `src/${layer}`);

describe("the rules of the house, each broken once", () => {
  it.each([
    [
      "core imports formats",
      "src/core/log/a.ts",
      'export { b } from "../../formats/b.ts";\n',
      "imports point up",
    ],
    [
      "anatomy imports exercise",
      "src/core/anatomy/a.ts",
      'export { b } from "../exercise/b.ts";\n',
      "the order inside core",
    ],
    [
      "evidence imports log",
      "src/core/evidence/a.ts",
      'export { b } from "../log/b.ts";\n',
      "the order inside core",
    ],
    ["formats imports web", "src/formats/a.ts", 'export { b } from "../web/b.ts";\n', "imports point up"],
    ["figure imports report", "src/figure/a.ts", 'export { b } from "../report/b.ts";\n', "imports point up"],
    ["core reads the clock", "src/core/log/a.ts", "export const a = Date.now();\n", "has no clock"],
    ["core makes a date of now", "src/core/log/a.ts", "export const a = new Date();\n", "has no clock"],
    ["core throws dice", "src/core/log/a.ts", "export const a = Math.random();\n", "has no randomness"],
  ])("%s: the linter says no", (_, path, text, reason) => {
    put(path, text);
    const { status, output } = lint(path);
    rmSync(join(house, path));
    expect(output.replaceAll(/\s+/g, " ")).toContain(reason);
    expect(status).not.toBe(0);
  });

  it.each([
    [
      "log imports exercise",
      "src/core/log/a.ts",
      'import { b } from "../exercise/b.ts";\n\nexport const a = b;\n',
    ],
    [
      "anyone may name the log's types",
      "src/core/evidence/a.ts",
      'export type { TrainingLog } from "../log/trainingLog.ts";\n',
    ],
    ["a date of a given time", "src/core/log/a.ts", "export const a = new Date(0);\n"],
    ["a test may throw dice", "src/core/log/a.test.ts", "export const a = Math.random();\n"],
  ])("%s: the linter agrees", (_, path, text) => {
    put("src/core/exercise/b.ts", "export const b = 1;\n");
    put("src/core/log/trainingLog.ts", "export type TrainingLog = string;\n");
    put(path, text);
    const { status, output } = lint(path);
    rmSync(join(house, path));
    expect(output).toContain("0 errors");
    expect(status).toBe(0);
  });

  it("the compiler refuses core importing formats, and a page's or Node's globals in core", () => {
    put("src/formats/b.ts", "export const b = 1;\n");
    put("src/core/a.ts", 'export { b } from "../formats/b.ts";\n');
    expect(typecheck("core").output).toMatch(/TS6307|TS6059/);
    put("src/core/a.ts", "export const title = document.title;\n");
    expect(typecheck("core").output).toContain("TS2584");
    put("src/core/a.ts", "export const home = process.env;\n");
    expect(typecheck("core").output).toMatch(/TS2591|TS2580|TS2304/);
    put("src/core/a.ts", "export const a = 1;\n");
    expect(typecheck("core")).toEqual({ status: 0, output: "" });
  });
});
