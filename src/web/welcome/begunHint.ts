import { keepsHistory } from "../history/historyHint.ts";

// Whoever has begun is taken to today without seeing the doors first, and without the database in the first load.
const HINT = "backstay.begun";

/** Has somebody begun on this device, as far as the page remembers? */
export function hasBegun(): boolean {
  try {
    return localStorage.getItem(HINT) === "yes" || keepsHistory();
  } catch {
    return true;
  }
}

/** Remembers whether somebody has begun. */
export function noteBegun(begun: boolean): void {
  try {
    if (begun) localStorage.setItem(HINT, "yes");
    else localStorage.removeItem(HINT);
  } catch {
    // without storage the page simply asks each time
  }
}
