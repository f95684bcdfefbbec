import type { Finding, RuleId } from "../../assessment/finding.ts";
import { COUNTED_MUSCLES } from "../../anatomy/muscles.ts";
import { parameter } from "../../evidence/parameter.ts";
import type { ConditionId, KitId } from "../../exercise/exercise.ts";
import type { Side } from "../../log/trainingLog.ts";
import { GOALS, TRAINING_AGES } from "../../person/person.ts";
import { usualWeekdays, type ProgrammeRequest } from "../programmeRequest.ts";

/** A beginner without findings who wants relief: three days, half an hour, a mat and a band. */
export const EXAMPLE_REQUEST: ProgrammeRequest = {
  today: "2026-11-23",
  person: {},
  goal: "ease_pain",
  weekdays: ["mon", "wed", "fri"],
  minutesPerSession: 30, // not clinical: a made-up person
  kit: ["mat", "band"],
  conditions: [],
  screening: { kind: "clear", reasons: [], limits: [], unanswered: [] },
  findings: [],
  dislikes: [],
  keep: [],
  weeksSinceStart: 4, // not clinical: a made-up person
};

/** Equipment of a well-stocked gym. */
export const GYM: readonly KitId[] = [
  "barbell",
  "rack",
  "bench",
  "dumbbells",
  "kettlebell",
  "bar",
  "cable",
  "machine",
  "band",
  "pad",
];

/** A finding that says "present", as the assessment would. */
export function exampleFinding(ruleId: RuleId, muscles: readonly string[] = [], side?: Side): Finding {
  return {
    ruleId,
    status: "present",
    because: `made up for ${ruleId}`,
    sourceIds: ["product_choice"],
    parameterIds: [],
    measured: [],
    muscles,
    error: { kind: "stated", basis: "made up" },
    ...(side && { side }),
  };
}

const KITS: readonly (readonly KitId[])[] = [
  [],
  ["mat", "band"],
  ["mini_band", "dumbbells"],
  ["kettlebell", "bar", "bench"],
  GYM,
];
const CONDITIONS: readonly ConditionId[] = [
  "flexion_intolerant",
  "pregnancy",
  "hip_impingement",
  "hypertension",
  "shoulder_pain",
  "knee_osteoarthritis",
];
const SIDED: readonly RuleId[] = ["single-leg-bridge-sides", "side-bridge-sides", "hip-abduction-sides"];
const PLAIN: readonly RuleId[] = [
  "extensor-endurance",
  "hip-flexor-length",
  "hinge-pattern",
  "ankle-dorsiflexion",
];
const MINUTES = [15, 20, 30, 45, 60]; // not clinical: made-up people

/** Somebody, made up from `seed`: the same seed makes the same person. */
export function someRequest(seed: number): ProgrammeRequest {
  const next = generator(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const chance = (of: number): boolean => next() * of < 1;
  const muscles = () => [one(COUNTED_MUSCLES.filter(({ balance }) => balance === "back")).id];
  const trainingAge = one(TRAINING_AGES);
  const days = 1 + Math.floor(next() * 6); // not clinical: a made-up person
  const painful = chance(2);
  return {
    ...EXAMPLE_REQUEST,
    person: { trainingAge },
    goal: one(GOALS),
    weekdays: usualWeekdays(days),
    minutesPerSession: one(MINUTES),
    kit: one(KITS),
    conditions: chance(2) ? [one(CONDITIONS)] : [],
    findings: [
      ...(chance(2) ? [exampleFinding(one(SIDED), muscles(), one(["left", "right"] as const))] : []),
      ...(chance(2) ? [exampleFinding(one(PLAIN), muscles())] : []),
    ],
    weeksSinceStart: Math.floor(next() * 8), // not clinical: a made-up person
    ...(painful && { pain: { now: Math.floor(next() * 7) } }), // not clinical: a made-up person
  };
}

const HOME: readonly KitId[] = ["mat", "band", "dumbbells"];
const USUAL_MINUTES = [30, 45]; // not clinical: made-up people

/**
 * The person of `someRequest`, as most people train: three days of 30 or 45 minutes, with a mat, a band and dumbbells
 * at home or in a gym. Much of what a plan leaves out for shorter weeks and bare rooms no planner can put in.
 */
export function usualRequest(seed: number): ProgrammeRequest {
  const next = generator(-seed);
  return {
    ...someRequest(seed),
    weekdays: usualWeekdays(parameter("frequency.noviceDaysPerWeek").value),
    minutesPerSession: USUAL_MINUTES[Math.floor(next() * USUAL_MINUTES.length)] as number,
    kit: next() * 2 < 1 ? HOME : GYM,
  };
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0; // not clinical: constant of the generator
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state); // not clinical: constant of the generator
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed; // not clinical: constant of the generator
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32; // not clinical: constant of the generator
  };
}
