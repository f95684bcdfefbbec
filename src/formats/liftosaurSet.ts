import type { MassUnit } from "../core/units.ts";
import type { LoggedSet, SetKind } from "../core/log/trainingLog.ts";
import { load } from "./quantity.ts";

/** A completed set as all three layouts of Liftosaur tell it. */
export interface LiftosaurSet {
  readonly kind: SetKind;
  readonly reps: number | undefined;
  /** Repetitions of the left side; `reps` are then those of the right. */
  readonly repsLeft?: number | undefined;
  readonly load?: number | undefined;
  readonly unit?: MassUnit | undefined;
  readonly rpe?: number | undefined;
  readonly durationS?: number | undefined;
  readonly durationLeftS?: number | undefined;
  readonly notes?: string | undefined;
}

/**
 * One logged set, or two where the sides differ. Sides that did the same are one set of both sides, as the
 * other layouts of Liftosaur (which know no sides) write it.
 */
export function loggedSets(set: LiftosaurSet): readonly LoggedSet[] {
  const shared = {
    kind: set.kind,
    ...load(set.load === 0 ? undefined : set.load, set.unit),
    ...(set.rpe !== undefined && { rir: 10 - set.rpe }),
    ...(set.notes !== undefined && { notes: set.notes }),
  };
  const oneSide = (reps: number | undefined, durationS: number | undefined) => ({
    ...shared,
    ...(reps !== undefined && { reps }),
    ...(durationS !== undefined && { durationS }),
  });
  const { reps, repsLeft = reps, durationS, durationLeftS = durationS } = set;
  if (repsLeft === reps && durationLeftS === durationS) return [oneSide(reps, durationS)];
  return [
    { ...oneSide(reps, durationS), side: "right" },
    { ...oneSide(repsLeft, durationLeftS), side: "left" },
  ];
}

/** The same workout has the same id in all three layouts: its date (to the second, UTC) and day name are in each. */
export function liftosaurId(dateMs: number, dayName: string | undefined): string {
  return `liftosaur:${new Date(dateMs).toISOString().slice(0, 19)}Z:${dayName ?? ""}`;
}

/** Programme and day as one title; a day without a programme was put together on the spot ("Ad-Hoc"). */
export function liftosaurTitle(program: string | undefined, day: string | undefined): string | undefined {
  if (program === undefined || /^ad-?hoc$/i.test(program)) return day;
  return day === undefined ? program : `${program}: ${day}`;
}

/** RPE within its scale, 0 to 10; anything else says nothing. */
export function onRpeScale(rpe: number | undefined): number | undefined {
  return rpe !== undefined && rpe > 0 && rpe <= 10 ? rpe : undefined;
}
