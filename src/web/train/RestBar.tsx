import { Button } from "@mantine/core";
import { memo, useCallback, useEffect } from "react";
import { say } from "../../core/language.ts";
import { trainMessages } from "../messages/train.en.ts";
import { ringAt, type BellWishes } from "../device/bell.ts";
import type { Rest } from "./playerState.ts";
import { useLatest } from "../device/useLatest.ts";
import { speakAloud } from "./speech.ts";
import { clockText, secondsUntil, useNow } from "../device/useNow.ts";

interface RestBarProps {
  readonly rest: Rest;
  readonly next: string | undefined;
  readonly wishes: BellWishes;
  readonly speech: boolean;
  /** Keep both functions from render to render. */
  readonly onAdd: (seconds: number) => void;
  readonly onOver: () => void;
}

const STEP_S = 15;

/** The rest that runs, above the set that comes next: nothing is covered. Said at its start and end only. */
export const RestBar = memo(function RestBar({ rest, next, wishes, speech, onAdd, onOver }: RestBarProps) {
  const words = trainMessages.rest;
  const notice = next === undefined ? words.over : words.overNext(say(next));
  const { sound, vibration, notifications } = wishes;
  useEffect(
    () => ringAt(rest.endMs, { sound, vibration, notifications }, notice),
    [rest.endMs, sound, vibration, notifications, notice],
  );
  const end = useLatest(() => {
    if (speech) speakAloud(notice);
    onOver();
  });
  const onEnd = useCallback(() => end()(), [end]);
  return (
    <section className="rest-bar" aria-label={words.title}>
      <span className="visually-hidden" role="status">
        {words.title}
      </span>
      <RestClock rest={rest} onEnd={onEnd} />
      <div className="rest-buttons">
        <Button variant="default" aria-label={words.less} onClick={() => onAdd(-STEP_S)}>
          {words.lessShort}
        </Button>
        <Button variant="default" aria-label={words.more} onClick={() => onAdd(STEP_S)}>
          {words.moreShort}
        </Button>
        <Button variant="light" onClick={onOver}>
          {words.skip}
        </Button>
      </div>
    </section>
  );
});

/** What of the rest is left: alone drawn anew as the time goes. */
function RestClock({ rest, onEnd }: { readonly rest: Rest; readonly onEnd: () => void }) {
  const words = trainMessages.rest;
  const now = useNow(true);
  const left = secondsUntil(rest.endMs, now);
  const share = Math.min(1, Math.max(0, (now - rest.fromMs) / Math.max(1, rest.endMs - rest.fromMs)));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  return (
    <div className="rest-left" style={{ backgroundSize: `${share * 100}% 100%` }}>
      <span className="rest-title">{words.title}</span>
      <span className="rest-clock" role="timer" aria-label={words.title}>
        {clockText(left)}
      </span>
    </div>
  );
}
