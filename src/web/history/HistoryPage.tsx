import { SegmentedControl } from "@mantine/core";
import { useEffect, useState } from "react";
import { en } from "../messages/en.ts";
import { ReportView } from "../report/ReportView.tsx";
import { DropCard } from "./DropCard.tsx";
import { FilesCard } from "./FilesCard.tsx";
import { NamesCard } from "./NamesCard.tsx";
import { Notices } from "./Notices.tsx";
import type { DroppedFile } from "./protocol.ts";
import { ReadingCard } from "./ReadingCard.tsx";
import { sampleHistory } from "./sampleHistory.ts";
import { UnitCard } from "./UnitCard.tsx";
import { useHistory } from "./useHistory.ts";
import "./history.css";

/** Drop a file, see the balance: the page that a person with a training history starts on. */
export function HistoryPage({ today }: { readonly today: string }) {
  const history = useHistory(today);
  const { snapshot, work } = history;
  const [said, setSaid] = useState("");
  const hasHistory = (snapshot?.imports.length ?? 0) > 0 || snapshot?.report !== undefined;

  useEffect(() => {
    document.title = hasHistory ? `${en.reportTitle} – Backstay` : `Backstay – ${en.tagline}`;
  }, [hasHistory]);

  const read = async (files: readonly DroppedFile[]) => {
    const answer = await history.ask({ kind: "import", files });
    setSaid(answer.kind === "cancelled" ? en.reading.cancelled : "");
  };
  const readFiles = (files: readonly File[]) => read(files.map((file) => ({ name: file.name, blob: file })));
  const readSample = () =>
    read([{ name: en.welcome.sampleFile, blob: new Blob([sampleHistory(today)], { type: "text/csv" }) }]);

  return (
    <>
      <p className="visually-hidden" role="status">
        {work.kind === "reading" ? en.reading.title(work.file) : said}
      </p>
      {!hasHistory && <Welcome />}
      {work.kind === "reading" ? (
        <ReadingCard file={work.file} share={work.share} onCancel={history.cancel} />
      ) : (
        !hasHistory && (
          <DropCard
            busy={work.kind !== "idle"}
            onFiles={(files) => void readFiles(files)}
            onSample={() => void readSample()}
          />
        )
      )}
      <Notices refused={history.refused} failure={history.failure} said={said} />
      {snapshot?.imports
        .filter((each) => each.needsUnit)
        .map((each) => (
          <UnitCard
            key={each.id}
            file={each.fileName}
            onUnit={(unit) => void history.ask({ kind: "unit", importId: each.id, unit })}
          />
        ))}
      {snapshot?.report && (
        <ReportView
          report={snapshot.report}
          busy={work.kind === "thinking"}
          painAnswers={snapshot.painAnswers}
          onPain={(mention, answer) => void history.ask({ kind: "pain", mention, answer })}
          weeks={
            <SegmentedControl
              aria-label={en.weeks.label}
              value={String(snapshot.weeks)}
              onChange={(value) =>
                void history.ask({ kind: "weeks", weeks: value === "all" ? "all" : Number(value) })
              }
              data={[4, 12, 52, "all" as const].map((weeks) => ({
                value: String(weeks),
                label: en.weeks.of(weeks),
              }))}
            />
          }
        />
      )}
      {snapshot && snapshot.names.length + snapshot.mapped.length > 0 && (
        <NamesCard
          names={snapshot.names}
          mapped={snapshot.mapped}
          exercises={snapshot.exercises}
          onMap={(name, exercise) => void history.ask({ kind: "mapName", name, exercise })}
        />
      )}
      {snapshot && hasHistory && (
        <FilesCard
          snapshot={snapshot}
          busy={work.kind !== "idle"}
          onFiles={(files) => void readFiles(files)}
          ask={history.ask}
        />
      )}
    </>
  );
}

function Welcome() {
  return (
    <section className="welcome">
      <h1>{en.welcome.title}</h1>
      <p className="lead">{en.welcome.lead}</p>
    </section>
  );
}
