import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { source } from "../evidence/source.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { CONDITION_GATE_IDS, CONDITION_GATES, PRE_GATE_IDS } from "./gate.ts";
import { CONDITION_GATE_ROWS, PRE_GATES } from "./gates.ts";
import {
  EMERGENCY_IDS,
  QUESTION_IDS,
  QUESTIONS,
  type Answer,
  type QuestionId,
  type ScreeningAnswers,
} from "./question.ts";
import { EFFECTS, RED_FLAG_IDS } from "./redFlag.ts";
import { RED_FLAGS } from "./redFlags.ts";
import { gatesOfCondition, screen } from "./screen.ts";
import type { ScreeningContext } from "./screeningContext.ts";
import { ALLOWANCES, allowance, type ScreeningOutcome } from "./screeningOutcome.ts";

const TODAY = "2026-11-22";
const nobody: ScreeningContext = { today: TODAY, conditions: [], clearances: [] };
const emergenciesNo = all(EMERGENCY_IDS, "no");
const everythingNo = all(QUESTION_IDS, "no");

function all(ids: readonly QuestionId[], answer: Answer): ScreeningAnswers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}

function referral(outcome: ScreeningOutcome) {
  if (outcome.kind !== "refer") throw new Error(`expected refer, got ${outcome.kind}`);
  return { effect: outcome.effect, urgency: outcome.urgency };
}

describe("the tables", () => {
  it("hold every red flag and gate once, in the order of their ids", () => {
    expect(RED_FLAGS.map((flag) => flag.id)).toEqual(RED_FLAG_IDS);
    expect(PRE_GATES.map((gate) => gate.id)).toEqual(PRE_GATE_IDS);
    expect(CONDITION_GATE_ROWS.map((gate) => gate.id)).toEqual(CONDITION_GATE_IDS);
    expect(new Set(QUESTIONS.map((question) => question.id))).toEqual(new Set(QUESTION_IDS));
  });

  it("ask the emergencies before anything else", () => {
    const groups = QUESTIONS.map((question) => question.group);
    expect(groups.lastIndexOf("emergency")).toBeLessThan(groups.indexOf("soon"));
    expect(EMERGENCY_IDS).toHaveLength(11);
  });

  it("give every condition a rule, and every rule a condition", () => {
    expect(Object.keys(CONDITION_GATES).toSorted()).toEqual([...CONDITION_IDS].toSorted());
    expect(new Set(Object.values(CONDITION_GATES).flat())).toEqual(new Set(CONDITION_GATE_IDS));
  });

  it("name sources that exist", () => {
    const ids = [...RED_FLAGS, ...PRE_GATES, ...CONDITION_GATE_ROWS].flatMap((row) => row.sourceIds);
    for (const id of ids) expect(source(id).id).toBe(id);
  });
});

describe("incomplete", () => {
  it.each(EMERGENCY_IDS)("while %s alone is not answered", (id) => {
    const { [id]: _open, ...rest } = everythingNo;
    const outcome = screen(rest, nobody);
    expect(outcome.kind).toBe("incomplete");
    expect(outcome.unanswered).toEqual([id]);
    expect(allowance(outcome)).toBe("walking");
  });

  it("when nothing is known", () => {
    const outcome = screen({}, nobody);
    expect(outcome.kind).toBe("incomplete");
    expect(outcome.unanswered.slice(0, EMERGENCY_IDS.length)).toEqual(EMERGENCY_IDS);
  });

  it("still, when something mild was found, which is listed", () => {
    const outcome = screen({ neuro_stable: "yes" }, nobody);
    expect(outcome.kind).toBe("incomplete");
    expect(outcome.reasons.map((reason) => reason.id)).toEqual(["neuro_stable"]);
  });

  it("no more, once something stops everything", () => {
    expect(referral(screen({ ces_saddle: "yes" }, nobody))).toEqual({
      effect: "stop_all",
      urgency: "emergency_now",
    });
  });
});

describe("clear", () => {
  it("when every question is a no", () => {
    const outcome = screen(everythingNo, nobody);
    expect(outcome).toEqual({ kind: "clear", reasons: [], limits: [], unanswered: [] });
    expect(allowance(outcome)).toBe("everything");
  });

  it("when the emergencies are a no and the rest is open, which is listed", () => {
    const outcome = screen(emergenciesNo, nobody);
    expect(outcome.kind).toBe("clear");
    expect(outcome.unanswered).toContain("infection");
    expect(outcome.unanswered).not.toContain("spa_psoriasis");
  });
});

