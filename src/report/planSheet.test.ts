import { describe, expect, it } from "vitest";
import { allClear, screened, starterRequest } from "../../fixtures/builders/starterRequest.ts";
import { forbiddenClaims } from "../core/evidence/wordingGuard.ts";
import { CONDITION_IDS } from "../core/exercise/exercise.ts";
import { starterAnswer, type DosedPlan, type PlanAnswer } from "../core/programme/dosedPlan.ts";
import { flarePlan } from "../core/programme/flare.ts";
import { LESSONS } from "../core/programme/lessons.ts";
import type { StarterRequest } from "../core/programme/starterPlan.ts";
import { flareSheet, planSheet } from "./planSheet.ts";
import { sheetMarkdown, sheetText } from "./sheet.ts";

function sheetOf(more: Partial<StarterRequest> = {}) {
  const request = starterRequest(more);
  const answer = starterAnswer({ ...request, findings: [], keep: [] });
  const [lesson] = LESSONS;
  return planSheet({ answer, screening: request.screening, unit: "kg", ...(lesson && { lesson }) });
}

describe("the sheet of a plan", () => {
  it("makes no forbidden claim and fits into 80 columns, for every condition", () => {
    for (const condition of CONDITION_IDS) {
      const conditions = [condition];
      const sheet = sheetOf({ conditions, screening: screened(allClear(), conditions) });
      const lines = sheetText(sheet, 80).split("\n");
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(80);
      const caught = sheetMarkdown(sheet)
        .split("\n")
        .filter((line) => forbiddenClaims(line, "en").length > 0);
      expect([condition, caught]).toEqual([condition, []]);
    }
  });

  it("holds for each exercise how much, how, easier, harder and why; and when to stop", () => {
    const text = sheetMarkdown(sheetOf());
    const cards = text.split("### ").filter((card) => card.startsWith("Glute bridge"));
    expect(cards).toHaveLength(1);
    for (const label of ["How much", "Load", "How", "Easier", "Harder", "Why"])
      expect(cards[0]).toContain(`**${label}:**`);
    expect(text).toContain("## When to stop");
    expect(text).toContain("Pain above 5 of 10");
  });

  it("cites what was read, and never what was recalled or is our own choice", () => {
    const text = sheetMarkdown(sheetOf());
    const sources = text.slice(text.indexOf("## What it rests on"));
    expect(sources).toContain("- Pocovi et al. WalkBack 2024");
    expect(sources).not.toMatch(/product_choice|Henry/);
    expect(sources).toContain("recalled and not read again");
  });

  it("says who should look, and goes on gently, where the plan is limited", () => {
    const text = sheetMarkdown(sheetOf({ screening: screened(allClear({ neuro_stable: "yes" })) }));
    expect(text).toContain("somebody should look at this");
    expect(text).toContain("## Monday");
  });

  it("holds nothing but the questions, walking and comfort while an emergency question is open", () => {
    const text = sheetMarkdown(sheetOf({ screening: screened({}) }));
    expect(text).toContain("Positions of comfort");
    expect(text).not.toMatch(/## (?:Monday|Habits|The weeks|Two minutes|When to stop|The walk)/);
  });

  it("holds the help message and nothing else where everything stops", () => {
    const text = sheetMarkdown(sheetOf({ screening: screened(allClear({ ces_saddle: "yes" })) }));
    expect(text).toContain("Please get help now.");
    expect(text.match(/^## .*/gm)).toEqual(["## First", "## Why, and what to do"]);
  });

  it("names what cannot all be had, and the way out", () => {
    const answer: PlanAnswer = {
      outcome: "infeasible",
      conflict: [{ constraint: "time:mon", because: "Ten minutes are short." }],
      relaxation: "Give Monday six minutes more.",
    };
    const text = sheetMarkdown(planSheet({ answer, screening: screened(), unit: "kg" }));
    expect(text).toContain("- Ten minutes are short.");
    expect(text).toContain("Give Monday six minutes more.");
  });

  it("shows loads in the reader's unit, rounded to half of it", () => {
    const request = starterRequest();
    const answer = starterAnswer({ ...request, findings: [], keep: [] }) as DosedPlan;
    const [day] = answer.days;
    const [line] = day?.exercises ?? [];
    if (!day || !line) throw new Error("expected a day with a line");
    const loaded = { ...line, dose: { ...line.dose, load: { kind: "kept", loadKg: 20 } as const } };
    const plan = { ...answer, days: [{ ...day, exercises: [loaded] }] };
    const shown = (unit: "kg" | "lb") =>
      sheetMarkdown(planSheet({ answer: plan, screening: request.screening, unit }));
    expect(shown("kg")).toContain("| 20 kg |");
    expect(shown("lb")).toContain("| 44 lb |");
  });
});

describe("the sheet of a flare", () => {
  const sheet = (screenedToday: boolean) => {
    const request = { ...starterRequest({ pain: { now: 8 } }), screenedToday };
    return sheetText(flareSheet(flarePlan(request), { screening: request.screening, unit: "kg" }), 80);
  };

  it("holds two easy days, the way back and when somebody should look, with no forbidden claim", () => {
    const text = sheet(true);
    for (const part of ["Walk 3 times a day", "The way back", "When somebody should look", "Easy forms"])
      expect(text).toContain(part);
    expect(forbiddenClaims(text, "en")).toEqual([]);
  });

  it("asks the questions first where they were not answered today", () => {
    expect(sheet(false)).toContain("Do you have thoughts of harming yourself");
    expect(sheet(false)).not.toContain("The way back");
  });
});
