import type { ClaimId } from "../core/evidence/claim.ts";
import { DOSING } from "../core/evidence/dosing.ts";
import { parameter } from "../core/evidence/parameter.ts";
import type { Exercise, Pattern } from "../core/exercise/exercise.ts";
import type { LogSummary, WindowSummary } from "../core/log/logSummary.ts";
import { LOG_PARAMETERS } from "../core/log/parameters.ts";
import type { Ratio } from "../core/log/ratio.ts";
import { citations, claimNote } from "./evidenceNote.ts";
import type { Citation } from "./evidenceNote.ts";
import type { LeastTrained } from "./leastTrained.ts";
import type { ReportMessages } from "./messages.ts";
import { suggestedExercises, worksDirectly } from "./suggestedExercises.ts";
import type { SuggestedExercise } from "./suggestedExercises.ts";

/** One thing to do next, with the chain that leads to it: finding, number, source. */
export interface Suggestion {
  readonly action: string;
  readonly reason: SuggestionReason;
  readonly exercises: readonly SuggestedExercise[];
}

export interface SuggestionReason {
  /** What was found: a muscle id, the name of a ratio, or one of the counts below. */
  readonly finding: string;
  /** The number that was found, and in what. */
  readonly value: number;
  readonly unit: "sets/week" | "days/week" | "share" | "ratio" | "workouts";
  readonly sentence: string;
  /** Why it is worth acting on: what the evidence allows to be said, or that it is our own choice. */
  readonly source: SuggestionSource;
}

export interface SuggestionSource {
  readonly kind: "evidence" | "product_choice";
  readonly claim?: ClaimId;
  readonly sentence: string;
  readonly citations: readonly Citation[];
}

export interface SuggestionInput {
  readonly summary: LogSummary;
  readonly window: WindowSummary;
  /** The window in words: "the last 12 weeks". */
  readonly span: string;
  readonly least: readonly LeastTrained[];
  readonly catalogue: readonly Exercise[];
  readonly words: ReportMessages;
}

const HOW_MANY = 3;
const HINGES: readonly Pattern[] = ["hinge", "bridge", "hip_extension"];

/**
 * Three things to do next, most useful first: let the report see the work, train often enough, reach the
 * muscles that got least, even out a lopsided ratio, keep going. Each names its finding, number and source.
 */
export function suggestions(input: SuggestionInput): readonly Suggestion[] {
  const { window } = input;
  if (window.coverage.workSets === 0) return [start(input)];

  const first = [...unknownNames(input), ...tooSeldom(input)];
  const muscles =
    window.coverage.countedSets > 0 ? input.least.map((least) => reachMuscle(input, least)) : [];
  const ratios = [...moreHinging(input), ...morePulling(input)].toSorted(
    (a, b) => a.reason.value - b.reason.value,
  );
  const fill = [...oneSided(input), keepUp(input)];

  // Two muscles, then what is lopsided, then the other muscles.
  const ordered = [...first, ...muscles.slice(0, 2), ...ratios, ...muscles.slice(2), ...fill];
  return ordered.slice(0, HOW_MANY);
}

function unknownNames({ window, words }: SuggestionInput): Suggestion[] {
  const { unmatchedShare } = window.coverage;
  if (unmatchedShare <= LOG_PARAMETERS.ratioMaxUnmatchedShare.value) return [];
  return [
    {
      action: words.suggestions.names,
      reason: {
        finding: "unmatchedShare",
        value: unmatchedShare,
        unit: "share",
        sentence: words.suggestions.namesReason(words.percent(unmatchedShare)),
        source: ownChoice(words.suggestions.namesSource),
      },
      exercises: [],
    },
  ];
}

function tooSeldom({ window, span, words }: SuggestionInput): Suggestion[] {
  const low = parameter("frequency.noviceDaysPerWeek").low ?? parameter("frequency.noviceDaysPerWeek").value;
  if (window.trainingDaysPerWeek >= low) return [];
  return [
    {
      action: words.suggestions.frequency,
      reason: {
        finding: "trainingDaysPerWeek",
        value: window.trainingDaysPerWeek,
        unit: "days/week",
        sentence: words.suggestions.frequencyReason(words.number(window.trainingDaysPerWeek, 1), span),
        source: fromClaim("k"),
      },
      exercises: [],
    },
  ];
}

