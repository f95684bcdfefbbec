import { CLAIM_IDS, type ClaimId } from "./claim.ts";
import { FORBIDDEN_DE } from "./forbiddenWording.de.ts";
import { FORBIDDEN_EN } from "./forbiddenWording.en.ts";
import { PRODUCT_RULE_IDS, type ForbiddenWording, type ProductRuleId } from "./forbiddenWording.ts";

export type Language = "en" | "de";

/** What a sentence must not say: a claim's forbidden wording, or a rule of the product for every sentence. */
export type ForbiddenId = ClaimId | ProductRuleId;

/** How a language says that something is not so. */
interface Denial {
  /** Ends the reach of a denial: "there is no proof, but bending is dangerous" is still caught. */
  readonly turn: RegExp;
  /** Denies what stands anywhere in the same clause: "no study shows that ...", "... is a myth". */
  readonly frame: RegExp;
  /** Denies what stands close to it. */
  readonly negator: RegExp;
  /** How many words behind the last matched word a negator still reaches: German puts it there. */
  readonly wordsAfter: number;
  /** A question that asks whether it is so asserts nothing. */
  readonly openQuestion: RegExp;
}

const WORDS_BEFORE = 4;

const DENIAL: Readonly<Record<Language, Denial>> = {
  en: {
    turn: /\s(?:but|however|yet|whereas)\s/,
    frame:
      /\b(?:no|little|weak|without) (?:good |clear |strong |convincing |controlled )?(?:evidence|proof|study|studies|trials?|research)\b|(?:\bnot|\bnever|n't|\bcannot) (?:been |yet |be |a |the |clearly )*(?:shown|proven|proved|true|supported|known|established|claim|say|said|mean|prove|show|promise|think|believe|a diagnosis)\b|\bmyths?\b|\bunproven\b|\b(?:that|this|it|which|claim|idea|story) is (?:wrong|false)\b|\bmisconceptions?\b|\bno [a-z]+ (?:is|was|has been) (?:known|shown|proven)\b|\bnothing (?:read )?(?:shows|proves)\b/,
    negator: /\b(?:not|no|never|nor|neither|nobody|nothing|none|cannot|hardly|rarely)\b|n't\b/g,
    wordsAfter: 0,
    openQuestion: /^(?:do|does|is|are|can|could|will|should|has|have)\b(?!.*\bknow\b).*\?$/,
  },
  de: {
    turn: /\s(?:aber|doch|sondern|jedoch|trotzdem)\s/,
    frame:
      /(?<!\p{L})keine?[nrms]? (?:gute[nr]? |klare[nr]? |belastbare[nr]? )?(?:belege?|beweise?|hinweise?|studien?|nachweise?|evidenz)(?!\p{L})|(?<!\p{L})nicht (?:klar |sicher )?(?:belegt|bewiesen|gezeigt|erwiesen|nachgewiesen|richtig|wahr|gesichert|sagen|behaupten|beweisen|bedeuten|zeigen|versprechen)(?!\p{L})|(?<!\p{L})(?:heißt|bedeutet|beweist|zeigt|belegt|sagen wir|behaupten wir|versprechen wir) (?:aber |damit |das |also )*nicht(?!\p{L})|mythos|(?<!\p{L})(?:unbelegt|unbewiesen|widerlegt|(?:das|dies|es|behauptung|aussage) ist falsch)(?!\p{L})/u,
    negator: /(?<!\p{L})(?:nicht|nichts|kein\p{L}{0,2}|nie|niemals|niemand|weder|kaum|keineswegs)(?!\p{L})/gu,
    wordsAfter: 3,
    openQuestion:
      /^(?:ist|sind|kann|können|macht|machen|soll|sollte|hat|haben|darf|muss|kippt|zieht|schadet|heilt|hilft|schützt|schläft|schaltet|verhindert|verursacht|braucht|löst)(?!\p{L})(?!.*weißt).*\?$/u,
  },
};

const WORDING: Readonly<Record<Language, ForbiddenWording>> = { en: FORBIDDEN_EN, de: FORBIDDEN_DE };

interface Compiled {
  readonly id: ForbiddenId;
  readonly words: readonly RegExp[];
  /** The forbidden wording is itself a negation ("never round your back"), so a negator does not clear it. */
  readonly negative: boolean;
}

const COMPILED: Readonly<Record<Language, readonly Compiled[]>> = { en: compile("en"), de: compile("de") };

function compile(language: Language): readonly Compiled[] {
  return [...CLAIM_IDS, ...PRODUCT_RULE_IDS].flatMap((id) =>
    WORDING[language][id].map((pattern) => ({
      id,
      words: pattern.words.map(wordPattern),
      negative: pattern.negative ?? false,
    })),
  );
}

/** "injur~|round back" as a pattern over whole words: `~` stands for any ending, a blank also for a hyphen. */
function wordPattern(alternatives: string): RegExp {
  const source = alternatives.replaceAll("~", "\\p{L}*").replaceAll(" ", "[\\s-]+");
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, "gu");
}

/**
 * The forbidden claims that `text` makes, in the order of the tables; empty when it makes none. A sentence that
 * denies one, or asks whether it is so, does not make it. Patterns cannot understand a text: they err towards
 * catching, and a caught sentence is rewritten, not excused.
 */
export function forbiddenClaims(text: string, language: Language): readonly ForbiddenId[] {
  const denial = DENIAL[language];
  const clauses = clausesOf(text, denial);
  const made = new Set<ForbiddenId>();
  for (const { id, words, negative } of COMPILED[language]) {
    if (!made.has(id) && clauses.some((clause) => asserts(clause, words, negative, denial))) made.add(id);
  }
  return [...made];
}

/** The stretches of text within which words can make one claim, without those that deny or only ask. */
function clausesOf(text: string, denial: Denial): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[„“”"«»*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, " ");
  return plain
    .split(/(?<=[.!?;:\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !denial.openQuestion.test(sentence))
    .flatMap((sentence) => sentence.split(denial.turn))
    .filter((clause) => !denial.frame.test(clause))
    .flatMap((clause) => [clause, ...clause.split(/\s(?:and|und)\s/)]);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function asserts(clause: string, words: readonly RegExp[], negative: boolean, denial: Denial): boolean {
  const spans: Span[] = [];
  for (const word of words) {
    word.lastIndex = 0;
    const match = word.exec(clause);
    if (!match) return false;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return negative || !isNegated(clause, spans, denial);
}

function isNegated(clause: string, spans: readonly Span[], denial: Denial): boolean {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return [...clause.matchAll(denial.negator)].some((match) => {
    const at = match.index;
    const till = at + match[0].length;
    if (spans.some((span) => at < span.end && till > span.start)) return false;
    if (till <= start) return reaches(clause.slice(till, start), WORDS_BEFORE);
    if (at >= end) return denial.wordsAfter > 0 && reaches(clause.slice(end, at), denial.wordsAfter);
    return spans.some((span) =>
      reaches(clause.slice(Math.min(till, span.end), Math.max(at, span.start)), Infinity),
    );
  });
}

/** Does a denial carry over the words `between`? Not over a comma, nor over more than `maxWords`. */
function reaches(between: string, maxWords: number): boolean {
  if (/[,()]|\s(?:and|und|because|weil)\s/.test(between)) return false;
  return between.split(/\s+/).filter(Boolean).length < maxWords;
}
