import type { RegionId } from "../../anatomy/muscle.ts";

/** Where a note says it hurts: the regions of the anatomy, and what people name beside them. */
export type PainRegion = RegionId | "back" | "elbow" | "wrist_hand" | "groin" | "head";

/**
 * How one language speaks of pain. Entries are patterns over folded text (lower case, no accents, "ss" for
 * sharp s) that match whole words; a plain word is a pattern of itself.
 */
export interface PainLexicon {
  readonly language: "en" | "de" | "fr" | "pt" | "es" | "it" | "hu";
  /** Beginnings of words without which no pattern below can match; they keep ordinary notes cheap. */
  readonly stems: readonly string[];
  /** Says that something hurts or is hurt. */
  readonly pain: readonly string[];
  /** Says so only with a part of the body within three words: "tweaked my hamstring", not "tweaked the plan". */
  readonly painOfRegion: readonly string[];
  /** Looks like the above and is not: idioms, bread, names. Removed before anything is looked for. */
  readonly notPain: readonly string[];
  /** Denies a word of pain that follows within three words. */
  readonly denials: readonly string[];
  /** Denies a word of pain directly before. */
  readonly denialsAfter: readonly string[];
  /** Makes a word of pain within the next three words a condition or a plan: "stop if it hurts". */
  readonly conditions: readonly string[];
  /** The same, only directly before. */
  readonly conditionsNext: readonly string[];
  /** Soreness after training, which is no pain mention. */
  readonly soreness: readonly string[];
  /** "but": what stands before it does not reach what follows. */
  readonly turns: readonly string[];
  /** "and": joins parts of the body. */
  readonly joins: readonly string[];
  readonly regions: Readonly<Partial<Record<PainRegion, readonly string[]>>>;
  /** Exercises named after a part of the body, which then is not where it hurts. */
  readonly exercises: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}
