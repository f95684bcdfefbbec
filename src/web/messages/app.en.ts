import { inLanguages } from "../../core/language.ts";

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
    details: "What happened",
  },
  loading: "One moment",
});
