import { writeFile } from "node:fs/promises";
import { Argument } from "commander";
import type { Command } from "commander";
import { BadInput } from "../core/errors.ts";
import { figureOf } from "../figure/exerciseFigure.ts";
import { compareLoads } from "../engine/answers/compareLoads.ts";
import { everydayOf, everydayScale } from "../engine/answers/everydayScale.ts";
import {
  exerciseLoad,
  loadThroughout,
  type AskedExercise,
  type ExerciseLoad,
  type LoadQuestion,
} from "../engine/answers/exerciseLoad.ts";
import { loadDocument, type LoadDocument } from "../engine/answers/loadDocument.ts";
import { LOAD_MESSAGES } from "../engine/answers/messages.en.ts";
import { comparisonLines, loadLines } from "../engine/answers/loadText.ts";
import { bodyScale } from "../engine/bodyScale.ts";
import { buildModel } from "../engine/buildModel.ts";
import { wrapText } from "../report/terminalText.ts";
import { capacityOption, exerciseArgument, personOption, poseOption, weightOption } from "./loadOptions.ts";

const COLUMNS = 80;

interface LoadFlags {
  readonly weight?: string;
  readonly height?: string;
  readonly mass?: string;
  readonly sex?: string;
  readonly capacity?: string;
  readonly pose?: string;
  readonly phase?: string;
  readonly compare?: string;
  readonly newtons?: boolean;
  readonly json?: boolean;
  readonly svg?: string;
}

/** Adds `backstay load EXERCISE`. */
export function register(program: Command): void {
  program
    .command("load")
    .summary("show what an exercise asks of each muscle and of the low back")
    .description(
      "Computes for a body of your size what an exercise asks of each modelled muscle, how the load on " +
        "the low back compares with everyday tasks, and what gives out first when the weight grows.",
    )
    .addArgument(new Argument("<exercise>", "id or name of an exercise"))
    .option("--weight <kg>", "weight as you log it: of one where each hand holds one (default: 0)")
    .option("--height <m>", "height in metres, 1.2 to 2.3 (default: 1.75)")
    .option("--mass <kg>", "body mass, 30 to 250 (default: 75)")
    .option("--sex <m|f|x>", "whose average strength and build to take; x: between (default: x)")
    .option("--capacity <list>", "strength left, 0 to 1: gluteus_maximus=0.4,gluteus_medius.left=0.5")
    .option("--pose <list>", "degrees to add to joints: lumbar_flexion=+20,hip_flexion_r=-5")
    .option("--phase <name>", 'a key pose such as "bottom", or "all" (default: the hardest)')
    .option("--compare <exercise>", "a second exercise, same person and weight")
    .option("--newtons", "show forces and moments too")
    .option("--json", "print JSON instead of text")
    .option("--svg <file>", "draw the pose, muscles coloured by how hard they work")
    .addHelpText("after", HELP)
    .action(async (exercise: string, flags: LoadFlags) => {
      const { asked, exercise: known } = exerciseArgument(exercise);
      const { question, all } = questionOf(asked, flags);
      const load = exerciseLoad(question);
      const scale = everydayScale(question.person);
      const document = (each: ExerciseLoad, more = {}): LoadDocument =>
        loadDocument(each, everydayOf(each, scale), more);

      const second = flags.compare === undefined ? undefined : exerciseArgument(flags.compare);
      const other = second && exerciseLoad({ ...question, exercise: second.asked });
      const comparison = other && compareLoads(load, other);
      const whole = document(load, {
        ...(all && { phases: loadThroughout(question) }),
        ...(comparison && other && { compare: { ...comparison, load: document(other) } }),
      });

      if (flags.svg !== undefined) await writeFigure(flags.svg, known.name, load);
      if (flags.json) return void process.stdout.write(`${JSON.stringify(whole, undefined, 2)}\n`);
      const lines = [
        ...(comparison && second
          ? [...comparisonLines(comparison, { one: known.name, other: second.exercise.name }), ""]
          : []),
        ...loadLines(whole, known.name, flags.newtons ?? false),
      ];
      process.stdout.write(`${lines.flatMap(wrapped).join("\n")}\n`);
    });
}

const HELP = `
Someone in pain is told more by a comparison than by newtons, so these come only
with --newtons. JSON: see docs/load-json.md. Ids of exercises: docs/ids.md.

Examples:
  $ backstay load romanian_deadlift --weight 40
  $ backstay load back_squat --weight 60 --capacity gluteus_maximus=0.4 --json
  $ backstay load "hip thrust" --weight 40 --compare back_squat --newtons`;

function questionOf(
  exercise: AskedExercise,
  flags: LoadFlags,
): { readonly question: LoadQuestion; readonly all: boolean } {
  const person = personOption(flags);
  const model = buildModel(bodyScale(person));
  const all = flags.phase === "all";
  const phase = all || flags.phase === undefined ? undefined : phaseOf(exercise, flags.phase);
  return {
    all,
    question: {
      exercise,
      person,
      weightKg: weightOption(flags.weight),
      capacities: capacityOption(model, flags.capacity),
      shift: poseOption(flags.pose),
      ...(phase && { phase }),
    },
  };
}

function phaseOf({ id, motion }: AskedExercise, name: string) {
  const found = motion.phases.find((phase) => phase.name === name);
  if (found) return found.name;
  const names = motion.phases.map((phase) => phase.name).join(", ");
  throw new BadInput(`${id} has no phase "${name}"; it has ${names}, or say all.`);
}

async function writeFigure(
  path: string,
  name: string,
  { peak, solved, weightKg }: ExerciseLoad,
): Promise<void> {
  const at = LOAD_MESSAGES.phase(peak.phaseName, Math.round(peak.phase * 100), peak.atKeyPose);
  const svg = figureOf(solved, peak.phase, {
    muscles: peak.muscles,
    title: LOAD_MESSAGES.title(name, weightKg, at),
    key: LOAD_MESSAGES.key,
    standalone: true,
  });
  await writeFile(path, `${svg}\n`).catch((error: unknown) => {
    throw new BadInput(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** Rows of a table keep their columns; sentences are broken. */
function wrapped(line: string): readonly string[] {
  return line === "" || (line.startsWith("  ") && line.length <= COLUMNS)
    ? [line]
    : wrapText(line, COLUMNS, "", "  ");
}
