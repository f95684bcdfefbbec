import { EXERCISES } from "../catalogue.ts";
import type { ExerciseId } from "../exercise.ts";
import { SHORT_IDS } from "./aliases.ts";
import { NameMatcher, type NameMatch } from "./nameMatcher.ts";
import { recall, type NameMemory } from "./nameMemory.ts";

export type { NameMatch } from "./nameMatcher.ts";

const IDS: ReadonlySet<ExerciseId> = new Set(EXERCISES.map(({ id }) => id));

/** More distinct names than any history holds; past it the answers are worked out anew. */
const MOST_REMEMBERED_ANSWERS = 20_000;

let matcher: NameMatcher | undefined;
const answers = new Map<string, NameMatch>();

/**
 * The exercise of the catalogue that a name from any app means, in English, German, French, Portuguese, Spanish,
 * Italian or Hungarian. What a person mapped by hand (`memory`) comes first. A name that could mean several
 * exercises is ambiguous, with at most six candidates; nothing is guessed.
 */
export function matchName(name: string, memory: NameMemory = {}): NameMatch {
  const byHand = recall(memory, name);
  const id = byHand === undefined ? undefined : resolveExerciseId(byHand);
  if (id !== undefined) return { status: "matched", id, by: "memory" };

  const known = answers.get(name);
  if (known) return known;
  matcher ??= new NameMatcher(EXERCISES);
  const answer = matcher.match(name);
  if (answers.size >= MOST_REMEMBERED_ANSWERS) answers.clear();
  answers.set(name, answer);
  return answer;
}

/** The catalogue's id for an id or one of its short or former forms ("rdl"); undefined when there is none. */
export function resolveExerciseId(id: string): ExerciseId | undefined {
  if (IDS.has(id)) return id;
  return Object.hasOwn(SHORT_IDS, id) ? SHORT_IDS[id] : undefined;
}
