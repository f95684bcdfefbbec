import { lazy, Suspense, type ReactNode } from "react";
import { spokenDay } from "../../core/spokenDay.ts";
import type { BalanceReport, ReportedPain } from "../../report/balanceReport.ts";
import { ENGLISH } from "../../report/messages.ts";
import type { PainAnswer } from "../history/protocol.ts";
import { en } from "../messages/en.ts";
import { BodyMapView } from "./BodyMapView.tsx";
import { RatioRow } from "./RatioRow.tsx";
import "./report.css";

const Plots = lazy(() => import("./Plots.tsx"));

interface ReportViewProps {
  readonly report: BalanceReport;
  readonly busy: boolean;
  /** The control that sets how far back to look. */
  readonly weeks: ReactNode;
  readonly painAnswers: Readonly<Record<string, PainAnswer>>;
  readonly onPain: (mention: string, answer: PainAnswer | undefined) => void;
}

/** The balance report as a page: headline and body map first, then what to do, then the numbers behind it. */
export function ReportView({ report, busy, weeks, painAnswers, onPain }: ReportViewProps) {
  const words = ENGLISH.sections;
  const [headline, ...below] = report.headlineSentences;
  return (
    <article className="report" aria-busy={busy}>
      <header className="report-head">
        <h1>{headline}</h1>
        {below.length > 0 && <p className="lead">{below.join(" ")}</p>}
        <div className="report-span">
          {weeks}
          {report.preface.map((sentence) => (
            <p className="soft" key={sentence}>
              {sentence}
            </p>
          ))}
        </div>
      </header>

      {report.status !== "empty" && (
        <section className="card" aria-labelledby="map-title">
          <h2 id="map-title">{words.map}</h2>
          <BodyMapView report={report} />
        </section>
      )}

      <section aria-labelledby="next-title">
        <h2 id="next-title">{words.suggestions(report.suggestions.length)}</h2>
        <ol className="suggestions">
          {report.suggestions.map((each) => (
            <li className="card" key={each.action}>
              <h3>{each.action}</h3>
              <p>{each.reason.sentence}</p>
              {each.exercises.length > 0 && (
                <ul className="examples">
                  {each.exercises.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              )}
              <p className="soft small">{each.reason.source.sentence}</p>
            </li>
          ))}
        </ol>
      </section>

      {report.status !== "empty" && (
        <>
          <section className="card" aria-labelledby="ratios-title">
            <h2 id="ratios-title">{words.ratios}</h2>
            {report.ratios.map((ratio) => (
              <RatioRow key={ratio.id} ratio={ratio} />
            ))}
          </section>

          <section className="card" aria-labelledby="least-title">
            <h2 id="least-title">{words.least}</h2>
            <ul className="plain">
              {report.least.map((each) => (
                <li key={each.muscle}>{each.sentence}</li>
              ))}
            </ul>
            {report.leastNotes.map((note) => (
              <p className="soft" key={note}>
                {note}
              </p>
            ))}
          </section>

          <Suspense fallback={<section className="card plots-wait" />}>
            <Plots report={report} />
          </Suspense>

          {report.records.length > 0 && (
            <section className="card" aria-labelledby="records-title">
              <h2 id="records-title">{words.records}</h2>
              <ul className="records">
                {report.records.map((each) => (
                  <li key={`${each.exercise} ${each.kind}`}>
                    <strong>{each.name}</strong> <span>{each.sentence}</span>{" "}
                    <time dateTime={each.day}>{spokenDay(each.day)}</time>
                  </li>
                ))}
              </ul>
            </section>
          )}

          <section className="card" aria-labelledby="sides-title">
            <h2 id="sides-title">{words.sides}</h2>
            {report.sides.length === 0 ? (
              <p>{ENGLISH.sides.none}</p>
            ) : (
              <ul className="plain">
                {report.sides.map((each) => (
                  <li key={`${each.exercise} ${each.measure}`}>
                    <strong>{each.name}</strong>: {each.sentence}
                  </li>
                ))}
              </ul>
            )}
            {report.sides.length > 0 && <p className="soft">{ENGLISH.sides.doesNotSay}</p>}
          </section>
        </>
      )}

      {report.pain.length > 0 && (
        <section className="card" aria-labelledby="pain-title">
          <h2 id="pain-title">{words.pain}</h2>
          <p className="soft">{en.pain.lead}</p>
          <ul className="pain">
            {report.pain.map((each, i) => (
              <PainRow
                key={`${painKey(each)} ${i}`}
                mention={each}
                answer={painAnswers[painKey(each)]}
                onAnswer={(answer) => onPain(painKey(each), answer)}
              />
            ))}
          </ul>
        </section>
      )}

      <details className="card fine-print">
        <summary>{en.finePrint}</summary>
        <ul className="plain">
          {report.notCounted.map((each) => (
            <li key={each.kind}>{each.sentence}</li>
          ))}
        </ul>
        <h3>{words.how}</h3>
        <p>{report.how}</p>
        <h3>{words.muscles}</h3>
        <MuscleTable report={report} />
        <h3>{words.sources}</h3>
        <ul className="plain">
          {report.sources.map((each) => (
            <li key={each.sourceId}>{each.address ? <a href={each.address}>{each.text}</a> : each.text}</li>
          ))}
        </ul>
      </details>
      <p className="soft small">{ENGLISH.notADiagnosis}</p>
    </article>
  );
}

function painKey({ day, quote }: ReportedPain): string {
  return `${day} ${quote}`;
}

function PainRow({
  mention,
  answer,
  onAnswer,
}: {
  readonly mention: ReportedPain;
  readonly answer: PainAnswer | undefined;
  readonly onAnswer: (answer: PainAnswer | undefined) => void;
}) {
  const where = [mention.side, mention.region?.replaceAll("_", " ")].filter(Boolean).join(" ");
  return (
    <li>
      <div>
        <time dateTime={mention.day}>{spokenDay(mention.day)}</time>{" "}
        {where && <span className="tag">{where}</span>}
        <blockquote>{mention.quote}</blockquote>
      </div>
      <div className="pain-answers" role="group" aria-label={en.pain.question}>
        {(["confirmed", "dismissed"] as const).map((each) => (
          <button
            type="button"
            className="pill"
            key={each}
            aria-pressed={answer === each}
            onClick={() => onAnswer(answer === each ? undefined : each)}
          >
            {en.pain[each]}
          </button>
        ))}
      </div>
    </li>
  );
}

function MuscleTable({ report }: { readonly report: BalanceReport }) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={ENGLISH.sections.muscles}>
      <table>
        <thead>
          <tr>
            <th scope="col">{en.map.muscle}</th>
            <th scope="col">{en.map.perWeek}</th>
            <th scope="col">{en.map.direct}</th>
            <th scope="col">{en.map.indirect}</th>
            <th scope="col">{en.map.days}</th>
          </tr>
        </thead>
        <tbody>
          {report.muscles.map((each) => (
            <tr key={each.muscle}>
              <th scope="row">{ENGLISH.sentenceCase(each.name)}</th>
              <td>{ENGLISH.number(each.setsPerWeek, 1)}</td>
              <td>{ENGLISH.number(each.directSets, 1)}</td>
              <td>{ENGLISH.number(each.indirectSets, 1)}</td>
              <td>{ENGLISH.number(each.daysPerWeek, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
