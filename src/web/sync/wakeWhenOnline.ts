/** The name under which the browser wakes the app's service worker. */
export const WAKE_TAG = "backstay-sync";

interface WithSync {
  readonly sync?: { register(tag: string): Promise<void> };
}

/**
 * Asks the browser to wake the app's service worker when the network is back, also after the last tab was closed. Where a
 * browser cannot do this (all but Chromium's family), changes are sent when the app is opened next.
 */
export function wakeWhenOnline(): void {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .getRegistration()
    .then((registration) => (registration as WithSync | undefined)?.sync?.register(WAKE_TAG))
    // refused (policy, private window): the next visit sends them
    .catch(() => undefined);
}
