import { impliedCautions } from "./cautions.ts";
import type { ExerciseDraft } from "./draft.ts";
import type { Exercise, ExerciseId, MuscleWork } from "./exercise.ts";
import { MEASURED_ACTIVITY } from "./measuredActivity.ts";

/** The whole exercise from its draft: cautions from its demands, `progressions` as the catalogue found them. */
export function completeExercise(draft: ExerciseDraft, progressions: readonly ExerciseId[]): Exercise {
  const rows = MEASURED_ACTIVITY[draft.id];
  return {
    id: draft.id,
    name: draft.name,
    pattern: draft.pattern,
    plane: draft.plane,
    laterality: draft.laterality,
    position: draft.position,
    kit: draft.kit,
    loading: draft.loading,
    measure: draft.measure,
    difficulty: draft.difficulty,
    muscles: muscleWork(draft),
    muscleSource: rows
      ? { kind: "emg", rows, basis: draft.basis }
      : { kind: "convention", basis: draft.basis },
    cautions: { ...impliedCautions(draft.position, draft.demands), ...draft.cautions },
    ...(draft.cautionNotes && { cautionNotes: draft.cautionNotes }),
    reviewedBy: null,
    prerequisites: draft.prerequisites ?? [],
    regressions: draft.regressions ?? [],
    progressions,
    faults: (draft.faults ?? []).map(([fault, cue]) => ({ fault, cue })),
    cues: draft.cues ?? [],
    cameraView: draft.cameraView,
    ...(draft.startDose && { startDose: draft.startDose }),
    ...(draft.note && { note: draft.note }),
    prescribable: draft.cues !== undefined,
  };
}

function muscleWork({ direct, indirect = [], stabilisers = {} }: ExerciseDraft): readonly MuscleWork[] {
  return [
    ...direct.map((muscle) => ({ muscle, role: "direct" }) as const),
    ...indirect.map((muscle) => ({ muscle, role: "indirect" }) as const),
    ...Object.entries(stabilisers).map(([muscle, note]) => ({ muscle, role: "stabiliser", note }) as const),
  ];
}
