import { describe, expect, it } from "vitest";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { EMERGENCY_IDS, QUESTION_IDS, type QuestionId, type ScreeningAnswers } from "./question.ts";
import { GENERAL_CAVEAT } from "./redFlags.ts";
import { screen } from "./screen.ts";
import type { ScreeningContext } from "./screeningContext.ts";
import { screeningSheet } from "./screeningSheet.ts";

const context: ScreeningContext = { today: "2026-11-22", conditions: [], clearances: [], ageY: 70 };
const all = (ids: readonly QuestionId[]): ScreeningAnswers => Object.fromEntries(ids.map((id) => [id, "no"]));

describe("sheet of the screening", () => {
  it("holds the help message alone where everything stops", () => {
    const outcome = screen(
      { ...all(EMERGENCY_IDS), cardiac: "yes", distress: "yes" },
      { ...context, conditions: ["glaucoma"] },
    );
    const sheet = screeningSheet(outcome);
    expect(sheet.headline).toBe("Please get help now.");
    expect(sheet.sections).toHaveLength(1);
    expect(sheet.sections[0]?.items).toHaveLength(1);
  });

  it("lists the open emergencies with their hints, and offers walking and comfort until then", () => {
    const sheet = screeningSheet(screen({}, context));
    expect(sheet.sections[0]?.items).toHaveLength(EMERGENCY_IDS.length);
    expect(sheet.next.join(" ")).toContain("walking, and positions in which you are comfortable");
  });

  it("says that open questions are open, and says so no more when none is", () => {
    expect(screeningSheet(screen(all(EMERGENCY_IDS), context)).headline).toContain("so far");
    const done = screeningSheet(screen(all(QUESTION_IDS), context));
    expect(done.headline).not.toContain("so far");
    expect(done.sections).toEqual([]);
  });

  it("never says that answers rule disease out, and says that they do not", () => {
    expect(screeningSheet(screen(all(QUESTION_IDS), context)).caveat).toBe(GENERAL_CAVEAT);
  });

  it("marks what rests on common practice", () => {
    const sheet = screeningSheet(screen({ ...all(EMERGENCY_IDS), dvt: "yes" }, context));
    expect(JSON.stringify(sheet)).toContain("not from a page that was read");
  });

  it.each(QUESTION_IDS)("makes no forbidden claim and names no key when %s is a yes or not sure", (id) => {
    for (const answer of ["yes", "not_sure"] as const) {
      const outcome = screen(
        { ...all(EMERGENCY_IDS), [id]: answer },
        { ...context, conditions: [...CONDITION_IDS] },
      );
      const text = JSON.stringify(screeningSheet(outcome)).replaceAll('","', "\n");
      expect(forbiddenClaims(text, "en")).toEqual([]);
      expect(text).not.toMatch(/intoleran/);
    }
  });
});
