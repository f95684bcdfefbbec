/**
 * Shows a notification where the person allowed them; through the service worker where there is one, since a phone shows
 * it only so. Of one tag only the newest is shown. Returns how to take it away.
 */
export function showNotice(text: string, tag: string): () => void {
  if (!("Notification" in window) || Notification.permission !== "granted") return () => undefined;
  const shown = shownBy(text, tag);
  return () => void shown.then((close) => close());
}

async function shownBy(text: string, tag: string): Promise<() => void> {
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker) {
    await worker.showNotification(text, { tag });
    return () => void worker.getNotifications({ tag }).then((all) => all.forEach((each) => each.close()));
  }
  const notification = new Notification(text, { tag });
  notification.addEventListener("click", () => focus());
  return () => notification.close();
}
