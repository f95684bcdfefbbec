import { dayPatterns, type DayPattern } from "./dayPatterns.ts";
import { MilpBuilder, type Terms } from "./milpBuilder.ts";
import type { Candidate, KeptLine, PlanBrief } from "./planBrief.ts";
import type { MilpProblem } from "./solver.ts";

/** What the week holds of one candidate, before it is known on which days. */
export interface WeeklyAmount {
  readonly sets: number;
  readonly sessions: number;
}

/** The problem of weekly totals, and how to read its answer. */
export interface WeeklyModel {
  readonly problem: MilpProblem;
  /** One amount a candidate of the brief. */
  readonly read: (values: readonly number[]) => readonly WeeklyAmount[];
}

/**
 * How many sets of each exercise a week, and in how many sessions, days left open. Every demand on a single day is
 * loosened to what it means for the week, so no plan by days scores better than this problem's bound. Where days are
 * short, each of them is one of the few things that a day can hold.
 */
export function weeklyModel(brief: PlanBrief): WeeklyModel {
  const milp = new MilpBuilder();
  const week = brief.days.length;
  const columns = brief.candidates.map((candidate): WeeklyColumns => {
    const { exercise, lowSets, highSets, maxDays, setCost, sessionCost, choiceCost } = candidate;
    const most = maxDaysOf(candidate, brief);
    const chosen = milp.integer(`chosen ${exercise.id}`, { upper: Math.min(1, most), cost: choiceCost });
    const sessions = milp.integer(`sessions ${exercise.id}`, { upper: most, cost: sessionCost });
    const sets = milp.integer(`sets ${exercise.id}`, { upper: most * highSets, cost: setCost });
    milp.atMost(`chosen to have sessions ${exercise.id}`, 0, [
      [sessions, 1],
      [chosen, -maxDays],
    ]);
    milp.atLeast(`sessions if chosen ${exercise.id}`, 0, [
      [sessions, 1],
      [chosen, -1],
    ]);
    milp.atLeast(`least sets ${exercise.id}`, 0, [
      [sets, 1],
      [sessions, -lowSets],
    ]);
    milp.atMost(`most sets ${exercise.id}`, 0, [
      [sets, 1],
      [sessions, -highSets],
    ]);
    return { chosen, sessions, sets };
  });

  /** Sets of all candidates, the weaker side's extra ones included, each set worth `worth`. */
  const setsWorth = (worth: (candidate: Candidate, index: number) => number): Terms =>
    brief.candidates.flatMap((candidate, index) => {
      const { sets, sessions } = columns[index] ?? never();
      const each = worth(candidate, index);
      return [
        [sets, each],
        [sessions, each * candidate.extraCredit],
      ] as const;
    });

  // what is wanted
  brief.aims.forEach((aim, index) => {
    const missing = milp.real(`missing ${aim.id}`, { cost: aim.weight });
    milp.atLeast(`aim ${aim.id}`, aim.target - keptSets(brief.kept, ({ gives }) => gives[index] ?? 0), [
      ...setsWorth(({ gives }) => gives[index] ?? 0),
      [missing, 1],
    ]);
  });

  // what must not be passed
  const patterns = dayPatterns(brief);
  if (patterns) patternRows(milp, brief, columns, patterns);
  else timeRow(milp, brief, columns);
  for (const [muscle, cap] of brief.caps) {
    const perSession = Math.max(
      brief.sessionCap * week,
      keptSets(brief.kept, (each) => each.credits.get(muscle) ?? 0),
    );
    milp.atMost(
      `cap ${muscle}`,
      Math.min(cap, perSession) - keptSets(brief.kept, (each) => each.credits.get(muscle) ?? 0),
      setsWorth(({ credits }) => credits.get(muscle) ?? 0),
    );
    if (brief.tooNear.length > 0) {
      const isPrime = ({ direct }: Candidate) => Number(direct.has(muscle));
      const light = (brief.hardSets - 1) * (week - brief.hardSessions);
      const directly = Math.max(light + brief.sessionCap * brief.hardSessions, keptSets(brief.kept, isPrime));
      milp.atMost(`recovery ${muscle}`, directly - keptSets(brief.kept, isPrime), setsWorth(isPrime));
    }
  }
  const choices = columns.map(({ chosen }) => [chosen, 1] as const);
  milp.atLeast("least exercises", brief.minExercises, choices);
  milp.atLeast(
    "an exercise a day",
    brief.kept.length > 0 ? 0 : week,
    columns.map(({ sessions }) => [sessions, 1]),
  );
  if (Number.isFinite(brief.maxExercises)) milp.atMost("most exercises", brief.maxExercises, choices);

  return {
    problem: milp.problem(),
    read: (values) =>
      columns.map(({ sets, sessions }) => ({
        sets: Math.round(values[sets] ?? 0),
        sessions: Math.round(values[sessions] ?? 0),
      })),
  };
}

