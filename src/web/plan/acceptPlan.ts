import type { LocalDate } from "../../core/calendar.ts";
import type { Programme } from "../../core/programme/programme.ts";
import type { Allowance } from "../../core/screening/screeningOutcome.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { ME, newId, type ProfileFields } from "../data/me.ts";

/** A plan to take on, and what it changes of the profile. */
export interface PlanToAccept {
  readonly startedOn: LocalDate;
  readonly allowed: Allowance;
  readonly week: PlannedWeek;
  readonly programme?: Programme;
  readonly profile?: Partial<ProfileFields>;
}

/**
 * Takes a plan on: it and the wishes that it was made from are written together, or not at all. Resolves when they are on
 * the disk, with how to take it back.
 * @param at wall-clock time, so that of two plans of one day the later is in force
 */
export async function acceptPlan(
  store: RecordStore,
  { startedOn, allowed, week, programme, profile = {} }: PlanToAccept,
  at: string,
): Promise<() => Promise<void>> {
  const id = `${at} ${newId()}`;
  const before = await store.get("profile", ME);
  const fields = { startedOn, allowed, week, ...(programme && { programme }) };
  const begun = before?.startedOn === undefined ? { startedOn } : {};
  const written = { ...profile, ...begun };
  await store.change([
    { kind: "plan", id, fields },
    ...(Object.keys(written).length > 0 ? [{ kind: "profile" as const, id: ME, fields: written }] : []),
  ]);
  return async () => {
    const old = Object.fromEntries(
      Object.keys(profile).map((field) => [field, before?.[field as keyof ProfileFields]]),
    );
    if (Object.keys(old).length > 0) await store.change([{ kind: "profile", id: ME, fields: old }]);
    await store.remove("plan", id);
  };
}
