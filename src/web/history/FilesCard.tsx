import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef, useState } from "react";
import { saveAs } from "../mydata/saveAs.ts";
import { en } from "../messages/en.ts";
import { CarryFile } from "./CarryFile.tsx";
import type { ImportView, Snapshot } from "./protocol.ts";
import type { HistoryState } from "./useHistory.ts";

interface FilesCardProps {
  readonly snapshot: Snapshot;
  readonly history: HistoryState;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The imported files: what each held, what could not be used, and the way to take it back. */
export function FilesCard({ snapshot, history, onFiles }: FilesCardProps) {
  const { work, ask } = history;
  const open = useRef<() => void>(null);
  const [wiping, setWiping] = useState(false);

  const save = async () => {
    const answer = await ask({ kind: "export" });
    if (answer.kind === "exported") saveAs("backstay-history.json", answer.text);
  };

  return (
    <section className="card files" aria-labelledby="files-title">
      <div className="files-head">
        <h2 id="files-title">{en.imports.title}</h2>
        <Dropzone
          openRef={open}
          onDrop={onFiles}
          activateOnClick={false}
          activateOnKeyboard={false}
          inputProps={{ "aria-label": en.imports.add }}
          unstyled
          tabIndex={-1}
          role="presentation"
          className="files-drop"
        >
          <Button loading={work.kind !== "idle"} onClick={() => open.current?.()}>
            {en.imports.add}
          </Button>
        </Dropzone>
      </div>
      {!snapshot.lasting && <p className="notice">{en.imports.notLasting}</p>}
      <ul className="file-list">
        {snapshot.imports.map((each) => (
          <ImportRow key={each.id} imported={each} history={history} />
        ))}
      </ul>
      <div className="files-foot">
        <Button variant="default" onClick={() => void save()}>
          {en.imports.exportAll}
        </Button>
        {wiping ? (
          <div role="alertdialog" aria-labelledby="wipe-sure" className="wipe">
            <p id="wipe-sure">{en.imports.wipeSure}</p>
            <Button color="red" onClick={() => void ask({ kind: "wipe" })}>
              {en.imports.wipeYes}
            </Button>
            <Button variant="default" data-autofocus onClick={() => setWiping(false)}>
              {en.imports.wipeNo}
            </Button>
          </div>
        ) : (
          <Button variant="subtle" color="gray" onClick={() => setWiping(true)}>
            {en.imports.wipe}
          </Button>
        )}
      </div>
    </section>
  );
}

const SHOWN_DIAGNOSTICS = 50;

interface ImportRowProps {
  readonly imported: ImportView;
  readonly history: HistoryState;
}

function ImportRow({ imported, history }: ImportRowProps) {
  const facts = [
    `${imported.title}: ${en.imports.row(imported.workouts, imported.sets)}`,
    ...(imported.warmupSets > 0 ? [en.imports.warmups(imported.warmupSets)] : []),
    ...(imported.duplicates > 0 ? [en.imports.duplicates(imported.duplicates)] : []),
    ...(imported.measurements > 0 ? [en.imports.measurements(imported.measurements)] : []),
    ...(imported.unit ? [en.unit.change(imported.unit)] : []),
  ];
  const { diagnostics } = imported;
  return (
    <li>
      <div className="file-row">
        <div>
          <strong>{imported.fileName}</strong>
          <p className="soft">{facts.join(" · ")}</p>
        </div>
        <Button
          variant="default"
          aria-label={en.imports.undoLabel(imported.fileName)}
          onClick={() => void history.ask({ kind: "undo", importId: imported.id })}
        >
          {en.imports.undo}
        </Button>
      </div>
      <CarryFile imported={imported} history={history} />
      {diagnostics.length > 0 && (
        <details>
          <summary>{en.imports.diagnostics(diagnostics.length)}</summary>
          <ul className="diagnostics">
            {diagnostics.slice(0, SHOWN_DIAGNOSTICS).map((each, i) => (
              <li key={i}>
                {en.imports.diagnostic(each.line, each.reason)}
                <code>{each.raw.slice(0, 300)}</code>
              </li>
            ))}
            {diagnostics.length > SHOWN_DIAGNOSTICS && (
              <li>{en.imports.more(diagnostics.length - SHOWN_DIAGNOSTICS)}</li>
            )}
          </ul>
        </details>
      )}
    </li>
  );
}
