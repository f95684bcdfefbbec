import { describe, expect, it } from "vitest";
import { KIT, kitSuffices, usableKit } from "./kit.ts";

describe("kit", () => {
  it("names every id once", () => {
    expect(new Set(KIT.map(({ id }) => id)).size).toBe(KIT.length);
    expect(new Set(KIT.map(({ name }) => name)).size).toBe(KIT.length);
  });

  it("counts a wall and a chair as owned by everyone, a barbell not", () => {
    const usable = usableKit([]);
    expect(usable.has("wall")).toBe(true);
    expect(usable.has("chair")).toBe(true);
    expect(usable.has("barbell")).toBe(false);
  });

  it("lets a pair stand in for one, never one for a pair", () => {
    expect(usableKit(["dumbbells"]).has("dumbbell")).toBe(true);
    expect(usableKit(["dumbbell"]).has("dumbbells")).toBe(false);
  });

  it("is sufficient when one alternative is complete, and not when each lacks something", () => {
    const options = [["barbell", "rack"], ["dumbbells"]] as const;
    expect(kitSuffices(options, usableKit(["dumbbells"]))).toBe(true);
    expect(kitSuffices(options, usableKit(["barbell", "rack"]))).toBe(true);
    expect(kitSuffices(options, usableKit(["barbell"]))).toBe(false);
  });

  it("needs nothing where an alternative is empty, and is never there where no alternative is", () => {
    expect(kitSuffices([[]], new Set())).toBe(true);
    expect(kitSuffices([], usableKit(["barbell"]))).toBe(false);
  });
});
