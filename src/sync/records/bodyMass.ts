import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { day, numberIn } from "./field.ts";

/** Body mass on a day. */
export const bodyMass = recordType({
  kind: "bodyMass",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "on",
  schema: z.object({ on: day, massKg: numberIn(20, 400) }),
  migrations: [],
});
