import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { trainMessages } from "../messages/train.en.ts";
import { ringAt, tick, type BellWishes } from "../device/bell.ts";
import type { HoldPhase } from "./holdPhase.ts";
import { speakAloud } from "./speech.ts";
import { clockText, secondsUntil, useNow } from "../device/useNow.ts";

interface HoldCardProps {
  readonly phase: HoldPhase;
  readonly wishes: BellWishes;
  readonly speech: boolean;
  readonly onOver: () => void;
  readonly onLost: () => void;
  readonly onLetGo: () => void;
}

/** A page that comes back later than this after a hold's end cannot tell how long it was held. */
const LOST_AFTER_MS = 3_000;
const LAST_S = 3;

/** A hold: seconds to get ready, then the seconds of the hold, as large as the phone allows. */
export function HoldCard({ phase, wishes, speech, onOver, onLost, onLetGo }: HoldCardProps) {
  const words = trainMessages.player;
  const now = useNow(true);
  const getsReady = now < phase.readyMs;
  const left = secondsUntil(getsReady ? phase.readyMs : phase.endMs, now);
  const title = getsReady ? words.getReady : words.holding(phase.hold, phase.holds);
  const isOver = now >= phase.endMs;
  const calls = useRef({ onOver, onLost });
  useEffect(() => {
    calls.current = { onOver, onLost };
  }, [onOver, onLost]);
  useEffect(() => {
    if (Date.now() - phase.endMs > LOST_AFTER_MS) calls.current.onLost();
  }, [phase.endMs]);
  useEffect(() => {
    if (isOver) calls.current.onOver();
  }, [isOver]);
  const { sound, vibration, notifications } = wishes;
  useEffect(
    () => ringAt(phase.endMs, { sound, vibration, notifications }, title),
    // the notice is for a hidden page: a hold is not held there
    // oxlint-disable-next-line react/exhaustive-deps
    [phase.endMs, sound, vibration, notifications],
  );
  useEffect(() => {
    if (left > 0 && left <= LAST_S) tick({ sound, vibration, notifications });
  }, [left, sound, vibration, notifications]);
  useEffect(() => {
    if (speech) speakAloud(title);
  }, [speech, title]);
  return (
    <div className={getsReady ? "hold-card gets-ready" : "hold-card"}>
      <p className="hold-title" role="status">
        {title}
      </p>
      <p className="hold-clock" role="timer" aria-label={title}>
        {left >= 60 ? clockText(left) : left}
      </p>
      <Button size="xl" variant="default" onClick={onLetGo}>
        {words.letGo}
      </Button>
    </div>
  );
}
