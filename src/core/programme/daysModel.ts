import type { MuscleId } from "../anatomy/muscle.ts";
import { MilpBuilder, type Terms } from "./milpBuilder.ts";
import type { Candidate, PlanBrief } from "./planBrief.ts";
import type { PlanLine } from "./planLines.ts";
import type { MilpProblem } from "./solver.ts";
import { keptMinutes, keptSets, type WeeklyAmount } from "./weeklyModel.ts";

/** The problem of days, and how to read its answer. */
export interface DaysModel {
  readonly problem: MilpProblem;
  readonly read: (values: readonly number[]) => readonly PlanLine[];
}

/** A candidate that the week holds, with its columns of each day. */
interface Chosen {
  readonly candidate: Candidate;
  readonly amount: WeeklyAmount;
  readonly days: readonly { readonly done: number; readonly sets: number }[];
}

/**
 * Which day holds which sets. With `totals: "asPlanned"` the weekly amounts stand, and any day that has room will do;
 * with "anew" only the choice of exercises stands and their amounts are weighed again, day by day.
 */
export function daysModel(
  brief: PlanBrief,
  amounts: readonly WeeklyAmount[],
  totals: "asPlanned" | "anew",
): DaysModel {
  const milp = new MilpBuilder();
  const anew = totals === "anew";
  const chosen = brief.candidates.flatMap((candidate, index): readonly Chosen[] => {
    const amount = amounts[index];
    if (!amount || amount.sessions === 0) return [];
    return [{ candidate, amount, days: dayColumns(milp, brief, candidate, anew) }];
  });

  /** Sets of one day (of the week without `day`), each worth `worth`, the weaker side's extra ones included. */
  const setsWorth = (worth: (candidate: Candidate) => number, day?: number): Terms =>
    chosen.flatMap(({ candidate, days }) =>
      days.flatMap(({ done, sets }, index) =>
        day === undefined || day === index
          ? ([
              [sets, worth(candidate)],
              [done, worth(candidate) * candidate.extraCredit],
            ] as const)
          : [],
      ),
    );

  if (anew) {
    choiceRows(milp, brief, chosen);
    aimRows(milp, brief, setsWorth);
  } else for (const each of chosen) totalRows(milp, each);
  dayRows(milp, brief, chosen, setsWorth);
  recoveryRows(milp, brief, chosen);
  if (anew) weekRows(milp, brief, setsWorth);

  return {
    problem: milp.problem(),
    read: (values) =>
      chosen.flatMap(({ candidate, days }) =>
        days.flatMap(({ sets }, day): readonly PlanLine[] => {
          const count = Math.round(values[sets] ?? 0);
          return count > 0 ? [{ candidate, day, sets: count }] : [];
        }),
      ),
  };
}

type SetsWorth = (worth: (candidate: Candidate) => number, day?: number) => Terms;

function dayColumns(
  milp: MilpBuilder,
  brief: PlanBrief,
  candidate: Candidate,
  costed: boolean,
): Chosen["days"] {
  const { exercise, lowSets, highSets, setCost, sessionCost } = candidate;
  return brief.days.map((day, index) => {
    const taken = brief.kept.some((each) => each.day === index && each.line.exercise === exercise.id);
    const done = milp.integer(`${exercise.id} ${day}`, {
      upper: taken ? 0 : 1,
      cost: costed ? sessionCost : 0,
    });
    const sets = milp.integer(`sets ${exercise.id} ${day}`, { upper: highSets, cost: costed ? setCost : 0 });
    milp.atLeast(`least ${exercise.id} ${day}`, 0, [
      [sets, 1],
      [done, -lowSets],
    ]);
    milp.atMost(`most ${exercise.id} ${day}`, 0, [
      [sets, 1],
      [done, -highSets],
    ]);
    return { done, sets };
  });
}

/** The amounts of the week, to the set. */
function totalRows(milp: MilpBuilder, { candidate, amount, days }: Chosen): void {
  const { id } = candidate.exercise;
  const sets = days.map(({ sets }) => [sets, 1] as const);
  const sessions = days.map(({ done }) => [done, 1] as const);
  milp.atLeast(`all sets ${id}`, amount.sets, sets);
  milp.atMost(`no more sets ${id}`, amount.sets, sets);
  milp.atLeast(`all sessions ${id}`, amount.sessions, sessions);
  milp.atMost(`no more sessions ${id}`, amount.sessions, sessions);
}

