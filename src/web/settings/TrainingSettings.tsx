import { NativeSelect, Switch } from "@mantine/core";
import { useState } from "react";
import { parameter } from "../../core/evidence/parameter.ts";
import { changeSettings, type SettingsFields } from "../data/me.ts";
import { settingsMessages } from "../messages/settings.en.ts";

const STEP_MIN = 10;

/** Sounds, speech, and what may be said while the page is out of sight. */
export function TrainingSettings({ settings }: { readonly settings: SettingsFields }) {
  const words = settingsMessages.training;
  const can = "Notification" in window;
  const [permission, setPermission] = useState(() => (can ? Notification.permission : "denied"));
  const notify = async (wanted: boolean) => {
    // asked only here, where the person has just tapped for it
    const answer = wanted && permission === "default" ? await Notification.requestPermission() : permission;
    setPermission(answer);
    await changeSettings({ notifications: wanted && answer === "granted" });
  };
  const [low, high] = [parameter("sitting.breakEveryMinLow").value, MOST_MIN];
  const minutes = Array.from(
    { length: Math.floor((high - low) / STEP_MIN) + 1 },
    (_, i) => low + i * STEP_MIN,
  );
  return (
    <section className="card settings-card" aria-labelledby="training-title">
      <h2 id="training-title">{words.title}</h2>
      <Switch
        size="md"
        label={words.sound}
        checked={settings.sound !== false}
        onChange={(event) => void changeSettings({ sound: event.currentTarget.checked })}
      />
      <Switch
        size="md"
        label={words.vibration}
        checked={settings.vibration !== false}
        onChange={(event) => void changeSettings({ vibration: event.currentTarget.checked })}
      />
      <Switch
        size="md"
        label={words.speech}
        checked={settings.speech === true}
        onChange={(event) => void changeSettings({ speech: event.currentTarget.checked })}
      />
      <div>
        <Switch
          size="md"
          label={words.notifications}
          checked={settings.notifications === true && permission === "granted"}
          disabled={!can || permission === "denied"}
          onChange={(event) => void notify(event.currentTarget.checked)}
        />
        <p className="soft small">
          {!can ? words.missing : permission === "denied" ? words.refused : words.notificationsText}
        </p>
      </div>
      <NativeSelect
        size="md"
        label={words.breaks}
        value={settings.breakEveryMin ?? ""}
        onChange={(event) =>
          void changeSettings({ breakEveryMin: Number(event.currentTarget.value) || undefined })
        }
        data={[
          { value: "", label: words.breakNever },
          ...minutes.map((each) => ({ value: String(each), label: words.breakEvery(each) })),
        ]}
      />
    </section>
  );
}

const MOST_MIN = 60;
