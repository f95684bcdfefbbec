import { useCallback } from "react";
import type { LocalDate } from "../../core/calendar.ts";
import type { Change } from "../../platform/recordStore.ts";
import { ME } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { goesOn, type AssessRun } from "./assessRun.ts";

/** The run of this device; null where there is none to go on with, `undefined` while it is being fetched. */
export function useAssessRun(today: LocalDate): {
  readonly run: AssessRun | null | undefined;
  /** Keeps it, together with what was measured: all or nothing. Resolves when it is on the disk. */
  readonly keep: (run: AssessRun | null, facts?: readonly Change[]) => Promise<void>;
} {
  const run = useRecords(async (store) => {
    const state = (await store.get("assessmentRun", ME))?.state as AssessRun | undefined;
    return goesOn(state, today) ? state : null;
  }, `assess ${today}`);
  const keep = useCallback(async (next: AssessRun | null, facts: readonly Change[] = []) => {
    const change: Change = { kind: "assessmentRun", id: ME, fields: { state: next ?? undefined } };
    await (await records()).change([...facts, change]);
  }, []);
  return { run, keep };
}
