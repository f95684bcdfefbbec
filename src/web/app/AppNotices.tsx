import { Button, useMantineColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { isStorageFull } from "../../platform/storageFull.ts";
import { countEntries } from "../data/countEntries.ts";
import { useSettings } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { notedEntries, noteEntries, type StorageMarker } from "../data/storageMarker.ts";
import { appMessages } from "../messages/app.en.ts";
import { switchLanguage } from "./language.ts";
import { watchVersions } from "./newVersion.ts";
import { sessionUnderWay } from "./sessionUnderWay.ts";
import { civilToday } from "./today.ts";

/** What the browser does with the person's data and with the app, said where it matters; draws nothing otherwise. */
export function AppNotices() {
  useSettingsOnScreen();
  return (
    <>
      <NewVersion />
      <StorageFull />
      <NotLasting />
      <LostEntries />
    </>
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

// one registration a page, however often the screen is drawn anew (another language)
const versions = { watched: false, taken: false, takeOver: undefined as (() => void) | undefined };
let heard: () => void = () => undefined;

function NewVersion() {
  const [, redraw] = useState(0);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    heard = () => redraw((count) => count + 1);
    if (versions.watched) return;
    versions.watched = true;
    void watchVersions(
      (takeOver) => {
        versions.takeOver = takeOver;
        heard();
      },
      () => {
        versions.taken = true;
        heard();
      },
    );
  }, []);
  const { taken, takeOver } = versions;
  const accepted = useAcceptedReload(taken);
  if (!taken && !takeOver) return null;
  const words = appMessages.version;
  const accept = async () => {
    if (await sessionUnderWay()) {
      setBusy(true);
      return;
    }
    accepted();
    if (taken) location.reload();
    else takeOver?.();
  };
  return (
    <Notice>
      <p>{busy ? words.afterSession : words.ready}</p>
      <Button onClick={() => void accept()}>{words.use}</Button>
    </Notice>
  );
}

/** Reloads once the new version has taken over, in the tab where the person asked for it. */
function useAcceptedReload(taken: boolean): () => void {
  const [accepted, setAccepted] = useState(false);
  useEffect(() => {
    if (accepted && taken) location.reload();
  }, [accepted, taken]);
  return () => setAccepted(true);
}

function StorageFull() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      if (!isStorageFull(event.reason)) return;
      event.preventDefault();
      setFull(true);
    };
    addEventListener("unhandledrejection", hear);
    return () => removeEventListener("unhandledrejection", hear);
  }, []);
  if (!full) return null;
  return (
    <Notice urgent>
      <p>{appMessages.storage.full}</p>
      <Link to="/data">{appMessages.storage.toData}</Link>
    </Notice>
  );
}

function NotLasting() {
  const [lasting, setLasting] = useState(true);
  useEffect(() => {
    void records().then((store) => setLasting(store.lasting));
  }, []);
  if (lasting) return null;
  return (
    <Notice urgent>
      <p>{appMessages.storage.notLasting}</p>
    </Notice>
  );
}

/** Notices a store that is empty and should not be; remembers how much there is; asks the browser to keep it. */
function LostEntries() {
  const [lost, setLost] = useState<StorageMarker>();
  const revision = useRecords((store) => store.revision(), "revision");
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
    <Notice urgent>
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
    </Notice>
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

function Notice({ urgent = false, children }: { readonly urgent?: boolean; readonly children: ReactNode }) {
  return (
    <section
      className="notice app-notice"
      role={urgent ? "alert" : "status"}
      data-urgent={urgent || undefined}
    >
      {children}
    </section>
  );
}
