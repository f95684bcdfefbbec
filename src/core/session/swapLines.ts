import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { PlannedDay } from "../programme/programme.ts";
import { sessionTexts } from "./messages.ts";
import type { LeftOutToday, SessionDay } from "./session.ts";
import type { Line } from "./shorten.ts";
import { canDoWithout, substitute } from "./substitute.ts";

/** The lines of a day, with what stands in for what. */
export interface Swapped {
  readonly lines: readonly Line[];
  readonly insteadOf: ReadonlyMap<ExerciseId, { readonly exercise: ExerciseId; readonly because: string }>;
  readonly leftOut: readonly LeftOutToday[];
}

/** The day's lines with what is busy or unwanted replaced by what keeps the targets. */
export function swapLines(planned: PlannedDay, day: SessionDay): Swapped {
  const lines: Line[] = [];
  const insteadOf = new Map<ExerciseId, { exercise: ExerciseId; because: string }>();
  const leftOut: LeftOutToday[] = [];
  const busy = day.busyKit ?? [];
  const unwanted = new Set([...(day.notToday ?? []), ...day.person.dislikes]);
  const taken = new Set<ExerciseId>([...planned.exercises.map(({ exercise }) => exercise), ...unwanted]);
  for (const line of planned.exercises) {
    const exercise = exerciseOf(line.exercise);
    const isBusy = !canDoWithout(exercise, day.person.usableKit, busy);
    if (!isBusy && !unwanted.has(exercise.id)) {
      lines.push({ exercise, planned: line });
      continue;
    }
    const because = isBusy ? sessionTexts.busy : sessionTexts.unwanted;
    const found = substitute(exercise, day.person, busy, taken);
    if (found.kind === "none") {
      leftOut.push({ exercise: exercise.id, because: `${because} ${sessionTexts.noSubstitute}` });
      continue;
    }
    taken.add(found.exercise.id);
    insteadOf.set(found.exercise.id, { exercise: exercise.id, because });
    const { kept: _kept, ...rest } = line;
    lines.push({ exercise: found.exercise, planned: { ...rest, exercise: found.exercise.id } });
  }
  return { lines, insteadOf, leftOut };
}
