import { useEffect, useRef, useState } from "react";

interface CountdownProps {
  readonly title: string;
  /** Epoch ms: counted against the clock, so a sleeping screen or a reload does not stop it. */
  readonly endMs: number;
  readonly onOver: () => void;
}

const TICK_MS = 200;

/** Seconds left, large; said at the start and at the end only, since every second would be noise. */
export function Countdown({ title, endMs, onOver }: CountdownProps) {
  const [now, setNow] = useState(() => Date.now());
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  }, [onOver]);
  useEffect(() => {
    let done = false;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (!done && Date.now() >= endMs) {
        done = true;
        navigator.vibrate?.(200);
        over.current();
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [endMs]);
  const left = Math.max(0, Math.ceil((endMs - now) / 1000));
  return (
    <div className="countdown">
      <p role="status">{title}</p>
      <p className="step-big" role="timer" aria-label={title}>
        {left}
      </p>
    </div>
  );
}
