import { Button } from "@mantine/core";
import { QUESTIONS, type Answer, type QuestionId } from "../../core/screening/question.ts";
import { startMessages } from "../messages/start.en.ts";
import { PillChoice } from "./PillChoice.tsx";
import type { StartAnswers } from "./startAnswers.ts";

const EMERGENCIES = QUESTIONS.filter((question) => question.group === "emergency");
const OPTIONS = (["no", "not_sure", "yes"] as const).map((value) => ({
  value,
  label: startMessages.answer[value],
}));

interface EmergencyQuestionsProps {
  readonly answers: StartAnswers;
  readonly onAnswer: (id: QuestionId, answer: Answer) => void;
  readonly onDone: () => void;
}

/** Each emergency question, answered on its own: there is no "no to all". */
export function EmergencyQuestions({ answers, onAnswer, onDone }: EmergencyQuestionsProps) {
  const open = EMERGENCIES.filter(({ id }) => answers.screening[id] === undefined).length;
  return (
    <section className="card questions" aria-labelledby="emergency-title">
      <h1 id="emergency-title">{startMessages.emergency.title}</h1>
      <p className="lead">{startMessages.emergency.lead}</p>
      {EMERGENCIES.map((question) => (
        <fieldset key={question.id} className="question">
          <legend>{question.ask}</legend>
          <p className="soft small">{question.hint}</p>
          <PillChoice
            name={question.id}
            value={answers.screening[question.id]}
            options={OPTIONS}
            onChange={(answer) => onAnswer(question.id, answer)}
          />
        </fieldset>
      ))}
      <div className="go-on">
        <p role="status" className="soft">
          {startMessages.emergency.open(open)}
        </p>
        <Button size="lg" disabled={open > 0} onClick={onDone}>
          {startMessages.next}
        </Button>
      </div>
    </section>
  );
}
