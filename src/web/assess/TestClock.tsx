import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Protocol } from "../../core/assessment/protocol.ts";
import type { SettingsFields } from "../data/me.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { ringAt, tick } from "../device/bell.ts";
import { secondsUntil, useNow } from "../device/useNow.ts";
import type { RunEvent, RunPhase } from "./assessRun.ts";

const LAST_SECONDS = 3;

interface TestClockProps {
  readonly phase: Extract<RunPhase, { readonly kind: "running" }>;
  readonly test: Protocol;
  readonly settings: SettingsFields;
  readonly onEvent: (event: RunEvent) => void;
}

/** Get ready, then the clock or the counter, large. It counts against the wall clock, so a reload does not stop it. */
export function TestClock({ phase, test, settings, onEvent }: TestClockProps) {
  const { startMs, endMs, count } = phase;
  const now = useNow(true);
  const counts = test.counting.kind === "counter";
  const readyS = secondsUntil(startMs, now);
  const ready = readyS > 0;

  const { sound = true, vibration = true } = settings;
  useEffect(() => {
    const wishes = { sound, vibration, notifications: false };
    const calls = [startMs, ...(endMs === undefined ? [] : [endMs])]
      .filter((ms) => ms > Date.now())
      .map((ms) => ringAt(ms, wishes, ""));
    return () => {
      for (const callOff of calls) callOff();
    };
  }, [startMs, endMs, sound, vibration]);
  useEffect(() => {
    if (readyS > 0 && readyS <= LAST_SECONDS) tick({ sound, vibration, notifications: false });
  }, [readyS, sound, vibration]);

  const over = endMs !== undefined && now >= endMs;
  const tell = useRef(onEvent);
  useEffect(() => {
    tell.current = onEvent;
  }, [onEvent]);
  useEffect(() => {
    if (over) tell.current({ kind: "stop" });
  }, [over]);

  const seconds = ready
    ? readyS
    : endMs !== undefined && counts
      ? secondsUntil(endMs, now)
      : Math.floor((now - startMs) / 1000);
  const title = ready ? words.step.ready : counts ? words.step.counting : words.step.holding;
  return (
    <div className="test-clock">
      <p role="status" className="test-clock-title">
        {title}
      </p>
      {counts && !ready ? (
        <>
          <button type="button" className="count-button" onClick={() => onEvent({ kind: "count" })}>
            <span className="step-big">{count}</span>
            <span>{words.step.plusOne}</span>
          </button>
          <p className="visually-hidden" role="status">
            {words.step.counted(count)}
          </p>
          <p className="soft" role="timer" aria-label={title}>
            {seconds} s
          </p>
        </>
      ) : (
        <p className={ready ? "step-big test-ready" : "step-big"} role="timer" aria-label={title}>
          {seconds}
        </p>
      )}
      <Button size="xl" fullWidth className="stop-button" onClick={() => onEvent({ kind: "stop" })}>
        {words.step.stopTimer}
      </Button>
    </div>
  );
}
