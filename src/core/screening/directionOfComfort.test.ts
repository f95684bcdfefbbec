import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { source } from "../evidence/source.ts";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { directionOfComfort, type DirectionContext } from "./directionOfComfort.ts";
import { EASING_CAVEATS, EASING_IDS, EASING_QUESTIONS, type EasingAnswers, type Felt } from "./easing.ts";

const today: DirectionContext = { today: "2026-11-22" };

function kindOf(answers: EasingAnswers): string {
  return directionOfComfort(answers, today).kind;
}

describe("direction of comfort", () => {
  it("asks every question of the table, in its order", () => {
    expect(EASING_QUESTIONS.map((question) => question.id)).toEqual(EASING_IDS);
    for (const caveat of EASING_CAVEATS) expect(source(caveat.sourceId)).toBeDefined();
  });

  it("r_first: is not worked out while the screening stops tests and training", () => {
    const answers: EasingAnswers = { q_sit: "worse", q_bend: "worse", q_curl: "worse" };
    expect(directionOfComfort(answers, { ...today, screeningEffect: "stop_all" })).toMatchObject({
      kind: "not_asked",
      ruleIds: ["r_first"],
    });
    expect(directionOfComfort(answers, { ...today, screeningEffect: "stop_until_cleared" }).kind).toBe(
      "not_asked",
    );
    expect(directionOfComfort(answers, { ...today, screeningEffect: "limited_plan" }).kind).toBe(
      "bending_sensitive",
    );
  });

  it("is not worked out from nothing", () => {
    expect(kindOf({})).toBe("not_asked");
  });

  it("r_flexion: needs three points", () => {
    expect(kindOf({ q_sit: "worse", q_bend: "worse" })).toBe("no_pattern");
    expect(kindOf({ q_sit: "worse", q_bend: "worse", q_walk: "better" })).toBe("bending_sensitive");
  });

  it("r_flexion: needs a lead of two points", () => {
    const three: EasingAnswers = { q_sit: "worse", q_bend: "worse", q_curl: "worse" };
    expect(kindOf({ ...three, q_walk: "worse" })).toBe("bending_sensitive");
    expect(kindOf({ ...three, q_walk: "worse", q_lie_flat: "worse" })).toBe("no_pattern");
  });

  it("r_flexion: needs bending or sitting itself to be worse", () => {
    expect(kindOf({ q_morning_bend: "worse", q_curl: "worse", q_walk: "better" })).toBe("no_pattern");
    expect(kindOf({ q_sit: "worse", q_curl: "worse", q_walk: "better" })).toBe("bending_sensitive");
  });

  it("r_extension: needs three points, a lead of two, and arching, standing or walking to be worse", () => {
    expect(kindOf({ q_arch: "worse", q_stand: "worse" })).toBe("no_pattern");
    expect(kindOf({ q_arch: "worse", q_stand: "worse", q_sit: "better" })).toBe("arching_sensitive");
    expect(kindOf({ q_lie_flat: "worse", q_sit: "better", q_curl: "better" })).toBe("no_pattern");
    expect(kindOf({ q_arch: "worse", q_stand: "worse", q_walk: "worse", q_curl: "worse" })).toBe(
      "arching_sensitive",
    );
    expect(
      kindOf({ q_arch: "worse", q_stand: "worse", q_walk: "worse", q_curl: "worse", q_bend: "worse" }),
    ).toBe("no_pattern");
  });

  it("r_both: three points each way is sore both ways, careful for a week", () => {
    const both = directionOfComfort(
      {
        q_sit: "worse",
        q_bend: "worse",
        q_curl: "worse",
        q_stand: "worse",
        q_walk: "worse",
        q_arch: "worse",
      },
      today,
    );
    expect(both).toMatchObject({ kind: "both_sore", cautions: ["acute_lbp"], askAgainOn: "2026-11-29" });
  });

  it("r_none: what varies from day to day has no direction, whatever else was said", () => {
    expect(kindOf({ q_sit: "worse", q_bend: "worse", q_curl: "worse", q_varies: "yes" })).toBe("no_pattern");
    expect(kindOf({ q_sit: "worse", q_bend: "worse", q_curl: "worse", q_varies: "no" })).toBe(
      "bending_sensitive",
    );
  });

  it("r_leg: leg pain that moves down leaves that direction out", () => {
    const down = directionOfComfort({ q_leg_move: "further_down", legMoveDirection: "bending" }, today);
    expect(down).toMatchObject({ cautions: ["disc_radicular"], leaveOut: "bending" });
    expect(directionOfComfort({ q_leg_move: "back_up" }, today)).toMatchObject({ cautions: [] });
  });

  it("r_stenosis: legs that ease when sitting add their cautions, and a visit above 60", () => {
    const at = (ageY: number) => directionOfComfort({ q_leg_walk: "yes" }, { ...today, ageY });
    expect(at(60)).toMatchObject({ cautions: ["stenosis"] });
    expect(JSON.stringify(at(61))).toContain("worth a normal visit");
    expect(JSON.stringify(at(60))).not.toContain("worth a normal visit");
    expect(directionOfComfort({ q_leg_walk: "no" }, today)).toMatchObject({ cautions: [] });
  });

  it("r_recheck: is asked again in two weeks", () => {
    expect(directionOfComfort({ q_sit: "same" }, today)).toMatchObject({ askAgainOn: "2026-12-06" });
  });

  it("counts nothing for no difference, not sure or never done", () => {
    expect(directionOfComfort({ q_sit: "same", q_bend: "not_sure" }, today)).toMatchObject({
      bendingPoints: 0,
      archingPoints: 0,
    });
  });

  it("r_words: no answer gives a text that names a key, a disc or a joint, or makes a forbidden claim (seed 7)", () => {
    const felt = fc.constantFrom<Felt>("worse", "same", "better", "not_sure");
    const answers = fc.record(
      {
        q_sit: felt,
        q_bend: felt,
        q_morning_bend: felt,
        q_curl: felt,
        q_stand: felt,
        q_walk: felt,
        q_arch: felt,
        q_lie_flat: felt,
        q_leg_move: fc.constantFrom("further_down" as const, "back_up" as const),
        q_leg_walk: fc.constantFrom("yes" as const, "no" as const),
        q_varies: fc.constantFrom("yes" as const, "no" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 18, max: 90 }), (given, ageY) => {
        const direction = directionOfComfort(given, { ...today, ageY });
        const text = direction.kind === "not_asked" ? direction.because : direction.says.join("\n");
        expect(forbiddenClaims(text, "en")).toEqual([]);
        expect(text).not.toMatch(/intoleran|\bdis[ck]\b|facet|joint/i);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
