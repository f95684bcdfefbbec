import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { exercise as exerciseOf } from "../../core/exercise/catalogue.ts";
import { kitSuffices } from "../../core/exercise/kit.ts";
import { say } from "../../core/language.ts";
import { substitute } from "../../core/session/substitute.ts";
import { wishFor } from "../loop/useLoop.ts";
import { trainMessages } from "../messages/train.en.ts";
import { ExercisePicker } from "./ExercisePicker.tsx";
import { isOpen, type NewLine, type PlayerLine } from "./playerLine.ts";
import { lineOf, plannedLine, type Trainee } from "./playerLines.ts";
import { Sheet } from "./Sheet.tsx";

interface SwapSheetProps {
  readonly line: PlayerLine;
  readonly lines: readonly PlayerLine[];
  readonly trainee: Trainee;
  readonly onSwap: (by: NewLine) => void;
  readonly onClose: () => void;
}

type Reason = "busy" | "notToday";

/** Another exercise in the place of one: what trains the same muscles first, else one of the person's choice. */
export function SwapSheet({ line, lines, trainee, onSwap, onClose }: SwapSheetProps) {
  const words = trainMessages.swap;
  const [reason, setReason] = useState<Reason>();
  const [found, setFound] = useState<NewLine | "none">();
  useEffect(() => {
    if (!reason) return;
    let here = true;
    void replacement(line, lines, reason, trainee).then((by) => {
      if (here) setFound(by ?? "none");
    });
    return () => {
      here = false;
    };
    // asked once for a reason
    // oxlint-disable-next-line react/exhaustive-deps
  }, [reason]);
  return (
    <Sheet title={words.title(say(line.name))} onClose={onClose}>
      {!reason && (
        <div className="choice-buttons">
          <Button size="lg" variant="default" onClick={() => setReason("busy")}>
            {words.busy}
          </Button>
          <Button size="lg" variant="default" onClick={() => setReason("notToday")}>
            {words.notToday}
          </Button>
        </div>
      )}
      {reason && !found && <p role="status">{words.looking}</p>}
      {found === "none" && <p role="status">{words.none}</p>}
      {found && found !== "none" && (
        <div className="choice-buttons">
          <p className="soft">{words.suggested}</p>
          <Button size="lg" onClick={() => onSwap(found)}>
            {words.take(say(found.name))}
          </Button>
        </div>
      )}
      {reason && (
        <>
          <p className="soft">{words.search}</p>
          <ExercisePicker
            person={trainee.person}
            onChoose={(exercise) => onSwap(lineOf(exercise, trainee, { sets: openRounds(line) }))}
          />
        </>
      )}
    </Sheet>
  );
}

/**
 * What today's plan would take instead, with its loads; where the plan does not know the exercise, the nearest one that
 * trains the same muscles. Undefined where there is none.
 */
async function replacement(
  line: PlayerLine,
  lines: readonly PlayerLine[],
  reason: Reason,
  trainee: Trainee,
): Promise<NewLine | undefined> {
  const exercise = exerciseOf(line.exercise);
  const { usableKit } = trainee.person;
  // what it needs and a home does not have; the option that is used
  const needed = exercise.kit.find((option) => kitSuffices([option], usableKit)) ?? [];
  const wishes = reason === "busy" ? { busyKit: needed } : { notToday: [exercise.id] };
  const view = await wishFor({ ...wishes, anyway: true });
  const planned =
    view.session?.kind === "session"
      ? view.session.session.exercises.find(({ insteadOf }) => insteadOf?.exercise === exercise.id)
      : undefined;
  const taken = new Set(lines.filter(({ removed }) => !removed).map((each) => each.exercise));
  if (planned && !taken.has(planned.exercise)) return trimmed(plannedLine(planned), line);
  const found = substitute(exercise, trainee.person, reason === "busy" ? needed : [], taken);
  return found.kind === "swap" ? lineOf(found.exercise, trainee, { sets: openRounds(line) }) : undefined;
}

/** As many rounds as are left of the first. */
function trimmed(by: NewLine, line: PlayerLine): NewLine {
  const rounds = [...new Set(by.sets.map(({ round }) => round))].slice(0, openRounds(line));
  return { ...by, sets: by.sets.filter(({ round }) => rounds.includes(round)) };
}

function openRounds({ sets }: PlayerLine): number {
  return Math.max(1, new Set(sets.filter(isOpen).map(({ round }) => round)).size);
}
