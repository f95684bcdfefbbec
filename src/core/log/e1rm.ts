import { LOG_PARAMETERS } from "./parameters.ts";

/** One-repetition maximum, estimated from a set; kg. */
export interface OneRepMaxEstimate {
  readonly kg: number;
  /** Lowest and highest of the formulas that hold at this number of repetitions: their disagreement, kg. */
  readonly lowKg: number;
  readonly highKg: number;
  /** Whether repetitions in reserve were known and added; otherwise the set is taken as done to failure. */
  readonly basis: "reps" | "repsAndReserve";
  /** Over 10 repetitions, or more in reserve than people can judge. */
  readonly uncertain: boolean;
}

export type OneRepMax =
  | ({ readonly status: "value" } & OneRepMaxEstimate)
  | { readonly status: "cannotTell"; readonly because: "noLoad" | "noReps" | "tooManyReps" };

/** A formula for the one-repetition maximum, with the repetitions for which it is said to hold. */
export interface OneRepMaxFormula {
  readonly id: string;
  readonly minReps: number;
  readonly maxReps: number;
  /** One-repetition maximum as a multiple of the load, for a set of `reps` to failure. */
  readonly factor: (reps: number) => number;
  /** Where it was fitted on one lift only: the lift, in words. Such a formula is not used for others. */
  readonly onlyFor?: string;
  /** Row of the evidence base, and whether the formula itself was read or recalled. */
  readonly source: { readonly rule: string; readonly confidence: "seen" | "recalled" };
}

/** Share of the maximum (percent) that an average person lifts 1, 2, ... 12 times. Source: rule "reps_pct" (a chart, seen). */
export const PERCENT_OF_MAX_BY_REPS = [100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 73, 70] as const;

const brzycki = (reps: number) => 36 / (37 - reps);
const wathan = (reps: number) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps));

const recalled = (rule: string) => ({ rule, confidence: "recalled" }) as const;

/**
 * The general formulas. A single is its own maximum, whatever the formula (Epley, O'Conner and others do not
 * give the load back at 1 repetition); `oneRepMax` sees to that.
 * Departs: the deadlift regression of the evidence base is left out (18 young power lifters only), and so are
 * the five-repetition regressions as general formulas; `fiveRepMaxRegression` holds them.
 */
export const ONE_REP_MAX_FORMULAS: readonly OneRepMaxFormula[] = [
  { id: "epley", minReps: 1, maxReps: 10, factor: (r) => 1 + r / 30, source: recalled("e1rm_epley") },
  { id: "brzycki", minReps: 1, maxReps: 10, factor: brzycki, source: recalled("e1rm_brzycki") },
  { id: "lombardi", minReps: 1, maxReps: 10, factor: (r) => r ** 0.1, source: recalled("e1rm_lombardi") },
  { id: "oconner", minReps: 1, maxReps: 10, factor: (r) => 1 + 0.025 * r, source: recalled("e1rm_oconner") },
  {
    id: "mayhew",
    minReps: 1,
    maxReps: 15,
    factor: (r) => 100 / (52.2 + 41.9 * Math.exp(-0.055 * r)),
    onlyFor: "bench press",
    source: recalled("e1rm_mayhew"),
  },
  {
    id: "wathan",
    minReps: 1,
    maxReps: 15,
    factor: wathan,
    source: recalled("e1rm_wathan"),
  },
  {
    id: "lander",
    minReps: 1,
    maxReps: 10,
    factor: (r) => 100 / (101.3 - 2.67123 * r),
    source: recalled("e1rm_lander"),
  },
];

/**
 * The headline estimate, as a multiple of the load. Up to 10 repetitions Brzycki's: it gives a single back as
 * it is, stays within 2.5 % of the chart that was read, is among the most cautious at low repetitions and
 * meets Epley's at 10. From there to 15 Wathan's, the only general one said to hold there.
 * NaN-free for 1 <= reps <= 15; RangeError outside.
 */
export function headlineFactor(reps: number): number {
  if (!(reps >= 1 && reps <= LOG_PARAMETERS.maxReps.value)) {
    throw new RangeError(`reps: expected 1 to ${LOG_PARAMETERS.maxReps.value}, got ${reps}`);
  }
  return reps <= LOG_PARAMETERS.certainReps.value ? brzycki(reps) : wathan(reps);
}

/**
 * One-repetition maximum from one set: load (kg), repetitions, and repetitions in reserve where known (added
 * to the repetitions). cannotTell: no load, no repetition, or more than 15.
 * Source: parameters "e1rm.maxReps", "log.certainReserve", "log.maxReps"; the formulas' own rows.
 */
export function oneRepMax(loadKg: number, reps: number, rir?: number): OneRepMax {
  if (!(loadKg > 0)) return { status: "cannotTell", because: "noLoad" };
  if (!(reps >= 1)) return { status: "cannotTell", because: "noReps" };
  const reserve = rir !== undefined && rir >= 0 ? rir : undefined;
  const toFailure = reps + (reserve ?? 0);
  if (toFailure > LOG_PARAMETERS.maxReps.value) return { status: "cannotTell", because: "tooManyReps" };

  const { headline, low, high } = FACTORS[toFailure - 1] ?? factorsAt(toFailure);
  return {
    status: "value",
    kg: loadKg * headline,
    lowKg: loadKg * low,
    highKg: loadKg * high,
    basis: reserve === undefined ? "reps" : "repsAndReserve",
    uncertain:
      toFailure > LOG_PARAMETERS.certainReps.value || (reserve ?? 0) > LOG_PARAMETERS.certainReserve.value,
  };
}

/**
 * One-repetition maximum (kg) from a five-repetition maximum (kg) on two machines, with the standard error of
 * the estimate (kg). Population: 18 to 69 years, n = 70.
 * Source: Reynolds et al. 2006, doi 10.1519/R-15304.1 (rule "e1rm_5rm", seen).
 */
export function fiveRepMaxRegression(
  fiveRepMaxKg: number,
  lift: "leg_press" | "chest_press",
): { readonly kg: number; readonly standardErrorKg: number } {
  if (!(fiveRepMaxKg > 0)) throw new RangeError(`fiveRepMaxKg: expected > 0, got ${fiveRepMaxKg}`);
  return lift === "leg_press"
    ? { kg: 1.097 * fiveRepMaxKg + 14.2546, standardErrorKg: 16.2 }
    : { kg: 1.1307 * fiveRepMaxKg + 0.6999, standardErrorKg: 3.0 };
}

interface Factors {
  readonly headline: number;
  readonly low: number;
  readonly high: number;
}

/** Headline, lowest and highest multiple of the load at this many repetitions to failure. */
function factorsAt(reps: number): Factors {
  const headline = headlineFactor(reps);
  const all = ONE_REP_MAX_FORMULAS.filter(
    (each) => !each.onlyFor && reps >= each.minReps && reps <= each.maxReps,
  ).map((each) => (reps === 1 ? 1 : each.factor(reps)));
  return { headline, low: Math.min(headline, ...all), high: Math.max(headline, ...all) };
}

/** At 1, 2, ... 15 repetitions: nearly every set there is. */
const FACTORS: readonly Factors[] = Array.from({ length: LOG_PARAMETERS.maxReps.value }, (_, index) =>
  factorsAt(index + 1),
);
