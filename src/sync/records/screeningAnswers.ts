import * as z from "zod/mini";
import type { ScreeningAnswers } from "../../core/screening/question.ts";
import { recordType } from "../recordType.ts";
import { day, wholeObject } from "./field.ts";

/** The safety questions as they were answered on one day; its id is the day. The newest counts. */
export const screeningAnswers = recordType({
  kind: "screening",
  version: 1,
  scope: "person",
  appendOnly: false,
  orderedBy: "answeredOn",
  schema: z.object({ answeredOn: day, answers: wholeObject<ScreeningAnswers>() }),
  migrations: [],
});
