import { QUESTIONS, EMERGENCY_IDS } from "./question.ts";
import { GENERAL_CAVEAT } from "./redFlags.ts";
import { MEANWHILE } from "./screen.ts";
import type { Reason, ScreeningOutcome } from "./screeningOutcome.ts";
import { say } from "../language.ts";
import { screeningMessages as words } from "./messages.ts";

/** One part of the sheet: a heading and what stands under it. */
export interface SheetSection {
  readonly heading: string;
  readonly items: readonly SheetItem[];
}

/** A line, with what explains it. */
export interface SheetItem {
  readonly text: string;
  readonly detail?: string;
}

/** The outcome of the screening as a person reads it: what, where and how fast first, then why, then what goes on. */
export interface ScreeningSheet {
  readonly headline: string;
  /** The next step, in a sentence or two. */
  readonly next: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Said with every outcome. */
  readonly caveat: string;
}

/**
 * The sheet of `outcome`, calm and printable; the same words serve the terminal, the page and the letter.
 * Where everything stops it holds the help message and nothing else.
 */
export function screeningSheet(outcome: ScreeningOutcome): ScreeningSheet {
  return {
    headline: headlineOf(outcome),
    next: nextOf(outcome),
    sections: (showsHelpOnly(outcome)
      ? [whyOf(outcome)]
      : [openEmergencies(outcome), whyOf(outcome), limitsOf(outcome), stillOpen(outcome)]
    ).filter((section) => section.items.length > 0),
    caveat: GENERAL_CAVEAT,
  };
}

function showsHelpOnly(outcome: ScreeningOutcome): boolean {
  return outcome.kind === "refer" && outcome.effect === "stop_all";
}

function headlineOf(outcome: ScreeningOutcome): string {
  switch (outcome.kind) {
    case "incomplete":
      return "A few questions come first.";
    case "clear":
      return outcome.unanswered.length > 0
        ? "Nothing in your answers so far asks for a check before you start."
        : "Nothing in your answers asks for a check before you start.";
    case "caution":
      return "You can train, within the limits below.";
    case "refer":
      if (outcome.urgency === "emergency_now") return "Please get help now.";
      return outcome.effect === "limited_plan"
        ? "Gentle activity goes on, and somebody should look at this."
        : "Somebody should look at this before you train.";
  }
}

function nextOf(outcome: ScreeningOutcome): readonly string[] {
  switch (outcome.kind) {
    case "incomplete":
      return [
        "Until the questions below are answered: walking, and positions in which you are comfortable. No tests and no training.",
      ];
    case "clear":
      return ["Start, and build up step by step."];
    case "caution":
      return [MEANWHILE.inform];
    case "refer":
      return [outcome.where, MEANWHILE[outcome.effect]];
  }
}

function openEmergencies(outcome: ScreeningOutcome): SheetSection {
  const open = QUESTIONS.filter(({ id, group }) => group === "emergency" && outcome.unanswered.includes(id));
  return {
    heading: "Answer these first, each with yes, no or not sure",
    items: open.map(({ id, ask, hint }) => ({ text: `${say(ask)} (${id})`, detail: hint })),
  };
}

function whyOf(outcome: ScreeningOutcome): SheetSection {
  const helpOnly = showsHelpOnly(outcome);
  const detail = (reason: Reason) =>
    reason.confidence === "recalled" && reason.urgency !== "emergency_now"
      ? words.recalled(say(reason.tell))
      : reason.tell;
  return {
    heading: outcome.kind === "refer" ? "Why, and what to do" : "What you told us, and what to do",
    items: outcome.reasons
      .filter((reason) => !helpOnly || reason.effect === "stop_all")
      .filter(
        (reason) => !outcome.limits.some((limit) => limit.id === reason.id && reason.effect === "inform"),
      )
      .map((reason) => ({ text: reason.because, detail: detail(reason) })),
  };
}

function limitsOf(outcome: ScreeningOutcome): SheetSection {
  return {
    heading: "What changes in your training",
    items: outcome.limits.map(({ name, text }) => ({ text: name, detail: text })),
  };
}

function stillOpen(outcome: ScreeningOutcome): SheetSection {
  const emergencies: readonly string[] = EMERGENCY_IDS;
  const others = outcome.unanswered.filter((id) => !emergencies.includes(id));
  const text = words.stillOpen(others.length);
  return { heading: "Still open", items: others.length > 0 ? [{ text, detail: others.join(", ") }] : [] };
}
