import type { LocalDate } from "../../core/calendar.ts";
import type { ScreeningAnswers } from "../../core/screening/question.ts";
import { screen } from "../../core/screening/screen.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import type { FieldsOf } from "../../sync/recordTypes.ts";
import { records, useRecords } from "../data/records.ts";
import type { ProfileFields } from "../data/me.ts";
import type { AskedAnswers } from "./askedAnswers.ts";
import { recordOfAnswers } from "./recordOfAnswers.ts";

/** The newest answers to the safety questions; `undefined` while they are being fetched, null before the first. */
export function useNewestScreening(): FieldsOf<"screening"> | null | undefined {
  return useRecords(
    async (store) => (await store.list("screening", { newest: 1 })).at(0) ?? null,
    "newest-screening",
  );
}

/** What these answers mean for this person on that day. */
export function screeningOutcome(
  profile: ProfileFields,
  asked: AskedAnswers,
  today: LocalDate,
): ScreeningOutcome {
  const { answers, screeningContext } = recordOfAnswers(profile, asked, today);
  return screen(answers, screeningContext);
}

/** Keeps the answers of a day. Resolves when they are on the disk. */
export async function keepAnswers(answeredOn: LocalDate, answers: ScreeningAnswers): Promise<void> {
  await (await records()).change([{ kind: "screening", id: answeredOn, fields: { answeredOn, answers } }]);
}
