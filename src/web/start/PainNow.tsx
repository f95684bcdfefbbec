import { Button } from "@mantine/core";
import type { RegionId } from "../../core/anatomy/muscle.ts";
import { startMessages } from "../messages/start.en.ts";
import { PainScale } from "./PainScale.tsx";
import type { StartAnswers } from "./startAnswers.ts";

const REGIONS: readonly RegionId[] = ["low_back", "upper_back", "buttock", "hip", "neck", "shoulder", "knee"];

interface PainNowProps {
  readonly answers: StartAnswers;
  readonly onChange: (answers: StartAnswers) => void;
  readonly onDone: () => void;
}

/** How much it hurts now, and where. */
export function PainNow({ answers, onChange, onDone }: PainNowProps) {
  return (
    <section className="card questions" aria-labelledby="pain-title">
      <h1 id="pain-title">{startMessages.pain.title}</h1>
      <fieldset className="question">
        <legend>{startMessages.pain.now}</legend>
        <PainScale
          name="pain-now"
          value={answers.painNow}
          onChange={(painNow) => onChange({ ...answers, painNow })}
        />
      </fieldset>
      <fieldset className="question">
        <legend>{startMessages.pain.where}</legend>
        <div className="pills">
          {REGIONS.map((id) => (
            <label className="pill-choice" key={id}>
              <input
                type="checkbox"
                checked={answers.regions.includes(id)}
                onChange={(event) =>
                  onChange({
                    ...answers,
                    regions: event.currentTarget.checked
                      ? [...answers.regions, id]
                      : answers.regions.filter((each) => each !== id),
                  })
                }
              />
              <span>{startMessages.regions[id]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="go-on">
        <span />
        <Button size="lg" disabled={answers.painNow === undefined} onClick={onDone}>
          {startMessages.next}
        </Button>
      </div>
    </section>
  );
}
