import { useEffect } from "react";
import { useProfile, useSettings } from "../data/me.ts";
import { settingsMessages } from "../messages/settings.en.ts";
import { AboutSettings } from "./AboutSettings.tsx";
import { KitSettings } from "./KitSettings.tsx";
import { LookSettings } from "./LookSettings.tsx";
import { TrainingSettings } from "./TrainingSettings.tsx";
import "./settings.css";

/** How the app speaks, looks and counts, what the person has, and who they are. */
export function SettingsPage() {
  const settings = useSettings();
  const profile = useProfile();
  useEffect(() => {
    document.title = `${settingsMessages.title} – Backstay`;
  }, []);
  return (
    <div className="settings">
      <h1>{settingsMessages.title}</h1>
      <p className="lead">{settingsMessages.lead}</p>
      {settings && profile && (
        <>
          <LookSettings settings={settings} />
          <TrainingSettings settings={settings} />
          <KitSettings profile={profile} settings={settings} />
          <AboutSettings profile={profile} />
        </>
      )}
    </div>
  );
}
