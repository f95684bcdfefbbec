import type { LocalDate } from "../../core/calendar.ts";
import type { LoopRecord } from "../../core/loopRecord.ts";
import { loopRecordOf } from "../../sync/loopRecordOf.ts";
import type { ProfileFields } from "../data/me.ts";
import type { AskedAnswers } from "./askedAnswers.ts";

/** What is known of a person from their profile and these answers alone, before any test or training. */
export function recordOfAnswers(profile: ProfileFields, asked: AskedAnswers, today: LocalDate): LoopRecord {
  return loopRecordOf(
    {
      profile,
      screenings: [{ id: asked.answeredOn, ...asked }],
      measurements: [],
      outcomes: [],
      painChecks: [],
      plans: [],
    },
    { workouts: [], measurements: [] },
    today,
  );
}
