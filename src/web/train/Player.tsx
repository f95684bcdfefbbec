import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { memo, useCallback, useEffect, useMemo, useState } from "react";
import { say } from "../../core/language.ts";
import { useSettings } from "../data/me.ts";
import { useUnits } from "../data/useUnits.ts";
import type { LoopView } from "../loop/protocol.ts";
import { trainMessages } from "../messages/train.en.ts";
import { allowSound, type BellWishes } from "../device/bell.ts";
import { CorrectSheet, type CorrectAt } from "./CorrectSheet.tsx";
import type { Due } from "./dueSet.ts";
import { HoldCard } from "./HoldCard.tsx";
import { LineCard, lineCardOf } from "./LineCard.tsx";
import { PainCard } from "./PainCards.tsx";
import { happen } from "./playerDesk.ts";
import { figuresOf, type PlayerLine, type SetFigures } from "./playerLine.ts";
import { PlayerHead, progressOf } from "./PlayerHead.tsx";
import { due, lineOfKey, type PlayerEvent, type PlayerState } from "./playerState.ts";
import { RestBar } from "./RestBar.tsx";
import { SetCard } from "./SetCard.tsx";
import { SetList } from "./SetList.tsx";
import { hush, speakAloud } from "./speech.ts";
import { useAFrameLate } from "../device/useAFrameLate.ts";
import { useAwakeScreen } from "../device/useAwakeScreen.ts";
import { useTrainee } from "./useTrainee.ts";
import { WorkoutMenu, type MenuPlace } from "./WorkoutMenu.tsx";
import { WorkoutSheet } from "./WorkoutSheets.tsx";

// the name of a search parameter: nothing here is awaited
// oxlint-disable-next-line unicorn/no-thenable
const THEN_TODAY = { then: "/today" } as const;

interface PlayerProps {
  readonly state: PlayerState;
  readonly view: LoopView | undefined;
}