describe("every red flag", () => {
  const older: ScreeningContext = { ...nobody, ageY: 70 };

  it.each(
    RED_FLAGS.filter((flag) => flag.effect !== "inform").map(
      (flag) => [flag.id, flag.effect, flag.urgency] as const,
    ),
  )("%s answered yes refers with %s, %s", (id, effect, urgency) => {
    const outcome = screen({ ...emergenciesNo, [id]: "yes" }, older);
    expect(referral(outcome)).toEqual({ effect, urgency });
    expect(outcome.reasons[0]).toMatchObject({ id, answer: "yes", effect, urgency });
  });

  it.each(RED_FLAGS.filter((flag) => flag.effect === "inform").map((flag) => [flag.id] as const))(
    "%s answered yes informs and the plan goes on",
    (id) => {
      const outcome = screen({ ...emergenciesNo, [id]: "yes" }, older);
      expect(outcome.kind).toBe("caution");
      expect(outcome.reasons.map((reason) => reason.id)).toEqual([id]);
      expect(allowance(outcome)).toBe("within_limits");
    },
  );

  it.each(RED_FLAG_IDS)("%s answered no says nothing", (id) => {
    expect(screen({ ...emergenciesNo, [id]: "no" }, older).reasons).toEqual([]);
  });

  it.each(EMERGENCY_IDS)("%s answered not sure is never a no: somebody is phoned today", (id) => {
    const outcome = screen({ ...emergenciesNo, [id]: "not_sure" }, nobody);
    expect(referral(outcome)).toEqual({ effect: "stop_until_cleared", urgency: "same_day_medical" });
    expect(outcome.reasons[0]?.tell).toContain("Phone");
  });

  const others = RED_FLAGS.filter((flag) => flag.urgency !== "emergency_now" && flag.effect !== "inform");

  it.each(others.filter((flag) => flag.urgency === "same_day_medical").map((flag) => flag.id))(
    "%s answered not sure counts as there until a doctor has looked today",
    (id) => {
      const outcome = screen({ ...emergenciesNo, [id]: "not_sure" }, older);
      expect(referral(outcome)).toEqual({ effect: "stop_until_cleared", urgency: "same_day_medical" });
    },
  );

  it.each(
    others
      .filter((flag) => flag.urgency !== "same_day_medical")
      .map((flag) => [flag.id, flag.urgency] as const),
  )("%s answered not sure keeps the plan gentle until it is asked (%s)", (id, urgency) => {
    const outcome = screen({ ...emergenciesNo, [id]: "not_sure" }, older);
    expect(referral(outcome)).toEqual({ effect: "limited_plan", urgency });
  });

  it("lists all that was found, the strictest first, and lets it decide", () => {
    const outcome = screen(
      { ...emergenciesNo, distress: "yes", spa: "yes", infection: "yes", aaa: "yes" },
      nobody,
    );
    expect(outcome.reasons.map((reason) => reason.id)).toEqual(["aaa", "infection", "spa", "distress"]);
    expect(referral(outcome)).toEqual({ effect: "stop_all", urgency: "emergency_now" });
  });

  it("names the crisis line where thoughts of self-harm decide", () => {
    const outcome = screen({ ...emergenciesNo, self_harm: "yes" }, nobody);
    expect(outcome.kind === "refer" && outcome.where).toContain("crisis line");
  });
});

