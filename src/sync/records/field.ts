import * as z from "zod/mini";
import type { LocalDate, LocalDateTime } from "../../core/calendar.ts";

/** A calendar day, YYYY-MM-DD. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) as z.ZodMiniType<LocalDate>;

/** A wall-clock instant of a day, YYYY-MM-DDTHH:MM:SS. */
export const dayTime = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)) as z.ZodMiniType<LocalDateTime>;

/** Pain on the 0 to 10 scale. */
export const painLevel = z.number().check(z.minimum(0), z.maximum(10));

/** A finite number from `least` to `most`. */
export const numberIn = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));

/** A text of which the type says more than the check: an id of the catalogue, which may know fewer than a newer one. */
export const idText = <Id extends string>() =>
  z.string().check(z.minLength(1), z.maxLength(200)) as unknown as z.ZodMiniType<Id>;

/** A value of a type that is checked elsewhere, by the part of the house that makes and reads it. */
export const wholeObject = <Value extends object>() =>
  z.custom<Value>((value) => typeof value === "object" && value !== null) as z.ZodMiniType<Value>;

/** A free text of the person. */
export const words = z.string().check(z.maxLength(10_000));
