import { inLanguages } from "../../core/language.ts";

/** Words of the moving figure. */
export const figureMessages = inLanguages({
  title: (exercise: string) => `${exercise}: the movement, drawn`,
  play: "Show the movement",
  stop: "Stop the movement",
});
