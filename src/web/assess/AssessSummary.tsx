import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Finding } from "../../core/assessment/finding.ts";
import { say } from "../../core/language.ts";
import type { LoopView } from "../loop/protocol.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import type { AssessRun } from "./assessRun.ts";
import { ChainView, testName } from "./ChainView.tsx";

interface AssessSummaryProps {
  readonly view: LoopView;
  readonly run: AssessRun | null;
  readonly onMore: () => void;
}

/** Not results, but where to begin and what was said only once. */
const SAID_ELSEWHERE = ["baseline", "pain-change", "function-change", "own-past"];

/** What the tests say together: the chain, the weak link or why none can be told, where to start. */
export function AssessSummary({ view, run, onMore }: AssessSummaryProps) {
  const { chain, weakLink, startingPoints, findings, nextTests } = view.assessment;
  return (
    <article className="assess-summary">
      <h1>{words.summary.title}</h1>
      <section className="card" aria-labelledby="chain-title">
        <h2 id="chain-title">{words.summary.chain}</h2>
        <p className="soft">{words.summary.chainLead}</p>
        <ChainView chain={chain} />
        <p className="soft small">{words.summary.chainNote}</p>
      </section>
      <section className="card" aria-labelledby="weak-title">
        <h2 id="weak-title">{words.summary.weakLink}</h2>
        <p>{say(weakLink.because)}</p>
        {weakLink.status === "found" ? (
          <p className="soft">{say(weakLink.caveat)}</p>
        ) : (
          weakLink.doTests.length > 0 && (
            <p>
              {words.summary.doTests}: {weakLink.doTests.map(testName).join(", ")}
            </p>
          )
        )}
      </section>
      <section className="card" aria-labelledby="start-title">
        <h2 id="start-title">{words.summary.start}</h2>
        <ul className="plain">
          {startingPoints.map(({ text }) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
        <div className="choices">
          <Button size="xl" renderRoot={(props) => <Link to="/plan" {...props} />}>
            {words.summary.plan}
          </Button>
          {nextTests.length > 0 && (
            <Button size="xl" variant="default" onClick={onMore}>
              {words.summary.more(nextTests.length)}
            </Button>
          )}
        </div>
      </section>
      <Findings title={words.summary.found} findings={withStatus(findings, "present")} />
      <Findings
        title={words.summary.doubtful}
        findings={withStatus(findings, "cannotTell").filter(({ measured }) => measured.length > 0)}
      />
      <Findings title={words.summary.fine} findings={withStatus(findings, "absent")} />
      {run && run.skipped.length > 0 && (
        <section className="card">
          <h2>{words.summary.skipped}</h2>
          <ul className="plain">
            {run.skipped.map(({ step, reason }) => {
              const test = run.steps[step]?.test;
              return (
                test && (
                  <li key={step}>
                    {testName(test)}: {words.step.skipReasons[reason]}
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      <p className="soft">{words.summary.caveat}</p>
    </article>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const sentences = [...new Set(findings.map(({ because }) => because))];
  if (sentences.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul className="plain">
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}

function withStatus(findings: readonly Finding[], status: Finding["status"]): readonly Finding[] {
  return findings.filter((finding) => finding.status === status && !SAID_ELSEWHERE.includes(finding.ruleId));
}
