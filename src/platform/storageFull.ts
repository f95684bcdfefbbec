/** Whether a write failed because the browser's storage is full. */
export function isStorageFull(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 4; depth += 1) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (name === "QuotaExceededError") return true;
    at = inner ?? cause;
  }
  return false;
}