function reachMuscle({ summary, catalogue, span, words }: SuggestionInput, least: LeastTrained): Suggestion {
  const dose = parameter("sets.weeklyStart");
  const low = dose.low ?? dose.value;
  const high = dose.high ?? dose.value;
  return {
    action: words.suggestions.addSets(least.name, low, high),
    reason: {
      finding: least.muscle,
      value: least.setsPerWeek,
      unit: "sets/week",
      sentence: words.suggestions.addSetsReason(least.name, words.setsPerWeek(least.setsPerWeek), span),
      source: {
        kind: "product_choice",
        sentence: words.suggestions.oursFromDose(low, high),
        citations: dosingCitations("sets_dose"),
      },
    },
    exercises: suggestedExercises(catalogue, summary, (each) => worksDirectly(each, least.muscle)),
  };
}

function moreHinging(input: SuggestionInput): Suggestion[] {
  const { hinge, hingeReason } = input.words.suggestions;
  const fits = (each: Exercise) => HINGES.includes(each.pattern);
  return lopsided(input, "hingeToSquat", input.window.ratios.hingeToSquat, hinge, hingeReason, fits);
}

function morePulling(input: SuggestionInput): Suggestion[] {
  const { pull, pullReason } = input.words.suggestions;
  const fits = (each: Exercise) => each.pattern === "pull_horizontal";
  return lopsided(input, "pullToPush", input.window.ratios.pullToPush, pull, pullReason, fits);
}

/** More of what is above the line, where it is short of what is below by at least a set a week: one to trade. */
function lopsided(
  { window, summary, catalogue, span, words }: SuggestionInput,
  finding: string,
  ratio: Ratio,
  action: string,
  reason: (value: string, span: string) => string,
  fits: (exercise: Exercise) => boolean,
): Suggestion[] {
  if (ratio.status !== "value") return [];
  const short = ratio.under * parameter("balance.backToFrontMin").value - ratio.over;
  if (short / window.weeksObserved < 1) return [];
  return [
    {
      action,
      reason: {
        finding,
        value: ratio.value,
        unit: "ratio",
        sentence: reason(words.number(ratio.value, 2), span),
        source: ownChoice(words.suggestions.evenIsOurs),
      },
      exercises: suggestedExercises(catalogue, summary, fits),
    },
  ];
}

function oneSided({ window, span, words }: SuggestionInput): Suggestion[] {
  const { unilateralShare } = window.ratios;
  if (unilateralShare.status !== "value") return [];
  return [
    {
      action: words.suggestions.oneSided,
      reason: {
        finding: "unilateralShare",
        value: unilateralShare.share,
        unit: "share",
        sentence: words.suggestions.oneSidedReason(words.percent(unilateralShare.share), span),
        source: fromClaim("o"),
      },
      exercises: [],
    },
  ];
}

function keepUp({ window, span, words }: SuggestionInput): Suggestion {
  return {
    action: words.suggestions.keepUp,
    reason: {
      finding: "trainingDaysPerWeek",
      value: window.trainingDaysPerWeek,
      unit: "days/week",
      sentence: words.suggestions.keepUpReason(words.number(window.trainingDaysPerWeek, 1), span),
      source: fromClaim("k"),
    },
    exercises: [],
  };
}

function start({ summary, catalogue, words }: SuggestionInput): Suggestion {
  return {
    action: words.suggestions.start,
    reason: {
      finding: "workouts",
      value: summary.workouts,
      unit: "workouts",
      sentence: words.suggestions.startReason(summary.workouts),
      source: fromClaim("k"),
    },
    exercises: suggestedExercises(
      catalogue,
      summary,
      (each) => each.difficulty === 1 && HINGES.includes(each.pattern),
    ),
  };
}

function fromClaim(id: ClaimId): SuggestionSource {
  const note = claimNote(id);
  return { kind: "evidence", claim: id, sentence: note.says, citations: note.citations };
}

function ownChoice(sentence: string): SuggestionSource {
  return { kind: "product_choice", sentence, citations: [] };
}

function dosingCitations(ruleId: string): readonly Citation[] {
  const rule = DOSING.find((each) => each.id === ruleId);
  if (!rule || rule.sourceId === "product_choice") return [];
  return citations([rule.sourceId], rule.confidence);
}
