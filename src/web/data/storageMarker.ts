/** What this browser remembers apart from its database: how much there was, so that a loss is noticed. */
export interface StorageMarker {
  readonly entries: number;
  /** The day on which it was counted. */
  readonly on: string;
}

const KEPT_AS = "backstay.entries";

/** What was there when it was last counted; absent where nothing was, or nothing can be remembered. */
export function notedEntries(): StorageMarker | undefined {
  try {
    const { entries, on } = JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}") as Partial<StorageMarker>;
    return typeof entries === "number" && entries > 0 && typeof on === "string" ? { entries, on } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers how much there is. */
export function noteEntries(entries: number, on: string): void {
  try {
    if (entries > 0) localStorage.setItem(KEPT_AS, JSON.stringify({ entries, on } satisfies StorageMarker));
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // without storage there is nothing that could be lost
  }
}
