import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { dayTime, numberIn, painLevel, words } from "./field.ts";

/** One set of a workout: a fact, written when it is done. */
export const loggedSet = recordType({
  kind: "set",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "at",
  schema: z.object({
    /** Id of its workout. */
    workout: z.string(),
    /** Catalogue id where it is of the catalogue. */
    exercise: z.exactOptional(z.string()),
    /** The name as shown and exported. */
    name: z.string(),
    /** Place of the exercise in the workout, from 0. */
    place: numberIn(0, 1000),
    at: dayTime,
    kind: z.enum(["work", "warmup", "drop", "failure"]),
    side: z.exactOptional(z.enum(["left", "right"])),
    /** As the app logs it: per hand or in all. */
    loadKg: z.exactOptional(numberIn(0, 2000)),
    loadUnit: z.exactOptional(z.enum(["kg", "lb"])),
    /** A resistance that is not a mass. */
    setting: z.exactOptional(
      z.object({ value: z.number(), unit: z.enum(["body_weight", "plates", "km_h", "mph"]) }),
    ),
    reps: z.exactOptional(numberIn(0, 10_000)),
    durationS: z.exactOptional(numberIn(0, 172_800)),
    distanceM: z.exactOptional(numberIn(0, 1_000_000)),
    rir: z.exactOptional(numberIn(0, 20)),
    restS: z.exactOptional(numberIn(0, 86_400)),
    pain: z.exactOptional(painLevel),
    notes: z.exactOptional(words),
  }),
  migrations: [],
});
