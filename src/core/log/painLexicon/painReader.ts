import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { HUNGARIAN } from "./hungarian.ts";
import { ITALIAN } from "./italian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";
import type { Side } from "../trainingLog.ts";
import type { PainLexicon, PainRegion } from "./painLexicon.ts";

const LEXICONS: readonly PainLexicon[] = [ENGLISH, GERMAN, FRENCH, PORTUGUESE, SPANISH, ITALIAN, HUNGARIAN];

/** A word of pain in a folded sentence, at [from, to), with one part of the body if the sentence names one. */
export interface HeardPain {
  readonly from: number;
  readonly to: number;
  readonly region?: PainRegion;
  readonly side?: Side;
}

/** Reads one folded sentence in one language. */
type PainReader = (sentence: string) => HeardPain[];

interface PainReaders {
  /** No reader finds anything in a text that this does not match. */
  readonly mayMatch: RegExp;
  readonly all: readonly PainReader[];
}

/** The readers of all languages; compiled when first needed. */
export function painReaders(): PainReaders {
  compiled ??= {
    mayMatch: new RegExp(LEXICONS.flatMap(({ stems }) => stems).join("|")),
    all: LEXICONS.map(readerOf),
  };
  return compiled;
}
let compiled: PainReaders | undefined;

interface Found {
  readonly from: number;
  readonly to: number;
}

interface FoundRegion extends Found {
  readonly region: PainRegion;
}

/** Denials, conditions and parts of the body reach over this many words in between. */
const WORDS_BETWEEN = 3;
/** Two parts of the body further apart than this are not "knee and hip". */
const JOIN_REACH = 24;

// What one language cannot mean in any: a French loaf is no pain in an English sentence either.
const NOT_PAIN = wholeWords(LEXICONS.flatMap(({ notPain }) => notPain));
const SORENESS = wholeWords(LEXICONS.flatMap(({ soreness }) => soreness));

function readerOf(lexicon: PainLexicon): PainReader {
  const pain = wholeWords(lexicon.pain);
  const painOfRegion = wholeWords(lexicon.painOfRegion);
  const exercises = wholeWords(lexicon.exercises);
  const joins = wholeWords(lexicon.joins);
  const regions = Object.entries(lexicon.regions).map(
    ([region, words]) => [region as PainRegion, wholeWords(words)] as const,
  );
  const anyRegion = wholeWords(Object.values(lexicon.regions).flat());
  const turn = new RegExp(`,|:| - |${bounded(lexicon.turns)}`, "g");
  const within = (words: readonly string[]): RegExp =>
    new RegExp(`${bounded(words)}(?:[^a-z0-9]+[a-z0-9']+){0,${WORDS_BETWEEN}}[^a-z0-9]*$`);
  const denials = within(lexicon.denials);
  const conditions = within(lexicon.conditions);
  const conditionsNext = new RegExp(`${bounded(lexicon.conditionsNext)}[^a-z0-9]*$`);
  const denialsAfter = new RegExp(`^[^a-z0-9,]*${bounded(lexicon.denialsAfter)}`);
  const denialInside = wholeWords(lexicon.denials);

  /** What stands before a word of pain and can still reach it: not over a comma or a "but". */
  const reachingBefore = (text: string, from: number): string => {
    let before = text.slice(Math.max(0, from - 80), from);
    const turns = [...before.matchAll(turn)];
    const last = turns.at(-1);
    if (last) before = before.slice(last.index + last[0].length);
    return before;
  };

  /** "No knee and hip pain" denies both; "no pump and my knee hurts" denies the pump only. */
  const denies = (before: string): boolean => {
    const denial = denials.exec(before);
    if (!denial) return false;
    const join = allOf(joins, denial[0]).at(-1);
    return !join || matches(anyRegion, denial[0].slice(0, join.from));
  };

  const isMeant = (text: string, { from, to }: Found): boolean => {
    const before = reachingBefore(text, from);
    return !(
      denies(before) ||
      conditions.test(before) ||
      conditionsNext.test(before) ||
      denialsAfter.test(text.slice(to, to + 60)) ||
      matches(denialInside, text.slice(from, to)) ||
      matches(SORENESS, commaPart(text, from, to))
    );
  };

  const regionsIn = (text: string): FoundRegion[] => {
    const found: FoundRegion[] = [];
    for (const [region, pattern] of regions) {
      for (const at of allOf(pattern, text)) found.push({ region, ...at });
    }
    // "Lower back" is not also "back": of two that overlap, the longer name counts.
    return found
      .filter(
        (a) =>
          !found.some((b) => b !== a && b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from),
      )
      .toSorted((a, b) => a.from - b.from);
  };

  const sides: readonly (readonly [Side, string])[] = [
    ["left", bounded(lexicon.left)],
    ["right", bounded(lexicon.right)],
  ];
  const beside = sides.map(
    ([side, word]) =>
      [
        side,
        new RegExp(`${word}(?:[^a-z0-9,]+[a-z0-9']+)?[^a-z0-9,]*$`),
        new RegExp(`^[^a-z0-9,]*${word}`),
      ] as const,
  );
  const sideOf = (text: string, { from, to }: Found): Side | undefined => {
    const before = text.slice(Math.max(0, from - 24), from);
    const after = text.slice(to, to + 16);
    const found = beside.filter(([, left, right]) => left.test(before) || right.test(after));
    return found.length === 1 ? found[0]?.[0] : undefined;
  };

  return (sentence) => {
    const text = blanked(sentence, NOT_PAIN);
    const words = allOf(pain, text);
    const weaker = lexicon.painOfRegion.length > 0 ? allOf(painOfRegion, text) : [];
    if (words.length + weaker.length === 0) return [];
    const parts = regionsIn(blanked(text, exercises));
    const near = weaker.filter((word) =>
      parts.some((part) => wordsBetween(text, word, part) <= WORDS_BETWEEN),
    );
    return [...words, ...near]
      .filter((word) => isMeant(text, word))
      .flatMap(({ from, to }) => {
        const named = namedWith({ from, to }, parts, text, joins);
        if (named.length === 0) return [{ from, to }];
        return named.map((part) => {
          const side = sideOf(text, part);
          return { from, to, region: part.region, ...(side && { side }) };
        });
      });
  };
}

