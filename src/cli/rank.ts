import type { Command } from "commander";
import { muscle as muscleOf } from "../core/anatomy/muscles.ts";
import { EMG } from "../core/evidence/emg.ts";
import { BadInput } from "../core/errors.ts";
import { EXERCISES } from "../core/exercise/catalogue.ts";
import type { KitId } from "../core/exercise/exercise.ts";
import { KIT } from "../core/exercise/kit.ts";
import { EXERCISE_LOADS, LOADS_MADE_FOR } from "../core/exercise/loads.generated.ts";
import { MEASURED_ACTIVITY } from "../core/exercise/measuredActivity.ts";
import { STANDING } from "../engine/answers/everydayTasks.ts";
import { exerciseLoad, REFERENCE_PERSON } from "../engine/answers/exerciseLoad.ts";
import { LOAD_MESSAGES } from "../engine/answers/messages.en.ts";
import { rankExercises, type RankedExercise, type Ranking } from "../engine/answers/rankExercises.ts";
import { bodyScale } from "../engine/bodyScale.ts";
import { buildModel } from "../engine/buildModel.ts";
import { fitText, wrapText } from "../report/terminalText.ts";
import { modelledMuscle, numberOption } from "./loadOptions.ts";

const COLUMNS = 80;
const NAME_COLUMNS = 38;

interface RankFlags {
  readonly by: string;
  readonly per?: string;
  readonly kit?: string;
  readonly top: string;
  readonly json?: boolean;
}

/** Adds `backstay rank`. */
export function register(program: Command): void {
  program
    .command("rank")
    .summary("rank exercises by what they ask of a muscle, and of the low back with it")
    .description(
      "Ranks the exercises whose motion is described by how hard a muscle works in them, or by that for each " +
        "newton on the low back, with measured activity beside the computed.",
    )
    .option("--by <muscle>", "id of the muscle", "gluteus_maximus")
    .option("--per <spine>", 'say "spine" to rank by work of the muscle for each newton on the low back')
    .option("--kit <list>", "only what this kit allows: band,dumbbells; none for bare hands")
    .option("--top <n>", "how many lines of text", "20")
    .option("--json", "print JSON instead of text, all exercises")
    .addHelpText("after", HELP)
    .action((flags: RankFlags) => {
      const ranking = rankExercises(
        {
          muscle: modelledMuscle(buildModel(bodyScale(REFERENCE_PERSON)), flags.by),
          perSpine: perSpineOption(flags.per),
          ...(flags.kit !== undefined && { kit: kitOption(flags.kit) }),
        },
        { exercises: EXERCISES, loads: EXERCISE_LOADS, emg: EMG, measured: MEASURED_ACTIVITY },
      );
      const top = numberOption("--top", flags.top, 1, 1000, "lines");
      process.stdout.write(flags.json ? jsonOf(ranking) : textOf(ranking, top));
    });
}

const HELP = `
Ids of muscles and kit: docs/ids.md. JSON: see docs/load-json.md.

Examples:
  $ backstay rank
  $ backstay rank --by gluteus_medius --per spine --kit band,mini_band`;

function perSpineOption(text: string | undefined): boolean {
  if (text === undefined || text === "spine") return text === "spine";
  throw new BadInput(`--per ${text} is unknown; the only choice is spine.`);
}

function kitOption(text: string): readonly KitId[] {
  if (text === "none") return [];
  return text.split(",").map((word) => {
    const found = KIT.find(({ id }) => id === word.trim());
    if (found) return found.id;
    throw new BadInput(`No kit is called "${word.trim()}"; there are ${KIT.map(({ id }) => id).join(", ")}.`);
  });
}

function jsonOf(ranking: Ranking): string {
  const document = {
    format: "backstay-rank",
    version: 1,
    madeFor: LOADS_MADE_FOR,
    ...ranking,
    limits: LOAD_MESSAGES.limits,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function textOf(ranking: Ranking, top: number): string {
  const standing = exerciseLoad({ exercise: STANDING, person: REFERENCE_PERSON, weightKg: 0 });
  const standingN = standing.peak.spine["L4/L5"].compressionN.value;
  const { exercise, weight, works, back, measured } = LOAD_MESSAGES.rankHead;
  const { heightM, massKg } = LOADS_MADE_FOR;
  const name = muscleOf(ranking.muscle).name;
  const lines = [
    LOAD_MESSAGES.rankTitle(name, ranking.perSpine),
    "",
    columns(exercise, weight, works, back, measured),
    ...ranking.exercises.slice(0, top).map((row) => rowLine(row, standingN)),
    "",
    ...wrapText(LOAD_MESSAGES.rankBasis(heightM, massKg), COLUMNS),
    ...wrapText(
      LOAD_MESSAGES.correlation(ranking.rankCorrelation ?? undefined, ranking.measuredCount),
      COLUMNS,
    ),
    ...(ranking.notHeld.length > 0
      ? wrapText(LOAD_MESSAGES.notHeldThere(ranking.notHeld.length), COLUMNS)
      : []),
    "",
    ...wrapText(`${LOAD_MESSAGES.limitsTitle}: ${LOAD_MESSAGES.limits.join(" ")}`, COLUMNS),
  ];
  return `${lines.join("\n")}\n`;
}

function rowLine(row: RankedExercise, standingN: number): string {
  return columns(
    row.name,
    row.weightKg > 0 ? `${row.weightKg} kg` : "",
    `${Math.round(row.activation * 100)} %`,
    `${(row.l4l5CompressionN / standingN).toFixed(1)} x`,
    row.measuredPercentMvic === null ? "-" : `${Math.round(row.measuredPercentMvic)} %`,
  );
}

function columns(name: string, ...figures: readonly string[]): string {
  return `${fitText(name, NAME_COLUMNS)}${figures.map((figure) => figure.padStart(10)).join("")}`;
}
