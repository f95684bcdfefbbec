/** A pair of measurements whose order the engine must have right: more in the first than in the second. */
export interface Direction {
  readonly more: string;
  readonly less: string;
  readonly source: string;
}

/** Pairs of tasks of one source that measurement tells apart by at least a tenth. */
export const DIRECTIONS: readonly Direction[] = [
  { more: "standing_flexed", less: "standing", source: "Wilke et al. 1999" },
  { more: "standing", less: "prone", source: "Wilke et al. 1999" },
  { more: "sitting_flexed", less: "sitting", source: "Wilke et al. 1999" },
  { more: "hold_close", less: "standing", source: "Wilke et al. 1999" },
  { more: "hold_far", less: "hold_close", source: "Wilke et al. 1999" },
  { more: "lift_squat", less: "hold_close", source: "Wilke et al. 1999" },
  { more: "lift_round", less: "lift_squat", source: "Wilke et al. 1999" },
  { more: "sit_up_bent", less: "curl_up", source: "McGill 2002" },
  { more: "sit_up_straight", less: "curl_up", source: "McGill 2002" },
  { more: "side_bridge", less: "curl_up", source: "McGill 2002" },
  { more: "roman_chair", less: "bird_dog", source: "McGill 2002" },
  { more: "superman", less: "roman_chair", source: "McGill 2002" },
  { more: "superman", less: "bird_dog", source: "McGill 2002" },
  { more: "sit_up_bent", less: "bent_leg_raise", source: "McGill 2002" },
];
