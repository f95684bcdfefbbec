import { describe, expect, it } from "vitest";
import { highsSolver } from "../../platform/highsSolver.ts";
import { exercise } from "../exercise/catalogue.ts";
import { kitSuffices, usableKit } from "../exercise/kit.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { KitId } from "../exercise/exercise.ts";
import type { Finding } from "../assessment/finding.ts";
import type { ScreeningOutcome } from "../screening/screeningOutcome.ts";
import { buildProgramme } from "./build.ts";
import { checkProgramme } from "./check.ts";
import { EXAMPLE_REQUEST, GYM, exampleFinding, someRequest } from "./example/exampleRequest.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import type { MilpSolver } from "./solver.ts";

const solve = highsSolver();

/** A beginner at home with nothing but the household, twice a week: few exercises, solved in a moment. */
const HOME: ProgrammeRequest = { ...EXAMPLE_REQUEST, kit: [], weekdays: ["tue", "fri"] };

async function planFor(request: ProgrammeRequest, solver: MilpSolver | "none" = solve): Promise<Programme> {
  const outcome = await buildProgramme(request, solver === "none" ? undefined : solver);
  if (outcome.outcome !== "plan") throw new Error(`no plan: ${JSON.stringify(outcome)}`);
  return outcome.programme;
}

/** Exercises with their sets and sides, day by day: what two plans are compared by. */
function shape({ days }: Programme): unknown {
  return days.map(({ weekday, exercises }) => ({
    weekday,
    lines: exercises.map(({ exercise: id, sets, leadSide }) => [id, sets, leadSide]),
  }));
}

const namesOf = ({ days }: Programme): readonly string[] =>
  days.flatMap(({ exercises }) => exercises.map(({ exercise: id }) => id));

const sided = (side: "left" | "right"): readonly Finding[] => [
  exampleFinding("single-leg-bridge-sides", ["gluteus_maximus", "hamstrings"], side),
  exampleFinding("extensor-endurance", ["erector_spinae"]),
];

describe("a plan for an example beginner", () => {
  it("holds before the checker, is proven, fits the minutes, and has the movements of every week", async () => {
    const plan = await planFor(EXAMPLE_REQUEST);
    expect(checkProgramme(plan, EXAMPLE_REQUEST)).toEqual([]);
    expect(plan.gap.proven).toBe(true);
    expect(plan.madeBy).toBe("solver");
    for (const { minutes } of plan.days) expect(minutes).toBeLessThanOrEqual(30);

    const patterns = new Set(namesOf(plan).map((id) => exercise(id).pattern));
    expect([...patterns]).toEqual(expect.arrayContaining(["hinge", "bridge"]));
    expect([...patterns].some((each) => each.startsWith("pull_"))).toBe(true);
    expect([...patterns].some((each) => each.startsWith("anti_"))).toBe(true);
    expect(plan.outOfReach.map(({ aim }) => aim)).toContain("pattern:carry");
    expect(plan.shortfalls.map(({ aim }) => aim)).not.toContain("balance:back_to_front");
  });

  it("is the same each time", async () => {
    expect(await planFor(HOME)).toEqual(await planFor(HOME));
  });

  it.each([19, 24])("holds before the checker for a made-up person (seed %i)", async (seed) => {
    const request = someRequest(seed);
    expect(checkProgramme(await planFor(request), request)).toEqual([]);
  });
});

describe("what findings change", () => {
  it("brings work for what was found, the weaker side first with one set more; mirrored people, mirrored plans", async () => {
    const request = { ...HOME, findings: sided("left") };
    const plan = await planFor(request);
    const lines = plan.days.flatMap(({ exercises }) => exercises);
    const leading = lines.filter(({ leadSide }) => leadSide === "left");
    expect(leading.length).toBeGreaterThan(0);
    for (const line of leading) {
      expect(line.extraSets).toBe(1);
      expect(line.why.map(({ ruleId }) => ruleId)).toContain("single-leg-bridge-sides");
    }
    expect(checkProgramme(plan, request)).toEqual([]);

    const other = await planFor({ ...HOME, findings: sided("right") });
    const mirrored = JSON.stringify(shape(plan)).replaceAll('"left"', '"right"');
    expect(JSON.stringify(shape(other))).toBe(mirrored);
  });

  it("practises a range only where a test found it short", async () => {
    const stretches = (plan: Programme) =>
      namesOf(plan).filter((id) => exercise(id).pattern === "mobility").length;
    const short = { ...HOME, findings: [exampleFinding("hip-flexor-length")] };
    expect(stretches(await planFor(short))).toBeGreaterThan(0);
    expect(stretches(await planFor(HOME))).toBe(0);
  });

  it("lets the back exceed the front by half where the log leans forward", async () => {
    const forward = { ...HOME, findings: [exampleFinding("back-front-balance")] };
    const plan = await planFor(forward);
    const { back, front } = shares(plan);
    const missing = plan.shortfalls.find(({ aim }) => aim === "balance:back_to_front")?.missingSets ?? 0;
    expect(back + missing).toBeGreaterThanOrEqual(1.5 * front - 1e-6);
  });

  function shares({ days }: Programme): { readonly back: number; readonly front: number } {
    const lines = days.flatMap(({ exercises }) => exercises);
    const sum = (share: "backShare" | "frontShare") =>
      lines.reduce((total, line) => total + line.sets * muscleCredits(exercise(line.exercise))[share], 0);
    return { back: sum("backShare"), front: sum("frontShare") };
  }
});

