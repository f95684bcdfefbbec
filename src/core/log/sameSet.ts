import { KG_PER_LB } from "../units.ts";
import type { LoggedSet } from "./trainingLog.ts";

/** Two apps that both show tenths of a kilogram differ by half a tenth at most (kg). */
const SAME_UNIT_TOLERANCE_KG = 0.051;
/** One app keeps kg, the other whole pounds: half a pound (kg). */
const OTHER_UNIT_TOLERANCE_KG = KG_PER_LB / 2 + 1e-6;
/** Apps keep whole seconds; one cuts where the other rounds (s). */
const DURATION_TOLERANCE_S = 1;
/** Half of a hundredth of a mile (m), and for long ways one part in a hundred. */
const DISTANCE_TOLERANCE_M = 8.1;
const DISTANCE_TOLERANCE_SHARE = 0.01;

/**
 * Could these be two records of one set? Load within the rounding of a kg/lb conversion, equal repetitions,
 * and duration, distance and side equal where both know them. What an app leaves out and what it writes as 0
 * are the same here. The kind is not compared: many apps do not know warm-ups.
 */
export function sameSet(a: LoggedSet, b: LoggedSet): boolean {
  if ((a.reps ?? 0) !== (b.reps ?? 0)) return false;
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side) return false;
  if (!sameLoad(a, b) || !sameSetting(a, b)) return false;
  const bothCountReps = (a.reps ?? 0) > 0;
  return sameDuration(a, b, bothCountReps) && sameDistance(a, b, bothCountReps);
}

function sameLoad(a: LoggedSet, b: LoggedSet): boolean {
  const aUnknown = a.unitlessLoad !== undefined;
  const bUnknown = b.unitlessLoad !== undefined;
  if (aUnknown !== bUnknown) return aUnknown ? sameUnknown(a, b) : sameUnknown(b, a);
  if (aUnknown) return Math.abs((a.unitlessLoad ?? 0) - (b.unitlessLoad ?? 0)) <= SAME_UNIT_TOLERANCE_KG;
  const oneUnit = a.loadUnit !== undefined && a.loadUnit === b.loadUnit;
  const tolerance = oneUnit ? SAME_UNIT_TOLERANCE_KG : OTHER_UNIT_TOLERANCE_KG;
  return Math.abs((a.loadKg ?? 0) - (b.loadKg ?? 0)) <= tolerance;
}

/** A number without unit equals a load if it does so in kg or in lb. */
function sameUnknown(unknown: LoggedSet, known: LoggedSet): boolean {
  const value = unknown.unitlessLoad ?? 0;
  const loadKg = known.loadKg ?? 0;
  return (
    Math.abs(value - loadKg) <= SAME_UNIT_TOLERANCE_KG ||
    Math.abs(value * KG_PER_LB - loadKg) <= SAME_UNIT_TOLERANCE_KG
  );
}

function sameSetting(a: LoggedSet, b: LoggedSet): boolean {
  if (a.setting === undefined || b.setting === undefined) return a.setting === b.setting;
  return a.setting.value === b.setting.value && a.setting.unit === b.setting.unit;
}

/** Beside repetitions a duration is an extra that only some apps keep; alone it is the set. */
function sameDuration(a: LoggedSet, b: LoggedSet, anExtra: boolean): boolean {
  if (anExtra && (!a.durationS || !b.durationS)) return true;
  return Math.abs((a.durationS ?? 0) - (b.durationS ?? 0)) <= DURATION_TOLERANCE_S;
}

function sameDistance(a: LoggedSet, b: LoggedSet, anExtra: boolean): boolean {
  const aUnknown = a.unitlessDistance !== undefined;
  const bUnknown = b.unitlessDistance !== undefined;
  if (aUnknown !== bUnknown) return true;
  const first = (aUnknown ? a.unitlessDistance : a.distanceM) ?? 0;
  const second = (bUnknown ? b.unitlessDistance : b.distanceM) ?? 0;
  if (anExtra && (first === 0 || second === 0)) return true;
  const tolerance = Math.max(
    aUnknown ? 0 : DISTANCE_TOLERANCE_M,
    DISTANCE_TOLERANCE_SHARE * Math.max(first, second),
  );
  return Math.abs(first - second) <= tolerance;
}
