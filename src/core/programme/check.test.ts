import { describe, expect, it } from "vitest";
import { exercise } from "../exercise/catalogue.ts";
import { buildProgramme } from "./build.ts";
import { checkProgramme } from "./check.ts";
import { EXAMPLE_REQUEST, GYM, exampleFinding } from "./example/exampleRequest.ts";
import type { PlannedExercise, Programme } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

// the simple planner makes these: the checker does not care who made a plan
const SIDED: ProgrammeRequest = {
  ...EXAMPLE_REQUEST,
  findings: [
    exampleFinding("single-leg-bridge-sides", ["gluteus_maximus", "hamstrings"], "left"),
    exampleFinding("hip-flexor-length"),
  ],
};
const SIX_DAYS: ProgrammeRequest = {
  ...EXAMPLE_REQUEST,
  person: { trainingAge: "intermediate" },
  goal: "physique",
  kit: GYM,
  weekdays: ["mon", "tue", "wed", "thu", "fri", "sat"],
};
const KEPT: ProgrammeRequest = {
  ...SIX_DAYS,
  weekdays: ["mon", "wed", "fri"],
  minutesPerSession: 60,
  keep: [
    { exercise: "back_squat", weekday: "mon", sets: 4, reps: 5, loadKg: 100 },
    { exercise: "front_plank", weekday: "wed", sets: 3, holdS: 30 },
  ],
};

async function planOf(request: ProgrammeRequest): Promise<Programme> {
  const outcome = await buildProgramme(request, undefined);
  if (outcome.outcome !== "plan") throw new Error(JSON.stringify(outcome));
  return outcome.programme;
}

const constraintsOf = (programme: Programme, request: ProgrammeRequest): readonly string[] =>
  checkProgramme(programme, request).map(({ constraint }) => constraint);

type Mutation = readonly [what: string, programme: Programme];

/** Every single change of the plan's days: each field of each line, lines and days dropped, doubled and exchanged. */
function mutationsOf(programme: Programme): readonly Mutation[] {
  const withDays = (what: string, days: Programme["days"]): Mutation => [what, { ...programme, days }];
  const { days } = programme;
  const ofDays = days.flatMap((day, index) => {
    const change = (what: string, next: Partial<typeof day>): Mutation =>
      withDays(`${day.weekday}: ${what}`, days.with(index, { ...day, ...next }));
    const other = days[(index + 1) % days.length] ?? day;
    return [
      withDays(`no ${day.weekday}`, days.toSpliced(index, 1)),
      withDays(`${day.weekday} twice`, days.toSpliced(index, 0, day)),
      change("on Sunday", { weekday: "sun" }),
      change("minutes", { minutes: day.minutes + 1 }),
      change("nothing in it", { exercises: [], minutes: 3 }),
      change("the lines of another day", { exercises: other.exercises }),
      ...day.exercises.flatMap((line, at): readonly Mutation[] => {
        const { exercises } = day;
        const swap = (what: string, next: PlannedExercise): Mutation =>
          change(`${line.exercise}, ${what}`, { exercises: exercises.with(at, next) });
        return [
          change(`no ${line.exercise}`, { exercises: exercises.toSpliced(at, 1) }),
          change(`${line.exercise} twice`, { exercises: exercises.toSpliced(at, 0, line) }),
          ...lineMutations(line).map(([what, next]) => swap(what, next)),
        ];
      }),
    ];
  });
  return [...ofDays, ...sumMutations(programme)];
}

