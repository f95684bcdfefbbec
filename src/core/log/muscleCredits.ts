import type { MuscleId } from "../anatomy/muscle.ts";
import { countedAs, muscle } from "../anatomy/muscles.ts";
import type { Exercise, MuscleRole } from "../exercise/exercise.ts";
import { LOG_PARAMETERS } from "./parameters.ts";

/** What one set of an exercise is worth to each counted muscle, and to the back and the front of the body. */
export interface MuscleCredits {
  readonly muscles: readonly {
    readonly muscle: MuscleId;
    readonly role: MuscleRole;
    readonly credit: number;
  }[];
  /** Parts (0..1) of one set that go to back and front; both 0 where it trains muscles of neither pan. */
  readonly backShare: number;
  readonly frontShare: number;
}

const CREDIT: Readonly<Record<MuscleRole, number>> = {
  direct: LOG_PARAMETERS.directCredit.value,
  indirect: LOG_PARAMETERS.indirectCredit.value,
  stabiliser: LOG_PARAMETERS.stabiliserCredit.value,
};

/**
 * Credits of one set. A set counts once per counted muscle: where several parts of a whole appear (the heads
 * of the hamstrings), the strongest role counts. Throws RangeError for a muscle the anatomy does not know.
 * Source: parameters "sets.directCredit", "sets.indirectCredit", "log.stabiliserCredit".
 */
export function muscleCredits(exercise: Exercise): MuscleCredits {
  const roles = new Map<MuscleId, MuscleRole>();
  for (const work of exercise.muscles) {
    const counted = countedAs(work.muscle);
    const held = roles.get(counted);
    if (held === undefined || CREDIT[work.role] > CREDIT[held]) roles.set(counted, work.role);
  }
  const muscles = [...roles].map(([id, role]) => ({ muscle: id, role, credit: CREDIT[role] }));

  let back = 0;
  let front = 0;
  for (const each of muscles) {
    const { balance } = muscle(each.muscle);
    if (balance === "back") back += each.credit;
    if (balance === "front") front += each.credit;
  }
  const both = back + front;
  return {
    muscles,
    backShare: both > 0 ? back / both : 0,
    frontShare: both > 0 ? front / both : 0,
  };
}
