import { EMERGENCY_IDS, QUESTION_IDS } from "../src/core/screening/question.ts";
import type { Seed } from "./seedRecords.ts";

/** A Monday. */
export const MONDAY = "2026-11-23";

/** Somebody without red flags who trains on Mondays and Thursdays with a barbell and dumbbells. */
export const SCREENED: Seed = {
  kind: "screening",
  id: MONDAY,
  fields: {
    answeredOn: MONDAY,
    answers: Object.fromEntries([...EMERGENCY_IDS, ...QUESTION_IDS].map((id) => [id, "no"])),
  },
};

export const LIFTER: Seed = {
  kind: "profile",
  id: "me",
  fields: {
    goal: "strength",
    trainingAge: "intermediate",
    birthYear: 1988,
    weekdays: ["mon", "thu"],
    minutesPerSession: 45,
    kit: ["barbell", "dumbbells", "rack", "bench", "mat"],
    startedOn: "2026-08-03",
  },
};

const planned = (exercise: string, sets: number) => ({
  exercise,
  sets,
  minutes: 8,
  why: [
    { because: "The back of the hip gets little work.", parameterIds: [], sourceIds: ["product_choice"] },
  ],
});

/** A starter week with a bar, something one-sided and a hold. */
export const PLAN: Seed = {
  kind: "plan",
  id: "plan-1",
  fields: {
    startedOn: "2026-11-16",
    allowed: "everything",
    week: {
      targets: [],
      days: ["mon", "thu"].map((weekday) => ({
        weekday,
        minutes: 40,
        exercises: [planned("romanian_deadlift", 2), planned("one_arm_row", 1), planned("side_bridge", 1)],
      })),
    },
  },
};

/** A session of the week before. */
export const LAST_WEEK: readonly Seed[] = [
  {
    kind: "workout",
    id: "before",
    fields: {
      startedAt: "2026-11-19T18:00:00",
      zone: "Europe/Berlin",
      status: "finished",
      durationS: 2400,
      from: "plan",
      exercises: [{ name: "Romanian deadlift" }],
    },
  },
  ...[0, 1].map((index) => ({
    kind: "set" as const,
    id: `before-${index}`,
    fields: {
      workout: "before",
      exercise: "romanian_deadlift",
      name: "Romanian deadlift",
      place: 0,
      at: `2026-11-19T18:0${index}:00`,
      kind: "work",
      loadKg: 80,
      loadUnit: "kg",
      reps: 8,
      rir: 2,
    },
  })),
];
