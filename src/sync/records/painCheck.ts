import * as z from "zod/mini";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { PAIN_MOMENTS } from "../../core/session/painMoment.ts";
import { recordType } from "../recordType.ts";
import { day, idText, painLevel } from "./field.ts";

/** Pain as the person said it once: a fact. */
export const painCheck = recordType({
  kind: "painCheck",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "on",
  schema: z.object({
    on: day,
    moment: z.enum(PAIN_MOMENTS),
    pain: painLevel,
    exercise: z.exactOptional(idText<ExerciseId>()),
    /** True where new numbness, tingling or weakness in a leg came with it: screening comes first then. */
    newLegSymptoms: z.exactOptional(z.boolean()),
  }),
  migrations: [],
});
