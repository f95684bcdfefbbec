import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import { say } from "../../core/language.ts";
import { exerciseMessages } from "../messages/exercise.en.ts";
import type { WhatIf } from "./protocol.ts";
import { ROUNDER_STEP_DEGREES, STRENGTH_STEP } from "./sliderSteps.ts";

const AS_IT_IS: WhatIf = { rounderDegrees: 0, weaker: null };
/** A muscle that is chosen begins with half its strength: a difference that shows. */
const FIRST_STRENGTH = 0.5;

interface WhatIfControlsProps {
  /** Muscles that can be chosen, hardest first. */
  readonly muscles: readonly MuscleId[];
  readonly mostRounderDegrees: number;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** One thing changed about the body or its movement; closed, everything is as it is. */
export function WhatIfControls({ muscles, mostRounderDegrees, onChange }: WhatIfControlsProps) {
  const [whatIf, setWhatIf] = useState(AS_IT_IS);
  const { rounderDegrees, weaker } = whatIf;
  const words = exerciseMessages.whatIf;
  const change = (next: WhatIf): void => {
    setWhatIf(next);
    onChange(next);
  };
  // what was chosen stays to be chosen, whatever works hardest with another weight
  const offered = weaker && !muscles.includes(weaker.muscle) ? [...muscles, weaker.muscle] : muscles;
  return (
    <details
      className="what-if"
      onToggle={(event) => {
        if (!event.currentTarget.open && whatIf !== AS_IT_IS) change(AS_IT_IS);
      }}
    >
      <summary>{words.title}</summary>
      <p className="soft small">{words.note}</p>
      {mostRounderDegrees > 0 && (
        <label>
          {words.rounder(rounderDegrees)}
          <input
            type="range"
            min={0}
            max={mostRounderDegrees}
            step={ROUNDER_STEP_DEGREES}
            value={rounderDegrees}
            onChange={(event) => change({ ...whatIf, rounderDegrees: event.currentTarget.valueAsNumber })}
          />
        </label>
      )}
      <NativeSelect
        label={words.weaker}
        value={weaker?.muscle ?? ""}
        onChange={(event) => {
          const muscle = event.currentTarget.value;
          const strengthLeft = weaker?.strengthLeft ?? FIRST_STRENGTH;
          change({ ...whatIf, weaker: muscle === "" ? null : { muscle, strengthLeft } });
        }}
        data={[
          { value: "", label: words.none },
          ...offered.map((muscle) => ({ value: muscle, label: say(muscleOf(muscle).name) })),
        ]}
      />
      {weaker && (
        <label>
          {words.strengthLeft(exerciseMessages.percent(weaker.strengthLeft))}
          <input
            type="range"
            min={0}
            max={1}
            step={STRENGTH_STEP}
            value={weaker.strengthLeft}
            onChange={(event) =>
              change({ ...whatIf, weaker: { ...weaker, strengthLeft: event.currentTarget.valueAsNumber } })
            }
          />
        </label>
      )}
    </details>
  );
}
