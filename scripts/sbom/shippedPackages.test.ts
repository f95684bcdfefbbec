import { describe, expect, it } from "vitest";
import { licenceFaults, packageList, withBundled, type Sbom } from "./shippedPackages.ts";

const library = (name: string, licenses: Sbom["components"][number]["licenses"]) => ({
  type: "library",
  name,
  version: "1.0.0",
  "bom-ref": `${name}@1.0.0`,
  ...(licenses && { licenses }),
});

const sound: Sbom = {
  bomFormat: "CycloneDX",
  components: [
    library("b", [{ license: { id: "MIT" } }]),
    library("a", [{ expression: "(MIT OR GPL-3.0)" }]),
  ],
};

describe("what is shipped", () => {
  it("is one list, in order, with licences", () => {
    expect(packageList(sound)).toBe("a 1.0.0 · (MIT OR GPL-3.0)\nb 1.0.0 · MIT\n");
    expect(licenceFaults(sound)).toEqual([]);
  });

  it("holds packages that only the build brings, once", () => {
    const whole = withBundled(sound, [
      { name: "b", version: "1.0.0", license: "MIT" },
      { name: "@c/d", version: "2.0.0", license: "GPL-3.0-only" },
      { name: "e", version: "3.0.0" },
    ]);
    expect(whole.components.map(({ name }) => name)).toEqual(["b", "a", "@c/d", "e"]);
    expect(whole.components[2]?.purl).toBe("pkg:npm/%40c/d@2.0.0");
    expect(licenceFaults(whole)).toEqual([
      expect.stringMatching(/^@c\/d 2\.0\.0 is under GPL-3\.0-only/),
      "e 3.0.0 names no licence.",
    ]);
  });

  it.each([
    [undefined],
    [[]],
    [[{ license: { name: "SEE LICENSE IN LICENSE" } }]],
    [[{ license: { id: "MIT" } }, { license: { id: "AGPL-3.0-only" } }]],
  ])("is refused with licences %j", (licenses) => {
    expect(licenceFaults({ components: [library("x", licenses)] })).toHaveLength(1);
  });
});
