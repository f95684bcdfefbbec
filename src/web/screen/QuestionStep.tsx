import { Button, Progress } from "@mantine/core";
import { useEffect, useRef } from "react";
import { say } from "../../core/language.ts";
import type { Answer, QuestionId } from "../../core/screening/question.ts";
import { screenMessages as words } from "../messages/screen.en.ts";
import { useImmersed } from "../device/useImmersed.ts";
import type { QuestionPlace } from "./askedAnswers.ts";

const ANSWERS: readonly Answer[] = ["no", "not_sure", "yes"];

interface QuestionStepProps {
  readonly place: QuestionPlace;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: (to: QuestionId | undefined) => void;
}

/** One question with its three answers. There is no "no to all", and a double tap answers once. */
export function QuestionStep({ place, answer, onAnswer, onBack }: QuestionStepProps) {
  const { question, at, all, before } = place;
  const heading = useRef<HTMLHeadingElement>(null);
  useImmersed();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [question.id]);
  return (
    <section className="card questions question-step" aria-labelledby="question-title">
      <p className="soft question-group">
        <span>{words.groups[question.group]}</span>
        <span>{words.of(at, all)}</span>
      </p>
      <Progress value={(100 * (at - 1)) / all} aria-label={words.of(at, all)} size="sm" />
      <h1 id="question-title" ref={heading} tabIndex={-1}>
        {say(question.ask)}
      </h1>
      <p className="soft question-hint">{say(question.hint)}</p>
      <div className="answers" role="group" aria-labelledby="question-title">
        {ANSWERS.map((each) => (
          <Button
            key={each}
            size="xl"
            variant={answer === each ? "filled" : "default"}
            aria-pressed={answer === each}
            onClick={(event) => event.detail <= 1 && onAnswer(each)}
          >
            {words.answers[each]}
          </Button>
        ))}
      </div>
      <Button variant="subtle" color="gray" size="md" onClick={() => onBack(before)}>
        {words.back}
      </Button>
    </section>
  );
}
