import type { Exercise } from "../exercise/exercise.ts";
import type { LoadBasis } from "./logSummary.ts";
import type { LoggedSet } from "./trainingLog.ts";

/** The loads of one set, kg; what is not known is absent. */
export interface SetLoad {
  /** As records compare it, by `loadBasis`: for a body-weight lift what was added (negative: taken off). */
  readonly comparedKg?: number;
  /** What the lift moved, for estimating a maximum: body mass included, one of two implements alone. */
  readonly liftedKg?: number;
  /** Per repetition, for tonnage: implements, both of a pair. */
  readonly externalKg?: number;
  /** Per repetition, for tonnage: the body, less assistance, never negative. */
  readonly bodyKg?: number;
  /** Why tonnage misses this set, or a part of it. */
  readonly missing?: "bodyMassUnknown" | "loadUnknown";
}

/** How the loads of an exercise are to be read. */
export function loadBasisOf(exercise: Exercise): LoadBasis {
  switch (exercise.loading) {
    case "external_total":
      return "total";
    case "external_per_hand":
      return "perHand";
    case "body_weight":
    case "assisted":
      return "added";
    case "none":
      return "none";
  }
}

/**
 * Loads of one set, given the person's mass near that day (kg), if known.
 * Per hand: the load is doubled for tonnage, unless a two-sided exercise was logged for one side, which was
 * then done with one implement. Assisted: body mass less the assistance, whatever sign the app gives it.
 * Body weight: the body's mass is taken whole (no exercise here says which part of the body it lifts), so that
 * `bodyKg` is an upper figure; a negative load is assistance.
 */
export function setLoad(exercise: Exercise, set: LoggedSet, bodyMassKg: number | undefined): SetLoad {
  const loadKg = loadInKg(set, bodyMassKg);
  switch (exercise.loading) {
    case "none":
      return {};
    case "external_total":
    case "external_per_hand": {
      if (loadKg === undefined || loadKg <= 0) return { missing: "loadUnknown" };
      const oneHand = set.side !== undefined && exercise.laterality === "bilateral";
      const implementCount = exercise.loading === "external_per_hand" && !oneHand ? 2 : 1;
      return { comparedKg: loadKg, liftedKg: loadKg, externalKg: loadKg * implementCount, bodyKg: 0 };
    }
    case "body_weight":
      return bodyLoad(addedToBody(set, bodyMassKg), bodyMassKg, liftsWholeBody(exercise));
    case "assisted":
      return bodyLoad(loadKg === undefined ? undefined : -Math.abs(loadKg), bodyMassKg, true);
  }
}

function bodyLoad(addedKg: number | undefined, bodyMassKg: number | undefined, wholeBody: boolean): SetLoad {
  if (addedKg === undefined) return { missing: "loadUnknown" };
  const externalKg = Math.max(addedKg, 0);
  if (bodyMassKg === undefined) return { comparedKg: addedKg, externalKg, missing: "bodyMassUnknown" };
  const bodyKg = Math.max(bodyMassKg + Math.min(addedKg, 0), 0);
  return {
    comparedKg: addedKg,
    ...(wholeBody ? { liftedKg: bodyKg + externalKg } : {}),
    externalKg,
    bodyKg,
  };
}

/** Where the arms carry the whole body, a maximum of body and added load has a meaning; in a curl-up it has none. */
function liftsWholeBody(exercise: Exercise): boolean {
  return (
    exercise.position === "hanging" ||
    exercise.pattern === "pull_vertical" ||
    exercise.kit.some((option) => option.includes("dip_bars"))
  );
}

/** The load in kg; undefined where the log holds none, or one that is not a mass. */
function loadInKg(set: LoggedSet, bodyMassKg: number | undefined): number | undefined {
  if (set.loadKg !== undefined) return set.loadKg;
  if (set.setting?.unit === "body_weight" && bodyMassKg !== undefined) return set.setting.value * bodyMassKg;
  return undefined;
}

/** What was added to the body, kg: nothing where the log gives no load; undefined where it gives one that cannot be read. */
function addedToBody(set: LoggedSet, bodyMassKg: number | undefined): number | undefined {
  if (set.loadKg !== undefined) return set.loadKg;
  if (set.setting?.unit === "body_weight") {
    // "1 x body weight", or 0 in an app whose field may stay empty, is the body alone
    const timesMore = Math.max(set.setting.value - 1, 0);
    if (timesMore === 0) return 0;
    return bodyMassKg === undefined ? undefined : timesMore * bodyMassKg;
  }
  return set.unitlessLoad || set.setting ? undefined : 0;
}
