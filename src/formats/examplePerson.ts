import type { PersonFile } from "./personFile.ts";

/**
 * A person file to start from: someone who sits all day and whose back aches, with every emergency question
 * answered. The values are made up.
 */
export const EXAMPLE_PERSON = {
  version: 1,
  person: { birthYear: 1986, sex: "f", heightM: 1.68, massKg: 64, trainingAge: "beginner" },
  goal: "ease_pain",
  daysPerWeek: 3,
  weekdays: ["mon", "wed", "fri"],
  minutesPerSession: 30,
  kit: ["mat", "band"],
  sittingHoursPerDay: 9,
  pain: { now: 3, worst: 5, regions: ["low_back"], months: 4 },
  conditions: [],
  screening: {
    ces_bladder: "no",
    ces_bowel: "no",
    ces_saddle: "no",
    ces_sex: "no",
    ces_bilateral: "no",
    neuro_progressive: "no",
    cord: "no",
    fracture_trauma: "no",
    aaa: "no",
    cardiac: "no",
    self_harm: "no",
  },
  easing: { q_sit: "worse", q_bend: "worse", q_walk: "better" },
  measurements: [
    { test: "side_bridge", side: "left", value: 41, at: "2026-11-02" },
    { test: "side_bridge", side: "right", value: 52, at: "2026-11-02" },
  ],
} as const satisfies Partial<PersonFile>;
