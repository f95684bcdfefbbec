import { Button } from "@mantine/core";
import { useState } from "react";
import type { RegionId } from "../../core/anatomy/muscle.ts";
import { startMessages } from "../messages/start.en.ts";
import { PainScale } from "./PainScale.tsx";

const REGIONS: readonly RegionId[] = ["low_back", "upper_back", "buttock", "hip", "neck", "shoulder", "knee"];

interface PainNowProps {
  readonly now: number | undefined;
  readonly regions: readonly RegionId[];
  readonly onDone: (now: number, regions: RegionId[]) => void;
}

/** How much it hurts now, and where. */
export function PainNow({ now, regions, onDone }: PainNowProps) {
  const [pain, setPain] = useState(now);
  const [where, setWhere] = useState(regions);
  return (
    <section className="card questions" aria-labelledby="pain-title">
      <h1 id="pain-title">{startMessages.pain.title}</h1>
      <fieldset className="question">
        <legend>{startMessages.pain.now}</legend>
        <PainScale name="pain-now" value={pain} onChange={setPain} />
      </fieldset>
      <fieldset className="question">
        <legend>{startMessages.pain.where}</legend>
        <div className="pills">
          {REGIONS.map((id) => (
            <label className="pill-choice" key={id}>
              <input
                type="checkbox"
                checked={where.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setWhere((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))
                }
              />
              <span>{startMessages.regions[id]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="go-on">
        <span />
        <Button
          size="lg"
          disabled={pain === undefined}
          onClick={() => pain !== undefined && onDone(pain, [...where])}
        >
          {startMessages.next}
        </Button>
      </div>
    </section>
  );
}
