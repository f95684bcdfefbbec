// A newcomer need not load the worker, which carries the catalogue, only to hear that there is nothing yet.
const HINT = "backstay.history";

/** Does this browser hold a history, as far as the page remembers? True where it cannot tell. */
export function keepsHistory(): boolean {
  try {
    return localStorage.getItem(HINT) === "kept";
  } catch {
    return true;
  }
}

/** Remembers whether there is a history. */
export function noteHistory(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(HINT, "kept");
    else localStorage.removeItem(HINT);
  } catch {
    // without storage the page simply asks each time
  }
}
