import { Button } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useUnits } from "../data/useUnits.ts";
import { useImmersed } from "../device/useImmersed.ts";
import { useLoop } from "../loop/useLoop.ts";
import { trainMessages } from "../messages/train.en.ts";
import { Opening } from "./Opening.tsx";
import { Player } from "./Player.tsx";
import { happen, putAway, useHeldLoop, usePlayer } from "./playerDesk.ts";
import { isOver } from "./playerState.ts";
import { Summary } from "./Summary.tsx";
import "./train.css";

const route = getRouteApi("/train");

/** A summary that was left open makes way for the next session after this. */
const SHOWN_FOR_MS = 3_600_000;

/** The player: the workout under way on this device, else what can be begun. */
export function TrainPage() {
  const { routine } = route.useSearch();
  const { state, notStored, lasting } = usePlayer();
  const { view } = useLoop();
  const units = useUnits();
  const runs = state !== undefined && state !== null && !isOver(state);
  useImmersed(runs);
  useHeldLoop(runs);
  useEffect(() => {
    if (state && isOver(state) && Date.now() - (state.endedMs ?? 0) > SHOWN_FOR_MS)
      void putAway(state.workout);
  }, [state]);
  return (
    <div className="train">
      {!lasting && (
        <p className="notice" role="status">
          {trainMessages.notLasting}
        </p>
      )}
      {notStored && (
        <div className="notice" role="alert">
          <p>{trainMessages.notStored}</p>
          <Button onClick={() => void happen(notStored, units.mass)}>{trainMessages.again}</Button>
        </div>
      )}
      {state === undefined ? (
        <p role="status">{trainMessages.loading}</p>
      ) : state === null ? (
        <Opening routine={routine} />
      ) : state.phase.kind === "discarded" ? (
        <Discarded workout={state.workout} />
      ) : isOver(state) ? (
        <Summary state={state} />
      ) : (
        <Player state={state} view={view} />
      )}
    </div>
  );
}

function Discarded({ workout }: { readonly workout: string }) {
  const words = trainMessages;
  const units = useUnits();
  const navigate = useNavigate();
  const close = async () => {
    await putAway(workout);
    await navigate({ to: "/today" });
  };
  return (
    <section className="card ask-card">
      <h1>{words.discard.done}</h1>
      <Button size="xl" onClick={() => void close()}>
        {words.summary.close}
      </Button>
      <Button size="lg" variant="default" onClick={() => void happen({ kind: "resume" }, units.mass)}>
        {words.discard.undo}
      </Button>
    </section>
  );
}
