import type { ExerciseId } from "./exercise.ts";

/** Ids of the evidence base that the catalogue spells otherwise; every other id is the same in both. */
export const EVIDENCE_EXERCISE_IDS: Readonly<Record<string, ExerciseId>> = {
  rdl: "romanian_deadlift",
  side_plank: "side_bridge",
  side_plank_knees: "side_bridge_knees",
  side_plank_abduction: "side_bridge_abduction",
};

/** The catalogue's id of an exercise of the evidence base. */
export function catalogueId(evidenceId: string): ExerciseId {
  return EVIDENCE_EXERCISE_IDS[evidenceId] ?? evidenceId;
}
