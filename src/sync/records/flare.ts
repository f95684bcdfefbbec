import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { dayTime, painLevel } from "./field.ts";

/** A flare: when the back "went", and when it was over. */
export const flareRecord = recordType({
  kind: "flare",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "beganAt",
  schema: z.object({
    beganAt: dayTime,
    painAtStart: z.exactOptional(painLevel),
    endedAt: z.exactOptional(dayTime),
    /** How far the person is on the way back, from 0. */
    step: z.exactOptional(z.number()),
  }),
  migrations: [],
});
