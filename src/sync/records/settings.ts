import * as z from "zod/mini";
import { WEEKDAYS } from "../../core/person/person.ts";
import type { LoadStock } from "../../core/session/loadStock.ts";
import { recordType } from "../recordType.ts";
import { numberIn, wholeObject } from "./field.ts";

/** How the app speaks and counts. One record, id "me"; what is absent follows the browser. */
export const settings = recordType({
  kind: "settings",
  version: 1,
  scope: "person",
  appendOnly: false,
  schema: z.partial(
    z.object({
      language: z.enum(["en", "de"]),
      massUnit: z.enum(["kg", "lb"]),
      lengthUnit: z.enum(["cm", "ft_in"]),
      theme: z.enum(["auto", "light", "dark"]),
      weekStartsOn: z.enum(WEEKDAYS),
      /** The weights that the person has; the usual ones of gyms where absent. */
      stock: wholeObject<LoadStock>(),
      sound: z.boolean(),
      vibration: z.boolean(),
      speech: z.boolean(),
      /** Minutes of sitting after which a break is suggested; absent: no reminders. */
      breakEveryMin: numberIn(5, 240),
      notifications: z.boolean(),
      /** Protein aim, g a day; absent: by body mass. */
      proteinTargetG: numberIn(0, 500),
    }),
  ),
  migrations: [],
});
