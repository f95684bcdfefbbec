import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { say } from "../../core/language.ts";
import type { LoopView } from "../loop/protocol.ts";
import { trainMessages } from "../messages/train.en.ts";
import { ExercisePicker } from "./ExercisePicker.tsx";
import { isOpen, type PlayerLine } from "./playerLine.ts";
import { lineOf, type Trainee } from "./playerLines.ts";
import type { PlayerEvent, PlayerState } from "./playerState.ts";
import { Sheet } from "./Sheet.tsx";
import { roundsWithin } from "./shortenWorkout.ts";
import { SwapSheet } from "./SwapSheet.tsx";
import type { MenuPlace } from "./WorkoutMenu.tsx";

interface WorkoutSheetsProps {
  readonly place: MenuPlace;
  readonly state: PlayerState;
  readonly line: PlayerLine | undefined;
  readonly trainee: Trainee | undefined;
  readonly view: LoopView | undefined;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onOpen: (place: MenuPlace) => void;
  readonly onClose: () => void;
}

const MINUTES = [3, 5, 10, 15, 20] as const;

/** The sheet of one place of the menu. */
export function WorkoutSheet({
  place,
  state,
  line,
  trainee,
  view,
  onEvent,
  onOpen,
  onClose,
}: WorkoutSheetsProps) {
  const act = (event: PlayerEvent) => {
    onEvent(event);
    onClose();
  };
  switch (place) {
    case "swap":
      return line && trainee ? (
        <SwapSheet
          line={line}
          lines={state.lines}
          trainee={trainee}
          onSwap={(by) => act({ kind: "replace", line: line.key, by })}
          onClose={onClose}
        />
      ) : null;
    case "add":
      return trainee ? (
        <Sheet title={trainMessages.add.title} onClose={onClose}>
          <ExercisePicker
            person={trainee.person}
            onChoose={(exercise) => act({ kind: "add", line: lineOf(exercise, trainee) })}
          />
        </Sheet>
      ) : null;
    case "lineNote":
      return line ? (
        <NoteSheet
          title={trainMessages.menu.lineNote}
          label={say(line.name)}
          text={line.notes ?? ""}
          onKeep={(text) => act({ kind: "note", line: line.key, text })}
        />
      ) : null;
    case "workoutNote":
      return (
        <NoteSheet
          title={trainMessages.menu.workoutNote}
          label={trainMessages.player.note}
          text={state.notes ?? ""}
          onKeep={(text) => act({ kind: "note", text })}
        />
      );
    case "lessTime": {
      const targets = view && "week" in view.plan ? view.plan.week.targets : [];
      return trainee ? (
        <Sheet title={trainMessages.lessTime.title} onClose={onClose}>
          <p className="soft">{trainMessages.lessTime.lead}</p>
          <div className="minute-buttons">
            {MINUTES.map((minutes) => (
              <Button
                key={minutes}
                size="lg"
                variant="default"
                onClick={() =>
                  act({ kind: "shorten", rounds: roundsWithin(state.lines, minutes, targets, trainee) })
                }
              >
                {trainMessages.opening.min(minutes)}
              </Button>
            ))}
          </div>
        </Sheet>
      ) : null;
    }
    case "finish":
      return <FinishSheet state={state} onEvent={act} onLess={() => onOpen("lessTime")} onClose={onClose} />;
    case "discard":
      return (
        <Sheet title={trainMessages.discard.title} onClose={onClose}>
          <p>{trainMessages.discard.lead}</p>
          <div className="choice-buttons">
            <Button size="lg" color="red" onClick={() => act({ kind: "discard" })}>
              {trainMessages.discard.yes}
            </Button>
            <Button size="lg" variant="default" onClick={onClose}>
              {trainMessages.discard.no}
            </Button>
          </div>
        </Sheet>
      );
  }
}

function FinishSheet({
  state,
  onEvent,
  onLess,
  onClose,
}: {
  readonly state: PlayerState;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onLess: () => void;
  readonly onClose: () => void;
}) {
  const words = trainMessages.finishAsk;
  const open = state.lines.flatMap(({ sets }) => sets.filter(isOpen)).length;
  return (
    <Sheet title={words.title} onClose={onClose}>
      {open > 0 && <p>{words.lead(open)}</p>}
      <div className="choice-buttons">
        <Button size="lg" onClick={() => onEvent({ kind: "finish" })}>
          {words.yes}
        </Button>
        {open > 0 && (
          <Button size="lg" variant="default" onClick={onLess}>
            {words.less}
          </Button>
        )}
        <Button size="lg" variant="subtle" color="gray" onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </Sheet>
  );
}

function NoteSheet({
  title,
  label,
  text,
  onKeep,
}: {
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
}) {
  const [written, setWritten] = useState(text);
  return (
    <Sheet title={title} onClose={() => onKeep(written)}>
      <Textarea
        label={label}
        size="lg"
        autosize
        minRows={3}
        maxLength={2000}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        data-autofocus
      />
      <div className="choice-buttons">
        <Button size="lg" onClick={() => onKeep(written)}>
          {trainMessages.menu.close}
        </Button>
      </div>
    </Sheet>
  );
}
