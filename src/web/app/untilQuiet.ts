const TOUCHES = ["pointerdown", "keydown", "input", "scroll", "wheel"] as const;
const LISTENING = { capture: true, passive: true } as const;

interface Quiet {
  /** So long nobody touches the page, ms. */
  readonly quietMs: number;
  /** It is waited no longer than this, ms. */
  readonly mostMs: number;
}

/** Resolves once a page was left alone for a while: the time for work that would take the processor from a hand. */
export function untilQuiet({ quietMs, mostMs }: Quiet, page: EventTarget = window): Promise<void> {
  return new Promise((resolve) => {
    const latest = performance.now() + mostMs;
    let touched = performance.now();
    const touch = (): void => {
      touched = performance.now();
    };
    for (const type of TOUCHES) page.addEventListener(type, touch, LISTENING);
    const look = (): void => {
      const left = Math.min(touched + quietMs, latest) - performance.now();
      if (left > 0) {
        setTimeout(look, left);
        return;
      }
      for (const type of TOUCHES) page.removeEventListener(type, touch, LISTENING);
      resolve();
    };
    look();
  });
}
