import { painReaders } from "./painLexicon/painReader.ts";
import { foldText } from "./painLexicon/foldText.ts";
import type { LocalDateTime } from "../calendar.ts";
import type { PainRegion } from "./painLexicon/painLexicon.ts";
import type { Side, TrainingLog } from "./trainingLog.ts";

/** A note that speaks of pain, in words. Offered to the person for confirmation; never assumed. */
export interface PainWords {
  /** The words that speak of pain, as written. */
  readonly words: string;
  /** Only where the note names it. */
  readonly region?: PainRegion;
  readonly side?: Side;
  /** The sentence around them, as written. */
  readonly quote: string;
}

/** The same, dated by the workout it was written in. */
export interface PainMention extends PainWords {
  readonly at: LocalDateTime;
  readonly workoutId: string;
  /** The exercise, where the note belongs to one. */
  readonly entryName?: string;
}

/** Sentences end here; "2.5" does not end one, a literal "\n" as some exports write it does. */
const SENTENCE_END = /(?:[!?;\n\r]|\.(?!\d)|\\n)+/;
/** A text without any end is cut so that no note costs more than its length. */
const MAX_SENTENCE = 1_000;
const MAX_QUOTE = 240;

/**
 * Every note of a log that speaks of pain, in the log's order; English, German, French, Portuguese, Spanish,
 * Italian and Hungarian. Denied pain ("no pain"), conditions ("stop if it hurts") and soreness are left out.
 */
export function painMentions(log: TrainingLog): readonly PainMention[] {
  const mentions: PainMention[] = [];
  for (const { id, startedAt, notes, entries } of log.workouts) {
    const dated = { at: startedAt, workoutId: id };
    if (notes !== undefined) for (const found of painWordsIn(notes)) mentions.push({ ...dated, ...found });
    for (const { name, notes: ofEntry, sets } of entries) {
      const texts = new Set<string>();
      if (ofEntry !== undefined) texts.add(ofEntry);
      for (const set of sets) if (set.notes !== undefined) texts.add(set.notes);
      for (const text of texts) {
        for (const found of painWordsIn(text)) mentions.push({ ...dated, entryName: name, ...found });
      }
    }
  }
  return mentions;
}

/** Where a text speaks of pain: one answer for each part of the body that a sentence names with it. */
export function painWordsIn(text: string): readonly PainWords[] {
  const readers = painReaders();
  if (!readers.mayMatch.test(foldText(text))) return [];
  const found: PainWords[] = [];
  for (const sentence of sentencesOf(text)) {
    const folded = foldText(sentence);
    if (!readers.mayMatch.test(folded)) continue;
    const quote = sentence.trim().slice(0, MAX_QUOTE);
    const heard = readers.all.flatMap((reader) => reader(folded));
    const located = heard.filter(({ region }) => region !== undefined);
    const seen = new Set<string>();
    for (const { from, to, region, side } of located.length > 0 ? located : heard.slice(0, 1)) {
      const key = `${region} ${side}`;
      if (seen.has(key)) continue;
      seen.add(key);
      // Folding keeps the length of all but a few letters; where it does not, the folded words are quoted.
      const words = folded.length === sentence.length ? sentence.slice(from, to) : folded.slice(from, to);
      found.push({ words, ...(region && { region }), ...(side && { side }), quote });
    }
  }
  return found;
}

function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    if (sentence.length <= MAX_SENTENCE) return [sentence];
    const parts: string[] = [];
    for (let at = 0; at < sentence.length; at += MAX_SENTENCE)
      parts.push(sentence.slice(at, at + MAX_SENTENCE));
    return parts;
  });
}
