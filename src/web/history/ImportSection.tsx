import { useState } from "react";
import { en } from "../messages/en.ts";
import { DropCard } from "./DropCard.tsx";
import { FilesCard } from "./FilesCard.tsx";
import { NamesCard } from "./NamesCard.tsx";
import { Notices } from "./Notices.tsx";
import type { DroppedFile } from "./protocol.ts";
import { ReadingCard } from "./ReadingCard.tsx";
import { sampleHistory } from "./sampleHistory.ts";
import { UnitCard } from "./UnitCard.tsx";
import type { HistoryState } from "./useHistory.ts";
import "./history.css";

/** What brings files in, wherever it stands: drop them, tell the unit, map names, take a file back. */
export function ImportSection({
  history,
  today,
}: {
  readonly history: HistoryState;
  readonly today: string;
}) {
  const { snapshot, work } = history;
  const { said, readFiles, readSample } = useReading(history, today);
  const files = snapshot?.imports ?? [];
  return (
    <>
      <ReadingStatus history={history} said={said} />
      {work.kind === "reading" ? (
        <ReadingCard progress={work} onCancel={history.cancel} />
      ) : (
        files.length === 0 && (
          <DropCard busy={work.kind !== "idle"} onFiles={readFiles} onSample={readSample} />
        )
      )}
      <ImportQuestions history={history} said={said} />
      <NamesAsked history={history} />
      {snapshot && files.length > 0 && (
        <FilesCard snapshot={snapshot} history={history} onFiles={readFiles} />
      )}
    </>
  );
}

/** Reads what is dropped; `said` is what became of it. */
export function useReading({ ask }: HistoryState, today: string) {
  const [said, setSaid] = useState("");
  const read = async (files: readonly DroppedFile[]) => {
    const answer = await ask({ kind: "import", files });
    setSaid(answer.kind === "cancelled" ? en.reading.cancelled : "");
  };
  return {
    said,
    readFiles: (files: readonly File[]) => void read(files.map((file) => ({ name: file.name, blob: file }))),
    readSample: () =>
      void read([
        { name: en.welcome.sampleFile, blob: new Blob([sampleHistory(today)], { type: "text/csv" }) },
      ]),
  };
}

interface Saying {
  readonly history: HistoryState;
  readonly said: string;
}

/** What is going on, for those who hear the page. */
export function ReadingStatus({ history: { work }, said }: Saying) {
  return (
    <p className="visually-hidden" role="status">
      {"share" in work ? en[work.kind].title(work.file) : said}
    </p>
  );
}

/** What could not be read, and the unit that a file does not tell. */
export function ImportQuestions({ history, said }: Saying) {
  return (
    <>
      <Notices refused={history.refused} failure={history.failure} said={said} />
      {history.snapshot?.imports
        .filter((each) => each.needsUnit)
        .map((each) => (
          <UnitCard
            key={each.id}
            file={each.fileName}
            onUnit={(unit) => void history.ask({ kind: "unit", importId: each.id, unit })}
          />
        ))}
    </>
  );
}

/** Names that nobody knows, and those that the person mapped. */
export function NamesAsked({ history: { snapshot, ask } }: { readonly history: HistoryState }) {
  if (!snapshot || snapshot.names.length + snapshot.mapped.length === 0) return null;
  return (
    <NamesCard
      names={snapshot.names}
      mapped={snapshot.mapped}
      exercises={snapshot.exercises}
      onMap={(name, exercise) => void ask({ kind: "mapName", name, exercise })}
    />
  );
}
