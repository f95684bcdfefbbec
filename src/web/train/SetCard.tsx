import { Button } from "@mantine/core";
import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import type { Due } from "./dueSet.ts";
import { figuresOf, type SetFigures } from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";
import { saysSomething, SetFields } from "./SetFields.tsx";

interface SetCardProps {
  readonly due: Due;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onDraft: (figures: SetFigures) => void;
  readonly onDone: (figures: SetFigures) => void;
  readonly onStart: () => void;
}

/** The set that is due: its figures in place, and one large button. */
export function SetCard({ due: { line, set }, trainee, units, onDraft, onDone, onStart }: SetCardProps) {
  const words = trainMessages.player;
  const figures = figuresOf(line, set);
  const { measure } = line;
  const timed = measure === "hold" || measure === "duration";
  const nothing = !saysSomething(line, figures);
  return (
    <div className="set-card">
      <SetFields
        line={line}
        kind={set.kind}
        figures={figures}
        trainee={trainee}
        units={units}
        onChange={onDraft}
      />
      {timed ? (
        <div className="set-go">
          <Button size="xl" onClick={onStart} disabled={nothing}>
            {measure === "hold" ? words.startHold : words.startTimer}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => onDone(figures)} disabled={nothing}>
            {words.doneAlready}
          </Button>
        </div>
      ) : (
        <div className="set-go">
          <Button size="xl" onClick={() => onDone(figures)} disabled={nothing}>
            {words.done}
          </Button>
        </div>
      )}
    </div>
  );
}
