import * as z from "zod/mini";
import { recordType } from "../recordType.ts";
import { dayTime, numberIn, painLevel, words } from "./field.ts";

/** A training session that was done or is under way; its sets are records of their own. */
export const workout = recordType({
  kind: "workout",
  version: 1,
  scope: "person",
  appendOnly: false,
  orderedBy: "startedAt",
  schema: z.object({
    startedAt: dayTime,
    /** IANA zone. */
    zone: z.string(),
    status: z.enum(["under_way", "finished", "discarded"]),
    durationS: z.exactOptional(numberIn(0, 172_800)),
    title: z.exactOptional(z.string()),
    notes: z.exactOptional(words),
    painBefore: z.exactOptional(painLevel),
    /** What it was made from. */
    from: z.exactOptional(z.enum(["plan", "starter", "routine", "ad_hoc"])),
    /** The app that it was imported from; absent where it was trained with Backstay. */
    app: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(64))),
    /** How exactly its start is known; absent: to the second. */
    precision: z.exactOptional(z.enum(["day", "minute"])),
    /** The exercises by name in the order done, with their notes. */
    exercises: z.exactOptional(
      z.array(
        z.object({
          name: z.string(),
          notes: z.exactOptional(words),
          supersetGroup: z.exactOptional(z.number()),
        }),
      ),
    ),
  }),
  migrations: [],
});
