import { distance } from "fastest-levenshtein";
import { VOCABULARY } from "./vocabulary.ts";

/** What a name says, in canonical tokens. */
export interface NameTokens {
  readonly tokens: ReadonlySet<string>;
  /** Was a word read as a misspelling of one that we know? */
  readonly corrected: boolean;
}

/** Reads folded names as canonical tokens. */
export class NameReader {
  private readonly meanings = new Map<string, readonly string[]>();
  private longestPhrase = 1;
  private readonly wordsByLength = new Map<number, Set<string>>();

  constructor() {
    for (const line of VOCABULARY.trim().split("\n")) {
      const colon = line.indexOf(":");
      const left = line.slice(0, colon);
      const meaning = left === "-" ? [] : left.split(" ").map(stem);
      const phrases = line.slice(colon + 1).split(",");
      for (const phrase of left === "-" ? phrases : [left, ...phrases])
        this.learn(phrase.trim().split(" "), meaning);
    }
    // a canonical token also stands for itself
    for (const meaning of Array.from(this.meanings.values()))
      for (const token of meaning) this.learn([token], [token]);
  }

  /** Makes the words of a folded phrase known; those without a meaning yet mean themselves ("frog", "march"). */
  learnWords(folded: string): void {
    for (const word of folded.split(" ")) {
      if (!this.isKnown(stem(word)) && !isCount(word) && !this.unfolded(stem(word)))
        this.learn([word], [stem(word)]);
    }
  }

  read(folded: string): NameTokens {
    const asWritten = folded
      .split(" ")
      .filter((word) => word !== "")
      .map(stem);
    // one short word alone says too little to be a slip of another ("seats", "lists")
    const words = asWritten.map((word) =>
      asWritten.length === 1 && word.length < 7 ? word : this.spelt(word),
    );
    const tokens = new Set<string>();
    for (let at = 0; at < words.length;) {
      const length = this.phraseLengthAt(words, at);
      const word = words[at] ?? "";
      const meaning =
        length > 0
          ? this.meanings.get(words.slice(at, at + length).join(" "))
          : (this.unfolded(word) ?? ownMeaning(word));
      for (const token of meaning ?? []) tokens.add(token);
      at += Math.max(length, 1);
    }
    return { tokens: sided(tokens), corrected: words.some((word, at) => word !== asWritten[at]) };
  }

  private isKnown(word: string): boolean {
    return this.wordsByLength.get(word.length)?.has(word) === true;
  }

  /** The word, or the known word that it is a slip of. */
  private spelt(word: string): string {
    return this.isKnown(word) || isCount(word) || this.unfolded(word) ? word : (this.misspelt(word) ?? word);
  }

  /** A word that is another one in disguise: umlauts written out, or several words in one. */
  private unfolded(word: string): readonly string[] | undefined {
    return this.transcribed(word) ?? this.compound(word);
  }

  private learn(words: readonly string[], meaning: readonly string[]): void {
    const stems = words.map(stem);
    const key = stems.join(" ");
    if (this.meanings.has(key)) return;
    this.meanings.set(key, meaning);
    this.longestPhrase = Math.max(this.longestPhrase, stems.length);
    for (const word of stems) {
      const known = this.wordsByLength.get(word.length);
      if (known) known.add(word);
      else this.wordsByLength.set(word.length, new Set([word]));
    }
  }

  private phraseLengthAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.longestPhrase, words.length - at); length > 0; length -= 1) {
      if (this.meanings.has(words.slice(at, at + length).join(" "))) return length;
    }
    return 0;
  }

  /** German without umlauts: "bankdruecken". */
  private transcribed(word: string): readonly string[] | undefined {
    const plain = word.replace(/([aou])e/g, "$1");
    return plain === word ? undefined : (this.meanings.get(plain) ?? this.compound(plain));
  }

  /** Words written together ("langhantelkniebeuge", "benchpress"): the split with the fewest parts that covers all. */
  private compound(word: string): readonly string[] | undefined {
    if (word.length < 7) return undefined;
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 3; end <= word.length; end += 1) {
      for (let start = 0; start <= end - 3; start += 1) {
        const before = best[start];
        if (!before) continue;
        const part = stem(word.slice(start, end));
        const meaning =
          this.meanings.get(part) ??
          (/[a-z]{3,}[sn]$/.test(part) ? this.meanings.get(part.slice(0, -1)) : undefined);
        if (!meaning || meaning.length === 0) continue;
        const rival = best[end];
        if (!rival || before.length + 1 < rival.length) best[end] = [...before, part];
      }
    }
    const parts = best[word.length];
    if (!parts || parts.length < 2) return undefined;
    const joined =
      this.phraseLengthAt(parts, 0) === parts.length ? this.meanings.get(parts.join(" ")) : undefined;
    return (
      joined ?? parts.flatMap((part) => this.meanings.get(part) ?? this.meanings.get(part.slice(0, -1)) ?? [])
    );
  }

  /** The one known word that this is a slip of, or undefined. Short words are never guessed. */
  private misspelt(word: string): string | undefined {
    const allowed = word.length >= 12 ? 2 : word.length >= 7 ? 1 : 0;
    let best: string | undefined;
    let bestDistance = allowed + 1;
    let tied = false;
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const known of this.wordsByLength.get(length) ?? []) {
        if (known[0] !== word[0] || known.length < 4) continue;
        const slips = swapped(word, known) ? 1 : allowed > 0 ? distance(word, known) : Infinity;
        if (slips > Math.max(allowed, 1) || slips > bestDistance) continue;
        if (slips === bestDistance && best !== undefined) tied = tied || !this.sameMeaning(best, known);
        else tied = false;
        if (slips < bestDistance || best === undefined) best = known;
        bestDistance = slips;
      }
    }
    return tied ? undefined : best;
  }

  private sameMeaning(a: string, b: string): boolean {
    return this.meanings.get(a)?.join() === this.meanings.get(b)?.join();
  }
}

/** "press" and "presses" differ only by plural; so do the Romance plurals in -s. Both sides are cut alike. */
function stem(word: string): string {
  return (word.length > 3 && word.endsWith("s")) || word === "ups" || word === "abs"
    ? word.slice(0, -1)
    : word;
}

function ownMeaning(word: string): readonly string[] {
  return isCount(word) ? [] : [word];
}

/** "5x5", "30s", "20kg", "2": how much, not what. */
function isCount(word: string): boolean {
  return /^\d+(x\d*)?(kg|lb|s|sec|min|m|ft|cm|in|reps?|th|st|nd|rd|rm|d)?$/.test(word);
}

/** Are two neighbouring letters swapped ("crul")? */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

const OF_THE_LEG = [
  "leg",
  "squat",
  "deadlift",
  "lunge",
  "calf",
  "hip",
  "bridge",
  "thrust",
  "glute",
  "hamstring",
];

/** "Unilateral" means one arm or one leg, by what moves. */
function sided(tokens: Set<string>): Set<string> {
  if (!tokens.delete("unilateral")) return tokens;
  return tokens.add(OF_THE_LEG.some((part) => tokens.has(part)) ? "singleleg" : "singlearm");
}
