import { inLanguages } from "../../core/language.ts";

const dateOf = (day: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
const entriesOf = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "entry" : "entries"}`;

/** Words of the frame around every screen. */
export const appMessages = inLanguages({
  nav: {
    label: "Main",
    today: "Today",
    plan: "Plan",
    progress: "Progress",
    library: "Library",
    more: "More",
  },
  failed: {
    title: "Something went wrong here",
    kept: "What you had saved is still on this device.",
    again: "Try again",
    reload: "Load the app anew",
    toData: "My data",
    details: "What happened",
  },
  version: {
    ready: "A new version is ready.",
    use: "Use it now",
    afterSession: "Your workout goes first: the new version waits until it is finished.",
  },
  storage: {
    full: "This device has no room left, so the last change was not saved. What was saved before is safe. Make room on the device, then try again; it is also a good moment to save a copy of your data.",
    toData: "Save a copy",
    notLasting:
      "This browser keeps nothing for us (a private window, or storage is switched off), so everything is gone when you close it. Use a normal window to keep your training.",
    lost: (entries: number, on: string) =>
      `On ${dateOf(on)} this browser held ${entriesOf(entries)} of yours, and now it holds none. The browser has cleared them (this happens when a device runs out of room, when site data is deleted, or, in Safari, after seven days of use without a visit). If you saved a copy, bring it back.`,
    bringBack: "Bring back a copy",
    startAnew: "Start anew",
  },
  loading: "One moment",
});
