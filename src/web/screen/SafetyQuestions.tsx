import { useState } from "react";
import type { Question, QuestionId, ScreeningAnswers } from "../../core/screening/question.ts";
import { questionPlace } from "./askedAnswers.ts";
import { QuestionStep } from "./QuestionStep.tsx";

interface SafetyQuestionsProps {
  readonly answers: ScreeningAnswers;
  /** Which of the questions; all that are open without it. */
  readonly only?: (question: Question) => boolean;
  /** Resolves when the answers are on the disk. */
  readonly keep: (answers: ScreeningAnswers) => Promise<void>;
  readonly onBack: () => void;
}

/** The open questions one after the other; shows nothing once all are answered. */
export function SafetyQuestions({ answers, only = () => true, keep, onBack }: SafetyQuestionsProps) {
  const [wanted, setWanted] = useState<QuestionId>();
  const place = questionPlace(answers, only, wanted);
  if (!place) return null;
  const { id } = place.question;
  return (
    <QuestionStep
      place={place}
      answer={answers[id]}
      onAnswer={(answer) => {
        void keep({ ...answers, [id]: answer }).then(() => setWanted(undefined));
      }}
      onBack={(to) => (to ? setWanted(to) : onBack())}
    />
  );
}
