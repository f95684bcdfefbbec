import * as z from "zod/mini";
import { recordType } from "../recordType.ts";

/** What the player of a session under way must find again after a reload. Of this device alone; id "me". */
export const player = recordType({
  kind: "player",
  version: 1,
  scope: "device",
  appendOnly: false,
  schema: z.object({ state: z.exactOptional(z.unknown()) }),
  migrations: [],
});