function lineMutations(line: PlannedExercise): readonly (readonly [string, PlannedExercise])[] {
  const { leadSide, extraSets, kept, ...rest } = line;
  return [
    ["a set more", { ...line, sets: line.sets + 1 }],
    ["a set less", { ...line, sets: line.sets - 1 }],
    ["half a set", { ...line, sets: line.sets + 0.5 }],
    ["a minute more", { ...line, minutes: line.minutes + 1 }],
    ["unknown", { ...line, exercise: "no_such_exercise" }],
    ["too hard", { ...line, exercise: "pistol_squat" }],
    ["not for plans", { ...line, exercise: "snatch" }],
    ["without reason", { ...line, why: [] }],
    [
      "with an empty reason",
      { ...line, why: [{ because: " ", parameterIds: [], sourceIds: ["product_choice"] }] },
    ],
    ["with a reason from nowhere", { ...line, why: [{ because: "so", parameterIds: [], sourceIds: [] }] }],
    [
      "with an unknown source",
      { ...line, why: [{ because: "so", parameterIds: [], sourceIds: ["nobody_1900"] }] },
    ],
    [
      "with a finding that is not there",
      {
        ...line,
        why: [{ because: "so", ruleId: "sit-to-stand", parameterIds: [], sourceIds: ["product_choice"] }],
      },
    ],
    ["the other side first", { ...line, leadSide: leadSide === "left" ? "right" : "left", extraSets: 1 }],
    ...(extraSets ? ([["no extra set", { ...rest, ...(leadSide && { leadSide }) }]] as const) : []),
    ...(kept
      ? ([
          ["not kept", rest],
          ["another load", { ...line, kept: { ...kept, loadKg: 1 } }],
          ["other repetitions", { ...line, kept: { ...kept, reps: 1 } }],
          ["another hold", { ...line, kept: { ...kept, holdS: 1 } }],
        ] as const)
      : ([["said to be kept", { ...line, kept: {} }]] as const)),
  ];
}

function sumMutations(programme: Programme): readonly Mutation[] {
  const { weeklySets, targets, gap, leftOut } = programme;
  return [
    ["another goal", { ...programme, goal: programme.goal === "strength" ? "athletic" : "strength" }],
    ["another stage", { ...programme, stage: "return" }],
    ...Object.keys(weeklySets).map((id): Mutation => {
      const { [id]: sets = 0, ...others } = weeklySets;
      return [`no weekly sets of ${id} (${sets})`, { ...programme, weeklySets: others }];
    }),
    ["weekly sets of a muscle that gets none", { ...programme, weeklySets: { ...weeklySets, neck: 3.25 } }],
    ...targets.flatMap((target, index): readonly Mutation[] => [
      [
        `planned ${target.muscle}`,
        { ...programme, targets: targets.with(index, { ...target, planned: target.planned + 1 }) },
      ],
      [
        `cap of ${target.muscle}`,
        { ...programme, targets: targets.with(index, { ...target, cap: target.cap + 1 }) },
      ],
      [
        `no reason for ${target.muscle}`,
        { ...programme, targets: targets.with(index, { ...target, why: [] }) },
      ],
    ]),
    ["proven or not", { ...programme, gap: { ...gap, proven: !gap.proven } }],
    ["a smaller gap", { ...programme, gap: { ...gap, setEquivalents: gap.setEquivalents / 2 } }],
    ["a smaller share", { ...programme, gap: { ...gap, share: gap.share / 2 } }],
    ["a negative gap", { ...programme, gap: { ...gap, setEquivalents: -1, share: -1 / gap.ofSets } }],
    ["no score", { ...programme, score: -1 }],
    [
      "left out without need",
      { ...programme, leftOut: [...leftOut, { exercise: "glute_bridge", because: "so" }] },
    ],
  ];
}

