import { inLanguages } from "../../core/language.ts";

const ENTRIES: Readonly<Record<MoreEntry, readonly [title: string, text: string]>> = {
  habits: ["Habits", "Breaks from sitting, the morning routine, the hinge, eight short lessons."],
  food: ["Food", "Body mass and protein, quick to log."],
  history: ["History report", "Where your work went: front and back, left and right."],
  assess: ["Tests", "What is strong, what is not, and what cannot be told."],
  truth: ["What is true", "Popular claims about backs and glutes, and what the evidence says."],
  sheet: ["Sheet for a physiotherapist", "Findings, plan and progress on one page, to print."],
  account: ["Account and devices", "The same records on every device, if you want. No account is needed."],
  sharing: ["Sharing", "Let a practitioner see what you choose, and see what others share with you."],
  data: ["My data", "Import, copies, what lies where, delete."],
  settings: ["Settings", "Language, units, colours, equipment, about you."],
};

/** Words of the page with everything that is not one of the first four places. */
export const moreMessages = inLanguages({
  title: "More",
  entries: ENTRIES,
  flare: ["My back just went", "Safety questions first, then the next 48 hours."] as readonly [
    title: string,
    text: string,
  ],
  about: "About and limits",
  allLimits: "What it can and cannot do",
  limits:
    "Backstay plans training. It does not diagnose, and it replaces nobody who can examine you. When something is new, strong or strange, ask for help first.",
  version: (version: string) =>
    `Backstay ${version}, free software under the Apache licence 2.0. It runs on this device.`,
  alone: "Nothing is sent anywhere.",
  synchronised: (email: string) =>
    `Your records are synchronised with the account ${email}; nothing else is sent.`,
});

export type MoreEntry =
  | "habits"
  | "food"
  | "history"
  | "assess"
  | "truth"
  | "sheet"
  | "account"
  | "sharing"
  | "data"
  | "settings";
