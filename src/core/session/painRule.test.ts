import { describe, expect, it } from "vitest";
import { usualPain, type PainCheck } from "./painCheck.ts";
import { painBand, painVerdict } from "./painRule.ts";

describe("the pain rule", () => {
  it.each([
    // pain, usual, band: both sides of every limit
    [0, 0, "go"],
    [2, 0, "go"],
    [3, 0, "hold"],
    [5, 0, "hold"],
    [6, 0, "cut"],
    [3, 2, "hold"],
    [4, 4, "go"],
    [5, 4, "hold"],
    [6, 4, "hold"],
    [7, 4, "cut"],
    [6, 6, "go"],
    [7, 6, "hold"],
    [8, 6, "cut"],
    [8, 8, "go"],
    [9, 8, "hold"],
    [10, 8, "cut"],
    [10, 10, "go"],
  ] as const)("reads %i against a usual %i as %s", (pain, usual, band) => {
    expect(painBand(pain, usual)).toBe(band);
  });

  it.each([-1, 11, NaN])("refuses %d, quoting it", (pain) => {
    expect(() => painBand(pain, 0)).toThrow(String(pain));
  });

  const during = (pain: number): PainCheck => ({ on: "2026-11-23", moment: "during", pain, exercise: "row" });
  const morning = (pain: number): PainCheck => ({ on: "2026-11-24", moment: "next_morning", pain });
  const usual = { level: 0, from: "unknown" } as const;

  it.each([
    ["nothing was said", [], "go", false],
    ["2 during", [during(2)], "go", false],
    ["2 during, settled next morning", [during(2), morning(2)], "go", false],
    ["2 during, one above next morning", [during(2), morning(3)], "hold", false],
    ["2 during, two above next morning", [during(2), morning(4)], "cut", false],
    ["4 during, next morning unknown", [during(4)], "hold", true],
    ["4 during, settled next morning", [during(4), morning(2)], "hold", false],
    ["4 during, not settled next morning", [during(4), morning(3)], "cut", false],
    ["6 during", [during(6)], "cut", false],
  ] as const)("after a session with %s", (_, checks, verdict, asksNextMorning) => {
    expect(painVerdict(checks, "row", "2026-11-23", usual)).toMatchObject({ verdict, asksNextMorning });
  });

  it("takes pain of another exercise for this one only where none was named", () => {
    expect(painVerdict([{ ...during(8), exercise: "squat" }], "row", "2026-11-23", usual).verdict).toBe("go");
    const unnamed: PainCheck = { on: "2026-11-23", moment: "during", pain: 8 };
    expect(painVerdict([unnamed], "row", "2026-11-23", usual).verdict).toBe("cut");
  });

  it("lets someone who lives at six train at six, and settles against the morning before", () => {
    const at = { level: 6, from: "stated" } as const;
    expect(painVerdict([during(6), morning(6)], "row", "2026-11-23", at).verdict).toBe("go");
    expect(painVerdict([during(6), morning(8)], "row", "2026-11-23", at).verdict).toBe("cut");
  });
});

describe("usual pain", () => {
  const checks = [5, 6, 7].map((pain, index): PainCheck => ({
    on: `2026-11-1${index}`,
    moment: "before",
    pain,
  }));

  it("is what was stated", () => {
    expect(usualPain({ usual: 4, months: 1 }, checks, "2026-11-23")).toEqual({ level: 4, from: "stated" });
  });

  it("is the median of what was said, where pain has lasted for three months", () => {
    expect(usualPain({ months: 3 }, checks, "2026-11-23")).toEqual({ level: 6, from: "checks" });
    expect(usualPain({ months: 2.9 }, checks, "2026-11-23").from).toBe("unknown");
    expect(usualPain({ months: 3 }, checks.slice(1), "2026-11-23").from).toBe("unknown");
    expect(usualPain({ months: 3 }, checks, "2027-01-23").from).toBe("unknown");
  });

  it("is never called more than moderate unless the person says so", () => {
    const high = checks.map((check) => ({ ...check, pain: 9 }));
    expect(usualPain({ months: 9 }, high, "2026-11-23").level).toBe(6);
  });
});