/** Columns of one candidate in the problem of the week. */
interface WeeklyColumns {
  readonly chosen: number;
  readonly sessions: number;
  readonly sets: number;
}

/** The minutes of all days together. */
function timeRow(milp: MilpBuilder, brief: PlanBrief, columns: readonly WeeklyColumns[]): void {
  milp.atMost(
    "time",
    brief.days.length * brief.workMin - keptMinutes(brief.kept),
    brief.candidates.flatMap(({ setMin, sessionMin }, index) => {
      const { sets, sessions } = columns[index] ?? never();
      return [
        [sets, setMin],
        [sessions, sessionMin],
      ] as const;
    }),
  );
}

/** Each day is one of the patterns, and the week is their sum. */
function patternRows(
  milp: MilpBuilder,
  { days }: PlanBrief,
  columns: readonly WeeklyColumns[],
  patterns: readonly DayPattern[],
): void {
  const times = patterns.map((_, index) => milp.integer(`days of pattern ${index}`, { upper: days.length }));
  milp.exactly(
    "every day is a pattern",
    days.length,
    times.map((column) => [column, 1]),
  );
  columns.forEach(({ sessions, sets }, candidate) => {
    const having = patterns.flatMap((pattern, index) => {
      const line = pattern.find((each) => each.candidate === candidate);
      const column = times[index];
      return line && column !== undefined ? [{ column, sets: line.sets }] : [];
    });
    milp.exactly(`sessions in patterns ${candidate}`, 0, [
      [sessions, -1],
      ...having.map(({ column }) => [column, 1] as const),
    ]);
    milp.exactly(`sets in patterns ${candidate}`, 0, [
      [sets, -1],
      ...having.map((each) => [each.column, each.sets] as const),
    ]);
  });
}

/** Days on which a candidate may be added: not those on which the routine has it. */
export function maxDaysOf({ exercise, maxDays }: Candidate, { kept, days }: PlanBrief): number {
  const taken = new Set(kept.filter(({ line }) => line.exercise === exercise.id).map(({ day }) => day));
  return Math.max(0, Math.min(maxDays, days.length - taken.size));
}

/** What the kept lines come to, each set worth `worth`. */
export function keptSets(kept: readonly KeptLine[], worth: (candidate: Candidate) => number): number {
  return kept.reduce((sum, { line, candidate }) => sum + line.sets * worth(candidate), 0);
}

/** Minutes of the kept lines, setting up included. */
export function keptMinutes(kept: readonly KeptLine[], day?: number): number {
  return kept
    .filter((each) => day === undefined || each.day === day)
    .reduce((sum, { line, candidate }) => sum + keptLineMinutes(line.sets, candidate), 0);
}

/** Kept lines are done as they are: without the weaker side's extra set. */
export function keptLineMinutes(sets: number, { setMin, changeoverMin }: Candidate): number {
  return changeoverMin + sets * setMin;
}

function never(): never {
  throw new RangeError("weeklyModel: a candidate without columns");
}
