import { Button, Switch } from "@mantine/core";
import { say } from "../../core/language.ts";
import { changeSettings, useSettings } from "../data/me.ts";
import { trainMessages } from "../messages/train.en.ts";
import { isOpen, type PlayerLine, type SetFigures } from "./playerLine.ts";
import type { PlayerEvent } from "./playerState.ts";
import { Sheet } from "./Sheet.tsx";
import { canSpeak } from "./speech.ts";

export type MenuPlace = "swap" | "add" | "lineNote" | "workoutNote" | "lessTime" | "finish" | "discard";

interface WorkoutMenuProps {
  readonly lines: readonly PlayerLine[];
  readonly line: PlayerLine | undefined;
  /** What a drop set would begin with. */
  readonly dropAim: SetFigures;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onOpen: (place: MenuPlace) => void;
  /** An exercise of which every set is done was tapped, by key. */
  readonly onDone: (line: number) => void;
  readonly onClose: () => void;
}

/** Everything about the workout that is not the set at hand. */
export function WorkoutMenu({ lines, line, dropAim, onEvent, onOpen, onDone, onClose }: WorkoutMenuProps) {
  const words = trainMessages.menu;
  const there = lines.filter(({ removed }) => !removed);
  const next = line && there[there.indexOf(line) + 1];
  const act = (event: PlayerEvent) => {
    onEvent(event);
    onClose();
  };
  const lastAim = line?.sets.at(-1)?.aim ?? {};
  return (
    <Sheet title={words.title} onClose={onClose}>
      <ul className="menu-lines" aria-label={words.exercises}>
        {there.map((each) => (
          <li key={each.key}>
            <button
              type="button"
              aria-current={each.key === line?.key ? "step" : undefined}
              onClick={() =>
                each.sets.some(isOpen) ? act({ kind: "goTo", line: each.key }) : onDone(each.key)
              }
            >
              <span>{say(each.name)}</span>
              <small className="soft">{words.left(each.sets.filter(isOpen).length)}</small>
            </button>
          </li>
        ))}
      </ul>
      <div className="menu-buttons">
        <Button onClick={() => onOpen("add")}>{words.add}</Button>
        <Button variant="default" onClick={() => onOpen("lessTime")}>
          {words.lessTime}
        </Button>
        <Button variant="default" onClick={() => onOpen("workoutNote")}>
          {words.workoutNote}
        </Button>
      </div>
      {line && (
        <section aria-label={words.exercise(say(line.name))}>
          <h3>{words.exercise(say(line.name))}</h3>
          <div className="menu-buttons">
            <Button
              variant="default"
              onClick={() => act({ kind: "addSet", line: line.key, as: "work", aim: lastAim })}
            >
              {words.addSet}
            </Button>
            <Button
              variant="default"
              onClick={() => act({ kind: "addSet", line: line.key, as: "drop", aim: dropAim })}
            >
              {words.addDrop}
            </Button>
            <Button
              variant="default"
              onClick={() => act({ kind: "addSet", line: line.key, as: "warmup", aim: dropAim })}
            >
              {words.addWarmUp}
            </Button>
            {line.supersetGroup !== undefined ? (
              <Button variant="default" onClick={() => act({ kind: "superset", line: line.key })}>
                {words.noSuperset}
              </Button>
            ) : (
              next && (
                <Button variant="default" onClick={() => act({ kind: "superset", line: line.key })}>
                  {words.superset(say(next.name))}
                </Button>
              )
            )}
            <Button variant="default" onClick={() => onOpen("swap")}>
              {words.swap}
            </Button>
            <Button variant="default" onClick={() => onOpen("lineNote")}>
              {words.lineNote}
            </Button>
            <Button variant="default" onClick={() => act({ kind: "skipExercise", line: line.key })}>
              {words.skip}
            </Button>
            <Button variant="default" onClick={() => act({ kind: "remove", line: line.key })}>
              {words.remove}
            </Button>
          </div>
        </section>
      )}
      <Wishes />
      <div className="menu-buttons">
        <Button onClick={() => onOpen("finish")}>{words.finish}</Button>
        <Button variant="subtle" color="red" onClick={() => onOpen("discard")}>
          {words.discard}
        </Button>
      </div>
    </Sheet>
  );
}

/** What rings, shakes and speaks. */
function Wishes() {
  const words = trainMessages.menu;
  const settings = useSettings() ?? {};
  const notify = async (wanted: boolean) => {
    const granted = wanted && (await Notification.requestPermission()) === "granted";
    await changeSettings({ notifications: granted });
  };
  return (
    <div className="menu-wishes">
      <Switch
        size="md"
        label={words.sound}
        checked={settings.sound !== false}
        onChange={(event) => void changeSettings({ sound: event.currentTarget.checked })}
      />
      {"vibrate" in navigator && (
        <Switch
          size="md"
          label={words.vibration}
          checked={settings.vibration !== false}
          onChange={(event) => void changeSettings({ vibration: event.currentTarget.checked })}
        />
      )}
      {canSpeak() && (
        <Switch
          size="md"
          label={words.speech}
          checked={settings.speech === true}
          onChange={(event) => void changeSettings({ speech: event.currentTarget.checked })}
        />
      )}
      {"Notification" in window && (
        <Switch
          size="md"
          label={words.notify}
          checked={settings.notifications === true && Notification.permission === "granted"}
          onChange={(event) => void notify(event.currentTarget.checked)}
        />
      )}
      <p className="soft small">{trainMessages.rest.honest}</p>
    </div>
  );
}
