import type { ExerciseId } from "../../core/exercise/exercise.ts";
import type { ExerciseLoadRow } from "../../core/exercise/exerciseLoadRow.ts";
import { ENGINE_VERSION } from "./engineVersion.ts";
import { REFERENCE_PERSON } from "./exerciseLoad.ts";

/** The generated module that holds the catalogue's loads; the same rows give the same bytes. */
export function loadsModule(rows: Readonly<Record<ExerciseId, ExerciseLoadRow>>): string {
  const { heightM, massKg, sex } = REFERENCE_PERSON;
  const lines = Object.entries(rows).map(([id, row]) => `  ${id}: ${literal(row)},`);
  return `// Made by scripts/loads.ts; not written by hand.
import type { ExerciseId } from "./exercise.ts";
import type { ExerciseLoadRow } from "./exerciseLoadRow.ts";

/** Version of the engine that computed the loads, and for whom. */
export const LOADS_MADE_FOR = { engine: "${ENGINE_VERSION}", heightM: ${heightM}, massKg: ${massKg}, sex: "${sex}" } as const;

/** What each exercise whose motion is described asks of the reference person with a light weight. */
export const EXERCISE_LOADS: Readonly<Record<ExerciseId, ExerciseLoadRow>> = {
${lines.join("\n")}
};
`;
}

function literal({ activation, ...figures }: ExerciseLoadRow): string {
  const parts = Object.entries(activation).map(([muscle, part]) => `${muscle}: ${part}`);
  const rest = Object.entries(figures).map(([name, value]) => `${name}: ${String(value)}`);
  return `{ ${rest.join(", ")}, activation: { ${parts.join(", ")} } }`;
}
