import { DOSE_MESSAGES } from "../programme/doseMessages.ts";
import { painRuleText } from "../programme/dosedExercise.ts";
import type { Pain } from "../person/person.ts";
import { sessionTexts, sheetTexts } from "./messages.ts";
import type { LoadOnOffer } from "./loadStock.ts";
import type { Session, SessionExercise, SessionOutcome, SetToDo } from "./session.ts";
import type { Sheet, SheetBlock, SheetSection } from "../sheet.ts";

/** What to do today, as a page: each exercise with its sets, how it is done, why it is there and what was decided. */
export function sessionSheet(outcome: SessionOutcome, pain: Pain | undefined): Sheet {
  if (outcome.kind === "rest") {
    const next = outcome.next === undefined ? [] : [sheetTexts.next(outcome.next)];
    return { title: sessionTexts[outcome.because], opening: next, sections: [] };
  }
  if (outcome.kind === "askFirst") {
    return { title: sheetTexts.askFirst, opening: [sheetTexts.askFirstWhy], sections: [] };
  }
  const { session } = outcome;
  return {
    title: sheetTexts.headline(session.exercises.length, Math.round(session.minutes)),
    opening: session.notes,
    sections: [
      { heading: sheetTexts.warmUp, blocks: [warmUpBlock(session)] },
      ...session.exercises.map((each, index) => ({
        heading: `${index + 1}. ${each.name}`,
        blocks: exerciseBlocks(each),
      })),
      ...leftOutSection(session),
    ],
    closing: [...painRuleText(pain), ...(session.asksNextMorning ? [sheetTexts.nextMorning] : [])],
  };
}

function warmUpBlock({ warmUp }: Session): SheetBlock {
  return {
    kind: "list",
    items: warmUp.map(({ text, sets = [] }) => ({ text, details: sets.map(setText) })),
  };
}

/** The sets first, then how, what changed and why. */
function exerciseBlocks(each: SessionExercise): readonly SheetBlock[] {
  const { dose, decisions, cues, changes, why } = each;
  const how = [
    ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
    ...(dose.tempo ? [DOSE_MESSAGES.tempo(dose.tempo)] : []),
    DOSE_MESSAGES.rest(dose.restS),
  ];
  return [
    { kind: "text", text: each.sets.map(setText).join("; ") },
    {
      kind: "list",
      items: [
        ...(each.insteadOf ? [sheetTexts.insteadOf(each.insteadOf.because)] : []),
        how.join(", "),
        cues.join(". "),
        ...changes.map(({ text }) => text),
        ...unique(decisions.map((decision) => sheetTexts.decision(decision.because, decision.side))),
        ...why.map(({ because }) => sheetTexts.why(because)),
        sheetTexts.easier(each.easier),
      ],
    },
  ];
}

function leftOutSection({ leftOut }: Session): readonly SheetSection[] {
  if (leftOut.length === 0) return [];
  return [
    {
      heading: sheetTexts.leftOut,
      blocks: [
        {
          kind: "list",
          items: leftOut.map(({ exercise, because }) => `${exercise.replaceAll("_", " ")}: ${because}`),
        },
      ],
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
