import * as z from "zod";
import type { LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { findExercise } from "../core/exercise/catalogue.ts";
import { LANGUAGES } from "../core/language.ts";
import { GOALS, STAGES, WEEKDAYS } from "../core/person/person.ts";
import type { Programme } from "../core/programme/programme.ts";

/** A plan as it leaves one device and comes to another. */
export interface PlanFile {
  /** The day on which it was written. */
  readonly writtenOn: LocalDate;
  readonly programme: Programme;
}

const FORMAT = "backstay-plan";
const VERSION = 1;

const why = z.object({
  because: z.string(),
  ruleId: z.string().optional(),
  parameterIds: z.array(z.string()),
  sourceIds: z.array(z.string()),
});
const missing = { aim: z.string(), because: z.string() };
const PROGRAMME = z.object({
  goal: z.enum(GOALS),
  stage: z.enum(STAGES),
  days: z
    .array(
      z.object({
        weekday: z.enum(WEEKDAYS),
        minutes: z.number().min(0).max(1440),
        exercises: z.array(
          z.object({
            exercise: z.string(),
            sets: z.int().min(1).max(20),
            leadSide: z.enum(["left", "right"]).optional(),
            extraSets: z.literal(1).optional(),
            kept: z
              .object({
                reps: z.number().min(1).max(1000).optional(),
                holdS: z.number().min(1).max(3600).optional(),
                loadKg: z.number().min(0).max(1000).optional(),
              })
              .optional(),
            minutes: z.number().min(0).max(1440),
            why: z.array(why).min(1),
          }),
        ),
      }),
    )
    .min(1)
    .max(7),
  weeklySets: z.record(z.string(), z.number()),
  targets: z.array(
    z.object({
      muscle: z.string(),
      sets: z.number(),
      weight: z.number(),
      cap: z.number(),
      planned: z.number(),
      why: z.array(why),
    }),
  ),
  shortfalls: z.array(z.object({ ...missing, missingSets: z.number(), weightedSets: z.number() })),
  outOfReach: z.array(z.object(missing)),
  score: z.number(),
  gap: z.object({
    setEquivalents: z.number(),
    ofSets: z.number(),
    share: z.number(),
    proven: z.boolean(),
  }),
  leftOut: z.array(z.object({ exercise: z.string(), because: z.string() })),
  madeBy: z.enum(["solver", "greedy"]),
  language: z.exactOptional(z.enum(LANGUAGES)),
});
const FILE = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  writtenOn: z.iso.date(),
  programme: PROGRAMME,
});

/** The plan as the text of a file. */
export function writePlanFile({ writtenOn, programme }: PlanFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, writtenOn, programme }, null, 1)}\n`;
}

/**
 * Reads a plan file. Throws BadInput that names what is wrong: no JSON, another kind of file, a field that does not fit, an
 * exercise that this program does not know, a weekday that comes twice.
 */
export function readPlanFile(text: string): PlanFile {
  const parsed = FILE.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.join(".") || "the file";
    if (issue?.path[0] === "format" || issue?.path.length === 0) {
      throw new BadInput("This is no plan of Backstay: open the file that “Plan as a file” made.");
    }
    if (path === "version") throw new BadInput("This plan is of a newer Backstay: update this one first.");
    throw new BadInput(`${path}: ${issue?.message ?? "does not fit"}. Make the file again.`);
  }
  const { writtenOn, programme } = parsed.data;
  for (const { exercise } of programme.days.flatMap((day) => day.exercises)) {
    if (!findExercise(exercise)) {
      throw new BadInput(
        `The plan has an exercise "${exercise}" that this Backstay does not know: update it first.`,
      );
    }
  }
  const weekdays = programme.days.map(({ weekday }) => weekday);
  const twice = weekdays.find((weekday, index) => weekdays.indexOf(weekday) !== index);
  if (twice) throw new BadInput(`The plan has ${twice} twice: make the file again.`);
  return { writtenOn, programme: programme as unknown as Programme };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new BadInput("This is no plan of Backstay: the file is not JSON.");
  }
}
