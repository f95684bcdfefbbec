import type { JefitRow, JefitSections } from "./jefitSections.ts";

/** Exercises are numbered twice over: those of Jefit (belongSys 1) and the person's own (0). */
export function exerciseKey(row: JefitRow): string {
  const own = row.cell("belongsys") === "0" ? "own" : "jefit";
  return `${own} ${row.cell("eid") || row.cell("exercise_id") || row.cell("ename")}`;
}

/** Names by key, from every section that tells one. */
export function exerciseNames(sections: JefitSections): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (key: string, name: string) => {
    if (name !== "" && !names.has(key)) names.set(key, name);
  };
  for (const row of sections.rows("EXERCISE LOGS")) add(exerciseKey(row), row.cell("ename"));
  for (const row of sections.rows("CUSTOM EXERCISES")) add(`own ${row.cell("_id")}`, row.cell("name"));
  for (const row of sections.rows("ROUTINES")) add(exerciseKey(row), row.cell("exercisename"));
  for (const row of sections.rows("NOTES")) add(exerciseKey(row), row.cell("title"));
  return names;
}

/** What to call an exercise of which only the number is known. */
export function unnamed(row: JefitRow): string {
  return `Jefit exercise ${row.cell("eid") || row.cell("exercise_id") || "of unknown number"}`;
}

/** Day items of the routines that belong to a superset: item id to superset id. Only ROUTINES knows them. */
export function routineSupersets(rows: readonly JefitRow[]): ReadonlyMap<string, string> {
  const items = rows.filter((row) => !["", "0", "-1"].includes(row.cell("superset")));
  return new Map(items.map((row) => [row.cell("_id"), row.cell("superset")]));
}
