import { translateTexts } from "../language.ts";
import { BODY_AND_KIT_DE } from "./bodyAndKit.ts";
import { CLAIMS_DE } from "./claimTexts.ts";
import { EXERCISE_CUES_DE } from "./exerciseCues.ts";
import { EXERCISE_FAULTS_DE } from "./exerciseFaults.ts";
import { EXERCISE_NAMES_DE } from "./exerciseNames.ts";
import { LESSONS_DE } from "./lessonTexts.ts";
import { SCREENING_DE } from "./screeningTexts.ts";
import { TESTS_DE } from "./testTexts.ts";

/** Gives the core its German words. A language is a file like this one. */
export function coreGerman(): void {
  for (const texts of [
    EXERCISE_NAMES_DE,
    EXERCISE_CUES_DE,
    EXERCISE_FAULTS_DE,
    BODY_AND_KIT_DE,
    SCREENING_DE,
    TESTS_DE,
    CLAIMS_DE,
    LESSONS_DE,
  ])
    translateTexts("de", texts);
}
