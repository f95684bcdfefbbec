import * as z from "zod/mini";
import type { RegionId } from "../../core/anatomy/muscle.ts";
import type { ConditionId, ExerciseId, KitId } from "../../core/exercise/exercise.ts";
import { GOALS, STAGES, TRAINING_AGES, WEEKDAYS, type KeptExercise } from "../../core/person/person.ts";
import type { EasingAnswers } from "../../core/screening/easing.ts";
import type { Clearance } from "../../core/screening/screeningOutcome.ts";
import { recordType } from "../recordType.ts";
import { day, idText, numberIn, painLevel, wholeObject } from "./field.ts";

/** Who it is about and what they want. One record, id "me"; what is absent is unknown. */
export const profile = recordType({
  kind: "profile",
  version: 1,
  scope: "person",
  appendOnly: false,
  schema: z.partial(
    z.object({
      birthYear: numberIn(1900, 2100),
      sex: z.enum(["f", "m"]),
      heightM: numberIn(0.5, 2.6),
      massKg: numberIn(20, 400),
      trainingAge: z.enum(TRAINING_AGES),
      goal: z.enum(GOALS),
      stage: z.enum(STAGES),
      daysPerWeek: numberIn(1, 6),
      weekdays: z.array(z.enum(WEEKDAYS)),
      minutesPerSession: numberIn(5, 240),
      kit: z.array(idText<KitId>()),
      sittingHoursPerDay: numberIn(0, 24),
      conditions: z.array(idText<ConditionId>()),
      clearances: z.array(wholeObject<Clearance>()),
      /** What the person said of their pain at the start; what is said later are pain checks. */
      painNow: painLevel,
      painNowOn: day,
      painWorst: painLevel,
      painUsual: painLevel,
      painRegions: z.array(idText<RegionId>()),
      painMonths: numberIn(0, 1200),
      easing: wholeObject<EasingAnswers>(),
      /** Days on which symptoms in a leg were new, where no pain check says it. */
      newLegSymptomsOn: z.array(day),
      dislikes: z.array(idText<ExerciseId>()),
      /** The routine that the person wants to keep; the plan mends what it leaves out. */
      keep: z.array(wholeObject<KeptExercise>()),
      bloodPressure: z.object({ systolicMmHg: z.number(), diastolicMmHg: z.number() }),
      /** The day on which the person began with Backstay. */
      startedOn: day,
    }),
  ),
  migrations: [],
});