describe("minutes, kit and beginnings", () => {
  it("never scores worse with more minutes, beyond the gap", async () => {
    const plans: Programme[] = [];
    for (const minutesPerSession of [10, 15, 20, 30, 45]) {
      plans.push(await planFor({ ...HOME, minutesPerSession }));
    }
    plans.forEach((more, index) => {
      const less = plans[index - 1];
      if (less) expect(more.score).toBeLessThanOrEqual(less.score + more.gap.setEquivalents + 1e-6);
    });
  });

  it("is the same without kit that it does not use, where it is the one best plan", async () => {
    const kit: readonly KitId[] = ["mat", "rope", "foam_roller", "dip_bars"];
    const request = { ...HOME, minutesPerSession: 60, kit };
    const plan = await planFor(request);
    expect(plan.gap.setEquivalents).toBeLessThan(1e-6);
    for (const thing of kit) {
      const without = kit.filter((each) => each !== thing);
      const isUnused = namesOf(plan).every((id) => kitSuffices(exercise(id).kit, usableKit(without)));
      if (isUnused) expect(shape(await planFor({ ...request, kit: without }))).toEqual(shape(plan));
    }
  });

  it.each([
    [1, true],
    [2, false],
  ])(
    "has two to four exercises in the first two weeks of a beginner in pain (after %i: %s)",
    async (weeks, few) => {
      const request = { ...HOME, pain: { now: 3 }, weeksSinceStart: weeks };
      const different = new Set(namesOf(await planFor(request))).size;
      expect(different).toBeGreaterThanOrEqual(2);
      expect(different <= 4).toBe(few);
    },
  );

  it("changes little from last week's plan", async () => {
    const previous = await planFor({ ...HOME, minutesPerSession: 25 });
    const before = new Set(namesOf(previous));
    const fresh = new Set(namesOf(await planFor(HOME)));
    const next = new Set(namesOf(await planFor({ ...HOME, previous })));
    const news = (names: ReadonlySet<string>) => [...names].filter((id) => !before.has(id)).length;
    expect(news(next)).toBeLessThanOrEqual(news(fresh));
  });
});

describe("a routine that is kept", () => {
  const request: ProgrammeRequest = {
    ...EXAMPLE_REQUEST,
    person: { trainingAge: "intermediate" },
    goal: "strength",
    kit: ["barbell", "rack", "bench", "dumbbells"],
    minutesPerSession: 60,
    keep: [
      { exercise: "back_squat", weekday: "mon", sets: 4, reps: 5, loadKg: 100 },
      { exercise: "bench_press_barbell", weekday: "mon", sets: 4, reps: 5, loadKg: 80 },
      { exercise: "overhead_press_barbell", weekday: "wed", sets: 4, reps: 6, loadKg: 45 },
      { exercise: "biceps_curl_barbell", sets: 3 },
    ],
  };

  it("stays as it is, and gets work for the muscles of the back that it leaves out", async () => {
    const plan = await planFor(request);
    expect(checkProgramme(plan, request)).toEqual([]);
    const added = plan.days.flatMap(({ exercises }) => exercises.filter(({ kept }) => !kept));
    expect(added.length).toBeGreaterThan(0);
    for (const { muscle, planned } of plan.targets) {
      expect(planned, muscle).toBeGreaterThan(0);
    }
  });

  it("gets nothing added where nothing is missing", async () => {
    const whole = [
      "romanian_deadlift",
      "single_leg_deadlift",
      "reverse_snow_angel",
      "one_arm_row",
      "side_bridge",
      "superman",
      "face_pull",
      "prone_heel_squeeze",
    ].map((id, index) => ({
      exercise: id,
      weekday: (["mon", "wed", "fri"] as const)[index % 3] ?? "mon",
      sets: 4,
    }));
    const plan = await planFor({ ...request, keep: whole, minutesPerSession: 90 });
    const added = plan.days.flatMap(({ exercises }) => exercises.filter(({ kept }) => !kept));
    expect(added).toEqual([]);
  });

  it("gives way to a caution, and says so", async () => {
    const careful: ProgrammeRequest = { ...request, conditions: ["osteoporosis"] };
    const forbidden = request.keep.filter(
      ({ exercise: id }) => exercise(id).cautions.osteoporosis === "avoid_until_cleared",
    );
    const plan = await planFor({
      ...careful,
      keep: [...request.keep, { exercise: "good_morning", sets: 3 }],
    });
    expect(plan.leftOut.map(({ exercise: id }) => id)).toEqual([
      ...forbidden.map(({ exercise: id }) => id),
      "good_morning",
    ]);
  });

  it.each<[string, Partial<ProgrammeRequest>, string, RegExp]>([
    ["on a day that is no training day", { weekdays: ["tue", "thu"] }, "keep:mon", /Add Monday/],
    ["that is longer than its session", { minutesPerSession: 20 }, "time:mon", /With \d+ min/],
  ])("%s makes the plan infeasible, with the way out", async (_, change, constraint, wayOut) => {
    const outcome = await buildProgramme({ ...request, ...change }, solve);
    if (outcome.outcome !== "infeasible") throw new Error(outcome.outcome);
    expect(outcome.conflict.map((each) => each.constraint)).toContain(constraint);
    expect(outcome.relaxation).toMatch(wayOut);
  });
});

