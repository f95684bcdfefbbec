import type { figureMessages } from "./figure.en.ts";

export const figureGerman: typeof figureMessages = {
  title: (exercise) => `${exercise}: die Bewegung, gezeichnet`,
  play: "Bewegung zeigen",
  stop: "Bewegung anhalten",
};
