import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { say } from "../../core/language.ts";
import { EASING_QUESTIONS, type EasingAnswers, type EasingQuestion } from "../../core/screening/easing.ts";
import { screenMessages as words } from "../messages/screen.en.ts";
import { PillChoice } from "../start/PillChoice.tsx";

interface EasingProps {
  readonly known: EasingAnswers;
  readonly months: number | undefined;
  readonly onDone: (answers: EasingAnswers, months: number | undefined) => void;
}

/** What eases and what provokes, asked for comfort only; each may be left open, and all of it skipped. */
export function Easing({ known, months, onDone }: EasingProps) {
  const [answers, setAnswers] = useState(known);
  const [since, setSince] = useState(months);
  return (
    <section className="card questions" aria-labelledby="easing-title">
      <h1 id="easing-title">{words.easing.title}</h1>
      <p className="lead">{words.easing.lead}</p>
      <NumberInput
        className="question"
        size="md"
        label={words.easing.months}
        description={words.easing.monthsHint}
        value={since ?? ""}
        min={0}
        max={1200}
        allowDecimal={false}
        onChange={(value) => setSince(typeof value === "number" ? value : undefined)}
      />
      {EASING_QUESTIONS.map((question) => (
        <fieldset className="question" key={question.id}>
          <legend>{say(question.ask)}</legend>
          <PillChoice
            name={question.id}
            value={answers[question.id]}
            options={optionsOf(question)}
            onChange={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
          />
          {question.id === "q_leg_move" && answers.q_leg_move === "further_down" && (
            <fieldset className="question">
              <legend>{words.easing.direction}</legend>
              <PillChoice
                name="legMoveDirection"
                value={answers.legMoveDirection}
                options={(["bending", "arching"] as const).map((value) => ({
                  value,
                  label: words.easing.directions[value],
                }))}
                onChange={(legMoveDirection) => setAnswers((before) => ({ ...before, legMoveDirection }))}
              />
            </fieldset>
          )}
        </fieldset>
      ))}
      <div className="go-on">
        <Button size="lg" variant="default" onClick={() => onDone({}, since)}>
          {words.easing.skip}
        </Button>
        <Button size="lg" onClick={() => onDone(answers, since)}>
          {words.easing.done}
        </Button>
      </div>
    </section>
  );
}

function optionsOf({ scale }: EasingQuestion): readonly { readonly value: string; readonly label: string }[] {
  const labels = { felt: words.easing.felt, leg_move: words.easing.legMove, yes_no: words.easing.yesNo }[
    scale
  ];
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