describe("the checker", () => {
  it.each([
    ["a weaker side", SIDED],
    ["six days", SIX_DAYS],
    ["a routine that is kept", KEPT],
  ])("lets a sound plan pass and rejects it after any single change: %s", async (_, request) => {
    const programme = await planOf(request);
    expect(checkProgramme(programme, request)).toEqual([]);
    const mutations = mutationsOf(programme);
    expect(mutations.length).toBeGreaterThan(150);
    const passed = mutations.filter(([, mutated]) => checkProgramme(mutated, request).length === 0);
    expect(passed.map(([what]) => what)).toEqual([]);
  });

  it("has a weaker side and a kept line to change at all", async () => {
    const lines = async (request: ProgrammeRequest) =>
      (await planOf(request)).days.flatMap((day) => day.exercises);
    expect((await lines(SIDED)).some(({ leadSide }) => leadSide === "left")).toBe(true);
    expect((await lines(KEPT)).filter(({ kept }) => kept)).toHaveLength(2);
  });

  it.each<[string, (plan: Programme) => Partial<ProgrammeRequest>]>([
    ["kit", () => ({ kit: [] })],
    ["dislikes", ({ days }) => ({ dislikes: [days[0]?.exercises[0]?.exercise ?? ""] })],
    ["goal", () => ({ goal: "sit_better" })],
    ["stage", () => ({ stage: "return" })],
    ["days", () => ({ weekdays: ["mon", "tue"] })],
    ["level", () => ({ person: { trainingAge: "beginner" } })],
    ["level", () => ({ pain: { now: 9 } })],
    ["screening", () => ({ screening: { ...EXAMPLE_REQUEST.screening, kind: "incomplete" } })],
    ["exercises", () => ({ person: {}, pain: { now: 3 }, weeksSinceStart: 0 })],
    ["keep", () => ({ keep: [{ exercise: "glute_bridge", sets: 3 }] })],
    ["catalogue", () => ({ catalogue: [exercise("glute_bridge")] })],
    ["cap", () => ({ person: {} })],
    ["cautions", () => ({ conditions: ["acute_lbp", "hip_replacement", "pregnancy", "shoulder_pain"] })],
  ])("finds a plan made for somebody else: %s", async (constraint, change) => {
    const plan = await planOf(SIX_DAYS);
    expect(constraintsOf(plan, { ...SIX_DAYS, ...change(plan) })).toContain(constraint);
  });

  it("lets a condition pass once it is cleared", async () => {
    const plan = await planOf(SIX_DAYS);
    const conditions = ["acute_lbp", "hip_replacement", "pregnancy", "shoulder_pain"] as const;
    expect(constraintsOf(plan, { ...SIX_DAYS, conditions, cleared: conditions })).not.toContain("cautions");
  });

  it("takes the minutes of a session to the minute", async () => {
    const plan = await planOf(SIDED);
    const longest = Math.max(...plan.days.map(({ minutes }) => minutes));
    expect(constraintsOf(plan, { ...SIDED, minutesPerSession: longest })).not.toContain("time");
    expect(constraintsOf(plan, { ...SIDED, minutesPerSession: longest - 0.01 })).toContain("time");
  });

  it.each([
    [2, 3, false],
    [3, 3, true],
    [3, 2, false],
  ])(
    "finds hard sessions of a muscle on neighbouring days: %i and %i sets: %s",
    async (first, second, found) => {
      const plan = await planOf(SIX_DAYS);
      const line = (sets: number): PlannedExercise => ({
        exercise: "glute_bridge",
        sets,
        minutes: 0,
        why: [],
      });
      const days = plan.days.map((day, index) => ({
        ...day,
        exercises: index < 2 ? [line(index === 0 ? first : second)] : [],
      }));
      expect(constraintsOf({ ...plan, days }, SIX_DAYS).includes("recovery")).toBe(found);
    },
  );

  it.each([
    ["mon", "sun", true],
    ["mon", "tue", true],
    ["mon", "wed", false],
    ["mon", "sat", false],
  ] as const)("knows that the week repeats: %s and %s: %s", async (a, b, found) => {
    const plan = await planOf(SIX_DAYS);
    const [first] = plan.days;
    if (!first) throw new Error("no day");
    const hard = { exercise: "glute_bridge", sets: 4, minutes: 0, why: [] };
    const days = [a, b].map((weekday) => ({ ...first, weekday, exercises: [hard] }));
    expect(constraintsOf({ ...plan, days }, SIX_DAYS).includes("recovery")).toBe(found);
  });

  it("finds too many sets of a muscle in one session, and an exercise on too many days", async () => {
    const plan = await planOf(SIX_DAYS);
    const lines = ["glute_bridge", "hip_thrust_machine", "prone_heel_squeeze"].map((id) => ({
      exercise: id,
      sets: 3,
      minutes: 0,
      why: [],
    }));
    const days = plan.days.map((day) => ({ ...day, exercises: lines }));
    const found = constraintsOf({ ...plan, days }, SIX_DAYS);
    expect(found).toEqual(expect.arrayContaining(["session cap", "frequency", "cap", "recovery"]));
  });
});
