import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { ExerciseLoad, PhaseLoad } from "./exerciseLoad.ts";
import { LOAD_MESSAGES } from "./messages.en.ts";
import type { EverydayComparison } from "./everydayScale.ts";
import type { LoadComparison } from "./compareLoads.ts";

/** The answer of `backstay load --json`; docs/load-json.md describes it. */
export interface LoadDocument {
  readonly format: "backstay-load";
  readonly version: 1;
  readonly exercise: string;
  readonly person: ExerciseLoad["person"];
  readonly weightKg: number;
  readonly wholeLoadKg: number;
  readonly capacities: ExerciseLoad["capacities"];
  readonly pose: ExerciseLoad["shift"];
  readonly peak: PhaseLoad;
  readonly phases?: readonly PhaseLoad[];
  readonly everyday: EverydayComparison & { readonly words: string };
  readonly weakestLink: ExerciseLoad["weakestLink"] & { readonly words: string };
  readonly notModelled: readonly MuscleId[];
  readonly compare?: LoadComparison & { readonly load: LoadDocument };
  readonly limits: readonly string[];
}

/** Everything said of an exercise's load, as one document with figures rounded to what they are worth. */
export function loadDocument(
  load: ExerciseLoad,
  everyday: EverydayComparison,
  more: Pick<LoadDocument, "phases" | "compare"> = {},
): LoadDocument {
  return rounded({
    format: "backstay-load",
    version: 1,
    exercise: load.exercise,
    person: load.person,
    weightKg: load.weightKg,
    wholeLoadKg: load.wholeLoadKg,
    capacities: load.capacities,
    pose: load.shift,
    peak: load.peak,
    ...(more.phases && { phases: more.phases }),
    everyday: { ...everyday, words: LOAD_MESSAGES.back(everyday) },
    weakestLink: { ...load.weakestLink, words: LOAD_MESSAGES.weakest(load.weakestLink) },
    notModelled: load.notModelled,
    ...(more.compare && { compare: more.compare }),
    limits: LOAD_MESSAGES.limits,
  });
}

/** Newtons and newton metres to a tenth, everything between -1 and 1 to four places: no digit that means nothing. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? roundedNumber(each) : each)),
  ) as Value;
}

function roundedNumber(value: number): number {
  const scale = Math.abs(value) < 2.5 ? 1e4 : 10;
  const near = Math.round(value * scale) / scale;
  return near === 0 ? 0 : near;
}
