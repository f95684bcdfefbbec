import type { DuplicateMeasurement } from "./duplicate.ts";
import type { BodyMeasurement } from "./trainingLog.ts";

/** Apps keep body values to a tenth (kg, cm, percent) in either unit: half a tenth of a pound or kilogram. */
const TOLERANCE = 0.051;

/** Adds measurements; one of the same kind, day and value as an earlier import's is that one, told again. */
export function mergeMeasurements(
  earlier: readonly BodyMeasurement[],
  imported: readonly BodyMeasurement[],
): {
  readonly kept: readonly BodyMeasurement[];
  readonly added: readonly BodyMeasurement[];
  readonly duplicates: readonly DuplicateMeasurement[];
} {
  const open = new Map<string, BodyMeasurement[]>();
  for (const measurement of earlier) {
    const key = keyOf(measurement);
    const ofKey = open.get(key);
    if (ofKey) ofKey.push(measurement);
    else open.set(key, [measurement]);
  }
  const added: BodyMeasurement[] = [];
  const duplicates: DuplicateMeasurement[] = [];
  for (const measurement of imported) {
    const ofKey = open.get(keyOf(measurement)) ?? [];
    const at = ofKey.findIndex((old) => Math.abs(old.value - measurement.value) <= tolerance(measurement));
    const [same] = at < 0 ? [] : ofKey.splice(at, 1);
    if (same) duplicates.push({ imported: measurement, earlier: same });
    else added.push(measurement);
  }
  return { kept: [...earlier, ...added], added, duplicates };
}

/** Lengths are m; people read them in cm. */
function tolerance({ unit }: BodyMeasurement): number {
  return unit === "m" ? TOLERANCE / 100 : TOLERANCE;
}

function keyOf({ kind, at, unit }: BodyMeasurement): string {
  return `${kind} ${unit} ${at.slice(0, 10)}`;
}
