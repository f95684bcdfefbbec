import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bundledPackages, packageFolder } from "./bundledPackages.ts";

describe("packageFolder", () => {
  it.each([
    ["../../node_modules/react/index.js", "node_modules/react"],
    ["../../node_modules/@mantine/core/esm/a.mjs", "node_modules/@mantine/core"],
    ["../node_modules/a/node_modules/@b/c/lib/d.js", "node_modules/a/node_modules/@b/c"],
    ["..\\node_modules\\react\\index.js", "node_modules/react"],
    ["../../src/web/main.tsx", undefined],
  ])("%s lies in %s", (source, folder) => {
    expect(packageFolder(source)).toBe(folder);
  });
});

describe("the packages of a build", () => {
  const dist = mkdtempSync(join(tmpdir(), "backstay-dist-"));
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  it("are those of its source maps and the bundler's, and a script without a map is refused", () => {
    writeFileSync(join(dist, "app.js"), "");
    writeFileSync(
      join(dist, "app.js.map"),
      JSON.stringify({ sources: ["../node_modules/react/index.js", "../src/a.ts"] }),
    );
    expect(bundledPackages(dist)).toEqual([
      "node_modules/react",
      "node_modules/rolldown",
      "node_modules/vite",
    ]);
    writeFileSync(join(dist, "sw.js"), "/".repeat(2000));
    expect(() => bundledPackages(dist)).toThrow("sw.js has no source map");
  });
});
