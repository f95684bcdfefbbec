import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import { planMessages } from "../messages/plan.en.ts";
import { swapsFor } from "./swapLine.ts";

/** What swapping a line needs to know, and what it leads to. */
export interface SwapContext {
  readonly week: PlannedWeek;
  readonly request: ProgrammeRequest;
  /** Shows the week with the other exercise in its place. */
  readonly onSwap: (from: ExerciseId, to: ExerciseId) => void;
  /** Plans anew without the exercise. */
  readonly onNever: (exercise: ExerciseId) => void;
}

/** Exercises for the same work, and the way to plan without it. */
export default function SwapChoice({
  line,
  swap,
}: {
  readonly line: DosedExercise;
  readonly swap: SwapContext;
}) {
  const words = planMessages.line;
  const { week, request } = swap;
  const others = useMemo(() => swapsFor(line.exercise, week, request), [line.exercise, week, request]);
  return (
    <section className="swap" aria-label={words.swapTitle(say(line.name))}>
      <h4>{words.swapTitle(say(line.name))}</h4>
      {others.length === 0 && <p>{words.swapNone}</p>}
      <ul className="swap-list">
        {others.map(({ id, name }) => (
          <li key={id}>
            <ExerciseThumbnail exercise={id} />
            <span>{say(name)}</span>
            <Button
              variant="default"
              size="md"
              aria-label={planMessages.routines.of(words.take, say(name))}
              onClick={() => swap.onSwap(line.exercise, id)}
            >
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" size="md" onClick={() => swap.onNever(line.exercise)}>
        {words.never}
      </Button>
    </section>
  );
}
