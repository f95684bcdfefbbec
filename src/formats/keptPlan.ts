import * as z from "zod";
import { COUNTED_MUSCLES } from "../core/anatomy/muscles.ts";
import { PARAMETER_IDS } from "../core/evidence/parameter.ts";
import { SOURCES } from "../core/evidence/sources.ts";
import { LANGUAGES } from "../core/language.ts";
import type { PlanInForce } from "../core/loopRecord.ts";
import { GOALS, STAGES, WEEKDAYS } from "../core/person/person.ts";
import type { PlannedDay, PlannedExercise } from "../core/programme/programme.ts";
import { ALLOWANCES } from "../core/screening/screeningOutcome.ts";

const AGAIN = "not known to this version; make the plan anew with `backstay plan PERSON.json --keep`";
const PARAMETERS: ReadonlySet<string> = new Set(PARAMETER_IDS);
const SOURCE_IDS: ReadonlySet<string> = new Set(["product_choice", ...SOURCES.map(({ id }) => id)]);

const day = z.iso.date();
const amount = z.number().min(0);
const muscle = z.enum(COUNTED_MUSCLES.map(({ id }) => id));

const WHY = z.strictObject({
  because: z.string(),
  ruleId: z.string().optional(),
  parameterIds: z.array(z.string().refine((id) => PARAMETERS.has(id), AGAIN)),
  sourceIds: z.array(z.string().refine((id) => SOURCE_IDS.has(id), AGAIN)),
});

const LINE = z.strictObject({
  exercise: z.string(),
  sets: z.int().min(1).max(20),
  leadSide: z.enum(["left", "right"]).optional(),
  extraSets: z.literal(1).optional(),
  kept: z
    .strictObject({ reps: amount.optional(), holdS: amount.optional(), loadKg: amount.optional() })
    .optional(),
  minutes: amount,
  why: z.array(WHY).min(1),
});

const DAY = z.strictObject({ weekday: z.enum(WEEKDAYS), exercises: z.array(LINE), minutes: amount });

const PROGRAMME = z.strictObject({
  goal: z.enum(GOALS),
  stage: z.enum(STAGES),
  days: z.array(DAY).min(1),
  weeklySets: z.record(z.string(), amount),
  targets: z.array(
    z.strictObject({ muscle, sets: amount, weight: amount, cap: amount, planned: amount, why: z.array(WHY) }),
  ),
  shortfalls: z.array(
    z.strictObject({ aim: z.string(), missingSets: amount, weightedSets: amount, because: z.string() }),
  ),
  outOfReach: z.array(z.strictObject({ aim: z.string(), because: z.string() })),
  score: amount,
  gap: z.strictObject({ setEquivalents: amount, ofSets: amount, share: amount, proven: z.boolean() }),
  leftOut: z.array(z.strictObject({ exercise: z.string(), because: z.string() })),
  madeBy: z.enum(["solver", "greedy"]),
  language: z.enum(LANGUAGES).optional(),
});

const made = {
  startedOn: day,
  allowed: z.enum(ALLOWANCES),
  moved: z.record(day, day).optional().describe("Planned dates that are done on another."),
};

/** The plan in force as PERSON.json holds it: a whole programme, or the days of a first plan. */
export const KEPT_PLAN = z
  .strictObject({ ...made, programme: PROGRAMME.optional(), days: z.array(DAY).optional() })
  .refine(
    ({ programme, days }) => (programme === undefined) !== (days === undefined),
    "expected either `programme` or `days`",
  )
  .describe(
    "The plan in force, as `backstay plan PERSON.json --keep` writes it; not meant to be written by hand.",
  );

type KeptPlan = z.output<typeof KEPT_PLAN>;

/** What PERSON.json holds of `plan`. */
export function keptPlan({ startedOn, allowed, moved, programme, week }: PlanInForce): KeptPlan {
  // what was made of typed values is what the schema describes: a file is read back through it
  const content = programme ? { programme } : { days: week.days.map(plainDay) };
  return { startedOn, allowed, ...(moved && { moved }), ...content } as unknown as KeptPlan;
}

/** The plan that was kept. */
export function planInForce({ startedOn, allowed, moved, programme, days = [] }: KeptPlan): PlanInForce {
  const base = { startedOn, allowed, ...(moved && { moved }) };
  const plan = programme ? { ...base, week: programme, programme } : { ...base, week: { days, targets: [] } };
  return plan as unknown as PlanInForce;
}

/** Without the dose, which is worked out anew each day. */
function plainDay({ weekday, exercises, minutes }: PlannedDay): PlannedDay {
  return {
    weekday,
    minutes,
    exercises: exercises.map(
      ({ exercise, sets, leadSide, extraSets, kept, minutes: takes, why }): PlannedExercise => ({
        exercise,
        sets,
        ...(leadSide && { leadSide }),
        ...(extraSets && { extraSets }),
        ...(kept && { kept }),
        minutes: takes,
        why,
      }),
    ),
  };
}
