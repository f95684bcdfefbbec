import type { LocalDate } from "../calendar.ts";
import type { ConditionId, KitId } from "../exercise/exercise.ts";
import type { LogSummary } from "../log/logSummary.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Goal, Measurement, Pain, Person } from "../person/person.ts";
import type { TestId } from "../person/testId.ts";
import type { ScreeningOutcome } from "../screening/screeningOutcome.ts";
import type { SourceId } from "../evidence/source.ts";
import type { Finding } from "./finding.ts";
import type { LinkId } from "./link.ts";

/** All that assessment looks at. What is absent is unknown. */
export interface AssessmentInput {
  readonly today: LocalDate;
  readonly screening: ScreeningOutcome;
  readonly person: Person;
  /** Stated conditions, and those that the direction of comfort brings. */
  readonly conditions: readonly ConditionId[];
  readonly goal?: Goal;
  readonly pain?: Pain;
  /** Equipment at hand; household things are always there. */
  readonly kit?: readonly KitId[];
  readonly sittingHoursPerDay?: number;
  readonly measurements: readonly Measurement[];
  /** Scores of outcome measures, in any order. */
  readonly outcomes: readonly OutcomeValue[];
  readonly history?: LogSummary;
  /** Minutes for testing; the battery's default where absent. */
  readonly testMinutes?: number;
}

/** One score of an outcome measure; measures without a rule are kept and not judged. */
export interface OutcomeValue {
  readonly measure: string;
  readonly value: number;
  readonly at: LocalDate;
}

/** A test to do next. */
export interface ChosenTest {
  readonly test: TestId;
  /** "each": left, then right. */
  readonly sides: "each" | "none";
  readonly minutes: number;
  /** Why this test, for this person. */
  readonly because: string;
}

/** A test that is not offered. */
export interface LeftOutTest {
  readonly test: TestId;
  readonly reason:
    | "screening"
    | "condition"
    | "kit"
    | "clinic"
    | "no_use"
    | "recent"
    | "hurt"
    | "pain_now"
    | "time";
  readonly because: string;
}

/** How far a capacity lies from the mean of a norm sample, in its standard deviations. */
export interface StandardScore {
  readonly test: TestId;
  readonly side?: Side;
  readonly link: LinkId;
  readonly value: number;
  /** Against the sample named; higher is more capacity whatever the unit. */
  readonly z: number;
  /** Half width of the 95 % interval from the error of the test. */
  readonly errorZ: number;
  readonly sourceId: SourceId;
  /** The sample was recalled, not read: no citation may stand beside it. */
  readonly recalled: boolean;
  /** Whom it compares with: "healthy students, mean about 23 y". */
  readonly population: string;
}

/** The lowest capacity against the person's norm group. Never a cause of pain. */
export type WeakLink =
  | {
      readonly status: "found";
      readonly lowest: StandardScore;
      /** The next lowest, which it lies below by more than the error. */
      readonly next: StandardScore;
      readonly because: string;
      readonly caveat: string;
    }
  | {
      readonly status: "cannotTell";
      readonly because: string;
      /** "cannot tell yet, do these two tests": at most two, none where no test would help. */
      readonly doTests: readonly TestId[];
    };

/** Something to begin from that ranks nobody: own two sides, the goal's task, the next retest. */
export interface StartingPoint {
  readonly kind: "own_value" | "own_sides" | "goal_task" | "retest" | "training" | "habit";
  readonly test?: TestId;
  readonly text: string;
  /** Of a retest: when it is due. */
  readonly on?: LocalDate;
}

/** One link of one side in the chain picture, with the finding that speaks for it. */
export interface ChainLink {
  readonly link: LinkId;
  readonly side: Side;
  readonly status: "present" | "absent" | "cannotTell";
  /**
   * What was found, before what was measured and cannot be told, before what was looked for and not found, before
   * what is not measured yet.
   */
  readonly finding?: Finding;
  readonly because: string;
}

/** What assessment says of a person. */
export interface Assessment {
  readonly screening: ScreeningOutcome;
  readonly findings: readonly Finding[];
  readonly weakLink: WeakLink;
  readonly startingPoints: readonly StartingPoint[];
  readonly chain: readonly ChainLink[];
  readonly nextTests: readonly ChosenTest[];
  /** Minutes that the next tests take together. */
  readonly nextTestMinutes: number;
  /** Tests that were left out, each with the reason; empty where no test may be done at all. */
  readonly testsLeftOut: readonly LeftOutTest[];
}
