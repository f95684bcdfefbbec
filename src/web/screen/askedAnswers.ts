import type { LocalDate } from "../../core/calendar.ts";
import {
  QUESTIONS,
  unansweredQuestions,
  type Question,
  type QuestionId,
  type ScreeningAnswers,
} from "../../core/screening/question.ts";
import type { DueReason, ScreeningDue } from "../../core/screening/screeningDue.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import type { FieldsOf } from "../../sync/recordTypes.ts";

/** Answers under way: the day they are kept under, and those that hold already. */
export interface AskedAnswers {
  readonly answeredOn: LocalDate;
  readonly answers: ScreeningAnswers;
}

/**
 * The answers that a person goes on with: the newest ones while they hold; those of a new day where they are due again.
 * Pain or a leg that changed does not change what was said of heart, medicine and joints, so that part is kept.
 */
export function askedAnswers(
  newest: FieldsOf<"screening"> | undefined,
  due: ScreeningDue,
  today: LocalDate,
): AskedAnswers {
  if (!newest) return { answeredOn: today, answers: {} };
  if (!due.due || newest.answeredOn === today) return newest;
  return { answeredOn: today, answers: answersKept(newest.answers, due.because) };
}

/** What need not be asked again for these reasons. */
export function answersKept(answers: ScreeningAnswers, because: readonly DueReason[]): ScreeningAnswers {
  const changed = because.every((reason) => reason === "pain_rise" || reason === "leg_symptoms");
  if (because.length === 0 || !changed) return {};
  return answersOf(answers, ({ group }) => group === "before_exercise");
}

/** Answers without those that stopped everything, so that only these are asked again. */
export function withoutReasons(answers: ScreeningAnswers, outcome: ScreeningOutcome): ScreeningAnswers {
  const stopping = new Set<string>(
    outcome.reasons.filter(({ effect }) => effect !== "inform").map(({ id }) => id),
  );
  return answersOf(answers, ({ id, follows }) => !stopping.has(id) && !(follows && stopping.has(follows)));
}

function answersOf(answers: ScreeningAnswers, wanted: (question: Question) => boolean): ScreeningAnswers {
  return Object.fromEntries(
    QUESTIONS.filter((question) => answers[question.id] !== undefined && wanted(question)).map(({ id }) => [
      id,
      answers[id],
    ]),
  );
}

/**
 * Whether these answers end the asking: somebody has to look before anything else. What is asked further about a yes is
 * heard first, since it may tell that it is less.
 */
export function stopsAll(outcome: ScreeningOutcome): boolean {
  if (outcome.kind !== "refer" || outcome.effect === "limited_plan") return false;
  return !QUESTIONS.some(
    ({ id, follows }) =>
      follows !== undefined &&
      outcome.unanswered.includes(id) &&
      outcome.reasons.some((reason) => reason.id === follows && reason.effect === outcome.effect),
  );
}

/** Where in the questions a person is: the question to ask, which one it is, and the one before it. */
export interface QuestionPlace {
  readonly question: Question;
  readonly at: number;
  readonly all: number;
  readonly before?: QuestionId;
}

/** The place of a question, or of the first open one; undefined where all are answered. */
export function questionPlace(
  answers: ScreeningAnswers,
  only: (question: Question) => boolean,
  wanted?: QuestionId,
): QuestionPlace | undefined {
  const open = new Set(unansweredQuestions(answers));
  const asked = QUESTIONS.filter(
    (question) => only(question) && (open.has(question.id) || answers[question.id] !== undefined),
  );
  const index = asked.findIndex(({ id }) => (wanted ? id === wanted : open.has(id)));
  const question = asked[index];
  if (!question) return undefined;
  const before = asked[index - 1]?.id;
  return { question, at: index + 1, all: asked.length, ...(before && { before }) };
}
