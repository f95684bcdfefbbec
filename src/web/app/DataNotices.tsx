import { Button, useMantineColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { countEntries } from "../data/countEntries.ts";
import { useSettings } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { notedEntries, noteEntries, type StorageMarker } from "../data/storageMarker.ts";
import { appMessages } from "../messages/app.en.ts";
import { AppNotice } from "./AppNotice.tsx";
import { switchLanguage } from "./language.ts";
import { civilToday } from "./today.ts";

/** What is said of the person's records; also puts the language and the theme of the settings on the screen. */
export function DataNotices() {
  useSettingsOnScreen();
  const [lasting, setLasting] = useState<boolean>();
  useEffect(() => {
    void records().then((store) => setLasting(store.lasting));
  }, []);
  if (lasting === undefined) return null;
  // where nothing is kept, nothing was lost either
  return lasting ? (
    <LostEntries />
  ) : (
    <AppNotice urgent>
      <p>{appMessages.storage.notLasting}</p>
    </AppNotice>
  );
}

/** Language and theme of the settings, also when they were changed on another tab or came with a backup. */
function useSettingsOnScreen(): void {
  const settings = useSettings();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (settings?.theme) setColorScheme(settings.theme);
    if (settings?.language && settings.language !== spokenLanguage()) void switchLanguage(settings.language);
    // the setter is the same for the life of the page
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settings?.theme, settings?.language]);
}

/** Notices a store that is empty and should not be; remembers how much there is; asks the browser to keep it. */
function LostEntries() {
  const [lost, setLost] = useState<StorageMarker>();
  const revision = useRecords((store) => store.revision(), "revision", { late: true });
  useEffect(() => {
    if (revision === undefined) return;
    const timer = setTimeout(() => {
      void countEntries().then((entries) => {
        const noted = notedEntries();
        if (entries === 0 && noted) {
          setLost(noted);
          return;
        }
        setLost(undefined);
        noteEntries(entries, civilToday());
        if (entries > 0) void askToKeep();
      });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [revision]);
  if (!lost) return null;
  return (
    <AppNotice urgent>
      <p>{appMessages.storage.lost(lost.entries, lost.on)}</p>
      <div className="app-notice-actions">
        <Link to="/data">{appMessages.storage.bringBack}</Link>
        <Button
          variant="default"
          onClick={() => {
            noteEntries(0, lost.on);
            setLost(undefined);
          }}
        >
          {appMessages.storage.startAnew}
        </Button>
      </div>
    </AppNotice>
  );
}

/** After a burst of writes the entries are counted once. */
const SETTLED_MS = 500;
let askedToKeep = false;

/** Asks the browser once a visit not to clear what is kept; there is something worth keeping by now. */
async function askToKeep(): Promise<void> {
  if (askedToKeep || !("storage" in navigator) || !("persist" in navigator.storage)) return;
  askedToKeep = true;
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
