import type { MassUnit } from "../core/units.ts";
import { csvHeader } from "./csv.ts";
import { headerName, headerUnit } from "./headerCell.ts";
import { dateTimeReader } from "./localDateTime.ts";
import { massUnit, metresPer } from "./quantity.ts";
import type { CsvTable } from "./readCsvRows.ts";

const FIELDS = [
  "date",
  "workoutName",
  "duration",
  "exerciseName",
  "setOrder",
  "weight",
  "weightUnit",
  "reps",
  "rpe",
  "distance",
  "distanceUnit",
  "seconds",
  "notes",
  "workoutNotes",
] as const;

export type StrongField = (typeof FIELDS)[number];

/** How one Strong file is laid out, whatever its version, language and delimiter. */
export interface StrongColumns {
  readonly table: CsvTable;
  /** Position of each field; -1 where the file has none. */
  readonly at: Readonly<Record<StrongField, number>>;
  /** Units that the header states for the whole file. */
  readonly massUnit?: MassUnit;
  readonly metresPerUnit?: number;
}

// Header names in lower case without accents, hyphens and bracketed units: English, German, French as exported;
// Spanish, Portuguese, Italian and Hungarian as the app's words would give them.
const NAMES: Readonly<Record<StrongField, readonly string[]>> = {
  date: ["date", "datum", "fecha", "data"],
  workoutName: [
    "workout name",
    "nom de l'entrainement",
    "nombre del entrenamiento",
    "nome do treino",
    "nome allenamento",
  ],
  duration: [
    "duration",
    "workout duration",
    "dauer",
    "workout dauer",
    "duree",
    "duracion",
    "duracao",
    "durata",
  ],
  exerciseName: [
    "exercise name",
    "name der ubung",
    "ubungsname",
    "nom de l'exercice",
    "nombre del ejercicio",
    "nome do exercicio",
    "nome esercizio",
  ],
  setOrder: [
    "set order",
    "reihenfolge festlegen",
    "satzreihenfolge",
    "ordre de la serie",
    "orden de la serie",
    "ordem da serie",
    "ordine serie",
  ],
  weight: ["weight", "gewicht", "poids", "peso", "kg", "lb", "lbs"],
  weightUnit: ["weight unit", "gewichtseinheit", "unite de poids"],
  reps: ["reps", "wiederh.", "wiederholungen", "repetitions", "repeticiones", "repeticoes", "ripetizioni"],
  rpe: ["rpe"],
  distance: ["distance", "entfernung", "distanz", "distancia", "distanza", "km", "mi", "miles"],
  distanceUnit: ["distance unit", "entfernungseinheit", "unite de distance"],
  seconds: ["seconds", "sekunden", "secondes", "segundos", "secondi"],
  notes: ["notes", "notizen", "notas", "note"],
  workoutNotes: [
    "workout notes",
    "workout notizen",
    "trainingsnotizen",
    "notes d'entrainement",
    "notas del entrenamiento",
    "notas do treino",
    "note allenamento",
  ],
};

/** The layout of a Strong workout export; undefined when the text is none. Columns are found by name, never by position. */
export function strongColumns(head: string): StrongColumns | undefined {
  const { fields, delimiter } = csvHeader(head);
  return headed(fields, delimiter) ?? headerless(fields, delimiter);
}

function headed(fields: readonly string[], delimiter: string): StrongColumns | undefined {
  const names = fields.map(headerName);
  const at = {} as Record<StrongField, number>;
  for (const field of FIELDS) at[field] = names.findIndex((name) => NAMES[field].includes(name));
  if ([at.date, at.exerciseName, at.setOrder].includes(-1) || (at.reps === -1 && at.weight === -1))
    return undefined;

  const mass = unitOfHeader(fields[at.weight], massUnit);
  const metres = unitOfHeader(fields[at.distance], metresPer);
  return {
    table: { delimiter, columns: fields.length, headed: true },
    at,
    ...(mass !== undefined && { massUnit: mass }),
    ...(metres !== undefined && { metresPerUnit: metres }),
  };
}

// "Weight (kg)", or the unit alone as the column's name.
function unitOfHeader<Unit>(
  cell: string | undefined,
  unitOf: (text: string) => Unit | undefined,
): Unit | undefined {
  return cell === undefined ? undefined : (unitOf(headerUnit(cell)) ?? unitOf(cell));
}

// Some versions wrote the unit-columns layout without its header: 13 columns, or 14 with the duration.
const HEADERLESS: readonly StrongField[] = [
  "date",
  "workoutName",
  "exerciseName",
  "setOrder",
  "weight",
  "weightUnit",
  "reps",
  "rpe",
  "distance",
  "distanceUnit",
  "seconds",
  "notes",
  "workoutNotes",
  "duration",
];

function headerless(fields: readonly string[], delimiter: string): StrongColumns | undefined {
  if (fields.length !== 13 && fields.length !== 14) return undefined;
  const [
    date = "",
    ,
    exercise = "",
    ,
    weight = "",
    weightUnit = "",
    reps = "",
    rpe = "",
    distance = "",
    distanceUnit = "",
    seconds = "",
  ] = fields;
  const looksRight =
    dateTimeReader()(date).kind === "read" &&
    exercise.trim() !== "" &&
    (weightUnit === "" || massUnit(weightUnit) !== undefined) &&
    (distanceUnit === "" || metresPer(distanceUnit) !== undefined) &&
    [weight, reps, rpe, distance, seconds].every((cell) => /^[\d.,]*$/.test(cell.trim()));
  if (!looksRight) return undefined;

  const at = {} as Record<StrongField, number>;
  for (const field of FIELDS) at[field] = HEADERLESS.slice(0, fields.length).indexOf(field);
  return { table: { delimiter, columns: fields.length, headed: false }, at };
}