describe("where no plan is possible", () => {
  const few = ["glute_bridge", "band_row"].map(exercise);
  const oneDay = { ...EXAMPLE_REQUEST, weekdays: ["wed"] } as const;

  it.each<[string, ProgrammeRequest, string, RegExp]>([
    ["time", { ...oneDay, minutesPerSession: 4 }, "time", /With 8 min/],
    ["dislikes", { ...oneDay, catalogue: few, dislikes: ["glute_bridge"] }, "dislikes", /Allow the exercise/],
    ["kit", { ...oneDay, catalogue: few, kit: [] }, "kit", /With long band/],
    [
      "cautions",
      { ...oneDay, catalogue: few.map(avoidedInHernia), conditions: ["hernia"] },
      "cautions",
      /clinician/,
    ],
    ["level", { ...oneDay, catalogue: few.map((each) => ({ ...each, difficulty: 5 })) }, "level", /easier/],
    ["nothing to choose from", { ...oneDay, catalogue: [] }, "work", /No single change/],
    [
      "days",
      {
        ...EXAMPLE_REQUEST,
        weekdays: ["mon", "tue", "wed", "thu", "fri", "sat"],
        catalogue: few.slice(0, 2),
        person: { trainingAge: "intermediate" },
      },
      "days",
      /With 4 training days/,
    ],
  ])("names %s and the smallest change", async (_, request, constraint, wayOut) => {
    const outcome = await buildProgramme(request, solve);
    if (outcome.outcome !== "infeasible") throw new Error(outcome.outcome);
    expect(outcome.conflict.map((each) => each.constraint)).toContain(constraint);
    expect(outcome.relaxation).toMatch(wayOut);
  });

  it("makes a plan with exactly the minutes that it asked for", async () => {
    expect((await buildProgramme({ ...oneDay, minutesPerSession: 8 }, solve)).outcome).toBe("plan");
  });

  function avoidedInHernia<E extends ReturnType<typeof exercise>>(each: E): E {
    return { ...each, cautions: { ...each.cautions, hernia: "avoid_until_cleared" } };
  }
});

describe("what screening lets go on", () => {
  const answered = { reasons: [], limits: [], unanswered: [] };
  const refer = (effect: "stop_all" | "stop_until_cleared" | "limited_plan"): ScreeningOutcome => ({
    ...answered,
    kind: "refer",
    urgency: "urgent_within_days",
    effect,
    where: "your physician",
    why: ["made up"],
  });

  it.each([
    ["incomplete", { ...answered, kind: "incomplete" } satisfies ScreeningOutcome, "walking"],
    ["stop_all", refer("stop_all"), "nothing"],
    ["stop_until_cleared", refer("stop_until_cleared"), "walking"],
  ])("%s: no plan", async (_, screening, allowed) => {
    const outcome = await buildProgramme({ ...EXAMPLE_REQUEST, screening }, solve);
    expect(outcome).toMatchObject({ outcome: "notNow", allowed });
  });

  it("limited_plan: easy exercises only", async () => {
    const request = {
      ...EXAMPLE_REQUEST,
      person: { trainingAge: "advanced" },
      kit: GYM,
      screening: refer("limited_plan"),
    } as const;
    const plan = await planFor(request, "none");
    expect(Math.max(...namesOf(plan).map((id) => exercise(id).difficulty))).toBe(1);
  });
});

describe("without a solver", () => {
  it("the simple planner makes a plan that holds, and proves nothing", async () => {
    const plan = await planFor(EXAMPLE_REQUEST, "none");
    expect(plan.madeBy).toBe("greedy");
    expect(plan.gap.proven).toBe(false);
    expect(checkProgramme(plan, EXAMPLE_REQUEST)).toEqual([]);
  });

  it("a solver that fails is the same as none", async () => {
    const broken: MilpSolver = () => Promise.resolve({ outcome: "failed", because: "made up" });
    expect(shape(await planFor(EXAMPLE_REQUEST, broken))).toEqual(
      shape(await planFor(EXAMPLE_REQUEST, "none")),
    );
  });

  it.each([2, 5, 9, 10, 14, 25])("holds for a made-up person (seed %i)", async (seed) => {
    const request = someRequest(seed);
    expect(checkProgramme(await planFor(request, "none"), request)).toEqual([]);
  });
});

it("refuses minutes and days that are none", async () => {
  await expect(buildProgramme({ ...EXAMPLE_REQUEST, minutesPerSession: 0 }, solve)).rejects.toThrow("got 0");
  await expect(buildProgramme({ ...EXAMPLE_REQUEST, weekdays: [] }, solve)).rejects.toThrow("got []");
});
