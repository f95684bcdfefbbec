import type { ExerciseId } from "../exercise.ts";
import { foldName } from "./foldName.ts";

/** What a person said that names mean: folded name to exercise id. Plain data, to be stored and carried over. */
export type NameMemory = Readonly<Record<string, ExerciseId>>;

/** The memory with one more name; a name remembered before is overwritten. RangeError on a name without a letter or digit. */
export function remember(memory: NameMemory, name: string, id: ExerciseId): NameMemory {
  const key = foldName(name);
  if (key === "") throw RangeError(`name: expected a letter or a digit, got "${name}"`);
  return Object.fromEntries([...Object.entries(memory), [key, id]]);
}

/** The memory without this name. */
export function forget(memory: NameMemory, name: string): NameMemory {
  const key = foldName(name);
  return Object.fromEntries(Object.entries(memory).filter(([known]) => known !== key));
}

/** The id that this name was mapped to by hand, if any. */
export function recall(memory: NameMemory, name: string): ExerciseId | undefined {
  const key = foldName(name);
  return Object.hasOwn(memory, key) ? memory[key] : undefined;
}
