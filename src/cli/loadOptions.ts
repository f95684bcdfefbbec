import { MUSCLES } from "../core/anatomy/muscles.ts";
import { BadInput } from "../core/errors.ts";
import { findExercise } from "../core/exercise/catalogue.ts";
import type { Exercise } from "../core/exercise/exercise.ts";
import { matchName } from "../core/exercise/names/matchName.ts";
import { askedExercise } from "../engine/answers/askedExercise.ts";
import { MOST_WEIGHT_KG } from "../engine/answers/askedFrame.ts";
import { REFERENCE_PERSON, type AskedExercise } from "../engine/answers/exerciseLoad.ts";
import type { PoseShift } from "../engine/answers/shiftedMotion.ts";
import type { BodyModel } from "../engine/bodyModel.ts";
import type { BodySize, Sex } from "../engine/bodyScale.ts";
import { isModelled, type MuscleCapacity } from "../engine/capacity.ts";

/** A number that a person typed. Throws BadInput for one that is none or out of range, quoting it. */
export function numberOption(name: string, text: string, least: number, most: number, unit: string): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) {
    throw new BadInput(
      `${name}${name.endsWith("=") ? "" : " "}${text} is outside ${least} to ${most} ${unit}.`,
    );
  }
  return value;
}

/** The weight of `--weight`, kg. */
export function weightOption(text: string | undefined): number {
  return text === undefined ? 0 : numberOption("--weight", text, 0, MOST_WEIGHT_KG, "kg");
}

/** The person of `--height`, `--mass` and `--sex`; what is left out is the reference person's. */
export function personOption(flags: {
  readonly height?: string;
  readonly mass?: string;
  readonly sex?: string;
}): BodySize {
  const { height, mass, sex = REFERENCE_PERSON.sex } = flags;
  if (!["m", "f", "x"].includes(sex)) throw new BadInput(`--sex ${sex} is none of m, f and x.`);
  return {
    heightM:
      height === undefined ? REFERENCE_PERSON.heightM : numberOption("--height", height, 1.2, 2.3, "m"),
    massKg: mass === undefined ? REFERENCE_PERSON.massKg : numberOption("--mass", mass, 30, 250, "kg"),
    sex: sex as Sex,
  };
}

/** "gluteus_maximus=0.4,gluteus_medius.left=0.5" as capacities. */
export function capacityOption(model: BodyModel, text: string | undefined): readonly MuscleCapacity[] {
  return pairs("--capacity", text).map(([name, value]) => {
    const [muscle = "", side, ...rest] = name.split(".");
    modelledMuscle(model, muscle);
    if ((side !== undefined && side !== "left" && side !== "right") || rest.length > 0) {
      throw new BadInput(`--capacity ${name} names no side; write ${muscle}.left or ${muscle}.right.`);
    }
    const factor = numberOption(`--capacity ${name}=`, value, 0, 1, "of full strength");
    return { muscle, ...(side && { side }), factor };
  });
}

/** The id itself where it names a muscle that the engine has data for. Throws BadInput elsewhere. */
export function modelledMuscle(model: BodyModel, muscle: string): string {
  const modelled = MUSCLES.map(({ id }) => id).filter((id) => isModelled(model, id));
  if (modelled.includes(muscle)) return muscle;
  const known = MUSCLES.some(({ id }) => id === muscle);
  throw new BadInput(
    known
      ? `${muscle} is not modelled, so nothing is computed for it; modelled are ${modelled.join(", ")}.`
      : `No muscle is called "${muscle}"; modelled are ${modelled.join(", ")}.`,
  );
}

/** "lumbar_flexion=+20,hip_flexion_r=-5" as degrees by coordinate. */
export function poseOption(text: string | undefined): PoseShift {
  return Object.fromEntries(
    pairs("--pose", text).map(([name, value]) => [
      name,
      numberOption(`--pose ${name}=`, value, -180, 180, "degrees"),
    ]),
  );
}

function pairs(option: string, text: string | undefined): readonly (readonly [string, string])[] {
  if (text === undefined) return [];
  return text.split(",").map((pair) => {
    const [name = "", value, ...rest] = pair.split("=").map((part) => part.trim());
    if (name === "" || !value || rest.length > 0) {
      throw new BadInput(`${option} "${pair}" is not of the form name=number.`);
    }
    return [name, value];
  });
}

/** The exercise that an id or a name means, with its motion. Throws BadInput where there is none. */
export function exerciseArgument(text: string): {
  readonly exercise: Exercise;
  readonly asked: AskedExercise;
} {
  const exercise = findExercise(text) ?? named(text);
  const asked = askedExercise(exercise);
  if (!asked)
    throw new BadInput(`The motion of ${exercise.id} is not described, so its load cannot be computed.`);
  return { exercise, asked };
}

function named(text: string): Exercise {
  const match = matchName(text);
  const found = match.status === "matched" ? findExercise(match.id) : undefined;
  if (found) return found;
  const candidates = match.status === "ambiguous" ? match.candidates.join(", ") : "";
  throw new BadInput(
    candidates
      ? `"${text}" could mean several exercises: ${candidates}; name one of them.`
      : `No exercise is called "${text}"; docs/ids.md lists them all.`,
  );
}
