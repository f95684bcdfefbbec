import { ASSESSMENT_EN } from "../assessment/messages.en.ts";
import { translateModule, translateTexts } from "../language.ts";
import { doubtTexts } from "../log/doubtTexts.ts";
import * as monitoring from "../monitoring/messages.ts";
import * as dose from "../programme/doseMessages.ts";
import { FLARE_MESSAGES } from "../programme/flareMessages.ts";
import { HABIT_MESSAGES } from "../programme/habitMessages.ts";
import { PLAN_MESSAGES } from "../programme/planMessages.ts";
import { STARTER_MESSAGES } from "../programme/starterMessages.ts";
import { WEEKS_AHEAD_MESSAGES } from "../programme/weeksAheadMessages.ts";
import { screeningMessages } from "../screening/messages.ts";
import * as session from "../session/messages.ts";
import { assessmentDe } from "./assessment.ts";
import { BODY_AND_KIT_DE } from "./bodyAndKit.ts";
import { CLAIMS_DE } from "./claimTexts.ts";
import { EXERCISE_CUES_DE } from "./exerciseCues.ts";
import { EXERCISE_FAULTS_DE } from "./exerciseFaults.ts";
import { EXERCISE_NAMES_DE } from "./exerciseNames.ts";
import { flareMessagesDe, habitMessagesDe } from "./habits.ts";
import { LESSONS_DE } from "./lessonTexts.ts";
import { doubtTextsDe } from "./log.ts";
import * as monitoringDe from "./monitoring.ts";
import * as programmeDe from "./programme.ts";
import { SCREENING_OUTCOME_DE, screeningMessagesDe } from "./screening.ts";
import { SCREENING_DE } from "./screeningTexts.ts";
import * as sessionDe from "./session.ts";
import { TESTS_DE } from "./testTexts.ts";

/** Gives the core its German words. A language is a file like this one. */
export function coreGerman(): void {
  for (const texts of [
    EXERCISE_NAMES_DE,
    EXERCISE_CUES_DE,
    EXERCISE_FAULTS_DE,
    BODY_AND_KIT_DE,
    SCREENING_DE,
    SCREENING_OUTCOME_DE,
    TESTS_DE,
    CLAIMS_DE,
    LESSONS_DE,
  ])
    translateTexts("de", texts);

  translateModule("de", ASSESSMENT_EN, assessmentDe);
  translateModule("de", screeningMessages, screeningMessagesDe);
  translateModule("de", PLAN_MESSAGES, programmeDe.planMessagesDe);
  translateModule("de", STARTER_MESSAGES, programmeDe.starterMessagesDe);
  translateModule("de", WEEKS_AHEAD_MESSAGES, programmeDe.weeksAheadMessagesDe);
  translateModule("de", dose.DOSE_MESSAGES, programmeDe.doseMessagesDe);
  translateModule("de", dose.PAIN_RULE_MESSAGES, programmeDe.painRuleMessagesDe);
  translateModule("de", dose.STOP_MESSAGES, programmeDe.stopMessagesDe);
  translateModule("de", dose.STEP_MESSAGES, programmeDe.stepMessagesDe);
  translateModule("de", HABIT_MESSAGES, habitMessagesDe);
  translateModule("de", FLARE_MESSAGES, flareMessagesDe);
  translateModule("de", session.painTexts, sessionDe.painTextsDe);
  translateModule("de", session.progressTexts, sessionDe.progressTextsDe);
  translateModule("de", session.sessionTexts, sessionDe.sessionTextsDe);
  translateModule("de", session.warmUpTexts, sessionDe.warmUpTextsDe);
  translateModule("de", session.sheetTexts, sessionDe.sheetTextsDe);
  translateModule("de", doubtTexts, doubtTextsDe);
  translateModule("de", monitoring.trendTexts, monitoringDe.trendTextsDe);
  translateModule("de", monitoring.slipTexts, monitoringDe.slipTextsDe);
  translateModule("de", monitoring.relapseTexts, monitoringDe.relapseTextsDe);
  translateModule("de", monitoring.alertTexts, monitoringDe.alertTextsDe);
  translateModule("de", monitoring.progressHeadings, monitoringDe.progressHeadingsDe);
  translateModule("de", monitoring.sheetWords, monitoringDe.sheetWordsDe);
}
