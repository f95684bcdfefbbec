import { Button } from "@mantine/core";
import { useState } from "react";
import { CONDITION_IDS, type ConditionId } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import { CONDITION_GATES } from "../../core/screening/gate.ts";
import { conditionGate } from "../../core/screening/gates.ts";
import { screenMessages as words } from "../messages/screen.en.ts";

/** The two directions of comfort are worked out, never stated. */
const STATED = CONDITION_IDS.filter((id) => id !== "flexion_intolerant" && id !== "extension_intolerant");

interface ConditionsProps {
  readonly known: readonly ConditionId[];
  readonly onDone: (conditions: readonly ConditionId[]) => void;
}

/** What a person lives with, ticked from the list that exercises and tests know. */
export function Conditions({ known, onDone }: ConditionsProps) {
  const [ticked, setTicked] = useState(known);
  return (
    <section className="card questions" aria-labelledby="conditions-title">
      <h1 id="conditions-title">{words.conditions.title}</h1>
      <p className="lead">{words.conditions.lead}</p>
      <div className="ticks" role="group" aria-labelledby="conditions-title">
        {STATED.map((id) => (
          <label className="tick" key={id}>
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))
              }
            />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </div>
      <div className="go-on">
        <span />
        <Button size="lg" onClick={() => onDone(ticked)}>
          {ticked.length === 0 ? words.conditions.none : words.conditions.some(ticked.length)}
        </Button>
      </div>
    </section>
  );
}

/** A new pain and a flare of a known one are one condition; it goes by the first of the two names. */
function nameOf(id: ConditionId): string {
  const gate = CONDITION_GATES[id][0];
  return gate ? say(conditionGate(gate).name) : id;
}
