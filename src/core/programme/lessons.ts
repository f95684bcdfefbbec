import type { ClaimId } from "../evidence/claim.ts";
import type { SourceId } from "../evidence/source.ts";
import { LESSON_TEXTS } from "./lessonMessages.ts";

/** The lessons in the order in which they are read. */
export const LESSON_IDS = [
  "pain_and_load",
  "hinge",
  "load_close",
  "sitting",
  "sleep_and_worry",
  "flare",
  "strength_takes_weeks",
  "when_to_see_someone",
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** Something worth knowing, in two minutes of plain words. */
export interface Lesson {
  readonly id: LessonId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** One thing to try today. */
  readonly tryThis: string;
  readonly claimIds: readonly ClaimId[];
  readonly sourceIds: readonly (SourceId | "product_choice")[];
}

const RESTS_ON: Readonly<Record<LessonId, Pick<Lesson, "claimIds" | "sourceIds">>> = {
  pain_and_load: { claimIds: ["n", "v"], sourceIds: ["silbernagel_2007", "who_lbp_2023", "product_choice"] },
  hinge: { claimIds: ["f", "al"], sourceIds: ["von_arx_2021", "kingma_2004", "saraceni_2020"] },
  load_close: { claimIds: ["m", "al"], sourceIds: ["faber_2009", "kingma_2010", "verbeek_2011"] },
  sitting: { claimIds: ["i", "j", "y"], sourceIds: ["dunstan_2012", "loh_2020", "smith_2019"] },
  sleep_and_worry: { claimIds: ["v"], sourceIds: ["nice_ng59", "product_choice"] },
  flare: { claimIds: ["ai"], sourceIds: ["choi_2010", "nice_ng59", "product_choice"] },
  strength_takes_weeks: { claimIds: ["k", "ag"], sourceIds: ["acsm_2009", "schoenfeld_2017_volume"] },
  when_to_see_someone: { claimIds: [], sourceIds: ["nice_ng59", "downie_2013"] },
};

/** The eight lessons. */
export const LESSONS: readonly Lesson[] = LESSON_IDS.map((id) => ({
  id,
  ...LESSON_TEXTS[id],
  ...RESTS_ON[id],
}));

/** The lesson of that week of the plan, from 1; after the last they begin again. Throws RangeError below 1. */
export function lessonOfWeek(week: number): Lesson {
  if (!Number.isInteger(week) || week < 1) throw new RangeError(`week: expected integer >= 1, got ${week}`);
  const found = LESSONS[(week - 1) % LESSONS.length];
  if (!found) throw new RangeError(`week: no lesson for ${week}`);
  return found;
}
