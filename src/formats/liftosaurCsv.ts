import { finishedLog } from "./finishedLog.ts";
import { BadInput } from "../core/errors.ts";
import type { ExerciseEntry, LoggedSet, Workout } from "../core/log/trainingLog.ts";
import { csvBlocks, csvHeader } from "./csv.ts";
import type { FileContent, ReadOptions, ReadResult } from "./importer.ts";
import { wallClock, zonedInstant } from "./instant.ts";
import { textOf } from "./jsonDocument.ts";
import { liftosaurId, liftosaurTitle, loggedSets, onRpeScale } from "./liftosaurSet.ts";
import { pacer } from "./pace.ts";
import { massUnit, quantity } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";
import { withDefaultEquipment } from "./liftosaurDefaultEquipment.ts";

const NEEDED = ["Workout DateTime", "Exercise", "Is Warmup Set?", "Completed Reps"] as const;

/** Is it Liftosaur's table of sets? */
export function isLiftosaurCsv(content: FileContent): boolean {
  if (!content.head.includes("Workout DateTime")) return false;
  const { fields } = csvHeader(content.head);
  return NEEDED.every((column) => fields.some((field) => field.trim() === column));
}

/** Reads Liftosaur's table of sets. Left-side repetitions are not in it. */
export async function readLiftosaurCsv(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const text = content.text();
  if (text === undefined)
    throw new BadInput("The Liftosaur table is not text: export it again and import that file.");
  const { delimiter, fields } = csvHeader(content.head);
  const columns = new Map(fields.map((field, index) => [field.trim(), index]));
  const ledger = new RowLedger();
  const workouts = new Map<string, OpenWorkout>();
  const pace = pacer(options);
  let headerSeen = false;
  for (const block of csvBlocks(text, { delimiter, columns: fields.length })) {
    for (const [index, record] of block.records.entries()) {
      if (!headerSeen) {
        headerSeen = true;
        continue;
      }
      const reason = addRow((name) => record[columns.get(name) ?? -1] ?? "", workouts, options);
      if (reason === undefined) ledger.sets++;
      else ledger.refuse(block.line(index), reason, block.raw(index));
    }
    await pace(block.share);
  }
  return ledger.result(
    "liftosaur",
    finishedLog({ workouts: [...workouts.values()].map(closed), measurements: [] }),
  );
}

interface OpenWorkout {
  readonly id: string;
  readonly title: string | undefined;
  startMs: number;
  readonly entries: { name: string; notes: string | undefined; sets: LoggedSet[] }[];
}

/** Adds a row to its workout; or says why it cannot be used. */
function addRow(
  cell: (name: string) => string,
  workouts: Map<string, OpenWorkout>,
  options: ReadOptions,
): string | undefined {
  const date = zonedInstant(cell("Workout DateTime"));
  if (!date) return "The date and time of the workout cannot be read.";
  const written = textOf(cell("Exercise"));
  if (written === undefined) return "The exercise has no name.";
  const name = withDefaultEquipment(written);
  const reps = quantity(cell("Completed Reps"));
  const weight = quantity(cell("Completed Weight Value"));
  const rpe = quantity(cell("Completed RPE"));
  if ([reps, weight, rpe].includes("malformed")) return "A number of the set cannot be read.";
  if (typeof reps !== "number") return "The set was planned but not done.";
  if (reps < 0) return "The set has a negative number of repetitions.";

  const day = textOf(cell("Day Name"));
  const id = liftosaurId(date.ms, day);
  const workout = workouts.get(id) ?? {
    id,
    title: liftosaurTitle(textOf(cell("Program")), day),
    startMs: date.ms,
    entries: [],
  };
  workouts.set(id, workout);
  // The date of a workout that came from another app is its end; its sets then carry the start.
  workout.startMs = Math.min(workout.startMs, zonedInstant(cell("Completed Reps Time"))?.ms ?? Infinity);

  let entry = workout.entries.at(-1);
  if (entry?.name !== name) {
    entry = { name, notes: textOf(cell("Notes")), sets: [] };
    workout.entries.push(entry);
  }
  entry.sets.push(
    ...loggedSets({
      kind: /^(1|true|yes)$/i.test(cell("Is Warmup Set?").trim()) ? "warmup" : "work",
      reps,
      load: typeof weight === "number" ? weight : undefined,
      unit: massUnit(cell("Completed Weight Unit")) ?? options.unit,
      rpe: onRpeScale(typeof rpe === "number" ? rpe : undefined),
    }),
  );
  return undefined;
}

function closed({ id, title, startMs, entries }: OpenWorkout): Workout {
  return {
    id,
    app: "liftosaur",
    startedAt: wallClock({ ms: startMs, offsetMin: 0 }),
    precision: "second",
    zone: "UTC",
    ...(title !== undefined && { title }),
    entries: entries.map(({ name, notes, sets }): ExerciseEntry => ({
      name,
      ...(notes !== undefined && { notes }),
      sets,
    })),
  };
}
