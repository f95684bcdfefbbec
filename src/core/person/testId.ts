/** What a test is counted in. */
export type TestUnit = "s" | "reps" | "deg" | "cm" | "kg" | "points" | "count" | "yes_no";

/** The tests of the evidence base, with the unit of their value. */
export const TEST_UNITS = {
  sorensen: "s",
  side_bridge: "s",
  flexor_endurance_60: "s",
  front_plank: "s",
  single_leg_bridge_hold: "s",
  hip_abduction_hold: "s",
  single_leg_hamstring_bridge: "reps",
  trendelenburg: "deg",
  single_leg_squat: "deg",
  prone_hip_extension: "yes_no",
  aslr: "points",
  ake_9090: "deg",
  passive_slr: "deg",
  thomas: "deg",
  knee_to_wall: "cm",
  lat_length: "deg",
  hip_ir: "deg",
  fair: "yes_no",
  hinge_dowel: "deg",
  chair_stand_30s: "reps",
  sts_5x: "s",
  single_leg_stance: "s",
  prone_double_slr: "s",
  gait_signs: "count",
  rm_estimate: "kg",
} as const satisfies Readonly<Record<string, TestUnit>>;

export type TestId = keyof typeof TEST_UNITS;

/** Every test id, in the order of the evidence base. */
export const TEST_IDS = Object.keys(TEST_UNITS) as readonly TestId[];
