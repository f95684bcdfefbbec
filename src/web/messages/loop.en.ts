import { inLanguages } from "../../core/language.ts";

/** Words about working out where the person stands. */
export const loopMessages = inLanguages({
  working: "Looking at where you stand",
  noWorker: "The part of the program that works this out could not be started.",
  failed: "This could not be worked out.",
  kept: "Your records are safe on this device.",
  again: "Try again",
  details: "What happened",
});
