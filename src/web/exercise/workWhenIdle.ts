/** A step begins only where this much is left of the idle time, ms: else the next frame would wait for it. */
const ROOM_MS = 8;
/** Pause between two steps in browsers that do not tell when they are idle, ms. */
const PAUSE_MS = 50;

/** Works step by step while the page has nothing else to do, until a step says that nothing is left. Returns how to stop. */
export function workWhenIdle(step: () => boolean): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setInterval(() => {
      if (!step()) clearInterval(timer);
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }
  let asked = requestIdleCallback(function work(idle) {
    while (idle.timeRemaining() > ROOM_MS) if (!step()) return;
    asked = requestIdleCallback(work);
  });
  return () => cancelIdleCallback(asked);
}
