import type { loopMessages } from "./loop.en.ts";

export const loopGerman: typeof loopMessages = {
  working: "Es wird geschaut, wo du stehst",
  noWorker: "Der Teil des Programms, der das ausrechnet, ließ sich nicht starten.",
  failed: "Das ließ sich nicht ausrechnen.",
  kept: "Deine Aufzeichnungen liegen sicher auf diesem Gerät.",
  again: "Noch einmal versuchen",
  details: "Was geschehen ist",
};
