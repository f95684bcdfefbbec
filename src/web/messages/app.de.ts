import type { appMessages } from "./app.en.ts";

export const appGerman: typeof appMessages = {
  nav: {
    label: "Haupt",
    today: "Heute",
    plan: "Plan",
    progress: "Verlauf",
    library: "Übungen",
    more: "Mehr",
  },
  failed: {
    title: "Hier ist etwas schiefgegangen",
    kept: "Was gespeichert war, liegt noch auf diesem Gerät.",
    again: "Noch einmal versuchen",
    details: "Was geschehen ist",
  },
  loading: "Einen Moment",
};
