import type { ExerciseId } from "../exercise.ts";
import { ALIASES } from "./aliases.ts";
import { foldName } from "./foldName.ts";
import { NameReader } from "./nameTokens.ts";

/**
 * What a name means: an exercise and how that was found (`alias`: the name as we write it; `words`: its words in any
 * order; `typo`: with a misspelt word mended; `memory`: a person said so), several that it could mean, or nothing known.
 */
export type NameMatch =
  | {
      readonly status: "matched";
      readonly id: ExerciseId;
      readonly by: "alias" | "words" | "memory" | "typo";
    }
  | { readonly status: "ambiguous"; readonly candidates: readonly ExerciseId[] }
  | { readonly status: "unknown" };

/** What a name must say to mean an exercise, and what it may say besides. */
interface Signature {
  readonly id: ExerciseId;
  readonly required: readonly string[];
  readonly optional: ReadonlySet<string>;
}

/** Things one trains with. A name that leaves one out may still be clear when only one exercise is left. */
const EQUIPMENT: ReadonlySet<string> = new Set(
  "barbell dumbbell kettlebell cable machine smith band bodyweight ez trapbar ssb swissbar landmine plate ball medball trx ring rope slider sled".split(
    " ",
  ),
);

/** Manner, load and handles. Part of the exercise where the catalogue has it apart ("paused deadlift"), else no change. */
const MANNER: ReadonlySet<string> = new Set(
  "paused tempo strict partial weighted vbar straightbar fatgrip iso".split(" "),
);

const MOST_CANDIDATES = 6;

/** Matches names of any app to the given exercises. Never guesses: see `NameMatch`. */
export class NameMatcher {
  private readonly reader = new NameReader();
  private readonly exact = new Map<string, ExerciseId | undefined>();
  private readonly byToken = new Map<string, Signature[]>();

  constructor(exercises: readonly { readonly id: ExerciseId; readonly name: string }[]) {
    const phrases = exercises.flatMap(({ id, name }) =>
      [name, ...(ALIASES.get(id) ?? [])].map((phrase) => ({ id, phrase })),
    );
    for (const { phrase } of phrases) this.reader.learnWords(foldName(phrase.replaceAll(" +", " ")));
    for (const { id, phrase } of phrases) this.addSignature(id, phrase);
  }

  match(name: string): NameMatch {
    const folded = foldName(name);
    const id = this.exact.get(folded);
    if (id !== undefined) return { status: "matched", id, by: "alias" };
    const { tokens, corrected } = this.reader.read(folded);
    const by = corrected ? "typo" : "words";

    const meant = mostSpecific(this.touching(tokens).filter((signature) => fits(signature, tokens)));
    if (meant.length === 1 && meant[0] !== undefined) return { status: "matched", id: meant[0], by };
    if (meant.length > 1) return { status: "ambiguous", candidates: meant.slice(0, MOST_CANDIDATES) };

    const unequipped = this.touching(tokens).filter((signature) => fitsButEquipment(signature, tokens));
    const [left, ...others] = idsOf(unequipped);
    // "lower back" is no "lower back machine": a machine has to be said
    const isClear =
      others.length === 0 && unequipped.some((signature) => !missing(signature, tokens).includes("machine"));
    if (left !== undefined && isClear) return { status: "matched", id: left, by };

    const candidates = unequipped.length > 0 ? idsOf(unequipped) : this.near(tokens);
    return candidates.length > 0
      ? { status: "ambiguous", candidates: candidates.slice(0, MOST_CANDIDATES) }
      : { status: "unknown" };
  }

  private addSignature(id: ExerciseId, phrase: string): void {
    const words = phrase.split(" ");
    const needed = foldName(words.filter((word) => !word.startsWith("+")).join(" "));
    const required = [...this.reader.read(needed).tokens];
    const optional = new Set(
      words
        .filter((word) => word.startsWith("+"))
        .flatMap((word) => [...this.reader.read(foldName(word.slice(1))).tokens]),
    );
    const signature = { id, required, optional };
    for (const token of required) {
      const known = this.byToken.get(token);
      if (known) known.push(signature);
      else this.byToken.set(token, [signature]);
    }
    // the same words for two exercises are no exact name of either
    this.exact.set(needed, this.exact.has(needed) && this.exact.get(needed) !== id ? undefined : id);
  }

  private touching(tokens: ReadonlySet<string>): readonly Signature[] {
    const found = new Set<Signature>();
    for (const token of tokens) {
      if (EQUIPMENT.has(token) && tokens.size > 1) continue;
      for (const signature of this.byToken.get(token) ?? []) found.add(signature);
    }
    return [...found];
  }

  /** What the name might mean when it says more than any exercise ("katana triceps extension"), or less ("press"). */
  private near(tokens: ReadonlySet<string>): readonly ExerciseId[] {
    const touching = this.touching(tokens).filter((signature) =>
      signature.required.some((token) => !EQUIPMENT.has(token)),
    );
    const equipped = [...tokens].some((token) => EQUIPMENT.has(token));
    const within = touching.filter((signature) => {
      const absent = missing(signature, tokens);
      return absent.length === 0 || (!equipped && absent.every((token) => EQUIPMENT.has(token)));
    });
    if (within.length > 0) {
      return idsOf(
        within.toSorted(
          (a, b) => shared(b, tokens) - shared(a, tokens) || a.required.length - b.required.length,
        ),
      );
    }
    if ([...tokens].every((token) => EQUIPMENT.has(token))) return [];
    const beyond = touching.filter(({ required, optional }) =>
      [...tokens].every((token) => required.includes(token) || optional.has(token) || MANNER.has(token)),
    );
    return idsOf(beyond.toSorted((a, b) => a.required.length - b.required.length));
  }
}

function missing({ required }: Signature, tokens: ReadonlySet<string>): readonly string[] {
  return required.filter((token) => !tokens.has(token));
}

function shared({ required }: Signature, tokens: ReadonlySet<string>): number {
  return required.filter((token) => tokens.has(token)).length;
}

function saysNothingElse({ required, optional }: Signature, tokens: ReadonlySet<string>): boolean {
  for (const token of tokens) {
    if (!required.includes(token) && !optional.has(token) && !MANNER.has(token)) return false;
  }
  return true;
}

function fits(signature: Signature, tokens: ReadonlySet<string>): boolean {
  return missing(signature, tokens).length === 0 && saysNothingElse(signature, tokens);
}

/** Only what one trains with is left unsaid. */
function fitsButEquipment(signature: Signature, tokens: ReadonlySet<string>): boolean {
  const [absent, ...more] = missing(signature, tokens);
  if (absent === undefined || more.length > 0 || !EQUIPMENT.has(absent)) return false;
  return shared(signature, tokens) >= 2 && saysNothingElse(signature, tokens);
}

/** The ids of the signatures that ask for the most words. */
function mostSpecific(signatures: readonly Signature[]): readonly ExerciseId[] {
  const most = Math.max(0, ...signatures.map(({ required }) => required.length));
  return idsOf(signatures.filter(({ required }) => required.length === most));
}

function idsOf(signatures: readonly Signature[]): readonly ExerciseId[] {
  return [...new Set(signatures.map(({ id }) => id))];
}
