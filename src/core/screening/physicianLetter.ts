import type { LocalDate } from "../calendar.ts";
import { citation } from "../evidence/source.ts";
import { conditionGate } from "./gates.ts";
import { CONDITION_GATE_IDS } from "./gate.ts";
import { redFlag } from "./redFlags.ts";
import { RED_FLAG_IDS } from "./redFlag.ts";
import { MEANWHILE } from "./screen.ts";
import type { Reason, ScreeningOutcome } from "./screeningOutcome.ts";
import { say } from "../language.ts";
import { screeningMessages } from "./messages.ts";

/** What a letter says of the person. Absent: not said. */
export interface LetterFacts {
  readonly today: LocalDate;
  readonly ageY?: number;
  readonly painNow?: number;
  readonly painMonths?: number;
}

/** A letter that the person can hand to a clinician: paragraphs and lists of lines. */
export interface PhysicianLetter {
  readonly heading: string;
  readonly opening: string;
  /** One entry for each reason: what was answered, the note for clinicians, what it rests on. */
  readonly findings: readonly {
    readonly answered: string;
    readonly note: string;
    readonly sources: readonly string[];
  }[];
  readonly question: string;
  readonly closing: string;
}

/**
 * The letter for a physician or physiotherapist, or undefined when the outcome refers nobody. It tells answers, not
 * diagnoses; a source that was only recalled is not cited.
 */
export function physicianLetter(outcome: ScreeningOutcome, facts: LetterFacts): PhysicianLetter | undefined {
  if (outcome.kind !== "refer") return undefined;
  const asked = outcome.reasons.filter((reason) => reason.effect !== "inform");
  return {
    heading: screeningMessages.letter.heading(facts.today),
    opening: screeningMessages.letter.opening(openingOf(facts)),
    findings: asked.map((reason) => ({
      answered: reason.because,
      note: noteOf(reason),
      sources: reason.sourceIds
        .map((sourceId) => citation({ sourceId, confidence: reason.confidence }))
        .filter((cited) => cited !== undefined),
    })),
    question: screeningMessages.letter.question,
    closing: screeningMessages.letter.closing(say(MEANWHILE[outcome.effect])),
  };
}

function openingOf({ ageY, painNow, painMonths }: LetterFacts): string {
  return screeningMessages.letter.person([
    ...(ageY === undefined ? [] : [screeningMessages.letter.age(ageY)]),
    ...(painNow === undefined ? [] : [screeningMessages.letter.pain(painNow)]),
    ...(painMonths === undefined ? [] : [screeningMessages.letter.months(painMonths)]),
  ]);
}

function noteOf(reason: Reason): string {
  const flag = RED_FLAG_IDS.find((id) => id === reason.id);
  if (flag)
    return screeningMessages.letter.consider(say(redFlag(flag).pathology), say(redFlag(flag).clinicianNote));
  const gate = CONDITION_GATE_IDS.find((id) => id === reason.id);
  return say(gate ? conditionGate(gate).limits : reason.tell);
}
