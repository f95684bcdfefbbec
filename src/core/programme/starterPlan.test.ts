import { describe, expect, it } from "vitest";
import { TODAY, allClear, screened, starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { parameter } from "../evidence/parameter.ts";
import { EXERCISES, exercise } from "../exercise/catalogue.ts";
import { CONDITION_IDS, type ConditionId, type KitId } from "../exercise/exercise.ts";
import { KIT, kitSuffices, usableKit } from "../exercise/kit.ts";
import { GOALS } from "../person/person.ts";
import { EMERGENCY_IDS } from "../screening/question.ts";
import { screen } from "../screening/screen.ts";
import { starterDays, starterPlan, type StarterPlan, type StarterRequest } from "./starterPlan.ts";
import { setsByMuscle } from "./starterSets.ts";
import { weeklyCaps } from "./weeklyCaps.ts";

function planOf(more: Partial<StarterRequest> = {}): StarterPlan {
  const plan = starterPlan(starterRequest(more));
  if (plan.kind !== "starter") throw new Error(`expected a starter plan, got ${plan.kind}`);
  return plan;
}

/** Every way in which `plan` would break a rule; empty for a good one. */
function faultsOf(plan: StarterPlan, request: StarterRequest): readonly string[] {
  const usable = usableKit(request.kit);
  const lines = [...plan.exercises, ...(plan.walk ? [plan.walk] : [])];
  const count = plan.exercises.length;
  const week = plan.exercises.map((line) => ({ ...line, sets: line.sets * plan.weekdays.length }));
  const caps = weeklyCaps({ ...request, findings: [], keep: [] });
  return [
    ...(count < 2 || count > 4 ? [`${count} exercises`] : []),
    ...(new Set(lines.map((line) => line.exercise)).size === lines.length ? [] : ["twice the same"]),
    ...(plan.walk ? [] : ["no walk"]),
    ...[...setsByMuscle(week)]
      .filter(([muscle, sets]) => sets > (caps.get(muscle) ?? 0))
      .map(([muscle, sets]) => `${muscle}: ${sets} sets`),
    ...lines.flatMap((line) => {
      const { cautions, kit, prescribable } = exercise(line.exercise);
      return [
        ...request.conditions
          .filter((condition) => cautions[condition] === "avoid_until_cleared")
          .map((condition) => `${line.exercise} with ${condition}`),
        ...request.conditions
          .filter(
            (each) =>
              cautions[each] === "modify" && !line.changes.some(({ condition }) => condition === each),
          )
          .map((condition) => `${line.exercise} unchanged with ${condition}`),
        ...(kitSuffices(kit, usable) && prescribable ? [] : [`${line.exercise} cannot be done`]),
        ...(line.cues.length > 0 && line.why.length > 0 && line.stopWhen.length > 0 ? [] : ["bare line"]),
        ...(line.easier.text && line.harder.text ? [] : ["no other form"]),
      ];
    }),
  ];
}

const TRAINABLE = CONDITION_IDS.filter((condition) => condition !== "pregnancy_stop");
const PAIRS = TRAINABLE.flatMap((a, index) => TRAINABLE.slice(index + 1).map((b): ConditionId[] => [a, b]));

describe("the starter plan", () => {
  it.each(TRAINABLE)(
    "holds two to four exercises and a walk that break no caution of %s, for every goal",
    (condition) => {
      const faults = GOALS.flatMap((goal) =>
        [0, 3, 8].flatMap((now) => {
          const request = starterRequest({ goal, pain: { now }, conditions: [condition] });
          return faultsOf(planOf(request), request).map((fault) => `${goal}, pain ${now}: ${fault}`);
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it("breaks no caution of any two conditions together", () => {
    const faults = PAIRS.flatMap((conditions) => {
      const request = starterRequest({ conditions });
      return faultsOf(planOf(request), request).map((fault) => `${conditions.join(" + ")}: ${fault}`);
    });
    expect(PAIRS.length).toBe(190);
    expect(faults).toEqual([]);
  });

  it("has something honest to do for all conditions at once", () => {
    const request = starterRequest({ conditions: TRAINABLE });
    expect(faultsOf(planOf(request), request)).toEqual([]);
  });

  it("works with every single thing of kit, and with all of it", () => {
    const kits: readonly KitId[][] = [...KIT.map(({ id }) => [id]), KIT.map(({ id }) => id)];
    const faults = kits.flatMap((kit) =>
      (["beginner", "advanced"] as const).flatMap((trainingAge) => {
        const request = starterRequest({ kit, person: { trainingAge }, pain: {}, goal: "strength" });
        return faultsOf(planOf(request), request).map((fault) => `${kit.join()}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it("is the same for the same person", () => {
    expect(starterPlan(starterRequest())).toEqual(starterPlan(starterRequest()));
  });

  it.each([
    ["pain of 6, above what the pain rule lets hold", { pain: { now: 6 } }, 2, "calm"],
    ["pain of 5", { pain: { now: 5 } }, 3, "capacity"],
    ["pain of 6 in someone who lives at 6", { pain: { now: 6, usual: 6 } }, 3, "capacity"],
    ["no pain in a beginner", { pain: {} }, 3, "capacity"],
    [
      "pain of 1 in a trained person",
      { pain: { now: 1 }, person: { trainingAge: "advanced" } },
      3,
      "capacity",
    ],
    ["no pain in a trained person", { pain: {}, person: { trainingAge: "advanced" } }, 4, "capacity"],
    ["nothing known", { pain: undefined, person: {} }, 3, "capacity"],
  ] as const)("has as many exercises as %s leaves room for", (_, more, count, stage) => {
    const plan = planOf(more as Partial<StarterRequest>);
    expect({ count: plan.exercises.length, stage: plan.stage }).toEqual({ count, stage });
  });

  it.each([
    [30, 3, [2, 1, 2]],
    [9, 2, [2, 1]],
    [7, 2, [1, 1]],
  ])("fits into %d minutes", (minutesPerSession, count, sets) => {
    const plan = planOf({ minutesPerSession });
    expect(plan.minutes).toBeLessThanOrEqual(minutesPerSession);
    expect(plan.exercises.map((line) => line.sets).slice(0, count)).toEqual(sets);
    expect(plan.exercises).toHaveLength(count);
  });

  it("says so when two exercises of one set are longer than the minutes there are", () => {
    expect(planOf({ minutesPerSession: 5 }).notes.join(" ")).not.toContain("do the first alone");
    const short = planOf({ minutesPerSession: 4 });
    expect(short.exercises).toHaveLength(2);
    expect(short.notes.join(" ")).toContain("do the first alone");
  });

  it("takes another exercise for one that the person does not want, and says so", () => {
    const plan = planOf({ dislikes: ["glute_bridge"] });
    expect(plan.exercises.map(({ exercise: id }) => id)).not.toContain("glute_bridge");
    expect(plan.exercises[0]?.why.map(({ because }) => because).join(" ")).toContain(
      "Glute bridge, which you do not want",
    );
  });

  it("takes another exercise for one that a condition speaks against, and names the condition", () => {
    const [first] = planOf({ conditions: ["hamstring_injury"] }).exercises;
    expect(first?.exercise).not.toBe("glute_bridge");
    expect(first?.why.map(({ because }) => because).join(" ")).toContain("the hamstring injury");
  });

  it("says why there are no exercises when every one is unwanted, and keeps the walk", () => {
    const all = EXERCISES.filter(({ id }) => id !== "walk").map(({ id }) => id);
    const plan = planOf({ dislikes: all });
    expect(plan.exercises).toEqual([]);
    expect(plan.shortage).toMatch(/walk/);
    expect(plan.walk?.exercise).toBe("walk");
    expect(starterDays(plan)).toEqual([]);
  });

  it("names what does as well to someone who does not want to walk", () => {
    const without = planOf({ dislikes: ["walk"] });
    expect(without.walk).toBeUndefined();
    expect(without.notes.join(" ")).toContain("keeps you moving");
  });

  it("puts a load only to a trained person without pain", () => {
    const loads = (more: Partial<StarterRequest>) =>
      planOf({ goal: "strength", kit: ["dumbbells", "kettlebell", "bench"], ...more }).exercises.map(
        ({ dose }) => dose.load.kind,
      );
    expect(loads({ person: { trainingAge: "advanced" }, pain: {} })).toContain("ramp");
    expect(loads({ person: { trainingAge: "advanced" }, pain: { now: 2 } })).not.toContain("ramp");
    expect(loads({ person: { trainingAge: "beginner" }, pain: {} })).not.toContain("ramp");
  });

  it("treats a sore shoulder or knee with the cautions of its condition", () => {
    const plan = planOf({ pain: { now: 3, regions: ["shoulder"] }, kit: [] });
    for (const { exercise: id } of plan.exercises)
      expect(exercise(id).cautions.shoulder_pain).not.toBe("avoid_until_cleared");
    expect(plan.exercises.map(({ exercise: id }) => id)).not.toContain("bird_dog");
  });

  it("spreads over at most three of the person's days", () => {
    expect(planOf({ weekdays: ["tue"] }).weekdays).toEqual(["tue"]);
    expect(planOf({ weekdays: ["mon", "tue", "wed", "thu", "fri", "sat"] }).weekdays).toEqual([
      "mon",
      "wed",
      "fri",
    ]);
  });

  it("traces every number to a parameter and every reason to a source", () => {
    const { exercises, walk, howMany } = planOf();
    for (const line of [...exercises, ...(walk ? [walk] : [])]) {
      for (const id of line.dose.parameterIds) expect(parameter(id).unit).not.toBe("");
      for (const { because, sourceIds } of line.why)
        expect([because, sourceIds.length > 0]).toEqual([because, true]);
    }
    expect(howMany.parameterIds).toEqual(["starter.minExercises", "starter.maxExercises"]);
  });
});

describe("the starter plan after screening", () => {
  it.each(EMERGENCY_IDS)("waits with everything but walking and comfort while %s is not answered", (id) => {
    const { [id]: _, ...answers } = allClear();
    const plan = starterPlan(starterRequest({ screening: screened(answers) }));
    expect(plan.kind).toBe("incomplete");
    expect(Object.keys(plan).toSorted()).toEqual(["because", "kind", "positions"]);
  });

  it.each(EMERGENCY_IDS)("offers nothing else once %s is answered with yes", (id) => {
    const plan = starterPlan(starterRequest({ screening: screened(allClear({ [id]: "yes" })) }));
    expect(plan).toEqual({
      kind: "refer",
      allowed: "nothing",
      where: expect.stringMatching(/emergency/) as string,
    });
  });

  it("leaves only walking where a clinician has to look first", () => {
    const plan = starterPlan(starterRequest({ screening: screened(allClear({ cancer_history: "yes" })) }));
    expect(plan).toMatchObject({ kind: "refer", allowed: "walking" });
  });

  it("goes on gently where the plan is only limited: easy exercises, no load by numbers", () => {
    const screening = screened(allClear({ neuro_stable: "yes" }));
    const plan = planOf({
      screening,
      kit: ["kettlebell", "cable"],
      person: { trainingAge: "advanced" },
      pain: {},
    });
    expect(plan.exercises).toHaveLength(2);
    for (const line of plan.exercises) {
      expect(exercise(line.exercise).difficulty).toBe(1);
      expect(["body", "feel"]).toContain(line.dose.load.kind);
      expect(line.dose.rir?.low ?? 3).toBe(3);
    }
    expect(plan.notes.join(" ")).toContain("stays easy");
  });

  it.each(["post_op", "age_child"] as const)(
    "keeps to the walk until somebody has agreed, after %s",
    (id) => {
      const plan = planOf({ screening: screened(allClear({ [id]: "yes" })) });
      expect(plan.exercises).toEqual([]);
      expect(plan.shortage).toContain("agree");
      expect(plan.walk?.exercise).toBe("walk");
    },
  );

  it("refers a pregnancy with a complication, and takes it for a pregnancy once it is cleared", () => {
    const conditions: ConditionId[] = ["pregnancy_stop", "pregnancy"];
    expect(
      starterPlan(starterRequest({ conditions, screening: screened(allClear(), conditions) })),
    ).toMatchObject({
      kind: "refer",
      allowed: "walking",
    });
    const screening = screen(allClear(), {
      today: TODAY,
      conditions,
      clearances: [{ of: "pregnancy_stop", by: "obstetric team", on: "2026-11-20" }],
    });
    const plan = planOf({ conditions, screening, cleared: ["pregnancy_stop"] });
    expect(plan.exercises.length).toBeGreaterThanOrEqual(2);
    for (const { exercise: id } of plan.exercises)
      expect(exercise(id).cautions.pregnancy).not.toBe("avoid_until_cleared");
  });
});
