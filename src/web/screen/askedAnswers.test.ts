import { describe, expect, it } from "vitest";
import { EMERGENCY_IDS, QUESTIONS, type ScreeningAnswers } from "../../core/screening/question.ts";
import { screen } from "../../core/screening/screen.ts";
import { askedAnswers, questionPlace, stopsAll, withoutReasons } from "./askedAnswers.ts";

const today = "2026-03-10";
const ALL_NO: ScreeningAnswers = Object.fromEntries(
  QUESTIONS.filter(({ follows }) => !follows).map(({ id }) => [id, "no"]),
);
const EMERGENCIES_NO: ScreeningAnswers = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"]));
const outcomeOf = (answers: ScreeningAnswers) =>
  screen(answers, { today, conditions: [], clearances: [], answeredOn: today });
const any = () => true;

describe("the answers that a person goes on with", () => {
  const newest = { answeredOn: "2026-03-01", answers: { ...ALL_NO, pre_meds: "yes" } as ScreeningAnswers };

  it("are none of today before the first time", () => {
    const asked = askedAnswers(undefined, { due: true, because: ["start"] }, today);
    expect(asked).toEqual({ answeredOn: today, answers: {} });
  });

  it("are the newest while they hold, and those of today once today's are begun", () => {
    expect(askedAnswers(newest, { due: false, nextOn: "2026-04-12" }, today)).toBe(newest);
    const begun = { answeredOn: today, answers: { ces_bladder: "no" } as const };
    expect(askedAnswers(begun, { due: true, because: ["start"] }, today)).toBe(begun);
  });

  it("keep what was said of heart and medicine when pain or a leg changed", () => {
    const { answeredOn, answers } = askedAnswers(newest, { due: true, because: ["pain_rise"] }, today);
    expect(answeredOn).toBe(today);
    expect(answers.pre_meds).toBe("yes");
    expect(answers.ces_bladder).toBeUndefined();
    expect(answers.infection).toBeUndefined();
  });

  it.each([["six_weeks"], ["pain_rise", "six_weeks"], ["start"]] as const)(
    "are asked wholly anew for %s",
    (...because) => {
      expect(askedAnswers(newest, { due: true, because }, today).answers).toEqual({});
    },
  );
});

describe("the stop", () => {
  it("comes at once with an emergency, also on not sure", () => {
    expect(stopsAll(outcomeOf({ ces_saddle: "yes" }))).toBe(true);
    expect(stopsAll(outcomeOf({ ces_saddle: "not_sure" }))).toBe(true);
    expect(stopsAll(outcomeOf({ ces_saddle: "no" }))).toBe(false);
  });

  it("waits for what is asked further about a yes", () => {
    const said: ScreeningAnswers = { ...EMERGENCIES_NO, steroids: "yes" };
    expect(stopsAll(outcomeOf(said))).toBe(false);
    expect(stopsAll(outcomeOf({ ...said, steroids_new_pain: "yes" }))).toBe(true);
    expect(stopsAll(outcomeOf({ ...said, steroids_new_pain: "no" }))).toBe(false);
  });

  it("does not wait for it where something else stops", () => {
    expect(stopsAll(outcomeOf({ ...EMERGENCIES_NO, steroids: "yes", ces_bladder: "yes" }))).toBe(true);
  });

  it("is no stop where gentle activity goes on", () => {
    expect(stopsAll(outcomeOf({ ...ALL_NO, post_op: "yes" }))).toBe(false);
  });

  it("is taken back by asking only what stopped, with what hung on it", () => {
    const said: ScreeningAnswers = { ...EMERGENCIES_NO, steroids: "yes", steroids_new_pain: "yes" };
    expect(withoutReasons(said, outcomeOf(said))).toEqual(EMERGENCIES_NO);
  });
});

describe("the place among the questions", () => {
  it("begins at the first emergency and ends after the last question", () => {
    const first = questionPlace({}, any);
    expect(first).toMatchObject({ question: { id: "ces_bladder" }, at: 1 });
    expect(first?.before).toBeUndefined();
    expect(questionPlace(ALL_NO, any)).toBeUndefined();
  });

  it("leads into what hangs on a yes, and counts it", () => {
    const place = questionPlace({ ...EMERGENCIES_NO, infection: "no", fracture_fragility: "yes" }, any);
    expect(place).toMatchObject({
      question: { id: "fragility_osteoporosis" },
      at: 14,
      before: "fracture_fragility",
    });
  });

  it("goes back to a question that was answered", () => {
    expect(questionPlace(ALL_NO, any, "ces_bowel")).toMatchObject({ at: 2, before: "ces_bladder" });
  });
});
