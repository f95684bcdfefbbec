import { ARMS } from "./catalogue/arms.ts";
import { AEROBIC } from "./catalogue/aerobic.ts";
import { BRIDGES } from "./catalogue/bridges.ts";
import { CALVES } from "./catalogue/calves.ts";
import { CARRIES } from "./catalogue/carries.ts";
import { HINGES } from "./catalogue/hinges.ts";
import { HIP_EXTENSIONS } from "./catalogue/hipExtensions.ts";
import { HIPS } from "./catalogue/hips.ts";
import { JUMPS_AND_THROWS } from "./catalogue/jumpsAndThrows.ts";
import { LEG_CURLS } from "./catalogue/legCurls.ts";
import { LUNGES } from "./catalogue/lunges.ts";
import { MOBILITY } from "./catalogue/mobility.ts";
import { OLYMPIC } from "./catalogue/olympic.ts";
import { PRESSES } from "./catalogue/presses.ts";
import { ROWS } from "./catalogue/rows.ts";
import { SHOULDERS } from "./catalogue/shoulders.ts";
import { SQUATS } from "./catalogue/squats.ts";
import { TRUNK } from "./catalogue/trunk.ts";
import { TRUNK_EXTENSIONS } from "./catalogue/trunkExtensions.ts";
import { VERTICAL_PULLS } from "./catalogue/verticalPulls.ts";
import { completeExercise } from "./completeExercise.ts";
import type { ExerciseDraft } from "./draft.ts";
import type { Exercise, ExerciseId } from "./exercise.ts";

/** The catalogue as written, family by family; `EXERCISES` is the same, complete. */
export const DRAFTS: readonly ExerciseDraft[] = [
  ...HINGES,
  ...BRIDGES,
  ...HIP_EXTENSIONS,
  ...LEG_CURLS,
  ...TRUNK_EXTENSIONS,
  ...SQUATS,
  ...LUNGES,
  ...HIPS,
  ...CALVES,
  ...TRUNK,
  ...VERTICAL_PULLS,
  ...ROWS,
  ...SHOULDERS,
  ...PRESSES,
  ...ARMS,
  ...CARRIES,
  ...OLYMPIC,
  ...JUMPS_AND_THROWS,
  ...AEROBIC,
  ...MOBILITY,
];

const harder = new Map<ExerciseId, ExerciseId[]>();
for (const { id, regressions = [] } of DRAFTS) {
  for (const easier of regressions) harder.set(easier, [...(harder.get(easier) ?? []), id]);
}

/** Every exercise that the product knows, in the order of the families. */
export const EXERCISES: readonly Exercise[] = DRAFTS.map((draft) =>
  completeExercise(draft, harder.get(draft.id) ?? []),
);

const byId = new Map(EXERCISES.map((each) => [each.id, each]));

/** The exercise of that id, or undefined. */
export function findExercise(id: ExerciseId): Exercise | undefined {
  return byId.get(id);
}

/** The exercise of that id. Throws RangeError on an unknown id. */
export function exercise(id: ExerciseId): Exercise {
  const found = byId.get(id);
  if (!found) throw new RangeError(`exercise: no such id ${JSON.stringify(id)}`);
  return found;
}