/** The part of the body nearest to a word of pain, and those joined to it: "left knee and hip". */
function namedWith(word: Found, parts: readonly FoundRegion[], text: string, joins: RegExp): FoundRegion[] {
  const distance = (part: Found): number => {
    const [start, end] = gap(word, part);
    return end - start + (text.slice(start, end).includes(",") ? JOIN_REACH : 0);
  };
  let nearest = -1;
  let least = Infinity;
  parts.forEach((part, i) => {
    if (distance(part) >= least) return;
    least = distance(part);
    nearest = i;
  });
  const joined = (a: FoundRegion | undefined, b: FoundRegion | undefined): boolean => {
    if (!a || !b || b.from - a.to > JOIN_REACH) return false;
    const between = text.slice(a.to, b.from);
    const overPain = word.from < b.from && a.to < word.to;
    return !overPain && (/[/+,]/.test(between) || matches(joins, between));
  };
  let first = nearest;
  let last = nearest;
  if (nearest < 0) return [];
  while (joined(parts[first - 1], parts[first])) first -= 1;
  while (joined(parts[last], parts[last + 1])) last += 1;
  return parts.slice(first, last + 1);
}

function gap(a: Found, b: Found): readonly [number, number] {
  if (a.to <= b.from) return [a.to, b.from];
  return b.to <= a.from ? [b.to, a.from] : [a.from, a.from];
}

function wordsBetween(text: string, a: Found, b: Found): number {
  const [start, end] = gap(a, b);
  return (text.slice(start, end).match(/[a-z0-9']+/g) ?? []).length;
}

/** The part of a sentence between two commas. */
function commaPart(text: string, from: number, to: number): string {
  const end = text.indexOf(",", to);
  return text.slice(text.lastIndexOf(",", from) + 1, end < 0 ? text.length : end);
}

function bounded(patterns: readonly string[]): string {
  return patterns.length === 0 ? "(?!)" : `(?<![a-z0-9])(?:${patterns.join("|")})(?![a-z0-9])`;
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(bounded(patterns), "g");
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function allOf(pattern: RegExp, text: string): Found[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** The text with what the pattern matches blanked out, so that places stay where they are. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}
