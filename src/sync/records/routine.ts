import * as z from "zod/mini";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { recordType } from "../recordType.ts";
import { idText, numberIn, words } from "./field.ts";

/** A workout that the person put together themselves. */
export const routine = recordType({
  kind: "routine",
  version: 1,
  scope: "person",
  appendOnly: false,
  orderedBy: "name",
  schema: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    notes: z.exactOptional(words),
    exercises: z.array(
      z.object({
        exercise: idText<ExerciseId>(),
        sets: numberIn(1, 20),
        reps: z.exactOptional(numberIn(1, 1000)),
        holdS: z.exactOptional(numberIn(1, 3600)),
        loadKg: z.exactOptional(numberIn(0, 1000)),
        restS: z.exactOptional(numberIn(0, 3600)),
        /** Exercises with the same number alternate. */
        supersetGroup: z.exactOptional(z.number()),
      }),
    ),
  }),
  migrations: [],
});
export type RoutineRecord = z.infer<typeof routine.schema>;
