import * as z from "zod/mini";
import type { Programme } from "../../core/programme/programme.ts";
import type { Allowance } from "../../core/screening/screeningOutcome.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import { recordType } from "../recordType.ts";
import { day, idText, wholeObject } from "./field.ts";

/** A plan that the person took on. The one with the latest `startedOn` is in force. */
export const plan = recordType({
  kind: "plan",
  version: 1,
  scope: "person",
  appendOnly: false,
  orderedBy: "startedOn",
  schema: z.object({
    startedOn: day,
    week: wholeObject<PlannedWeek>(),
    allowed: idText<Allowance>(),
    programme: z.exactOptional(wholeObject<Programme>()),
    /** Planned days that the person moved: the date in the plan, and the date it is done instead. */
    moved: z.exactOptional(z.record(day, day)),
  }),
  migrations: [],
});