describe("flags that count only in combination", () => {
  const reasonIds = (answers: ScreeningAnswers, context: ScreeningContext = nobody) =>
    screen({ ...emergenciesNo, ...answers }, context).reasons.map((reason) => [reason.id, reason.effect]);
  const noCancerSigns = all(["cancer_weight_loss", "cancer_night_sweats", "cancer_night_pain"], "no");

  it("cancer_systemic: one sign counts above 50, not at 50", () => {
    const one = { ...noCancerSigns, cancer_systemic: "yes", cancer_weight_loss: "yes" } as const;
    expect(reasonIds(one, { ...nobody, ageY: 51 })).toEqual([["cancer_systemic", "stop_until_cleared"]]);
    expect(reasonIds(one, { ...nobody, ageY: 50 })).toEqual([["cancer_systemic", "inform"]]);
    expect(reasonIds(one)).toEqual([["cancer_systemic", "stop_until_cleared"]]);
  });

  it("cancer_systemic: two signs count at any age", () => {
    const two = {
      ...noCancerSigns,
      cancer_systemic: "yes",
      cancer_weight_loss: "yes",
      cancer_night_pain: "yes",
    } as const;
    expect(reasonIds(two, { ...nobody, ageY: 30 })).toEqual([["cancer_systemic", "stop_until_cleared"]]);
  });

  it("cancer_systemic: a yes whose signs are open counts as more than one", () => {
    expect(reasonIds({ cancer_systemic: "yes" }, { ...nobody, ageY: 30 })).toEqual([
      ["cancer_systemic", "stop_until_cleared"],
    ]);
  });

  it("fracture_fragility: counts over 65, with osteoporosis or lost height, and not without", () => {
    const sudden = {
      fracture_fragility: "yes",
      fragility_osteoporosis: "no",
      fragility_height_loss: "no",
    } as const;
    const met = [["fracture_fragility", "stop_until_cleared"]];
    expect(reasonIds(sudden, { ...nobody, ageY: 66 })).toEqual(met);
    expect(reasonIds(sudden, { ...nobody, ageY: 65 })).toEqual([]);
    expect(reasonIds({ ...sudden, fragility_osteoporosis: "yes" }, { ...nobody, ageY: 40 })).toEqual(met);
    expect(reasonIds({ ...sudden, fragility_height_loss: "yes" }, { ...nobody, ageY: 40 })).toEqual(met);
    expect(reasonIds(sudden, { ...nobody, ageY: 40, conditions: ["osteoporosis"] })).toEqual(met);
    expect(reasonIds({}, { ...nobody, ageY: 80 })).toEqual([]);
  });

  it("steroids: counts with a new or worse pain, not with an old one", () => {
    expect(reasonIds({ steroids: "yes", steroids_new_pain: "yes" })).toEqual([
      ["steroids", "stop_until_cleared"],
    ]);
    expect(reasonIds({ steroids: "yes", steroids_new_pain: "no" })).toEqual([]);
    expect(reasonIds({ steroids: "yes", steroids_new_pain: "not_sure" })).toEqual([
      ["steroids", "stop_until_cleared"],
    ]);
    expect(reasonIds({ steroids: "no", steroids_new_pain: "yes" })).toEqual([]);
  });

  it("spa: two signs say nothing, three ask for a blood test, four for a referral", () => {
    const signs = QUESTION_IDS.filter((id) => id.startsWith("spa_"));
    const told = (yes: number) =>
      screen(
        { ...emergenciesNo, spa: "yes", ...all(signs, "no"), ...all(signs.slice(0, yes), "yes") },
        nobody,
      ).reasons.map((reason) => reason.tell);
    expect(signs).toHaveLength(9);
    expect(told(2)).toEqual([]);
    expect(told(3)[0]).toContain("blood test");
    expect(told(4)[0]).toContain("referral to a rheumatologist");
  });

  it("spa: signs without the pain that began early and lasted do not count", () => {
    expect(
      reasonIds({
        spa: "no",
        ...all(
          QUESTION_IDS.filter((id) => id.startsWith("spa_")),
          "yes",
        ),
      }),
    ).toEqual([]);
  });

  it("age_child: counts under 16 by answer or by birth year", () => {
    expect(reasonIds({}, { ...nobody, ageY: 15 })).toEqual([["age_child", "limited_plan"]]);
    expect(reasonIds({}, { ...nobody, ageY: 16 })).toEqual([]);
    expect(reasonIds({ age_child: "yes" })).toEqual([["age_child", "limited_plan"]]);
  });

  it("age_over_55_first: informs over 55, and only while no other flag is there", () => {
    expect(reasonIds({ age_over_55_first: "yes" }, { ...nobody, ageY: 56 })).toEqual([
      ["age_over_55_first", "inform"],
    ]);
    expect(reasonIds({ age_over_55_first: "yes" }, { ...nobody, ageY: 55 })).toEqual([]);
    expect(reasonIds({ age_over_55_first: "yes", distress: "yes" }, { ...nobody, ageY: 56 })).toEqual([
      ["distress", "inform"],
    ]);
  });

  it("period_pain: the pattern informs, its alarm signs ask for a doctor today", () => {
    expect(reasonIds({ period_pain: "yes", period_alarm: "no" })).toEqual([["period_pain", "inform"]]);
    expect(reasonIds({ period_pain: "yes", period_alarm: "yes" })).toEqual([
      ["period_pain", "stop_until_cleared"],
    ]);
  });

  it("kidney: with fever it is an emergency", () => {
    expect(reasonIds({ kidney: "yes" })).toEqual([["kidney", "stop_until_cleared"]]);
    expect(reasonIds({ kidney: "yes", infection: "yes" })[0]).toEqual(["kidney", "stop_all"]);
  });

  it("infection_risk: with fever today, without it within days", () => {
    expect(referral(screen({ ...emergenciesNo, infection_risk: "yes" }, nobody)).urgency).toBe(
      "urgent_within_days",
    );
    expect(
      referral(screen({ ...emergenciesNo, infection_risk: "yes", infection: "yes" }, nobody)).urgency,
    ).toBe("same_day_medical");
  });
});

