import type { MuscleId } from "../anatomy/muscle.ts";
import type { Candidate, PlanBrief } from "./planBrief.ts";
import type { PlanLine } from "./planLines.ts";
import { keptMinutes, keptSets } from "./weeklyModel.ts";

/** Slack for sums of halves and minutes. */
const ROUNDING = 1e-9; // not clinical: tolerance of arithmetic

/**
 * A plan while it is worked on: sets of each candidate on each day, with the sums that its score and its limits need
 * kept up to date. It may pass a limit for a moment; `fits` tells.
 */
export class PlanDraft {
  readonly brief: PlanBrief;
  /** Shortfall and costs: less is better. */
  score: number;
  readonly #sets: readonly number[][];
  readonly #sessions: number[];
  readonly #given: number[];
  readonly #minutes: number[];
  readonly #lines: number[];
  readonly #muscles: ReadonlyMap<MuscleId, MuscleWeek>;

  constructor(brief: PlanBrief) {
    const { days, kept, candidates, aims } = brief;
    this.brief = brief;
    this.#sets = candidates.map(() => days.map(() => 0));
    this.#sessions = candidates.map(() => 0);
    this.#given = aims.map((_, index) => keptSets(kept, ({ gives }) => gives[index] ?? 0));
    this.#minutes = days.map((_, day) => keptMinutes(kept, day));
    this.#lines = days.map((_, day) => kept.filter((each) => each.day === day).length);
    this.#muscles = muscleWeeks(brief);
    this.score = aims.reduce(
      (sum, { target, weight }, index) => sum + weight * Math.max(0, target - (this.#given[index] ?? 0)),
      0,
    );
  }

  sets(candidate: number, day: number): number {
    return this.#sets[candidate]?.[day] ?? 0;
  }

  /** Different exercises among the added lines. */
  get chosen(): number {
    return this.#sessions.filter((sessions) => sessions > 0).length;
  }

  /** Is there nothing on `day`? */
  isEmpty(day: number): boolean {
    return (this.#lines[day] ?? 0) === 0;
  }

  /** No empty day, and no fewer exercises than the least. */
  get isWhole(): boolean {
    return this.chosen >= this.brief.minExercises && this.#lines.every((lines) => lines > 0);
  }

  /** Give `candidate` (by index) that many sets on `day`, instead of what it has there. */
  set(candidate: number, day: number, sets: number): void {
    const each = this.brief.candidates[candidate];
    const row = this.#sets[candidate];
    if (!each || !row) throw new RangeError(`candidate: no such index ${candidate}`);
    const before = row[day] ?? 0;
    if (before === sets) return;
    const session = Number(sets > 0) - Number(before > 0);
    const worth = sets - before + session * each.extraCredit;

    row[day] = sets;
    this.#lines[day] = (this.#lines[day] ?? 0) + session;
    this.#minutes[day] =
      (this.#minutes[day] ?? 0) + (sets - before) * each.setMin + session * each.sessionMin;
    this.score +=
      (sets - before) * each.setCost + session * each.sessionCost + this.#choose(candidate, session);
    this.#give(each, worth);
    for (const [muscle, credit] of each.credits) {
      const week = this.#muscles.get(muscle);
      if (!week) continue;
      week.total += worth * credit;
      week.ofDay[day] = (week.ofDay[day] ?? 0) + worth * credit;
      if (each.direct.has(muscle)) {
        week.prime[day] = (week.prime[day] ?? 0) + sets - before + session * Math.ceil(each.extraCredit);
      }
    }
  }

  /** Are the limits kept, as far as `candidate` on `day` can touch them? */
  fits(candidate: number, day: number): boolean {
    const { brief } = this;
    const each = brief.candidates[candidate];
    if (!each) return false;
    if ((this.#minutes[day] ?? 0) > brief.workMin + ROUNDING) return false;
    if ((this.#sessions[candidate] ?? 0) > each.maxDays || this.chosen > brief.maxExercises) return false;
    const taken = brief.kept.some((kept) => kept.day === day && kept.line.exercise === each.exercise.id);
    if (taken && this.sets(candidate, day) > 0) return false;
    return [...each.credits.keys()].every((muscle) => this.#muscleFits(muscle, day));
  }

  lines(): readonly PlanLine[] {
    return this.brief.candidates.flatMap((candidate, index) =>
      this.brief.days.flatMap((_, day): readonly PlanLine[] => {
        const sets = this.sets(index, day);
        return sets > 0 ? [{ candidate, day, sets }] : [];
      }),
    );
  }

  #choose(candidate: number, session: number): number {
    const before = this.#sessions[candidate] ?? 0;
    this.#sessions[candidate] = before + session;
    const change = Number(before + session > 0) - Number(before > 0);
    return change * (this.brief.candidates[candidate]?.choiceCost ?? 0);
  }

  #give({ gives }: Candidate, worth: number): void {
    this.brief.aims.forEach(({ target, weight }, index) => {
      const each = gives[index] ?? 0;
      if (each === 0) return;
      const before = this.#given[index] ?? 0;
      const after = before + worth * each;
      this.#given[index] = after;
      this.score += weight * (Math.max(0, target - after) - Math.max(0, target - before));
    });
  }

  #muscleFits(muscle: MuscleId, day: number): boolean {
    const week = this.#muscles.get(muscle);
    if (!week) return true;
    const { brief } = this;
    if (week.total > (brief.caps.get(muscle) ?? Infinity) + ROUNDING) return false;
    if ((week.ofDay[day] ?? 0) > Math.max(brief.sessionCap, week.keptOfDay[day] ?? 0) + ROUNDING)
      return false;
    const isHard = (sets: number | undefined) => (sets ?? 0) >= brief.hardSets;
    return brief.tooNear.every(([a, b]) => {
      const hard = isHard(week.prime[a]) && isHard(week.prime[b]);
      return !hard || (isHard(week.keptPrime[a]) && isHard(week.keptPrime[b]));
    });
  }
}

/** Sets of one muscle: all week, of each day, and those of them in which it is a prime mover. */
interface MuscleWeek {
  total: number;
  readonly ofDay: number[];
  readonly prime: number[];
  readonly keptOfDay: readonly number[];
  readonly keptPrime: readonly number[];
}

function muscleWeeks({ caps, days, kept }: PlanBrief): ReadonlyMap<MuscleId, MuscleWeek> {
  return new Map(
    [...caps.keys()].map((muscle) => {
      const ofDays = (worth: (candidate: Candidate) => number) =>
        days.map((_, day) =>
          keptSets(
            kept.filter((each) => each.day === day),
            worth,
          ),
        );
      const keptOfDay = ofDays(({ credits }) => credits.get(muscle) ?? 0);
      const keptPrime = ofDays(({ direct }) => Number(direct.has(muscle)));
      const total = keptOfDay.reduce((sum, each) => sum + each, 0);
      return [muscle, { total, ofDay: [...keptOfDay], prime: [...keptPrime], keptOfDay, keptPrime }];
    }),
  );
}
