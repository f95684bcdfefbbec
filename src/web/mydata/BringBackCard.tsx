import { Button, FileButton } from "@mantine/core";
import { useState } from "react";
import { BadInput } from "../../core/errors.ts";
import { EXERCISES } from "../../core/exercise/catalogue.ts";
import { readPersonFile } from "../../formats/personFile.ts";
import { looksLikeBackup, readBackup, type Backup } from "../../platform/backupFile.ts";
import type { Change } from "../../platform/recordStore.ts";
import { isStorageFull } from "../../platform/storageFull.ts";
import { civilToday } from "../app/today.ts";
import { noteHistory } from "../history/historyHint.ts";
import { countEntries } from "../data/countEntries.ts";
import { noteEntries } from "../data/storageMarker.ts";
import { appMessages } from "../messages/app.en.ts";
import { dataMessages } from "../messages/data.en.ts";
import { bringBack, previewBackup, type BackupPreview } from "./backup.ts";
import { recordsOfPersonFile } from "./personRecords.ts";
import { stores } from "./stores.ts";

type Chosen =
  | { readonly kind: "backup"; readonly backup: Backup; readonly preview: BackupPreview }
  | { readonly kind: "person"; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "done" };

/** A saved file: what is in it, then added or put in place of what is here. */
export function BringBackCard({ onDone }: { readonly onDone: () => void }) {
  const words = dataMessages.back;
  const [chosen, setChosen] = useState<Chosen>();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);

  const refusing = async (work: () => Promise<Chosen>) => {
    setBusy(true);
    try {
      setChosen(await work());
    } catch (error) {
      if (isStorageFull(error)) setChosen({ kind: "refused", sentence: appMessages.storage.full });
      else if (error instanceof BadInput || error instanceof RangeError)
        setChosen({ kind: "refused", sentence: error.message });
      else throw error;
    } finally {
      setBusy(false);
    }
  };
  const look = (file: File) =>
    refusing(async () => {
      setSure(false);
      const text = await file.text();
      if (!looksLikeBackup(text)) {
        const ids = EXERCISES.map(({ id }) => id);
        return { kind: "person", changes: recordsOfPersonFile(readPersonFile(text, ids), civilToday()) };
      }
      const backup = readBackup(text);
      return { kind: "backup", backup, preview: await previewBackup(backup, await stores()) };
    });
  const take = (backup: Backup, how: "merge" | "replace") =>
    refusing(async () => {
      await bringBack(backup, await stores(), how);
      if (backup.history.imports.length > 0) noteHistory(true);
      noteEntries(await countEntries(), civilToday());
      onDone();
      return { kind: "done" };
    });
  const takePerson = (changes: readonly Change[]) =>
    refusing(async () => {
      await (await stores()).records.change(changes);
      onDone();
      return { kind: "done" };
    });
  const cancel = (
    <Button size="md" variant="subtle" color="gray" onClick={() => setChosen(undefined)}>
      {words.cancel}
    </Button>
  );

  return (
    <section className="card data-card" aria-labelledby="back-title">
      <h2 id="back-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <FileButton
        accept="application/json,.json"
        onChange={(file) => file && void look(file)}
        inputProps={{ "aria-label": words.choose, id: "backup-file" }}
      >
        {(props) => (
          <Button size="md" variant="default" loading={busy} {...props}>
            {words.choose}
          </Button>
        )}
      </FileButton>
      <div aria-live="polite">
        {chosen?.kind === "refused" && (
          <p className="notice data-refused" role="alert">
            {chosen.sentence}
          </p>
        )}
        {chosen?.kind === "done" && <p className="notice">{words.done}</p>}
        {chosen?.kind === "person" && (
          <div className="data-preview">
            <p>{words.person(chosen.changes.length - 1)}</p>
            <div className="data-actions">
              <Button size="md" loading={busy} onClick={() => void takePerson(chosen.changes)}>
                {words.takePerson}
              </Button>
              {cancel}
            </div>
          </div>
        )}
        {chosen?.kind === "backup" && (
          <div className="data-preview">
            <Preview preview={chosen.preview} />
            <div className="data-actions">
              <Button size="md" loading={busy} onClick={() => void take(chosen.backup, "merge")}>
                {words.merge}
              </Button>
              {sure ? (
                <Button
                  size="md"
                  color="red"
                  loading={busy}
                  onClick={() => void take(chosen.backup, "replace")}
                >
                  {words.replaceSure}
                </Button>
              ) : (
                <Button size="md" variant="default" onClick={() => setSure(true)}>
                  {words.replace}
                </Button>
              )}
              {cancel}
            </div>
            <p className="soft small">{words.mergeText}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function Preview({ preview }: { readonly preview: BackupPreview }) {
  const words = dataMessages.back;
  const count = Object.values(preview.kinds).reduce((sum, of) => sum + of, 0);
  return (
    <>
      <h3>{words.made(preview.madeAt)}</h3>
      <p>{words.holds(count, preview.files)}</p>
      <dl className="data-kinds">
        {Object.entries(preview.kinds).map(([kind, of]) => (
          <div key={kind}>
            <dt>{words.kinds[kind] ?? kind}</dt>
            <dd>{of}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{words.changes(preview.fresh, preview.different, preview.same)}</p>
      {preview.onlyHere > 0 && <p className="soft">{words.onlyHere(preview.onlyHere)}</p>}
    </>
  );
}