describe("gates", () => {
  it.each(["pre_heart_bp", "pre_chronic", "pre_meds", "pre_joint"] as const)(
    "%s sets limits and refers nobody",
    (id) => {
      const outcome = screen({ ...everythingNo, [id]: "yes" }, nobody);
      expect(outcome.kind).toBe("caution");
      expect(outcome.limits.map((limit) => limit.id)).toEqual([id]);
    },
  );

  it("pre_chest_pain stops tests and training until cleared, pre_faint and pre_supervised keep the plan gentle", () => {
    expect(referral(screen({ ...everythingNo, pre_chest_pain: "yes" }, nobody)).effect).toBe(
      "stop_until_cleared",
    );
    expect(referral(screen({ ...everythingNo, pre_faint: "yes" }, nobody)).effect).toBe("limited_plan");
    expect(referral(screen({ ...everythingNo, pre_supervised: "yes" }, nobody)).effect).toBe("limited_plan");
  });

  it("a known disease asks first when inactive or unknown, and goes on when active without symptoms", () => {
    const disease = { ...everythingNo, acsm_algorithm: "yes" } as const;
    expect(referral(screen({ ...disease, acsm_not_active: "yes" }, nobody)).effect).toBe("limited_plan");
    const { acsm_not_active: _open, ...unknown } = disease;
    expect(referral(screen(unknown, nobody)).effect).toBe("limited_plan");
    expect(screen({ ...disease, acsm_not_active: "no" }, nobody).kind).toBe("caution");
  });

  it.each(CONDITION_IDS)("condition %s brings its limits", (condition) => {
    const outcome = screen(everythingNo, { ...nobody, conditions: [condition] });
    expect(outcome.limits.map((limit) => limit.id)).toEqual(CONDITION_GATES[condition]);
    expect(outcome.limits.every((limit) => limit.text.length > 40)).toBe(true);
    expect(["caution", "refer"]).toContain(outcome.kind);
  });

  it.each([
    ["pregnancy_stop", "stop_until_cleared"],
    ["hernia", "limited_plan"],
    ["glaucoma", "limited_plan"],
  ] as const)("condition %s asks for a look first: %s", (condition, effect) => {
    expect(referral(screen(everythingNo, { ...nobody, conditions: [condition] })).effect).toBe(effect);
  });

  it("tells a new pain from a flare by how long it has lasted", () => {
    const ids = (painMonths?: number) =>
      gatesOfCondition("acute_lbp", painMonths === undefined ? {} : { painMonths }).map((gate) => gate.id);
    expect(ids(0.4)).toEqual(["cond_acute_lbp"]);
    expect(ids(0.5)).toEqual(["cond_acute_flare"]);
    expect(ids()).toEqual(["cond_acute_lbp", "cond_acute_flare"]);
  });

  it.each([
    [180, 110, "clear"],
    [181, 80, "refer"],
    [120, 111, "refer"],
  ] as const)("a resting blood pressure of %i/%i is %s", (systolicMmHg, diastolicMmHg, kind) => {
    expect(
      screen(everythingNo, { ...nobody, restingBloodPressure: { systolicMmHg, diastolicMmHg } }).kind,
    ).toBe(kind);
  });

  it("agree with the flags: chest pain that a flag and a gate both ask for is never milder than either", () => {
    const flag = screen({ ...everythingNo, cardiac_recent: "yes" }, nobody);
    const both = screen({ ...everythingNo, cardiac_recent: "yes", pre_chest_pain: "yes" }, nobody);
    expect(referral(both)).toEqual(referral(flag));
  });
});

