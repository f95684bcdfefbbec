import * as z from "zod/mini";
import { recordType } from "../recordType.ts";

/** How far a battery of tests has got, so that it can be paused. Of this device alone; id "me". */
export const assessmentRun = recordType({
  kind: "assessmentRun",
  version: 1,
  scope: "device",
  appendOnly: false,
  schema: z.object({ state: z.exactOptional(z.unknown()) }),
  migrations: [],
});
