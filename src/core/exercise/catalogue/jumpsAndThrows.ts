import { type ExerciseDraft, family } from "../draft.ts";

const jump = family({
  pattern: "plyometric",
  plane: "sagittal",
  laterality: "bilateral",
  position: "standing",
  loading: "body_weight",
  measure: "reps",
  difficulty: 3,
  kit: [[]],
  direct: ["quadriceps", "gluteus_maximus"],
  indirect: ["calves"],
  basis: "fast extension of hip, knee and ankle",
  demands: ["heavy_impact"],
  cameraView: "side",
});

/** Jumps, throws and the rest that is done fast: for logs. */
export const JUMPS_AND_THROWS: readonly ExerciseDraft[] = [
  jump({ id: "squat_jump", name: "Squat jump" }),
  jump({ id: "box_jump", name: "Box jump", kit: [["box"]] }),
  jump({ id: "broad_jump", name: "Broad jump", indirect: ["calves", "hamstrings"] }),
  jump({ id: "depth_jump", name: "Depth jump", kit: [["box"]], difficulty: 5 }),
  jump({
    id: "jump_lunge",
    name: "Jump lunge",
    laterality: "unilateral",
    difficulty: 4,
    indirect: ["calves", "gluteus_medius"],
    demands: ["heavy_impact", "lunge"],
  }),
  jump({
    id: "jumping_jack",
    name: "Jumping jack",
    plane: "frontal",
    difficulty: 1,
    direct: ["calves"],
    indirect: ["lateral_deltoid", "quadriceps"],
    demands: ["light_impact", "overhead_light", "vigorous_effort"],
  }),
  jump({
    id: "burpee",
    name: "Burpee",
    direct: ["quadriceps", "pectorals"],
    indirect: ["triceps", "gluteus_maximus", "abdominals", "calves"],
    demands: ["heavy_impact", "plank", "vigorous_effort"],
  }),
  jump({
    id: "medicine_ball_slam",
    name: "Medicine ball slam",
    kit: [["medicine_ball"]],
    loading: "external_total",
    direct: ["abdominals", "latissimus_dorsi"],
    indirect: ["gluteus_maximus"],
    basis: "the trunk and the lats throw the ball down",
    demands: ["ballistic_hinge", "overhead_load", "vigorous_effort"],
  }),
  jump({
    id: "wall_ball",
    name: "Wall ball",
    kit: [["medicine_ball", "wall"]],
    loading: "external_total",
    indirect: ["anterior_deltoid", "triceps"],
    demands: ["loaded_squat", "overhead_load", "vigorous_effort"],
  }),
];
