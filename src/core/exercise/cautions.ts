import type { Cautions, CautionValue, ConditionId, Position } from "./exercise.ts";
import { CONDITION_IDS } from "./exercise.ts";

/** What a demand asks of people who live with a condition. */
interface DemandRule {
  /** Done with a change: less range, less load, other position. */
  readonly modify?: readonly ConditionId[];
  /** Left out until a clinician has cleared it. */
  readonly avoid?: readonly ConditionId[];
}

/** Straining against a load, breath easily held: pressure in chest, belly, eye. */
const STRAIN: readonly ConditionId[] = ["hypertension", "hernia", "glaucoma", "postpartum"];
/** The lumbar spine under load. */
const LUMBAR_LOAD: readonly ConditionId[] = [
  "flexion_intolerant",
  "disc_radicular",
  "spondylolisthesis",
  "osteoporosis",
  "acute_lbp",
];
const KNEE: readonly ConditionId[] = ["knee_osteoarthritis", "patellofemoral_pain"];

/**
 * What exercises demand of a body, and what follows for each condition. The strictest demand wins.
 * Source: clinical convention of the gates of the evidence base (most of it recalled, none of it from trials);
 * no clinician has signed it yet, which `reviewedBy: null` shows.
 */
export const DEMANDS = {
  // where the body lies, stands or hangs
  lying_on_back: { modify: ["pregnancy"] },
  lying_on_belly: { avoid: ["pregnancy"] },
  lying_on_side: { modify: ["gluteal_tendinopathy", "hip_replacement", "shoulder_pain"] },
  on_hands_and_knees: { modify: [...KNEE, "shoulder_pain"] },
  on_knees: { modify: KNEE },
  hanging: { avoid: ["shoulder_pain"] },
  head_down: { avoid: ["glaucoma", "hypertension"], modify: ["pregnancy", "shoulder_pain"] },
  single_leg_stance: { modify: ["pregnancy", "gluteal_tendinopathy", "hip_replacement"] },
  long_standing: { modify: ["stenosis"] },

  // hips
  hip_bend: { modify: ["hip_impingement", "hip_replacement"] },
  deep_hip_bend: {
    modify: ["flexion_intolerant", "hip_impingement", "hip_osteoarthritis", "hip_replacement"],
  },
  hip_adduction_end_range: {
    avoid: ["hip_impingement", "gluteal_tendinopathy", "hip_replacement"],
    modify: ["hip_osteoarthritis"],
  },
  hip_rotation_end_range: {
    avoid: ["hip_impingement", "hip_replacement"],
    modify: ["gluteal_tendinopathy", "hip_osteoarthritis"],
  },
  hip_abductor_load: { modify: ["gluteal_tendinopathy", "hip_replacement"] },
  hip_drop: { avoid: ["gluteal_tendinopathy"], modify: ["hip_osteoarthritis", "hip_replacement"] },
  hip_adductor_load: {
    modify: ["pregnancy", "hip_impingement", "gluteal_tendinopathy", "hip_osteoarthritis"],
    avoid: ["hip_replacement"],
  },
  hip_flexor_load: { modify: ["hip_impingement", "hip_osteoarthritis", "hip_replacement"] },
  light_hinge: { modify: ["hip_impingement", "hamstring_injury", "hip_replacement"] },
  loaded_hinge: {
    modify: [
      ...LUMBAR_LOAD,
      ...STRAIN,
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "hip_osteoarthritis",
    ],
    avoid: ["acute_lbp", "hip_replacement"],
  },
  light_loaded_hinge: {
    modify: [
      ...LUMBAR_LOAD,
      ...STRAIN,
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "hip_osteoarthritis",
      "hip_replacement",
    ],
  },
  heavy_hinge: {
    modify: [
      "extension_intolerant",
      "stenosis",
      "spondylolisthesis",
      "hip_impingement",
      "hypertension",
      "gluteal_tendinopathy",
      "hip_osteoarthritis",
      ...KNEE,
      "shoulder_pain",
    ],
    avoid: [
      "flexion_intolerant",
      "disc_radicular",
      "pregnancy",
      "hamstring_injury",
      "osteoporosis",
      "acute_lbp",
      "hernia",
      "glaucoma",
      "hip_replacement",
      "postpartum",
    ],
  },
  ballistic_hinge: {
    modify: [
      "flexion_intolerant",
      "extension_intolerant",
      "stenosis",
      "spondylolisthesis",
      "hypertension",
      "gluteal_tendinopathy",
      "hip_osteoarthritis",
      ...KNEE,
      "shoulder_pain",
    ],
    avoid: [
      "disc_radicular",
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "osteoporosis",
      "acute_lbp",
      "hernia",
      "glaucoma",
      "hip_replacement",
      "postpartum",
    ],
  },
  hinge_hold: {
    modify: [
      ...LUMBAR_LOAD,
      ...STRAIN,
      "extension_intolerant",
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "shoulder_pain",
    ],
    avoid: ["hip_replacement"],
  },
  bridge: {
    modify: ["spondylolisthesis", "hip_impingement", "hamstring_injury", "glaucoma", "hip_replacement"],
  },
  loaded_bridge: {
    modify: [
      "extension_intolerant",
      "disc_radicular",
      "spondylolisthesis",
      "hip_impingement",
      "hamstring_injury",
      "hip_osteoarthritis",
      ...STRAIN,
    ],
    avoid: ["pregnancy", "acute_lbp", "hip_replacement"],
  },
  single_leg_bridge: {
    modify: [
      "extension_intolerant",
      "spondylolisthesis",
      "hip_impingement",
      "acute_lbp",
      "glaucoma",
      "gluteal_tendinopathy",
      "hip_replacement",
      "postpartum",
    ],
    avoid: ["hamstring_injury"],
  },

  // hamstrings
  hamstring_load: { modify: ["hamstring_injury", "hip_replacement"] },
  hamstring_long_length_heavy: { avoid: ["hamstring_injury"] },
  nordic: {
    modify: [
      "spondylolisthesis",
      "hip_impingement",
      "osteoporosis",
      "hypertension",
      "hernia",
      "glaucoma",
      "hip_replacement",
      "patellofemoral_pain",
      "postpartum",
    ],
    avoid: ["disc_radicular", "pregnancy", "hamstring_injury", "acute_lbp", "knee_osteoarthritis"],
  },
  hamstring_stretch: { modify: ["hamstring_injury", "hip_replacement"], avoid: ["disc_radicular"] },

  // knees
  knee_bend: { modify: KNEE },
  knee_extension_load: { modify: KNEE },
  knees_forward_deep: { avoid: KNEE },
  loaded_squat: {
    modify: [
      ...LUMBAR_LOAD,
      ...STRAIN,
      ...KNEE,
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "hip_osteoarthritis",
    ],
    avoid: ["hip_replacement"],
  },
  heavy_squat: {
    modify: [
      "extension_intolerant",
      "disc_radicular",
      "stenosis",
      "spondylolisthesis",
      "hamstring_injury",
      "osteoporosis",
      "hypertension",
      "gluteal_tendinopathy",
      "hip_osteoarthritis",
      ...KNEE,
    ],
    avoid: [
      "flexion_intolerant",
      "pregnancy",
      "hip_impingement",
      "acute_lbp",
      "hernia",
      "glaucoma",
      "hip_replacement",
      "postpartum",
    ],
  },
  machine_leg_press: {
    modify: [
      "flexion_intolerant",
      "disc_radicular",
      "osteoporosis",
      "acute_lbp",
      "pregnancy",
      "hip_impingement",
      "hip_osteoarthritis",
      ...STRAIN,
      ...KNEE,
    ],
    avoid: ["hip_replacement"],
  },
  lunge: {
    modify: [
      "extension_intolerant",
      "stenosis",
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "osteoporosis",
      "acute_lbp",
      "gluteal_tendinopathy",
      "hip_osteoarthritis",
      "hip_replacement",
      ...KNEE,
    ],
  },
  loaded_lunge: {
    modify: [...LUMBAR_LOAD, ...STRAIN, "pregnancy", "gluteal_tendinopathy", ...KNEE],
    avoid: ["acute_lbp", "hip_replacement"],
  },
  step: {
    modify: ["pregnancy", "hip_impingement", "gluteal_tendinopathy", "hip_replacement", ...KNEE],
  },
  deep_single_leg_squat: {
    modify: [
      ...LUMBAR_LOAD,
      "hamstring_injury",
      "hypertension",
      "hernia",
      "hip_osteoarthritis",
      "postpartum",
    ],
    avoid: ["pregnancy", "hip_impingement", "gluteal_tendinopathy", "hip_replacement", ...KNEE],
  },

  // trunk
  lumbar_flexion_end_range: { modify: ["flexion_intolerant", "disc_radicular"], avoid: ["osteoporosis"] },
  small_trunk_curl: {
    modify: ["flexion_intolerant", "disc_radicular", "acute_lbp", "hernia", "glaucoma"],
    avoid: ["osteoporosis", "pregnancy", "postpartum"],
  },
  full_trunk_curl: {
    modify: ["spondylolisthesis", "hypertension", "glaucoma"],
    avoid: [
      "flexion_intolerant",
      "disc_radicular",
      "osteoporosis",
      "acute_lbp",
      "hernia",
      "pregnancy",
      "postpartum",
    ],
  },
  leg_raise: {
    modify: [
      "flexion_intolerant",
      "extension_intolerant",
      "disc_radicular",
      "spondylolisthesis",
      "osteoporosis",
      "hypertension",
      "glaucoma",
      "hip_impingement",
      "hip_osteoarthritis",
      "hip_replacement",
      "hamstring_injury",
    ],
    avoid: ["acute_lbp", "hernia", "pregnancy", "postpartum"],
  },
  lumbar_extension_mid_range: { modify: ["extension_intolerant", "stenosis", "spondylolisthesis"] },
  lumbar_extension_end_range: {
    modify: ["disc_radicular", "acute_lbp"],
    avoid: ["extension_intolerant", "stenosis", "spondylolisthesis"],
  },
  trunk_extensor_load: {
    modify: [
      "flexion_intolerant",
      "disc_radicular",
      "spondylolisthesis",
      "hamstring_injury",
      "osteoporosis",
      "hip_replacement",
      ...STRAIN,
    ],
    avoid: ["extension_intolerant", "stenosis", "acute_lbp"],
  },
  trunk_twist: {
    modify: [
      "flexion_intolerant",
      "extension_intolerant",
      "disc_radicular",
      "stenosis",
      "spondylolisthesis",
      "pregnancy",
      "acute_lbp",
      "hernia",
      "postpartum",
    ],
    avoid: ["osteoporosis"],
  },
  plank: {
    modify: [
      "extension_intolerant",
      "disc_radicular",
      "spondylolisthesis",
      "pregnancy",
      "acute_lbp",
      "shoulder_pain",
      ...STRAIN,
    ],
  },
  light_plank: { modify: ["postpartum", "shoulder_pain"] },
  hard_plank: {
    modify: [
      "disc_radicular",
      "osteoporosis",
      "hypertension",
      "glaucoma",
      "flexion_intolerant",
      "shoulder_pain",
    ],
    avoid: ["extension_intolerant", "spondylolisthesis", "pregnancy", "acute_lbp", "hernia", "postpartum"],
  },
  side_bridge: {
    modify: ["osteoporosis", "acute_lbp", "gluteal_tendinopathy", "hip_replacement", ...STRAIN],
    avoid: ["shoulder_pain"],
  },
  side_bend: {
    modify: ["disc_radicular", "stenosis", "acute_lbp", "pregnancy", ...STRAIN],
    avoid: ["osteoporosis"],
  },
  isometric_hold: { modify: ["hypertension"] },

  // shoulders and arms
  arm_load: { modify: ["hypertension", "hernia", "glaucoma"] },
  shoulder_load: { modify: ["shoulder_pain"] },
  shoulder_provocative: { avoid: ["shoulder_pain"] },
  bar_on_back: { avoid: ["shoulder_pain"] },
  overhead_light: { modify: ["shoulder_pain"] },
  overhead_load: {
    modify: [
      "extension_intolerant",
      "stenosis",
      "spondylolisthesis",
      "pregnancy",
      "osteoporosis",
      "acute_lbp",
      ...STRAIN,
    ],
    avoid: ["shoulder_pain"],
  },
  press: { modify: ["shoulder_pain", ...STRAIN] },
  body_pull: {
    modify: [
      "extension_intolerant",
      "spondylolisthesis",
      "pregnancy",
      "osteoporosis",
      "acute_lbp",
      ...STRAIN,
    ],
  },
  inclined_body_pull: { modify: ["pregnancy", "acute_lbp", "shoulder_pain", ...STRAIN] },
  seated_pull: {
    modify: [
      "flexion_intolerant",
      "disc_radicular",
      "osteoporosis",
      "acute_lbp",
      "hypertension",
      "hernia",
      "glaucoma",
      "hip_replacement",
      "shoulder_pain",
    ],
  },
  bent_over_pull: {
    modify: [
      "extension_intolerant",
      "stenosis",
      "pregnancy",
      "hamstring_injury",
      "hypertension",
      "hernia",
      "hip_osteoarthritis",
      "postpartum",
      "shoulder_pain",
    ],
    avoid: [
      "flexion_intolerant",
      "disc_radicular",
      "spondylolisthesis",
      "hip_impingement",
      "osteoporosis",
      "acute_lbp",
      "glaucoma",
      "hip_replacement",
    ],
  },
  neck_load: { modify: ["osteoporosis", "hypertension", "glaucoma"] },

  // whole body
  held_load: {
    modify: [
      "stenosis",
      "spondylolisthesis",
      "pregnancy",
      "osteoporosis",
      "acute_lbp",
      "gluteal_tendinopathy",
      "hip_replacement",
      "knee_osteoarthritis",
      "shoulder_pain",
      ...STRAIN,
    ],
  },
  seated_load: { modify: [...STRAIN, "pregnancy"] },
  light_impact: {
    modify: [
      "disc_radicular",
      "stenosis",
      "spondylolisthesis",
      "pregnancy",
      "osteoporosis",
      "acute_lbp",
      "hernia",
      "hamstring_injury",
      "gluteal_tendinopathy",
      "hip_impingement",
      "hip_osteoarthritis",
      ...KNEE,
    ],
    avoid: ["hip_replacement", "postpartum"],
  },
  heavy_impact: {
    modify: ["flexion_intolerant", "extension_intolerant", "stenosis", "hypertension", "glaucoma"],
    avoid: [
      "disc_radicular",
      "spondylolisthesis",
      "pregnancy",
      "hip_impingement",
      "hamstring_injury",
      "osteoporosis",
      "acute_lbp",
      "hernia",
      "gluteal_tendinopathy",
      "hip_osteoarthritis",
      "hip_replacement",
      ...KNEE,
      "postpartum",
    ],
  },
  vigorous_effort: { modify: ["hypertension", "pregnancy", "hernia"] },
} as const satisfies Readonly<Record<string, DemandRule>>;

