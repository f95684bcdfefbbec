/** Words of the moving figure. */
export const figureMessages = {
  title: (exercise: string) => `${exercise}: the movement, drawn`,
  play: "Show the movement",
  stop: "Stop the movement",
};
