import { Workbox } from "workbox-window";
import { untilQuiet } from "./untilQuiet.ts";

const HOUR_MS = 60 * 60 * 1000;
/** A first visit fetches the whole app, which keeps a slow phone busy for seconds: not while somebody has the page in hand. */
const FIRST_VISIT = { quietMs: 3000, mostMs: 60_000 };

/**
 * Keeps the app on the device, on a first visit as soon as nobody touches the page, and watches for a new version. `onWaiting`
 * hears of one that is there and waits; calling what it is given lets it take over, and every tab is told by `onTaken`. Where
 * the browser has no service worker, nothing.
 */
export async function watchVersions(
  onWaiting: (takeOver: () => void) => void,
  onTaken: () => void,
): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const worker = new Workbox("/sw.js");
  // the first one takes over a page that had none: that is no new version
  const hadOne = navigator.serviceWorker.controller !== null;
  worker.addEventListener("waiting", () => onWaiting(() => worker.messageSkipWaiting()));
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (hadOne) onTaken();
  });
  if (!hadOne) await untilQuiet(FIRST_VISIT);
  // a browser that refuses (private window, policy) only means that there is no offline
  const registration = await worker.register().catch(() => undefined);
  if (!registration) return;
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    void worker.update().catch(() => undefined);
  });
}
