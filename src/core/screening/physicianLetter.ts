import type { LocalDate } from "../calendar.ts";
import { citation } from "../evidence/source.ts";
import { conditionGate } from "./gates.ts";
import { CONDITION_GATE_IDS } from "./gate.ts";
import { redFlag } from "./redFlags.ts";
import { RED_FLAG_IDS } from "./redFlag.ts";
import { MEANWHILE } from "./screen.ts";
import type { Reason, ScreeningOutcome } from "./screeningOutcome.ts";

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
    heading: `Screening before exercise, ${facts.today}`,
    opening: `${openingOf(facts)} A questionnaire before an exercise programme asked for a clinician's look. It is not a diagnosis: these are the person's own answers.`,
    findings: asked.map((reason) => ({
      answered: reason.because,
      note: noteOf(reason),
      sources: reason.sourceIds
        .map((sourceId) => citation({ sourceId, confidence: reason.confidence }))
        .filter((cited) => cited !== undefined),
    })),
    question:
      "May this person train: endurance and strength of trunk and hips, built up from light loads? Is there anything to leave out?",
    closing: `Until then: ${MEANWHILE[outcome.effect]} A clearance with a name and a date lets the plan go on.`,
  };
}

function openingOf({ ageY, painNow, painMonths }: LetterFacts): string {
  const said = [
    ageY === undefined ? "" : `${ageY} years old`,
    painNow === undefined ? "" : `pain now ${painNow} of 10`,
    painMonths === undefined ? "" : `for ${painMonths} months`,
  ].filter(Boolean);
  return said.length > 0 ? `The person: ${said.join(", ")}.` : "Nothing else is known of the person.";
}

function noteOf(reason: Reason): string {
  const flag = RED_FLAG_IDS.find((id) => id === reason.id);
  if (flag) return `To consider: ${redFlag(flag).pathology}. ${redFlag(flag).clinicianNote}`;
  const gate = CONDITION_GATE_IDS.find((id) => id === reason.id);
  return gate ? conditionGate(gate).limits : reason.tell;
}
