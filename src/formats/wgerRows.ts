import type { JsonObject } from "./jsonDocument.ts";
import { isObject, listOf, textOf } from "./jsonDocument.ts";

/** The rows of a wger file, sorted by what they are. */
export interface WgerRows {
  readonly logs: readonly JsonObject[];
  /** Workout sessions by id. */
  readonly sessions: ReadonlyMap<string, JsonObject>;
  /** Exercise names by id, where the file holds an exercise table. */
  readonly names: ReadonlyMap<string, string>;
  readonly weights: readonly JsonObject[];
  /** Rows of plans: routines, days, slots, their settings. */
  readonly planRows: number;
  /** Anything else. */
  readonly others: readonly unknown[];
}

/**
 * Sorts the rows of a wger document: an API page ({ results: [...] }), a list, several of either, an object of
 * tables, or a Django fixture ({ model, pk, fields }).
 */
export function wgerRows(document: unknown): WgerRows {
  const logs: JsonObject[] = [];
  const sessions = new Map<string, JsonObject>();
  const names = new Map<string, string>();
  const weights: JsonObject[] = [];
  const others: unknown[] = [];
  let planRows = 0;

  for (const row of rowsIn(document)) {
    const kind = isObject(row) ? kindOf(row) : "other";
    if (!isObject(row) || kind === "other") others.push(row);
    else if (kind === "log") logs.push(row);
    else if (kind === "session") sessions.set(String(row["id"]), row);
    else if (kind === "weight") weights.push(row);
    else if (kind === "plan") planRows++;
    else nameExercise(row, names);
  }
  return { logs, sessions, names, weights, planRows, others };
}

function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (isContainer(item) ? rowsIn(item) : [flattened(item)]));
  if (!isObject(value)) return [value];
  if (isContainer(value))
    return Object.values(value)
      .filter((inner) => isObject(inner) || Array.isArray(inner))
      .flatMap(rowsIn);
  return [flattened(value)];
}

// A page of the API, or an object of tables ({ "workoutlog": [...], "workoutsession": {...} }).
function isContainer(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value);
  if (Array.isArray(value["results"])) return true;
  const tables = Object.keys(value).filter((key) =>
    /^(workout_?logs?|workout_?sessions?|exercises?|exerciseinfo|weight_?entr(?:y|ies)|logs|sessions)$/i.test(
      key,
    ),
  );
  return (
    tables.length > 0 &&
    tables.every((key) => Array.isArray(value[key]) || isObject(value[key])) &&
    value["id"] === undefined
  );
}

// { pk, model, fields } of a fixture becomes a row like that of the API, its model kept.
function flattened(item: unknown): unknown {
  if (!isObject(item) || !isObject(item["fields"]) || typeof item["model"] !== "string") return item;
  return { id: item["pk"], ...item["fields"], model: item["model"] };
}

type Kind = "log" | "session" | "exercise" | "weight" | "plan" | "other";

const MODELS: Readonly<Record<string, Kind>> = {
  "manager.workoutlog": "log",
  "manager.workoutsession": "session",
  "exercises.exercise": "exercise",
  "exercises.translation": "exercise",
  "weight.weightentry": "weight",
};

function kindOf(row: JsonObject): Kind {
  const model = textOf(row["model"])?.toLowerCase();
  if (model !== undefined) return MODELS[model] ?? (model.startsWith("manager.") ? "plan" : "other");
  const has = (...keys: readonly string[]) => keys.some((key) => key in row);
  if (has("slots", "slot", "days", "day_name", "fit_in_week", "sets", "is_rest", "slot_entry_id"))
    return "plan";
  if (has("exercise", "exercise_base") && has("repetitions", "reps", "weight") && has("date", "session"))
    return "log";
  if (has("impression") || (has("time_start") && has("time_end"))) return "session";
  if (
    has("translations") ||
    (has("name") && has("category", "muscles", "exercise", "exercise_base", "language"))
  )
    return "exercise";
  if (has("weight") && has("date")) return "weight";
  if (has("entries", "iteration", "operation", "slot_entry", "order")) return "plan";
  return "other";
}

const ENGLISH = 2; // wger's id of the language

function nameExercise(row: JsonObject, names: Map<string, string>): void {
  const translations = listOf(row["translations"]).filter(isObject);
  const translation = translations.find((one) => one["language"] === ENGLISH) ?? translations[0];
  const name = textOf(row["name"]) ?? textOf(translation?.["name"]);
  const id = row["exercise"] ?? row["exercise_base"] ?? row["id"];
  if (name === undefined || (typeof id !== "number" && typeof id !== "string")) return;
  if (!names.has(String(id)) || row["language"] === ENGLISH) names.set(String(id), name);
}