/** The workout under way, one set at a time, readable at arm's length, for one thumb. */
export function Player({ state, view }: PlayerProps) {
  const settings = useSettings();
  const units = useUnits();
  const trainee = useTrainee(view?.request);
  const navigate = useNavigate();
  const [place, setPlace] = useState<MenuPlace | "menu">();
  const [correcting, setCorrecting] = useState<CorrectAt>();
  useAwakeScreen(true);
  const wishes = useMemo((): BellWishes => {
    const { sound = true, vibration = true, notifications = false } = settings ?? {};
    return { sound, vibration, notifications };
  }, [settings]);
  const speech = settings?.speech === true;
  const onEvent = useCallback(
    (event: PlayerEvent) => {
      allowSound();
      void happen(event, units.mass);
    },
    [units.mass],
  );
  const onAddRest = useCallback((seconds: number) => onEvent({ kind: "addRest", seconds }), [onEvent]);
  const onRestOver = useCallback(() => void happen({ kind: "restOver" }, units.mass), [units.mass]);
  const rest = useAFrameLate(state.rest);

  const { phase } = state;
  const now = due(state);
  const atKey = "line" in phase ? phase.line : (now?.line.key ?? state.focus);
  const line = atKey === undefined ? undefined : lineOfKey(state, atKey);
  useSpokenCues(speech && phase.kind === "set" ? now : undefined, speech);
  const onCorrect = useCallback(
    (set: number) => setCorrecting(atKey === undefined ? undefined : { line: atKey, set }),
    [atKey],
  );
  const onMenu = useCallback(() => setPlace("menu"), []);
  const asks = ["askBefore", "askPain", "askLeg", "ease"].includes(phase.kind);

  const onNewLegSymptoms = async () => {
    await happen({ kind: "leg", newSymptoms: true }, units.mass);
    await navigate({ to: "/screen", search: THEN_TODAY });
  };

  return (
    <div className="player">
      <PlayerHead {...progressOf(state, line)} onMenu={onMenu} />
      {rest && (
        <RestBar
          rest={rest}
          next={now?.line.name}
          wishes={wishes}
          speech={speech}
          onAdd={onAddRest}
          onOver={onRestOver}
        />
      )}
      {asks ? (
        <PainCard
          phase={phase}
          line={line}
          trainee={trainee}
          onEvent={onEvent}
          onNewLegSymptoms={() => void onNewLegSymptoms()}
        />
      ) : line && (now || phase.kind === "hold") ? (
        <div className="player-grid">
          <LineCard {...lineCardOf(line, units, now)} />
          <div className="card at-hand">
            {state.opening.length > 0 && state.past.length === 0 && (
              <p className="notice">{state.opening.map(say).join(" ")}</p>
            )}
            <SetList
              line={line}
              due={phase.kind === "hold" ? phase.set : now?.set.key}
              units={units}
              onCorrect={onCorrect}
            />
            {phase.kind === "hold" ? (
              <HoldCard
                key={phase.endMs}
                phase={phase}
                wishes={wishes}
                speech={speech}
                onOver={() => void happen({ kind: "holdOver" }, units.mass)}
                onLost={() => void happen({ kind: "holdLost" }, units.mass)}
                onLetGo={() => onEvent({ kind: "letGo" })}
              />
            ) : (
              now && (
                <SetCard line={now.line} set={now.set} trainee={trainee} units={units} onEvent={onEvent} />
              )
            )}
          </div>
        </div>
      ) : (
        <AllDone
          isEmpty={state.lines.every(({ removed }) => removed)}
          onAdd={() => setPlace("add")}
          onFinish={() => onEvent({ kind: "finish" })}
        />
      )}
      {phase.kind !== "askBefore" && (
        <PlayerFoot
          undo={undoLabel(state)}
          canUndo={state.past.length > 0 && phase.kind !== "askLeg"}
          line={line?.key}
          asks={asks}
          onEvent={onEvent}
          onOpen={setPlace}
        />
      )}
      {correcting && (
        <CorrectSheet
          lines={state.lines}
          at={correcting}
          trainee={trainee}
          units={units}
          onEvent={onEvent}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      {place === "menu" && (
        <WorkoutMenu
          lines={state.lines}
          line={line}
          dropAim={dropAim(line)}
          onEvent={onEvent}
          onOpen={setPlace}
          onDone={(done) => {
            setPlace(undefined);
            setCorrecting({ line: done });
          }}
          onClose={() => setPlace(undefined)}
        />
      )}
      {place && place !== "menu" && (
        <WorkoutSheet
          place={place}
          state={state}
          line={line}
          trainee={trainee}
          view={view}
          onEvent={onEvent}
          onOpen={setPlace}
          onClose={() => setPlace(undefined)}
        />
      )}
    </div>
  );
}

/** What is at hand with every set, in parts that are drawn anew only where something of them changes. */
function PlayerFoot({ undo, canUndo, onEvent, ...actions }: FootActionsProps & UndoButtonProps) {
  return (
    <nav className="player-foot" aria-label={trainMessages.player.title}>
      <UndoButton undo={undo} canUndo={canUndo} onEvent={onEvent} />
      <FootActions {...actions} onEvent={onEvent} />
    </nav>
  );
}

interface UndoButtonProps {
  readonly undo: string;
  readonly canUndo: boolean;
  readonly onEvent: (event: PlayerEvent) => void;
}

const UndoButton = memo(function UndoButton({ undo, canUndo, onEvent }: UndoButtonProps) {
  return (
    <Button variant="default" disabled={!canUndo} aria-label={undo} onClick={() => onEvent({ kind: "undo" })}>
      {trainMessages.player.undo}
    </Button>
  );
});

interface FootActionsProps {
  readonly line: number | undefined;
  readonly asks: boolean;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onOpen: (place: MenuPlace | "menu") => void;
}

const FootActions = memo(function FootActions({ line, asks, onEvent, onOpen }: FootActionsProps) {
  const words = trainMessages.player;
  return (
    <>
      {line !== undefined && (
        <Button variant="default" onClick={() => onOpen("swap")} disabled={asks}>
          {words.swap}
        </Button>
      )}
      <Button variant="default" onClick={() => onOpen("menu")}>
        {words.options}
      </Button>
      {line !== undefined && (
        <Button
          className="hurts"
          variant="light"
          color="red"
          disabled={asks}
          onClick={() => onEvent({ kind: "hurts", line })}
        >
          {trainMessages.pain.button}
        </Button>
      )}
    </>
  );
});

function undoLabel({ past }: PlayerState): string {
  const what = past.at(-1)?.what;
  return what ? trainMessages.player.undoWhat[what] : trainMessages.player.undo;
}

/** A drop takes about a fifth off; which weights there are, the stepper knows. A product choice. */
const DROP_TO = 0.8;

function dropAim(line: PlayerLine | undefined): SetFigures {
  const last = line?.sets.findLast(({ done }) => done) ?? line?.sets[0];
  if (!line || !last) return {};
  const { loadKg, ...figures } = last.done ?? figuresOf(line, last);
  const { reps, durationS, distanceM } = figures;
  return {
    ...(reps !== undefined && { reps }),
    ...(durationS !== undefined && { durationS }),
    ...(distanceM !== undefined && { distanceM }),
    ...(loadKg !== undefined && { loadKg: Math.round(loadKg * DROP_TO * 2) / 2 }),
  };
}

function AllDone({
  isEmpty,
  onAdd,
  onFinish,
}: {
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
  readonly onFinish: () => void;
}) {
  const words = trainMessages.player;
  return (
    <section className="card ask-card">
      <h1>{isEmpty ? words.nothingYet : words.allDone}</h1>
      {!isEmpty && <p className="lead">{words.allDoneLead}</p>}
      {!isEmpty && (
        <Button size="xl" onClick={onFinish}>
          {words.finish}
        </Button>
      )}
      <Button size="xl" variant={isEmpty ? "filled" : "default"} onClick={onAdd}>
        {trainMessages.menu.add}
      </Button>
    </section>
  );
}

/** Says the exercise, the side and its two cues once when they are due. */
function useSpokenCues(now: Due | undefined, wanted: boolean): void {
  const key = now && [now.line.key, now.set.side, now.set.kind].join();
  useEffect(() => {
    if (!now) return;
    const { line, set } = now;
    const side = set.side ? trainMessages.player.sideLine[set.side] : undefined;
    speakAloud(
      [line.name, ...line.cues.slice(0, 2)]
        .map(say)
        .toSpliced(1, 0, ...(side ? [side] : []))
        .join(". "),
    );
    // once for an exercise and side
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  useEffect(() => (wanted ? hush : undefined), [wanted]);
}
