import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { isStorageFull } from "../../platform/storageFull.ts";
import { useSignedIn } from "../account/signedIn.ts";
import { whenRecordsOpen } from "../data/recordsOpened.ts";
import { notedEntries } from "../data/storageMarker.ts";
import { appMessages } from "../messages/app.en.ts";
import { AppNotice } from "./AppNotice.tsx";
import { watchVersions } from "./newVersion.ts";

/** What the browser does with the person's data and with the app, said where it matters; draws nothing otherwise. */
export function AppNotices() {
  const data = useThereIsData();
  const account = useSignedIn();
  return (
    <>
      <NewVersion />
      <StorageFull />
      {data && (
        <Suspense fallback={null}>
          <DataNotices />
        </Suspense>
      )}
      {account && (
        <Suspense fallback={null}>
          <SyncNotices account={account} />
        </Suspense>
      )}
    </>
  );
}

const DataNotices = lazy(async () => ({ default: (await import("./DataNotices.tsx")).DataNotices }));

const SyncNotices = lazy(async () => ({ default: (await import("../sync/SyncNotices.tsx")).SyncNotices }));

/** Whether there is, or was, anything to say something about: a newcomer need not load the database for it. */
function useThereIsData(): boolean {
  const [data, setData] = useState(() => notedEntries() !== undefined);
  useEffect(() => whenRecordsOpen(() => setData(true)), []);
  return data;
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
    const { sessionUnderWay } = await import("./sessionUnderWay.ts");
    if (await sessionUnderWay()) {
      setBusy(true);
      return;
    }
    accepted();
    if (taken) location.reload();
    else takeOver?.();
  };
  return (
    <AppNotice>
      <p>{busy ? words.afterSession : words.ready}</p>
      <Button onClick={() => void accept()}>{words.use}</Button>
    </AppNotice>
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
    <AppNotice urgent>
      <p>{appMessages.storage.full}</p>
      <Link to="/data">{appMessages.storage.toData}</Link>
    </AppNotice>
  );
}
