import type { LocalDate } from "../../core/calendar.ts";
import { plannedDateOf, type MovedDays } from "../../core/session/movedDays.ts";
import type { RecordStore } from "../../platform/recordStore.ts";

/** Moves after the session of `from` was put on `to`. Where `to` has a session of its own, the two change places. */
export function movesWith(
  moved: MovedDays,
  from: LocalDate,
  to: LocalDate,
  isPlanned: (on: LocalDate) => boolean,
): MovedDays {
  const planned = plannedDateOf(from, moved) ?? from;
  const other = isPlanned(to) ? plannedDateOf(to, moved) : undefined;
  const next = {
    ...moved,
    [planned]: to,
    ...(other !== undefined && other !== planned && { [other]: from }),
  };
  // what is done on its own date was not moved
  return Object.fromEntries(Object.entries(next).filter(([date, instead]) => date !== instead));
}

/**
 * Puts the session of one date of the plan in force on another, for that week alone. Resolves when it is on the disk, with
 * how to take it back; `undefined` where no plan was taken on.
 */
export async function moveDay(
  store: RecordStore,
  from: LocalDate,
  to: LocalDate,
  isPlanned: (on: LocalDate) => boolean = () => false,
): Promise<(() => Promise<void>) | undefined> {
  const [plan] = await store.list("plan", { newest: 1 });
  if (!plan) return undefined;
  const before = plan.moved;
  const moved = movesWith(before ?? {}, from, to, isPlanned);
  await store.change([{ kind: "plan", id: plan.id, fields: { moved } }]);
  return () => store.change([{ kind: "plan", id: plan.id, fields: { moved: before } }]);
}
