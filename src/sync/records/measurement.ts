import * as z from "zod/mini";
import type { TestId } from "../../core/person/testId.ts";
import { recordType } from "../recordType.ts";
import { day, idText, painLevel, words } from "./field.ts";

/** One result of one self-test: a fact. */
export const measurement = recordType({
  kind: "measurement",
  version: 1,
  scope: "person",
  appendOnly: true,
  orderedBy: "at",
  schema: z.object({
    test: idText<TestId>(),
    side: z.exactOptional(z.enum(["left", "right"])),
    value: z.number(),
    at: day,
    method: z.exactOptional(z.enum(["self", "camera", "clinician"])),
    effort: z.exactOptional(z.enum(["full", "held_back"])),
    endedBy: z.exactOptional(z.enum(["limit", "pain", "balance", "other"])),
    painDuring: z.exactOptional(painLevel),
    notes: z.exactOptional(words),
  }),
  migrations: [],
});