function choiceRows(milp: MilpBuilder, brief: PlanBrief, chosen: readonly Chosen[]): void {
  const choices = chosen.map(({ candidate, days }) => {
    const { exercise, choiceCost, maxDays } = candidate;
    const used = milp.integer(`used ${exercise.id}`, { upper: 1, cost: choiceCost });
    const sessions = days.map(({ done }) => [done, 1] as const);
    milp.atMost(`used at all ${exercise.id}`, 0, [...sessions, [used, -days.length]]);
    milp.atLeast(`used means done ${exercise.id}`, 0, [...sessions, [used, -1]]);
    milp.atMost(`days ${exercise.id}`, maxDays, sessions);
    return [used, 1] as const;
  });
  milp.atLeast("least exercises", brief.minExercises, choices);
}

function aimRows(milp: MilpBuilder, brief: PlanBrief, setsWorth: SetsWorth): void {
  brief.aims.forEach((aim, index) => {
    const gives = (candidate: Candidate) => candidate.gives[index] ?? 0;
    const missing = milp.real(`missing ${aim.id}`, { cost: aim.weight });
    milp.atLeast(`aim ${aim.id}`, aim.target - keptSets(brief.kept, gives), [
      ...setsWorth(gives),
      [missing, 1],
    ]);
  });
}

/** What holds for each day: time, one exercise at least, and the session's cap of each muscle. */
function dayRows(milp: MilpBuilder, brief: PlanBrief, chosen: readonly Chosen[], setsWorth: SetsWorth): void {
  brief.days.forEach((weekday, day) => {
    const kept = brief.kept.filter((each) => each.day === day);
    milp.atMost(`time ${weekday}`, brief.workMin - keptMinutes(kept), minutesOf(chosen, day));
    if (kept.length === 0) {
      milp.atLeast(
        `not empty ${weekday}`,
        1,
        chosen.map(({ days }) => [days[day]?.done ?? 0, 1]),
      );
    }
    for (const muscle of musclesOf(chosen)) {
      const credit = ({ credits }: Candidate) => credits.get(muscle) ?? 0;
      const already = keptSets(kept, credit);
      milp.atMost(
        `session cap ${muscle} ${weekday}`,
        Math.max(0, brief.sessionCap - already),
        setsWorth(credit, day),
      );
    }
  });
}

/** A muscle's hard sessions are 48 h apart: two that are too near cannot both pass the light amount. */
function recoveryRows(milp: MilpBuilder, brief: PlanBrief, chosen: readonly Chosen[]): void {
  if (brief.tooNear.length === 0) return;
  for (const muscle of musclesOf(chosen)) {
    const isPrime = ({ direct }: Candidate) => direct.has(muscle);
    const prime = chosen.filter(({ candidate }) => isPrime(candidate));
    if (prime.length === 0) continue;
    const light = brief.hardSets - 1;
    const keptOn = brief.days.map((_, day) =>
      keptSets(
        brief.kept.filter((each) => each.day === day),
        (each) => Number(isPrime(each)),
      ),
    );
    const hard = brief.days.map((weekday, day) => {
      const isHard = milp.integer(`hard ${muscle} ${weekday}`, { upper: 1, lower: 0 });
      const already = keptOn[day] ?? 0;
      // a kept session that is hard by itself is hard whatever is added
      if (already > light) milp.atLeast(`kept hard ${muscle} ${weekday}`, 1, [[isHard, 1]]);
      milp.atMost(`light or hard ${muscle} ${weekday}`, Math.max(0, light - already), [
        ...prime.flatMap(({ candidate, days }) => {
          const columns = days[day];
          return columns
            ? ([
                [columns.sets, 1],
                [columns.done, Math.ceil(candidate.extraCredit)],
              ] as const)
            : [];
        }),
        [isHard, -brief.sessionCap],
      ]);
      return isHard;
    });
    for (const [a, b] of brief.tooNear) {
      const keptBoth = (keptOn[a] ?? 0) > light && (keptOn[b] ?? 0) > light;
      if (keptBoth) continue;
      milp.atMost(`48 h ${muscle} ${a} ${b}`, 1, [
        [hard[a] ?? 0, 1],
        [hard[b] ?? 0, 1],
      ]);
    }
  }
}

function weekRows(milp: MilpBuilder, brief: PlanBrief, setsWorth: SetsWorth): void {
  for (const [muscle, cap] of brief.caps) {
    const credit = ({ credits }: Candidate) => credits.get(muscle) ?? 0;
    milp.atMost(`cap ${muscle}`, cap - keptSets(brief.kept, credit), setsWorth(credit));
  }
}

function minutesOf(chosen: readonly Chosen[], day: number): Terms {
  return chosen.flatMap(({ candidate, days }) => {
    const columns = days[day];
    return columns
      ? ([
          [columns.sets, candidate.setMin],
          [columns.done, candidate.sessionMin],
        ] as const)
      : [];
  });
}

function musclesOf(chosen: readonly Chosen[]): ReadonlySet<MuscleId> {
  return new Set(chosen.flatMap(({ candidate }) => [...candidate.credits.keys()]));
}
