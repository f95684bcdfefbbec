import {
  CONDITION_IDS,
  type Cautions,
  type Exercise,
  type MuscleRole,
  type Pattern,
} from "../../exercise/exercise.ts";
import type { ResolveExercise } from "../workoutDigest.ts";

const UNCAUTIONED = Object.fromEntries(CONDITION_IDS.map((id) => [id, "ok"])) as unknown as Cautions;

/** An exercise with what the log's numbers need, and nothing that they do not read. */
export function exampleExercise(
  id: string,
  pattern: Pattern,
  roles: Readonly<Record<string, MuscleRole>>,
  rest: Partial<Exercise> = {},
): Exercise {
  return {
    id,
    name: id.replaceAll("_", " "),
    pattern,
    plane: "sagittal",
    laterality: "bilateral",
    position: "standing",
    kit: [[]],
    loading: "external_total",
    measure: "reps",
    difficulty: 2,
    muscles: Object.entries(roles).map(([muscle, role]) => ({ muscle, role })),
    muscleSource: { kind: "convention", basis: "example for tests" },
    cautions: UNCAUTIONED,
    reviewedBy: null,
    prerequisites: [],
    regressions: [],
    progressions: [],
    faults: [],
    cues: [],
    cameraView: null,
    prescribable: true,
    ...rest,
  };
}

/**
 * A small hand-made catalogue in which every rule of the log has a case. For tests and the bench; the
 * muscles are simplified so that sums can be done by hand.
 */
export const EXAMPLE_EXERCISES: readonly Exercise[] = [
  exampleExercise("romanian_deadlift", "hinge", {
    hamstrings: "direct",
    gluteus_maximus: "direct",
    erector_spinae: "indirect",
    latissimus_dorsi: "stabiliser",
  }),
  // two heads of one muscle in different roles: the set counts once, as direct
  exampleExercise("leg_curl", "knee_flexion", {
    biceps_femoris_short_head: "indirect",
    semitendinosus: "direct",
  }),
  exampleExercise("back_squat", "squat", {
    quadriceps: "direct",
    gluteus_maximus: "indirect",
    adductors: "indirect",
    erector_spinae: "stabiliser",
  }),
  exampleExercise(
    "split_squat",
    "squat_lunge",
    { quadriceps: "direct", gluteus_maximus: "direct" },
    { laterality: "unilateral", loading: "external_per_hand" },
  ),
  exampleExercise("bench_press", "push_horizontal", {
    pectorals: "direct",
    anterior_deltoid: "indirect",
    triceps: "indirect",
  }),
  exampleExercise(
    "dumbbell_bench_press",
    "push_horizontal",
    { pectorals: "direct", triceps: "indirect" },
    { loading: "external_per_hand" },
  ),
  exampleExercise("overhead_press", "push_vertical", { anterior_deltoid: "direct", triceps: "indirect" }),
  exampleExercise("barbell_row", "pull_horizontal", {
    latissimus_dorsi: "direct",
    rhomboids: "direct",
    posterior_deltoid: "indirect",
    biceps: "indirect",
  }),
  exampleExercise(
    "pull_up",
    "pull_vertical",
    { latissimus_dorsi: "direct", biceps: "indirect" },
    { loading: "body_weight", position: "hanging" },
  ),
  exampleExercise(
    "assisted_pull_up",
    "pull_vertical",
    { latissimus_dorsi: "direct", biceps: "indirect" },
    { loading: "assisted", position: "hanging" },
  ),
  exampleExercise(
    "push_up",
    "push_horizontal",
    { pectorals: "direct", triceps: "indirect" },
    { loading: "body_weight" },
  ),
  exampleExercise(
    "side_bridge",
    "anti_lateral",
    { quadratus_lumborum: "direct", obliques: "direct" },
    { loading: "body_weight", measure: "hold", laterality: "unilateral" },
  ),
  exampleExercise(
    "band_pull_apart",
    "scapular",
    { posterior_deltoid: "direct", middle_trapezius: "direct" },
    { loading: "none" },
  ),
  exampleExercise("running", "aerobic", { quadriceps: "direct" }, { loading: "none", measure: "distance" }),
  exampleExercise(
    "hamstring_stretch",
    "mobility",
    { hamstrings: "direct" },
    { loading: "none", measure: "hold" },
  ),
];

const byId = new Map(EXAMPLE_EXERCISES.map((exercise) => [exercise.id, exercise]));

/** Finds an example by its id, with spaces or underscores; anything else is unknown. */
export const resolveExample: ResolveExercise = (name) => byId.get(name.replaceAll(" ", "_"));
