/**
 * Liftosaur's table and text leave out the equipment that an exercise has by default; its JSON names it. These are the
 * defaults without which a name would mean more than one exercise.
 * Source: the same workouts exported by the app in its JSON and its CSV layout.
 */
const DEFAULT_EQUIPMENT: ReadonlyMap<string, string> = new Map(
  [
    "Chest Fly",
    "Chest Press",
    "Concentration Curl",
    "Hammer Curl",
    "Incline Curl",
    "Incline Row",
    "Pullover",
    "Seated Palms Up Wrist Curl",
    "Shoulder Press",
    "Shrug",
    "Side Bend",
    "Standing Calf Raise",
  ].map((name) => [name, "Dumbbell"]),
);

/** The name with the equipment that the app means by leaving it out: "Shoulder Press" is "Shoulder Press, Dumbbell". */
export function withDefaultEquipment(name: string): string {
  const equipment = DEFAULT_EQUIPMENT.get(name);
  return equipment === undefined ? name : `${name}, ${equipment}`;
}