describe("clearance", () => {
  const answers = { ...everythingNo, cancer_history: "yes" } as const;
  const by = { of: "cancer_history", by: "Dr. A", on: "2026-11-20" } as const;

  it("lets the plan go on and says who cleared it and when", () => {
    const outcome = screen(answers, { ...nobody, clearances: [by], answeredOn: "2026-11-20" });
    expect(outcome.kind).toBe("caution");
    expect(outcome.reasons[0]).toMatchObject({ effect: "inform", cleared: by });
    expect(outcome.reasons[0]?.tell).toContain("Dr. A on 2026-11-20");
  });

  it("does not cover answers given after it, nor count before its day", () => {
    expect(screen(answers, { ...nobody, clearances: [by], answeredOn: "2026-11-21" }).kind).toBe("refer");
    expect(screen(answers, { ...nobody, today: "2026-11-19", clearances: [by] }).kind).toBe("refer");
    expect(screen(answers, { ...nobody, today: "2026-11-20", clearances: [by] }).kind).toBe("caution");
  });

  it("covers only what was looked at", () => {
    expect(screen({ ...answers, dvt: "yes" }, { ...nobody, clearances: [by] }).kind).toBe("refer");
  });

  it("never clears an emergency: it is answered again", () => {
    const clearances = [{ of: "ces_saddle", by: "Dr. A", on: TODAY }] as const;
    expect(referral(screen({ ...everythingNo, ces_saddle: "yes" }, { ...nobody, clearances })).effect).toBe(
      "stop_all",
    );
  });

  it("clears a condition that asks for a look first, and keeps its limits", () => {
    const clearances = [{ of: "glaucoma", by: "Dr. B", on: TODAY }] as const;
    const outcome = screen(everythingNo, { ...nobody, conditions: ["glaucoma"], clearances });
    expect(outcome.kind).toBe("caution");
    expect(outcome.limits.map((limit) => limit.id)).toEqual(["cond_glaucoma"]);
  });
});

const SEED = 20261122;
const answersArbitrary = fc.dictionary(
  fc.constantFrom(...QUESTION_IDS),
  fc.constantFrom<Answer>("yes", "no", "not_sure"),
  { maxKeys: QUESTION_IDS.length },
) as fc.Arbitrary<ScreeningAnswers>;
const mostlyAnswered = answersArbitrary.map((some) => ({ ...everythingNo, ...some }));
const contextArbitrary: fc.Arbitrary<ScreeningContext> = fc.record(
  {
    today: fc.constant(TODAY),
    conditions: fc.subarray([...CONDITION_IDS]),
    clearances: fc.constant([]),
    ageY: fc.integer({ min: 10, max: 95 }),
    painMonths: fc.double({ min: 0, max: 60, noNaN: true }),
  },
  { requiredKeys: ["today", "conditions", "clearances"] },
);

function strictness(outcome: ScreeningOutcome): number {
  return -ALLOWANCES.indexOf(allowance(outcome));
}

describe(`properties (seed ${SEED})`, () => {
  it("a further yes never makes the outcome milder", () => {
    fc.assert(
      fc.property(
        fc.oneof(answersArbitrary, mostlyAnswered),
        fc.constantFrom(...QUESTION_IDS),
        contextArbitrary,
        (answers, id, context) => {
          const before = screen(answers, context);
          const after = screen({ ...answers, [id]: "yes" }, context);
          expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
        },
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it("not sure is never milder than no", () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        fc.constantFrom(...QUESTION_IDS),
        contextArbitrary,
        (answers, id, context) => {
          const no = screen({ ...answers, [id]: "no" }, context);
          const unsure = screen({ ...answers, [id]: "not_sure" }, context);
          expect(strictness(unsure)).toBeGreaterThanOrEqual(strictness(no));
        },
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it("an emergency that is open, unsure or a yes never lets training go on", () => {
    fc.assert(
      fc.property(answersArbitrary, contextArbitrary, (answers, context) => {
        fc.pre(EMERGENCY_IDS.some((id) => answers[id] !== "no"));
        expect(["nothing", "walking"]).toContain(allowance(screen(answers, context)));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it("the strictest reason decides, and reasons stand in that order", () => {
    fc.assert(
      fc.property(mostlyAnswered, contextArbitrary, (answers, context) => {
        const outcome = screen(answers, context);
        const effects = outcome.reasons.map((reason) => EFFECTS.indexOf(reason.effect));
        expect(effects).toEqual(effects.toSorted((a, b) => a - b));
        const decided = outcome.kind === "refer" ? outcome.effect : outcome.reasons[0]?.effect;
        expect(decided).toBe(outcome.reasons[0]?.effect);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
