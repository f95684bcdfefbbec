import { Button } from "@mantine/core";
import type { KitId } from "../../core/exercise/exercise.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { startMessages } from "../messages/start.en.ts";
import { PillChoice } from "./PillChoice.tsx";
import type { StartAnswers } from "./startAnswers.ts";

/** What people most often have at home or in a gym. */
const ASKED_KIT: readonly KitId[] = [
  "band",
  "mini_band",
  "dumbbells",
  "kettlebell",
  "barbell",
  "bench",
  "bar",
  "cable",
];
const MINUTES = ["10", "20", "30", "45"] as const;
const NAMES = new Map(KIT.map(({ id, name }) => [id, name]));

interface AboutYouProps {
  readonly answers: StartAnswers;
  readonly onChange: (answers: StartAnswers) => void;
  readonly onDone: () => void;
}

/** Time and things at hand; everything may be left as it is. */
export function AboutYou({ answers, onChange, onDone }: AboutYouProps) {
  return (
    <section className="card questions" aria-labelledby="about-title">
      <h1 id="about-title">{startMessages.about.title}</h1>
      <fieldset className="question">
        <legend>{startMessages.about.minutes}</legend>
        <PillChoice
          name="minutes"
          value={String(answers.minutes)}
          options={MINUTES.map((value) => ({ value, label: startMessages.about.min(value) }))}
          onChange={(value) => onChange({ ...answers, minutes: Number(value) })}
        />
      </fieldset>
      <fieldset className="question">
        <legend>{startMessages.about.kit}</legend>
        <p className="soft small">{startMessages.about.kitHint}</p>
        <div className="pills">
          {ASKED_KIT.map((id) => (
            <label className="pill-choice" key={id}>
              <input
                type="checkbox"
                checked={answers.kit.includes(id)}
                onChange={(event) =>
                  onChange({
                    ...answers,
                    kit: event.currentTarget.checked
                      ? [...answers.kit, id]
                      : answers.kit.filter((each) => each !== id),
                  })
                }
              />
              <span>{NAMES.get(id)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="go-on">
        <span />
        <Button size="lg" onClick={onDone}>
          {startMessages.about.done}
        </Button>
      </div>
    </section>
  );
}
