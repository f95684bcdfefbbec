import { describe, expect, it } from "vitest";
import { claim } from "../evidence/claims.ts";
import { parameter } from "../evidence/parameter.ts";
import { source } from "../evidence/source.ts";
import { LESSONS, LESSON_IDS, lessonOfWeek } from "./lessons.ts";

describe("the lessons", () => {
  it("are eight, each with a title and one thing to try", () => {
    expect(LESSONS.map(({ id }) => id)).toEqual(LESSON_IDS);
    expect(LESSONS).toHaveLength(8);
    for (const { title, tryThis } of LESSONS) expect(title && tryThis).not.toBe("");
  });

  it.each(LESSONS)("take about two minutes to read, in plain words: $id", ({ paragraphs, tryThis }) => {
    const text = [...paragraphs, tryThis].join(" ");
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(parameter("lesson.minWords").value);
    expect(words).toBeLessThanOrEqual(parameter("lesson.maxWords").value);
    const breaths = text.split(/[.!?;:](?:\s|$)/).filter(Boolean);
    expect(words / breaths.length).toBeLessThan(20);
  });

  it.each(LESSONS)("rest on claims and sources that exist: $id", ({ claimIds, sourceIds }) => {
    for (const id of claimIds) expect(claim(id).id).toBe(id);
    for (const id of sourceIds) if (id !== "product_choice") expect(source(id).id).toBe(id);
    expect(sourceIds.length).toBeGreaterThan(0);
  });

  it("come one a week, and begin again after the last", () => {
    expect([1, 8, 9].map((week) => lessonOfWeek(week).id)).toEqual([
      "pain_and_load",
      "when_to_see_someone",
      "pain_and_load",
    ]);
    expect(() => lessonOfWeek(0)).toThrow("got 0");
  });
});
