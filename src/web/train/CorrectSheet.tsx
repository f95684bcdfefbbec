import { Button, SegmentedControl } from "@mantine/core";
import { useCallback, useState } from "react";
import { say } from "../../core/language.ts";
import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import {
  figuresWith,
  type DoneFigures,
  type FiguresPart,
  type PlayerLine,
  type PlayerSet,
  type SetFigures,
} from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";
import type { PlayerEvent } from "./playerState.ts";
import { saysSomething, SetFields } from "./SetFields.tsx";
import { SetList } from "./SetList.tsx";
import { Sheet } from "./Sheet.tsx";

/** Which set is put right, by the keys of line and set; without one, the sets of the line are offered. */
export interface CorrectAt {
  readonly line: number;
  readonly set?: number;
}

interface CorrectSheetProps {
  readonly lines: readonly PlayerLine[];
  readonly at: CorrectAt;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onClose: () => void;
}

/** Puts a set that is done right: its figures and its side. Nothing counts before it is kept. */
export function CorrectSheet({ lines, at, ...rest }: CorrectSheetProps) {
  const line = lines.find(({ key }) => key === at.line);
  const [chosen, setChosen] = useState(at.set);
  const set = line?.sets.find(({ key }) => key === chosen);
  if (!line) return null;
  if (set?.done) return <DoneSet line={line} set={set} done={set.done} {...rest} />;
  return (
    <Sheet title={trainMessages.correct.which(say(line.name))} onClose={rest.onClose}>
      <SetList line={line} due={undefined} units={rest.units} onCorrect={setChosen} />
    </Sheet>
  );
}

function DoneSet({
  line,
  set,
  done: { at: _at, ...done },
  trainee,
  units,
  onEvent,
  onClose,
}: Omit<CorrectSheetProps, "lines" | "at"> & {
  readonly line: PlayerLine;
  readonly set: PlayerSet;
  readonly done: DoneFigures;
}) {
  const words = trainMessages.correct;
  const [figures, setFigures] = useState<SetFigures>(done);
  const [side, setSide] = useState(set.side);
  const onPart = useCallback((part: FiguresPart) => setFigures((typed) => figuresWith(typed, part)), []);
  const keep = () => {
    onEvent({ kind: "correct", line: line.key, set: set.key, figures, ...(side && { side }) });
    onClose();
  };
  return (
    <Sheet title={words.title(say(line.name))} onClose={onClose}>
      <div className="set-card">
        {side && (
          <SegmentedControl
            fullWidth
            size="md"
            aria-label={words.side}
            value={side}
            data={(["left", "right"] as const).map((value) => ({
              value,
              label: trainMessages.player.sideLine[value],
            }))}
            onChange={setSide}
          />
        )}
        <SetFields
          line={line}
          kind={set.kind}
          figures={figures}
          trainee={trainee}
          units={units}
          onPart={onPart}
        />
        <div className="choice-buttons">
          <Button size="xl" disabled={!saysSomething(line, figures)} onClick={keep}>
            {words.keep}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
