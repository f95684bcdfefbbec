import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { day, numberIn } from "./field.ts";

/** Protein eaten at once, g. */
export const protein = recordType({
  kind: "protein",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "on",
  schema: z.object({ on: day, grams: numberIn(0, 500), label: z.exactOptional(z.string()) }),
  migrations: [],
});
