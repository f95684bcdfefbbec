import MiniSearch from "minisearch";
import type {
  ConditionId,
  Exercise,
  ExerciseId,
  KitId,
  Pattern,
  Position,
} from "../../core/exercise/exercise.ts";
import { kitSuffices, usableKit } from "../../core/exercise/kit.ts";
import { ALIASES } from "../../core/exercise/names/aliases.ts";
import { foldName } from "../../core/exercise/names/foldName.ts";
import { matchName } from "../../core/exercise/names/matchName.ts";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { countedAs } from "../../core/anatomy/muscles.ts";

/** What the library is narrowed to; what is absent does not matter. */
export interface ExerciseFilter {
  readonly muscle?: MuscleId;
  /** Things there are; an empty list: nothing but what any home has. */
  readonly kit?: readonly KitId[];
  readonly pattern?: Pattern;
  readonly position?: Position;
  /** Only what is open with this condition, with changes or as it is. */
  readonly condition?: ConditionId;
  /** Leaves out what is only for logs. */
  readonly prescribable?: boolean;
}

/** Whether an exercise passes every filter that is set. A muscle counts where the exercise works it, not where it only steadies. */
export function passes(exercise: Exercise, filter: ExerciseFilter): boolean {
  const { muscle, kit, pattern, position, condition } = filter;
  if (
    muscle &&
    !exercise.muscles.some((work) => work.role !== "stabiliser" && countedAs(work.muscle) === muscle)
  )
    return false;
  if (kit && !kitSuffices(exercise.kit, usableKit(kit))) return false;
  if (pattern && exercise.pattern !== pattern) return false;
  if (position && exercise.position !== position) return false;
  if (condition && exercise.cautions[condition] === "avoid_until_cleared") return false;
  return !filter.prescribable || exercise.prescribable;
}

/** Finds exercises by what people call them. */
export interface ExerciseSearch {
  /** Best first; every exercise in the catalogue's order for an empty text. */
  find(text: string): readonly Exercise[];
}

/**
 * A search over names, ids and aliases, in English and as `say` names them in the spoken language; typing errors of one
 * letter in four are forgiven. What other apps and languages call an exercise is found by the matcher of the importers.
 */
export function exerciseSearch(
  exercises: readonly Exercise[],
  say: (english: string) => string,
): ExerciseSearch {
  const index = new MiniSearch<{ id: ExerciseId; name: string; aliases: string }>({
    fields: ["name", "aliases"],
    processTerm: (term) => foldName(term) || null,
    searchOptions: {
      boost: { name: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll(
    exercises.map(({ id, name }) => ({
      id,
      name: say(name) === name ? name : `${name} ${say(name)}`,
      aliases: [id.replaceAll("_", " "), ...(ALIASES.get(id) ?? [])].join(" ").replaceAll("+", ""),
    })),
  );
  const byId = new Map(exercises.map((each) => [each.id, each]));
  return {
    find(text) {
      const asked = text.trim();
      if (asked === "") return exercises;
      const match = matchName(asked);
      const meant =
        match.status === "matched" ? [match.id] : match.status === "ambiguous" ? match.candidates : [];
      const found = index.search(asked).map(({ id }) => id as ExerciseId);
      return [...new Set([...meant, ...found])].flatMap((id) => byId.get(id) ?? []);
    },
  };
}
