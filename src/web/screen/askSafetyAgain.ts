import { civilToday } from "../app/today.ts";
import { records } from "../data/records.ts";
import { answersKept } from "./askedAnswers.ts";
import { keepAnswers } from "./useScreening.ts";

/**
 * Something changed (a leg, a sharp pain, a flare): the answers of today no longer hold, so that nothing goes on before
 * the safety questions are answered again at /screen. What was said of heart, medicine and joints is kept.
 */
export async function askSafetyAgain(): Promise<void> {
  const newest = (await (await records()).list("screening", { newest: 1 })).at(0);
  await keepAnswers(civilToday(), answersKept(newest?.answers ?? {}, ["leg_symptoms"]));
}
