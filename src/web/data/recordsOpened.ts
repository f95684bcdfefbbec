let opened = false;
const waiting = new Set<() => void>();

/** Says that the records were opened on this page. */
export function noteRecordsOpened(): void {
  opened = true;
  for (const tell of waiting) tell();
  waiting.clear();
}

/** Calls once the records are open; who waits need not load the database for it. Returns how to stop. */
export function whenRecordsOpen(tell: () => void): () => void {
  if (opened) {
    tell();
    return () => undefined;
  }
  waiting.add(tell);
  return () => waiting.delete(tell);
}
