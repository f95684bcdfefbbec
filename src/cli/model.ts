import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { z } from "zod";
import { BadInput } from "../core/errors.ts";
import type { BodyModel } from "../engine/bodyModel.ts";
import { bodyScale, REFERENCE_SCALE, type Sex } from "../engine/bodyScale.ts";
import { buildModel } from "../engine/buildModel.ts";
import { mjcf } from "../engine/mjcf.ts";
import { posesOfMotion, readOpenSimTable, writeOpenSimTable } from "../engine/openSimTable.ts";
import { shareMoments } from "../engine/shareMoments.ts";
import { examinePose } from "../engine/examinePose.ts";
import { readFileBytes } from "./readFile.ts";

const HELP = `
Without --height, --mass and --sex the body is the reference man: 1.75 m, 79.58 kg.
Angles in radians, lengths in metres, forces in newtons, moments in newton metres
(newtons for the three translations of the pelvis).

--poses reads an array of {"coordinate": radians}; what is not named is 0. Per pose:
  momentArmsM  unit -> coordinate -> m; positive turns the coordinate its positive
               way when the unit pulls; coordinates that it does not cross are left out
  gravityNm    coordinate -> moment that holds the pose against gravity
A motion of OpenSim (.mot), its columns named as our coordinates, does as well; with
--sto the moments are written as a table that OpenSim reads.
--share reads an array of {momentArmsM: number[axis][unit], momentsNm: number[axis],
  maxForceN: number[unit]}. Per problem: forcesN, activations, unmetNm, where
  the sum of squared activations plus squared unmet moments is least.

Examples:
  $ backstay model --mjcf body.xml
  $ backstay model --coordinates --json
  $ backstay model --poses poses.json --json
  $ backstay model --poses squat.mot --sto moments.sto
  $ backstay model --share problems.json --json`;

interface Options {
  readonly mjcf?: string;
  readonly coordinates?: boolean;
  readonly poses?: string;
  readonly sto?: string;
  readonly share?: string;
  readonly height?: string;
  readonly mass?: string;
  readonly sex?: Sex;
  readonly json?: boolean;
}

const POSES = z.array(z.record(z.string(), z.number()));
const PROBLEMS = z.array(
  z.object({
    momentArmsM: z.array(z.array(z.number())),
    momentsNm: z.array(z.number()),
    maxForceN: z.array(z.number()),
  }),
);

/** The `model` command: the body engine for biomechanists and their own tools. */
export function register(program: Command): void {
  program
    .command("model")
    .description("the body behind the numbers, for biomechanists: export it, ask it for poses")
    .option("--mjcf <file>", "write the body as a document that MuJoCo opens")
    .option("--coordinates", "list the joint coordinates and their ranges")
    .option("--poses <file>", "moment arms and gravity's moments of poses (JSON or .mot)")
    .option("--sto <file>", "with --poses: write the moments as an OpenSim table")
    .option("--share <file>", "share given moments among given muscles (JSON)")
    .option("--height <m>", "height of the person, m")
    .option("--mass <kg>", "mass of the person, kg")
    .addOption(new Option("--sex <sex>", "sex of the person").choices(["m", "f", "x"]))
    .option("--json", "print JSON")
    .addHelpText("after", HELP)
    .action(async (options: Options) => {
      process.stdout.write(await answer(options));
    });
}

async function answer(options: Options): Promise<string> {
  const asked = [options.mjcf, options.coordinates, options.poses, options.share].filter(
    (option) => option !== undefined,
  );
  if (options.sto !== undefined && options.poses === undefined) {
    throw new BadInput("--sto goes with --poses: it is where their moments are written.");
  }
  if (asked.length !== 1) {
    throw new BadInput(
      "Ask for one of --mjcf, --coordinates, --poses and --share; see `backstay help model`.",
    );
  }
  if (options.share !== undefined) return shareFile(options.share);
  const model = bodyOf(options);
  if (options.mjcf !== undefined) return exportTo(options.mjcf, model);
  if (options.poses !== undefined) return posesOf(options.poses, options.sto, model);
  return coordinatesOf(model, options.json ?? false);
}

