import { parameter } from "../evidence/parameter.ts";
import type { TestId } from "../person/testId.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { ChosenTest, LeftOutTest } from "./assessment.ts";
import { BATTERIES, GENERAL_BATTERY, OLDER_ADULT_BATTERY } from "./battery.ts";
import type { Finding } from "./finding.ts";
import { SIDES } from "./link.ts";
import type { Protocol } from "./protocol.ts";
import { PROTOCOLS, protocol } from "./protocols.ts";
import type { Subject } from "./subject.ts";
import { whyNot } from "./testEligibility.ts";

/** The tests to do next, and those that were left out. */
export interface TestChoice {
  readonly tests: readonly ChosenTest[];
  readonly minutes: number;
  readonly leftOut: readonly LeftOutTest[];
}

const DAYS_PER_WEEK = 7;
const S_PER_MIN = 60;

/**
 * The next tests: first those that would settle a doubt, then the person's age group's, then the goal's, each once,
 * at most "battery.maxTests" and within the minutes. Never one that screening, a condition or a gate forbids.
 */
export function chooseTests(subject: Subject, findings: readonly Finding[]): TestChoice {
  const allowed = allowance(subject.input.screening);
  if (allowed === "nothing" || allowed === "walking") return { tests: [], minutes: 0, leftOut: [] };

  const budget = subject.input.testMinutes ?? parameter("battery.defaultMinutes").value;
  const most = parameter("battery.maxTests").value;
  const leftOut: LeftOutTest[] = PROTOCOLS.flatMap((each) => whyNot(subject, each) ?? []);
  const refused = new Set(leftOut.map(({ test }) => test));
  const chosen: ChosenTest[] = [];
  for (const wish of wishes(subject, findings)) {
    const { test, because } = wish;
    if (refused.has(test) || chosen.some((each) => each.test === test)) continue;
    const next = chosenTest(protocol(test), because);
    if (!wish.settles && doneLately(subject, protocol(test))) {
      refused.add(test);
      leftOut.push({ test, reason: "recent", because: subject.words.choose.recent(protocol(test).name) });
    } else if (chosen.length >= most || batteryMinutes([...chosen, next]) > budget) {
      refused.add(test);
      leftOut.push({ test, reason: "time", because: subject.words.choose.noTime(protocol(test).name) });
    } else chosen.push(next);
  }
  return { tests: chosen, minutes: batteryMinutes(chosen), leftOut };
}

interface Wish {
  readonly test: TestId;
  readonly because: string;
  /** It settles a doubt, so that it may be done again soon. */
  readonly settles: boolean;
}

function wishes(subject: Subject, findings: readonly Finding[]): readonly Wish[] {
  const { words, input, ageY } = subject;
  const goalWords = input.goal ? words.choose.goal[input.goal] : words.choose.anyGoal;
  const wish = (say: (measures: string) => string) => (test: TestId) => {
    const measuredBefore = subject.results(test).length > 0;
    const { measures } = protocol(test);
    return { test, settles: false, because: (measuredBefore ? words.choose.retest : say)(measures) };
  };
  const older = ageY !== undefined && ageY >= parameter("chairStand.normsFromAgeY").value;
  return [
    ...doubts(subject, findings),
    ...(older ? OLDER_ADULT_BATTERY.map(wish(words.choose.olderAdult)) : []),
    ...(input.goal ? BATTERIES[input.goal].map(wish(goalWords)) : []),
    ...GENERAL_BATTERY.map(wish(words.choose.anyGoal)),
  ];
}

/** Tests whose result, of an earlier day, was too near to a line or within its error. */
function doubts(subject: Subject, findings: readonly Finding[]): readonly Wish[] {
  return findings.flatMap((finding) => {
    if (finding.status !== "cannotTell" || finding.measured.length === 0) return [];
    const today = finding.measured.some(({ at }) => at === subject.today);
    if (today) return [];
    return finding.asks.map((test) => ({
      test,
      settles: subject.results(test).length > 0,
      because: subject.words.choose.again(protocol(test).measures),
    }));
  });
}

function doneLately(subject: Subject, of: Protocol): boolean {
  const days = parameter("review.afterWeeksLow").value * DAYS_PER_WEEK;
  const sides = of.sides === "each" ? SIDES : [undefined];
  return sides.every((side) => subject.results(of.id, side).some((result) => result.ageDays < days));
}

function chosenTest(of: Protocol, because: string): ChosenTest {
  return { test: of.id, sides: of.sides, minutes: of.minutes, because };
}

/** Minutes of tests together; rest between the sides of one is filled by the others, as far as they reach. */
export function batteryMinutes(tests: readonly ChosenTest[]): number {
  const work = tests.reduce((sum, { minutes }) => sum + minutes, 0);
  const idle = tests.map(({ test, minutes }) => {
    const rest = protocol(test).restBetweenSidesS;
    return rest ? Math.max(0, parameter(rest).value / S_PER_MIN - (work - minutes)) : 0;
  });
  return work + Math.max(0, ...idle);
}
