import { Button } from "@mantine/core";
import type { Finding } from "../../core/assessment/finding.ts";
import { protocol } from "../../core/assessment/protocols.ts";
import { testError } from "../../core/assessment/testError.ts";
import { say } from "../../core/language.ts";
import type { LoopView } from "../loop/protocol.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import type { AssessRun, RunEvent, TestStep } from "./assessRun.ts";

interface TestResultProps {
  readonly run: AssessRun;
  readonly step: TestStep;
  readonly value: number;
  readonly view: LoopView;
  readonly onEvent: (event: RunEvent) => void;
}

/** What was kept, how certain it is, and what it says: no more than the rules can tell. */
export function TestResult({ run, step, value, view, onEvent }: TestResultProps) {
  const test = protocol(step.test);
  const error = testError(step.test, value);
  const last = run.at + 1 >= run.steps.length;
  const says = view.assessment.findings.filter((finding) => speaksOf(finding, step, view.today));
  const looked = view.assessment.findings.some((finding) => restsOn(finding, step, view.today));
  const sentences = [...new Set(says.map(({ because }) => because))];
  return (
    <div className="told" role="status">
      <p className="step-big result-value">
        {words.amount(value, test.unit)} <small>{words.result.kept} ✓</small>
      </p>
      <p>
        {error
          ? words.result.error(words.amount(Math.round(error.ofOne * 10) / 10, test.unit), !error.known)
          : words.result.noError}
      </p>
      <h2>{words.result.means}</h2>
      {sentences.length > 0 ? (
        <ul className="plain">
          {sentences.map((sentence) => (
            <li key={sentence}>{say(sentence)}</li>
          ))}
        </ul>
      ) : (
        <p className="soft">{looked ? words.result.nothing : words.result.thinking}</p>
      )}
      <h2>{words.result.caveat}</h2>
      <p className="soft">{say(test.caveat)}</p>
      <div className="go-on">
        <Button size="lg" variant="default" onClick={() => onEvent({ kind: "again" })}>
          {words.result.again}
        </Button>
        <Button size="lg" onClick={() => onEvent({ kind: "next" })}>
          {last ? words.result.finish : words.result.next}
        </Button>
      </div>
      <p className="soft small">{words.result.againHint}</p>
    </div>
  );
}

/** About this side, or of both once both can be told; that the other side is still to come needs no words. */
function speaksOf(finding: Finding, step: TestStep, today: string): boolean {
  const { ruleId, status, side } = finding;
  if (ruleId === "baseline") return false;
  if (status === "cannotTell" && side !== step.side) return false;
  return restsOn(finding, step, today);
}

function restsOn({ measured }: Finding, step: TestStep, today: string): boolean {
  return measured.some(
    (each) => each.what === step.test && each.at === today && (!each.side || each.side === step.side),
  );
}
