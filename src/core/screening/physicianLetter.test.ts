import { describe, expect, it } from "vitest";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { physicianLetter } from "./physicianLetter.ts";
import { EMERGENCY_IDS, type ScreeningAnswers } from "./question.ts";
import { screen } from "./screen.ts";
import type { ScreeningContext } from "./screeningContext.ts";

const context: ScreeningContext = { today: "2026-11-22", conditions: [], clearances: [], ageY: 70 };
const no: ScreeningAnswers = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"]));

describe("letter for a clinician", () => {
  it("is written where somebody should look, with what was answered and what it rests on", () => {
    const outcome = screen({ ...no, neuro_stable: "yes", distress: "yes" }, context);
    const letter = physicianLetter(outcome, { today: "2026-11-22", ageY: 70, painNow: 4 });
    expect(letter?.opening).toContain("70 years old, pain now 4 of 10");
    expect(letter?.findings).toHaveLength(1);
    expect(letter?.findings[0]?.sources).toEqual(["NICE NG59: low back pain and sciatica in over 16s"]);
    expect(letter?.closing).toContain("Gentle activity goes on");
  });

  it("cites nothing that was only recalled", () => {
    const letter = physicianLetter(screen({ ...no, dvt: "yes" }, context), { today: "2026-11-22" });
    expect(letter?.findings[0]?.sources).toEqual([]);
  });

  it("tells the limits of a condition that has to be looked at first", () => {
    const outcome = screen(no, { ...context, conditions: ["glaucoma"] });
    expect(physicianLetter(outcome, { today: "2026-11-22" })?.findings[0]?.note).toContain(
      "No breath holding",
    );
  });

  it("is not written where nobody has to look", () => {
    expect(physicianLetter(screen(no, context), { today: "2026-11-22" })).toBeUndefined();
    expect(physicianLetter(screen({}, context), { today: "2026-11-22" })).toBeUndefined();
  });

  it("makes no forbidden claim", () => {
    const letter = physicianLetter(screen({ ...no, spa: "yes", post_op: "yes" }, context), {
      today: "2026-11-22",
    });
    expect(forbiddenClaims(JSON.stringify(letter), "en")).toEqual([]);
  });
});
