import { records } from "../data/records.ts";
import { ME } from "../data/me.ts";

/** Whether a workout is going on in any tab of this device: nothing may reload under it. */
export async function sessionUnderWay(): Promise<boolean> {
  const state: unknown = (await (await records()).get("player", ME))?.state;
  if (typeof state !== "object" || state === null) return false;
  const { phase } = state as { readonly phase?: { readonly kind?: unknown } };
  return phase?.kind !== "finished" && phase?.kind !== "discarded";
}
