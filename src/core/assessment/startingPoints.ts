import { dateOfDay, dayNumber } from "../calendar.ts";
import { muscle } from "../anatomy/muscles.ts";
import { parameter } from "../evidence/parameter.ts";
import type { TestId } from "../person/testId.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { ChosenTest, StartingPoint } from "./assessment.ts";
import type { Finding, TellingFinding } from "./finding.ts";
import { protocol } from "./protocols.ts";
import { unitOf, type Subject } from "./subject.ts";

const DAYS_PER_WEEK = 7;
/** Muscles named in one sentence. */
const MUSCLES_NAMED = 4;

/**
 * What to begin from, ranking nobody: own results with the day of the next test (unless it is among the next tests), what got no work, the habit, and
 * the goal's own task. Nothing while the safety questions come first.
 */
export function startingPoints(
  subject: Subject,
  findings: readonly Finding[],
  nextTests: readonly ChosenTest[],
): readonly StartingPoint[] {
  const { words, input } = subject;
  const allowed = allowance(input.screening);
  if (allowed === "nothing" || allowed === "walking") return [];
  const goal = input.goal ? words.start.goal[input.goal] : words.start.first;
  const weeks = parameter("review.afterWeeksLow").value;
  return [
    ...findings
      .flatMap((finding) =>
        finding.ruleId === "baseline" && finding.status === "present" ? ownPoints(subject, finding) : [],
      )
      .filter(({ kind, test }) => kind !== "retest" || !nextTests.some((next) => next.test === test)),
    ...findings.flatMap((finding) => trainingPoints(subject, finding)),
    { kind: "goal_task", text: goal(weeks) },
  ];
}

function ownPoints(subject: Subject, finding: TellingFinding): readonly StartingPoint[] {
  const { words } = subject;
  const test = finding.measured[0]?.what as TestId;
  const unit = unitOf(test);
  const days = finding.measured.flatMap(({ at }) => at ?? []).toSorted();
  const at = days.at(-1);
  if (at === undefined) return [];
  const { name } = protocol(test);
  const values = finding.measured.map(({ side, value }) => {
    const amount = words.amount(value, unit);
    return side ? words.eachSide(side, amount) : amount;
  });
  const due = dayNumber(at) + parameter("review.afterWeeksLow").value * DAYS_PER_WEEK;
  const on = dateOfDay(Math.max(due, dayNumber(subject.today)));
  const change = finding.error.kind === "known" || finding.error.kind === "assumed" ? finding.error.value : 0;
  return [
    {
      kind: finding.measured.some(({ side }) => side) ? "own_sides" : "own_value",
      test,
      text: words.start.ownValue(name, words.list(values), at),
    },
    { kind: "retest", test, on, text: words.start.retest(name, on, words.amount(change, unit)) },
  ];
}

function trainingPoints(subject: Subject, finding: Finding): readonly StartingPoint[] {
  const { words } = subject;
  if (finding.status !== "present") return [];
  if (finding.ruleId === "muscles-without-work") {
    const names = finding.muscles.slice(0, MUSCLES_NAMED).map((id) => muscle(id).name);
    return [{ kind: "training", text: words.start.train(names) }];
  }
  return finding.ruleId === "sitting-time" ? [{ kind: "habit", text: words.start.sitting }] : [];
}
