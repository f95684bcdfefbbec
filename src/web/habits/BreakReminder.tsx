import { Button, NativeSelect } from "@mantine/core";
import { useEffect, useState } from "react";
import { changeSettings, useSettings } from "../data/me.ts";
import { remember, remembered } from "../data/smallMemory.ts";
import { showNotice } from "../device/showNotice.ts";
import { habitsMessages as words } from "../messages/habits.en.ts";

const MINUTE_MS = 60_000;
const STEP_MIN = 10;
const SITTING_SINCE = "backstay-sitting-since";

interface BreakReminderProps {
  readonly every: { readonly low: number; readonly usual: number; readonly high: number };
  readonly onTook: () => Promise<void>;
}

/** Reminds of breaks while somebody sits: on this page, and as a notification where it is allowed. */
export function BreakReminder({ every, onTook }: BreakReminderProps) {
  const settings = useSettings();
  const [since, setSince] = useState(() => Number(remembered(SITTING_SINCE)) || undefined);
  const [now, setNow] = useState(() => Date.now());
  const [permission, setPermission] = useState(() =>
    "Notification" in window ? Notification.permission : "denied",
  );
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(clock);
  }, []);
  const minutes = settings?.breakEveryMin;
  const left = since !== undefined && minutes !== undefined ? since + minutes * MINUTE_MS - now : undefined;
  const due = left !== undefined && left <= 0;
  useEffect(() => {
    if (!due || permission !== "granted") return undefined;
    return showNotice(words.breaks.now, "backstay-break");
  }, [due, permission]);
  if (!settings) return null;

  const sit = (from: number | undefined) => {
    remember(SITTING_SINCE, from === undefined ? null : String(from));
    setSince(from);
    setNow(Date.now());
  };
  const choices = [];
  for (let each = every.low; each <= every.high; each += STEP_MIN) choices.push(each);
  return (
    <div className="break-reminder">
      <NativeSelect
        label={words.breaks.title}
        description={words.breaks.choice}
        value={minutes ?? ""}
        onChange={(event) => {
          const value = Number(event.currentTarget.value) || undefined;
          void changeSettings({ breakEveryMin: value });
          if (value === undefined) sit(undefined);
        }}
        data={[
          { value: "", label: words.breaks.off },
          ...choices.map((each) => ({ value: String(each), label: words.breaks.every(each) })),
        ]}
      />
      {minutes !== undefined && (
        <>
          <p role="status" className={due ? "break-now" : ""}>
            {due ? words.breaks.now : left !== undefined && words.breaks.running(Math.ceil(left / MINUTE_MS))}
          </p>
          <div className="habit-tick">
            {due && (
              <Button onClick={() => void onTook().then(() => sit(Date.now()))}>{words.breaks.took}</Button>
            )}
            <Button variant="default" onClick={() => sit(since === undefined ? Date.now() : undefined)}>
              {since === undefined ? words.breaks.start : words.breaks.stop}
            </Button>
            {permission === "default" && (
              <Button
                variant="subtle"
                onClick={() => void Notification.requestPermission().then(setPermission)}
              >
                {words.breaks.allow}
              </Button>
            )}
          </div>
          <p className="soft small">
            {!("Notification" in window)
              ? words.breaks.missing
              : permission === "denied"
                ? words.breaks.blocked
                : words.breaks.pageOnly}
          </p>
        </>
      )}
    </div>
  );
}
