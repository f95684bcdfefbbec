import type { RoutineRecord } from "../../sync/records/routine.ts";

/** A workout to begin from; its name and words are in the messages. */
export interface RoutineTemplate {
  readonly id: "back_to_basics" | "behind_you" | "full_gym" | "desk_ten";
  readonly exercises: RoutineRecord["exercises"];
}

/** Four workouts of our own to begin from. */
export const ROUTINE_TEMPLATES: readonly RoutineTemplate[] = [
  {
    id: "back_to_basics",
    exercises: [
      { exercise: "glute_bridge", sets: 2, reps: 10, restS: 60 },
      { exercise: "bird_dog", sets: 2, reps: 6, restS: 45 },
      { exercise: "side_bridge_knees", sets: 2, holdS: 15, restS: 45 },
      { exercise: "chair_stand", sets: 2, reps: 10, restS: 60 },
    ],
  },
  {
    id: "behind_you",
    exercises: [
      { exercise: "romanian_deadlift_dumbbell", sets: 3, reps: 10, restS: 120 },
      { exercise: "one_arm_row", sets: 3, reps: 10, restS: 90 },
      { exercise: "hip_thrust_dumbbell", sets: 3, reps: 12, restS: 90 },
      { exercise: "side_bridge", sets: 2, holdS: 20, restS: 60 },
    ],
  },
  {
    id: "full_gym",
    exercises: [
      { exercise: "deadlift_trapbar", sets: 3, reps: 6, restS: 150 },
      { exercise: "seated_row", sets: 3, reps: 10, restS: 90, supersetGroup: 1 },
      { exercise: "bench_press_dumbbell", sets: 3, reps: 10, restS: 90, supersetGroup: 1 },
      { exercise: "hip_thrust_barbell", sets: 3, reps: 8, restS: 120 },
      { exercise: "lat_pulldown", sets: 3, reps: 10, restS: 90 },
    ],
  },
  {
    id: "desk_ten",
    exercises: [
      { exercise: "chair_stand", sets: 2, reps: 10, restS: 30 },
      { exercise: "hip_hinge_wall", sets: 2, reps: 8, restS: 30 },
      { exercise: "shoulder_blade_squeeze", sets: 2, reps: 10, restS: 30 },
    ],
  },
];