/** One thing that an exercise asks of the body. */
export type Demand = keyof typeof DEMANDS;

/** What each position demands by itself. */
const POSITION_DEMANDS: Readonly<Record<Position, readonly Demand[]>> = {
  standing: [],
  standing_supported: [],
  seated: [],
  supine: ["lying_on_back"],
  supported_supine: ["lying_on_back"],
  prone: ["lying_on_belly"],
  supported_prone: ["lying_on_belly"],
  side_lying: ["lying_on_side"],
  quadruped: ["on_hands_and_knees"],
  kneeling: ["on_knees"],
  half_kneeling: ["on_knees"],
  hanging: ["hanging"],
  inverted: ["head_down"],
};

const STRICTNESS: Readonly<Record<CautionValue, number>> = { ok: 0, modify: 1, avoid_until_cleared: 2 };

/** True when `value` allows more than `other` does. */
export function isLaxer(value: CautionValue, other: CautionValue): boolean {
  return STRICTNESS[value] < STRICTNESS[other];
}

/** The strictest of `values`; "ok" when there are none. Also the rule for a person with several conditions. */
export function strictest(values: readonly CautionValue[]): CautionValue {
  return values.reduce((most, value) => (isLaxer(most, value) ? value : most), "ok");
}

/** What one demand says of one condition. */
function valueOf(demand: Demand, condition: ConditionId): CautionValue {
  const rule: DemandRule = DEMANDS[demand];
  if (rule.avoid?.includes(condition)) return "avoid_until_cleared";
  return rule.modify?.includes(condition) ? "modify" : "ok";
}

/**
 * The caution for every condition that a position and demands imply: the strictest of them. `pregnancy_stop`
 * is always "avoid_until_cleared": there the obstetric team decides.
 */
export function impliedCautions(position: Position, demands: readonly Demand[]): Cautions {
  const all = [...POSITION_DEMANDS[position], ...demands];
  const entries = CONDITION_IDS.map((condition) => [
    condition,
    condition === "pregnancy_stop"
      ? "avoid_until_cleared"
      : strictest(all.map((demand) => valueOf(demand, condition))),
  ]);
  return Object.fromEntries(entries) as Cautions;
}
