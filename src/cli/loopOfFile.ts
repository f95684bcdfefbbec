import { dayNumber, type LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { EXERCISES } from "../core/exercise/catalogue.ts";
import { meantExercise } from "../core/exercise/names/meantExercise.ts";
import { theLoop, type Loop } from "../core/flow.ts";
import type { LoopRecord } from "../core/loopRecord.ts";
import { buildProgramme } from "../core/programme/build.ts";
import { USUAL_STOCK } from "../core/session/loadStock.ts";
import type { MassUnit } from "../core/units.ts";
import { loopRecord } from "../formats/loopRecord.ts";
import { readPersonFile, type PersonFile } from "../formats/personFile.ts";
import { highsSolver } from "../platform/highsSolver.ts";
import { readFileBytes } from "./readFile.ts";
import { readLogs } from "./readHistory.ts";

/** What `today` and `progress` share. */
export interface LoopFlags {
  readonly history?: readonly string[];
  readonly unit?: MassUnit;
  readonly today?: string;
  readonly json?: boolean;
  readonly md?: boolean;
}

/**
 * The loop of a person file and its history on one day, with the plan that the file keeps while it serves; else with one
 * made for the week of that day. Where no plan is shown, the starter plan saves the time of solving.
 */
export async function loopOfFile(
  path: string,
  flags: LoopFlags,
  session?: LoopRecord["session"],
  plans: "solved" | "starter" = "solved",
): Promise<{ readonly file: PersonFile; readonly today: LocalDate; readonly loop: Loop }> {
  const text = new TextDecoder().decode(await readFileBytes(path));
  const file = readPersonFile(
    text,
    EXERCISES.map(({ id }) => id),
  );
  const today = dayOf(flags.today);
  const log = await readLogs(flags.history ?? [], flags.unit);
  const solve = highsSolver();
  const loop = await theLoop(
    { ...loopRecord(file, today, log), ...(session && { session }) },
    {
      resolve: meantExercise,
      stock: USUAL_STOCK[flags.unit ?? "kg"],
      ...(plans === "solved" && { planner: (request) => buildProgramme(request, solve) }),
    },
  );
  return { file, today, loop };
}

function dayOf(given: string | undefined): LocalDate {
  if (given === undefined) return new Date().toLocaleDateString("sv-SE");
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(given)) {
      dayNumber(given);
      return given;
    }
  } catch {
    // the sentence below says it better
  }
  throw new BadInput(`--today: expected a day as YYYY-MM-DD, got "${given}".`);
}
