import { SegmentedControl } from "@mantine/core";
import { lazy, Suspense, useEffect } from "react";
import { en } from "../messages/en.ts";
import { DropCard } from "./DropCard.tsx";
import { FilesCard } from "./FilesCard.tsx";
import { ImportQuestions, NamesAsked, ReadingStatus, useReading } from "./ImportSection.tsx";
import { ReadingCard } from "./ReadingCard.tsx";
import { useHistory } from "./useHistory.ts";
import "./history.css";

// a newcomer drops a file first: the report comes while the file is read
const fetchReport = () => import("../report/ReportView.tsx");
const ReportView = lazy(async () => ({ default: (await fetchReport()).ReportView }));

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

  const busy = work.kind !== "idle";
  useEffect(() => {
    if (busy) void fetchReport();
  }, [busy]);

  return (
    <>
      <ReadingStatus history={history} said={said} />
      {!hasHistory && <Welcome />}
      {work.kind === "reading" ? (
        <ReadingCard progress={work} onCancel={history.cancel} />
      ) : (
        !hasHistory && <DropCard busy={busy} onFiles={readFiles} onSample={readSample} />
      )}
      <ImportQuestions history={history} said={said} />
      {snapshot?.report && (
        <Suspense fallback={null}>
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
        </Suspense>
      )}
      <NamesAsked history={history} />
      {snapshot && hasHistory && <FilesCard snapshot={snapshot} history={history} onFiles={readFiles} />}
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
