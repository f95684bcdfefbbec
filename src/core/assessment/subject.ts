import type { LocalDate } from "../calendar.ts";
import type { LogSummary, WindowSummary } from "../log/logSummary.ts";
import type { Side } from "../log/trainingLog.ts";
import { ageOn, type Measurement } from "../person/person.ts";
import type { TestId, TestUnit } from "../person/testId.ts";
import { parameter } from "../evidence/parameter.ts";
import type { AssessmentInput } from "./assessment.ts";
import type { Finding, Measured } from "./finding.ts";
import { SIDES } from "./link.ts";
import { ASSESSMENT_EN, type AssessmentMessages } from "./messages.en.ts";
import { protocol } from "./protocols.ts";
import { testRecord, type Reading, type Result, type TestRecord } from "./reading.ts";

/** The person as a rule asks about them. */
export interface Subject {
  readonly input: AssessmentInput;
  readonly today: LocalDate;
  readonly ageY?: number;
  readonly sex?: "f" | "m";
  readonly words: AssessmentMessages;
  /** The newest result of a test (of a side), or why there is none to speak of. */
  latest(test: TestId, side?: Side): Reading;
  /** Every usable result of a test (of a side), newest first. */
  results(test: TestId, side?: Side): readonly Result[];
  /** What was trained of late; undefined without a history. */
  recentWindow(): WindowSummary | undefined;
}

/** One rule: what it says of the person, one finding or one a side. */
export type Rule = (subject: Subject) => readonly Finding[];

/** The subject of an assessment. `words`: the language of its sentences. */
export function subjectOf(input: AssessmentInput, words: AssessmentMessages = ASSESSMENT_EN): Subject {
  const { today, person } = input;
  const byTest = new Map<TestId, Measurement[]>();
  for (const measurement of input.measurements) {
    const held = byTest.get(measurement.test);
    if (held) held.push(measurement);
    else byTest.set(measurement.test, [measurement]);
  }
  const records = new Map<string, TestRecord>();
  const record = (test: TestId, side?: Side): TestRecord => {
    const key = `${test} ${side ?? ""}`;
    const held = records.get(key) ?? testRecord(byTest.get(test) ?? [], test, side, today);
    records.set(key, held);
    return held;
  };
  const hasSideless = (test: TestId): boolean =>
    (byTest.get(test) ?? []).some(({ side, at }) => side === undefined && at <= today);
  const ageY = ageOn(today, person.birthYear);
  return {
    input,
    today,
    words,
    ...(ageY !== undefined && { ageY }),
    ...(person.sex && { sex: person.sex }),
    latest: (test, side) => {
      const { latest } = record(test, side);
      const unmeasured = latest.kind === "none" && latest.because === "not_measured";
      return unmeasured && side && hasSideless(test) ? { kind: "none", because: "no_side" } : latest;
    },
    results: (test, side) => record(test, side).results,
    recentWindow: () => recentWindow(input.history),
  };
}

function recentWindow(history: LogSummary | undefined): WindowSummary | undefined {
  const weeks = parameter("history.windowWeeks").value;
  return history?.windows.find((window) => window.weeks === weeks) ?? history?.windows[0];
}

/**
 * The sides of a test that results are told by: left and right, or none where the test has no sides or every
 * result was written down without one.
 */
export function sidesTold(subject: Subject, test: TestId): readonly (Side | undefined)[] {
  if (protocol(test).sides === "none") return [undefined];
  return SIDES.some((side) => subject.results(test, side).length > 0) ? SIDES : [undefined];
}

/** A result as a finding shows it. */
export function measured(result: Result): Measured {
  return {
    what: result.test,
    value: result.value,
    unit: unitOf(result.test),
    ...(result.side && { side: result.side }),
    at: result.at,
  };
}

/** The results behind a reading, also those that do not count. */
export function measuredBy(reading: Reading): readonly Measured[] {
  if (reading.kind === "result") return [measured(reading)];
  return reading.shown ? [measured(reading.shown)] : [];
}

/** The unit of a test's value. */
export function unitOf(test: TestId): TestUnit {
  return protocol(test).unit;
}
