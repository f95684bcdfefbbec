import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { day } from "./field.ts";

/** One score of a questionnaire (`measure` as in the evidence base), with its answers where they were given here. */
export const outcome = recordType({
  kind: "outcome",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "at",
  schema: z.object({
    measure: z.string(),
    value: z.number(),
    at: day,
    answers: z.exactOptional(z.record(z.string(), z.unknown())),
  }),
  migrations: [],
});