function bodyOf({ height, mass, sex }: Options): BodyModel {
  if (height === undefined && mass === undefined && sex === undefined) return buildModel(REFERENCE_SCALE);
  if (height === undefined || mass === undefined || sex === undefined) {
    throw new BadInput("A body of your own needs --height, --mass and --sex together.");
  }
  return asBadInput("", () =>
    buildModel(bodyScale({ heightM: numberOf("--height", height), massKg: numberOf("--mass", mass), sex })),
  );
}

function numberOf(name: string, given: string): number {
  const value = Number(given);
  if (given.trim() === "" || !Number.isFinite(value))
    throw new BadInput(`${name}: expected a number, got "${given}".`);
  return value;
}

async function exportTo(path: string, model: BodyModel): Promise<string> {
  await writeTo(path, mjcf(model));
  const joints = model.coordinateIds.length;
  return `${path}: ${model.bodyCount} bodies, ${joints} joints, ${model.unitCount} musculotendon units.\n`;
}

async function writeTo(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new BadInput(`${path}: cannot be written (${code}); name a file in a folder that exists.`);
  }
}

function coordinatesOf(model: BodyModel, json: boolean): string {
  const ranges = model.coordinateIds.map((name, d) => ({
    name,
    minRad: model.min[d] ?? 0,
    maxRad: model.max[d] ?? 0,
  }));
  if (json) return `${JSON.stringify(ranges)}\n`;
  const lines = ranges.map(
    ({ name, minRad, maxRad }) =>
      `${name.padEnd(30)}${minRad.toFixed(3).padStart(8)} to ${maxRad.toFixed(3).padStart(7)}`,
  );
  return `Coordinate                     range, rad (m for pelvis_tx, pelvis_ty, pelvis_tz)\n${lines.join("\n")}\n`;
}

async function posesOf(path: string, sto: string | undefined, model: BodyModel): Promise<string> {
  const { poses, timesS } = await readPoses(path, model);
  const examined = poses.map((pose, i) => asBadInput(`${path}, pose ${i}: `, () => examinePose(model, pose)));
  if (sto === undefined) return lines(examined);
  const table = {
    name: "moments against gravity",
    inDegrees: false,
    columns: model.coordinateIds.map((id, d) => `${id}_${model.isTranslation[d] === 1 ? "force" : "moment"}`),
    rows: examined.map(({ gravityNm }, i) => ({ timeS: timesS[i] ?? i, values: Object.values(gravityNm) })),
  };
  await writeTo(sto, writeOpenSimTable(table));
  return `${sto}: ${examined.length} rows.\n`;
}

async function readPoses(path: string, model: BodyModel) {
  if (!/\.(mot|sto)$/i.test(path)) {
    const poses = await readJson(path, POSES, "an array of poses, each {coordinate: radians}");
    return { poses, timesS: poses.map((_, i) => i) };
  }
  const table = readOpenSimTable(new TextDecoder().decode(await readFileBytes(path)));
  return { poses: posesOfMotion(model, table), timesS: table.rows.map(({ timeS }) => timeS) };
}

async function shareFile(path: string): Promise<string> {
  const problems = await readJson(
    path,
    PROBLEMS,
    "an array of problems, each {momentArmsM, momentsNm, maxForceN}",
  );
  return lines(
    problems.map((problem, i) => asBadInput(`${path}, problem ${i}: `, () => shareMoments(problem))),
  );
}

/** One entry a line: large answers stay readable and diffable. */
function lines(entries: readonly unknown[]): string {
  return `[${entries.map((entry) => JSON.stringify(entry)).join(",\n")}]\n`;
}

async function readJson<Value>(path: string, schema: z.ZodType<Value>, shape: string): Promise<Value> {
  const text = new TextDecoder().decode(await readFileBytes(path));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BadInput(`${path}: is no JSON; it should hold ${shape}.`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : "wrong shape";
  throw new BadInput(`${path}: ${where}; it should hold ${shape}.`);
}

/** The engine refuses values with a RangeError that names value and range: here they came from a person. */
function asBadInput<Value>(where: string, ask: () => Value): Value {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`${where}${error.message}.`);
    throw error;
  }
}
