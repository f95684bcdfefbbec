import { MAPPED_EXERCISES } from "../exercise/mappedExercises.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { LogSummary } from "../log/logSummary.ts";

/**
 * Lifts and stretches that every gym and most clinics teach, of which the evidence base's map says nothing because it looks
 * at the back of the body. A product choice.
 */
const EVERYDAY: readonly ExerciseId[] = [
  "push_up",
  "push_up_incline",
  "push_up_knees",
  "push_up_wall",
  "bench_press_barbell",
  "bench_press_dumbbell",
  "bench_press_incline_dumbbell",
  "chest_press_machine",
  "chest_fly_cable",
  "overhead_press_barbell",
  "overhead_press_dumbbell",
  "overhead_press_seated_dumbbell",
  "lateral_raise_dumbbell",
  "lateral_raise_cable",
  "reverse_fly_dumbbell",
  "reverse_fly_machine",
  "band_pull_apart",
  "shoulder_external_rotation_band",
  "bent_over_row_dumbbell",
  "chest_supported_row_dumbbell",
  "seated_row_machine",
  "lat_pulldown_wide_grip",
  "lat_pulldown_machine",
  "biceps_curl_barbell",
  "biceps_curl_dumbbell",
  "biceps_curl_cable",
  "hammer_curl_dumbbell",
  "triceps_pushdown_cable",
  "triceps_extension_dumbbell",
  "romanian_deadlift_dumbbell",
  "front_squat",
  "squat_dumbbell",
  "wall_sit",
  "leg_press",
  "leg_extension",
  "leg_curl_lying",
  "leg_curl_seated",
  "bulgarian_split_squat",
  "split_squat_dumbbell",
  "reverse_lunge_dumbbell",
  "walking_lunge",
  "hip_abduction_machine",
  "hip_adduction_machine",
  "calf_raise_dumbbell",
  "calf_raise_standing_machine",
  "calf_raise_seated_machine",
  "hanging_knee_raise",
  "hanging_leg_raise",
  "quadriceps_stretch",
  "hamstring_stretch",
  "calf_stretch",
];

const KNOWN_TO_MOST: ReadonlySet<ExerciseId> = new Set([...MAPPED_EXERCISES, ...EVERYDAY]);

/** What the person knows by the log; without one, what clinics and gyms know. */
export function familiarExercises(history: LogSummary | undefined): ReadonlySet<ExerciseId> {
  const logged = history?.exercises.map(({ exercise }) => exercise) ?? [];
  return logged.length > 0 ? new Set(logged) : KNOWN_TO_MOST;
}
