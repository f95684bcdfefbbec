import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { day, dayTime } from "./field.ts";

/** A habit that was done once, or a lesson that was read: a fact. */
export const habitDone = recordType({
  kind: "habitDone",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "on",
  schema: z.object({
    /** Id of the habit; "lesson:<id>" for a lesson. */
    habit: z.string(),
    on: day,
    at: z.exactOptional(dayTime),
  }),
  migrations: [],
});
