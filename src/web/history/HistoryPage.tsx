import { SegmentedControl } from "@mantine/core";
import { useEffect } from "react";
import { en } from "../messages/en.ts";
import { ReportView } from "../report/ReportView.tsx";
import { DropCard } from "./DropCard.tsx";
import { FilesCard } from "./FilesCard.tsx";
import { ImportQuestions, NamesAsked, ReadingStatus, useReading } from "./ImportSection.tsx";
import { ReadingCard } from "./ReadingCard.tsx";
import { useHistory } from "./useHistory.ts";
import "./history.css";

/** Drop a file, see the balance: the page that a person with a training history starts on. */
export function HistoryPage({ today }: { readonly today: string }) {
  const history = useHistory(today);
  const { snapshot, work } = history;
  const { said, readFiles, readSample } = useReading(history, today);
  // own workouts are a history too
  const hasHistory = (snapshot?.imports.length ?? 0) > 0 || snapshot?.report !== undefined;

  useEffect(() => {
    document.title = hasHistory ? `${en.reportTitle} – Backstay` : `Backstay – ${en.tagline}`;
  }, [hasHistory]);

  return (
    <>
      <ReadingStatus history={history} said={said} />
      {!hasHistory && <Welcome />}
      {work.kind === "reading" ? (
        <ReadingCard file={work.file} share={work.share} onCancel={history.cancel} />
      ) : (
        !hasHistory && <DropCard busy={work.kind !== "idle"} onFiles={readFiles} onSample={readSample} />
      )}
      <ImportQuestions history={history} said={said} />
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
      <NamesAsked history={history} />
      {snapshot && hasHistory && (
        <FilesCard snapshot={snapshot} busy={work.kind !== "idle"} onFiles={readFiles} ask={history.ask} />
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
