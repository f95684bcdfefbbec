import { Button } from "@mantine/core";
import { memo, useCallback, type ComponentProps } from "react";
import type { Units } from "../data/useUnits.ts";
import { useAFrameLate } from "../device/useAFrameLate.ts";
import { useLatest } from "../device/useLatest.ts";
import { trainMessages } from "../messages/train.en.ts";
import { figuresOf, figuresWith, type FiguresPart, type PlayerLine, type PlayerSet } from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";
import type { PlayerEvent } from "./playerState.ts";
import { saysSomething, SetFields } from "./SetFields.tsx";

interface SetCardProps {
  readonly line: PlayerLine;
  readonly set: PlayerSet;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onEvent: (event: PlayerEvent) => void;
}

/** The set that is due: its figures in place, and one large button. */
export function SetCard({ line, set, trainee, units, onEvent }: SetCardProps) {
  const figures = figuresOf(line, set);
  const { measure } = line;
  // that a set is done is shown before the figures of the next one: to draw those takes as long as all the rest
  const at = `${line.key} ${set.key}`;
  const isLate = useAFrameLate(at) !== at;
  const shown = useLatest({ of: { line: line.key, set: set.key }, figures });
  const onPart = useCallback(
    (part: FiguresPart) => {
      const { of, figures } = shown();
      onEvent({ kind: "draft", ...of, figures: figuresWith(figures, part) });
    },
    [shown, onEvent],
  );
  const onDone = useCallback(() => {
    const { of, figures } = shown();
    onEvent({ kind: "done", ...of, figures });
  }, [shown, onEvent]);
  const onStart = useCallback(() => onEvent({ kind: "startHold", ...shown().of }), [shown, onEvent]);
  return (
    <div className="set-card">
      <KeptFields
        isKept={isLate}
        line={line}
        kind={set.kind}
        figures={figures}
        trainee={trainee}
        units={units}
        onPart={onPart}
      />
      <SetGo
        starts={measure === "hold" || measure === "duration" ? measure : undefined}
        disabled={!saysSomething(line, figures)}
        onDone={onDone}
        onStart={onStart}
      />
    </div>
  );
}

/** The fields as they are for as long as they are kept. */
const KeptFields = memo(
  function KeptFields({
    isKept: _isKept,
    ...fields
  }: ComponentProps<typeof SetFields> & { readonly isKept: boolean }) {
    return <SetFields {...fields} />;
  },
  (_before, { isKept }) => isKept,
);

const SetGo = memo(function SetGo({
  starts,
  disabled,
  onDone,
  onStart,
}: {
  /** What is timed begins with its clock. */
  readonly starts: "hold" | "duration" | undefined;
  readonly disabled: boolean;
  readonly onDone: () => void;
  readonly onStart: () => void;
}) {
  const words = trainMessages.player;
  if (!starts)
    return (
      <div className="set-go">
        <Button size="xl" onClick={onDone} disabled={disabled}>
          {words.done}
        </Button>
      </div>
    );
  return (
    <div className="set-go">
      <Button size="xl" onClick={onStart} disabled={disabled}>
        {starts === "hold" ? words.startHold : words.startTimer}
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone} disabled={disabled}>
        {words.doneAlready}
      </Button>
    </div>
  );
});
