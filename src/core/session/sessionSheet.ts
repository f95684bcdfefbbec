import { DOSE_MESSAGES } from "../programme/doseMessages.ts";
import { painRuleText } from "../programme/dosedExercise.ts";
import type { Pain } from "../person/person.ts";
import { sessionTexts, sheetTexts } from "./messages.ts";
import type { LoadOnOffer } from "./loadStock.ts";
import type { Session, SessionExercise, SessionOutcome, SetToDo } from "./session.ts";
import type { Sheet } from "./sheet.ts";

/** What to do today, as a page: each exercise with its sets, how it is done, why it is there and what was decided. */
export function sessionSheet(outcome: SessionOutcome, pain: Pain | undefined): Sheet {
  if (outcome.kind === "rest") {
    const next = outcome.next === undefined ? [] : [sheetTexts.next(outcome.next)];
    return { headline: sessionTexts[outcome.because], opening: next, sections: [], closing: [] };
  }
  if (outcome.kind === "askFirst") {
    return { headline: sheetTexts.askFirst, opening: [sheetTexts.askFirstWhy], sections: [], closing: [] };
  }
  const { session } = outcome;
  return {
    headline: sheetTexts.headline(session.exercises.length, Math.round(session.minutes)),
    opening: session.notes,
    sections: [
      { heading: sheetTexts.warmUp, items: session.warmUp.map(({ text, sets }) => warmUpItem(text, sets)) },
      ...session.exercises.map((each, index) => ({
        heading: `${index + 1}. ${each.name}`,
        items: [exerciseItem(each)],
      })),
      ...leftOutSection(session),
    ],
    closing: [...painRuleText(pain), ...(session.asksNextMorning ? [sheetTexts.nextMorning] : [])],
  };
}

function warmUpItem(text: string, sets: readonly SetToDo[] = []): { text: string; details: string[] } {
  return { text, details: sets.map(setText) };
}

function exerciseItem(each: SessionExercise): { text: string; details: readonly string[] } {
  const { dose, decisions, cues, changes, why } = each;
  const how = [
    ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
    ...(dose.tempo ? [DOSE_MESSAGES.tempo(dose.tempo)] : []),
    DOSE_MESSAGES.rest(dose.restS),
  ];
  return {
    text: each.sets.map(setText).join("; "),
    details: [
      ...(each.insteadOf ? [sheetTexts.insteadOf(each.insteadOf.because)] : []),
      how.join(", "),
      cues.join(". "),
      ...changes.map(({ text }) => text),
      ...unique(decisions.map((decision) => sheetTexts.decision(decision.because, decision.side))),
      ...why.map(({ because }) => sheetTexts.why(because)),
      sheetTexts.easier(each.easier),
    ],
  };
}

function leftOutSection({ leftOut }: Session): Sheet["sections"] {
  if (leftOut.length === 0) return [];
  return [
    {
      heading: sheetTexts.leftOut,
      items: leftOut.map(({ exercise, because }) => ({
        text: `${exercise.replaceAll("_", " ")}: ${because}`,
        details: [],
      })),
    },
  ];
}

/** "left: 8 with 12.5 kg", "6 holds of 10 s". */
function setText({ side, reps, holdS, distanceM, minutes, load }: SetToDo): string {
  const what =
    holdS !== undefined
      ? sheetTexts.holds(reps ?? 1, holdS)
      : distanceM !== undefined
        ? `${distanceM} m`
        : minutes !== undefined
          ? `${minutes} min`
          : `${reps ?? ""}`;
  const withLoad = load && load.loadKg > 0 ? `${what} with ${loadText(load)}` : what;
  return side ? `${side}: ${withLoad}` : withLoad;
}

function loadText({ value, unit }: LoadOnOffer): string {
  return `${value} ${unit}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
