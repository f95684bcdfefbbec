import { finishedLog } from "./finishedLog.ts";
import type { LocalDate } from "../core/calendar.ts";
import type { BodyMeasurement, LoggedSet, Workout } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import type { ReadOptions, ReadResult } from "./importer.ts";
import { isDate, wallClock } from "./instant.ts";
import { grouped } from "./grouped.ts";
import { exerciseKey, exerciseNames, routineSupersets, unnamed } from "./jefitExercises.ts";
import { profileMeasurements } from "./jefitProfile.ts";
import type { JefitRow, JefitSections } from "./jefitSections.ts";
import type { JefitSet } from "./jefitSets.ts";
import { setOfRow, setsOfLog, unitFromBoth } from "./jefitSets.ts";
import { jefitStart } from "./jefitTime.ts";
import { distance, massUnit, metresPer, quantity, stated } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";

/**
 * The history in the sections of a Jefit file. A log (one exercise of one workout) describes its sets once in
 * its own `logs` cell and, since the end of 2024, again row by row in EXERCISE SET LOGS: where rows exist they
 * count, since they say more (time, warm-ups); otherwise the cell does. Never both.
 */
export function jefitHistory(sections: JefitSections, options: ReadOptions): ReadResult {
  return new JefitReader(sections, options).read();
}

interface OpenWorkout {
  readonly startMs: number | undefined;
  readonly durationS: number | undefined;
  readonly title?: string;
  date: LocalDate | undefined;
  readonly notes: string[];
  readonly entries: OpenEntry[];
}
interface OpenEntry {
  readonly name: string;
  readonly exercise: string;
  readonly superset: string | undefined;
  readonly notes: string[];
  readonly sets: LoggedSet[];
}

class JefitReader {
  private readonly ledger = new RowLedger();
  private readonly workouts = new Map<string, OpenWorkout>();
  private readonly sections: JefitSections;
  private readonly options: ReadOptions;
  private readonly setting: JefitRow | undefined;
  private readonly setRows: ReadonlyMap<string, readonly JefitRow[]>;
  private readonly unit: MassUnit | undefined;
  private readonly names: ReadonlyMap<string, string>;
  private readonly supersets: ReadonlyMap<string, string>;

  constructor(sections: JefitSections, options: ReadOptions) {
    this.sections = sections;
    this.options = options;
    this.setting = sections.rows("SETTING")[0];
    this.setRows = grouped(sections.rows("EXERCISE SET LOGS"), (row) => row.cell("exercise_log_id"));
    this.unit =
      massUnit(this.setting?.cell("mass")) ??
      unitFromBoth(sections.rows("EXERCISE LOGS"), (log) => this.rowsOf(log)) ??
      options.unit;
    this.names = exerciseNames(sections);
    this.supersets = routineSupersets(sections.rows("ROUTINES"));
  }

  read(): ReadResult {
    const sessions = this.readSessions();
    for (const log of this.sections.rows("EXERCISE LOGS")) this.readLog(log, sessions);
    this.refuseOrphans();
    for (const row of this.sections.rows("CARDIO LOGS")) this.readCardio(row);
    for (const row of this.sections.rows("CARDIO EXERCISE LOGS")) this.readCardio(row);
    const days = grouped([...this.workouts.values()], (workout) => workout.date ?? "");
    for (const row of this.sections.rows("NOTES")) this.readNote(row, days);
    const measurements = this.sections.rows("PROFILE").flatMap((row) => this.readProfile(row));
    return this.ledger.result("jefit", finishedLog({ workouts: this.closed(), measurements }));
  }

  private rowsOf(log: JefitRow): readonly JefitRow[] {
    const id = log.cell("_id");
    return id === "" ? [] : (this.setRows.get(id) ?? []);
  }

  private readSessions(): ReadonlyMap<string, JefitRow> {
    const sessions = new Map<string, JefitRow>();
    for (const row of this.sections.rows("WORKOUT SESSIONS")) {
      if (/^\d+$/.test(row.cell("_id"))) sessions.set(row.cell("_id"), row);
      else this.ledger.refuse(row.line, "The workout session has no readable id.", row.raw);
    }
    return sessions;
  }

  private readLog(log: JefitRow, sessions: ReadonlyMap<string, JefitRow>): void {
    const rows = this.rowsOf(log).toSorted(
      (a, b) => Number(a.cell("set_index")) - Number(b.cell("set_index")),
    );
    const sets = rows.length > 0 ? rows.map((row) => setOfRow(row, this.unit)) : setsOfLog(log, this.unit);
    const name = log.cell("ename") || this.names.get(exerciseKey(log));
    const workout = name === undefined ? undefined : this.workoutOf(log, sessions);
    if (name === undefined || !workout) {
      const reason =
        name === undefined ? "The log names no exercise." : "The log has no readable date and no session.";
      for (const set of sets)
        this.ledger.refuse(log.line, reason, set.kind === "refused" ? set.raw : log.raw);
      return;
    }
    const read = sets.flatMap((set) => this.kept(set));
    if (read.length === 0) return;
    const superset = this.supersets.get(log.cell("day_item_id"));
    workout.entries.push({ name, exercise: exerciseKey(log), superset, notes: [], sets: read });
  }

  private kept(set: JefitSet): readonly LoggedSet[] {
    if (set.kind === "refused") {
      this.ledger.refuse(set.line, set.reason, set.raw);
      return [];
    }
    this.ledger.sets++;
    return [set.set];
  }

  private workoutOf(log: JefitRow, sessions: ReadonlyMap<string, JefitRow>): OpenWorkout | undefined {
    const id = log.cell("belongsession");
    const session = sessions.get(id);
    const date = dateIn(log.cell("mydate")) ?? dateIn(session?.cell("mydate") ?? "");
    // Newer sessions are numbered by the second in which they began.
    const startS = unixSeconds(session?.cell("starttime") ?? "") ?? unixSeconds(id);
    const startMs = startS === undefined ? undefined : startS * 1000;
    if (date === undefined && jefitStart(startMs, undefined, undefined) === undefined) return undefined;
    const key = session || (id !== "" && id !== "0") ? `session ${id}` : `day ${date}`;
    const workout = this.workouts.get(key) ?? {
      startMs,
      durationS: session && lengthOf(session),
      date,
      notes: [],
      entries: [],
    };
    // A workout past midnight: the day on which it began.
    if (date !== undefined && (workout.date === undefined || date < workout.date)) workout.date = date;
    this.workouts.set(key, workout);
    return workout;
  }

  private refuseOrphans(): void {
    const known = new Set(this.sections.rows("EXERCISE LOGS").map((log) => log.cell("_id")));
    for (const [id, rows] of this.setRows) {
      if (id !== "" && known.has(id)) continue;
      for (const row of rows)
        this.ledger.refuse(row.line, "The set belongs to no exercise log of this file.", row.raw);
    }
  }

  private readCardio(row: JefitRow): void {
    const date = dateIn(row.cell("mydate") || row.cell("date"));
    const [time, length, calories] = ["duration", "distance", "calorie"].map((column) =>
      quantity(row.cell(column)),
    );
    if (
      date === undefined ||
      [time, length].some((value) => value === "malformed" || (typeof value === "number" && value < 0))
    ) {
      this.ledger.refuse(row.line, "The date or a number of the cardio log cannot be read.", row.raw);
      return;
    }
    const durationS = stated(time ?? "blank");
    const set: LoggedSet = {
      kind: "work",
      ...(durationS !== undefined && { durationS }),
      ...distance(stated(length ?? "blank"), this.options.distanceUnit),
      ...(typeof calories === "number" && calories > 0 && { notes: `${calories} kcal` }),
    };
    if (Object.keys(set).length === 1) {
      this.ledger.refuse(row.line, "The cardio log was left empty: no time or distance.", row.raw);
      return;
    }
    const key = `cardio ${date}`;
    const workout = this.workouts.get(key) ?? {
      startMs: undefined,
      durationS: undefined,
      title: "Cardio",
      date,
      notes: [],
      entries: [],
    };
    this.workouts.set(key, workout);
    const exercise = exerciseKey(row);
    const name = row.cell("ename") || this.names.get(exercise) || unnamed(row);
    workout.entries.push({ name, exercise, superset: undefined, notes: [], sets: [set] });
    this.ledger.sets++;
  }

  // To the exercise on that day; else to a workout of that day; else the day keeps the note alone.
  private readNote(row: JefitRow, days: ReadonlyMap<string, readonly OpenWorkout[]>): void {
    const date = dateIn(row.cell("mydate"));
    const note = row.cell("mynote");
    if (date === undefined || note === "") {
      this.ledger.refuse(row.line, "The note has no readable date or text.", row.raw);
      return;
    }
    this.ledger.notes++;
    const ofDay = days.get(date) ?? [];
    const entries = ofDay.flatMap((workout) => workout.entries);
    const entry = entries.find(
      ({ exercise, name }) => exercise === exerciseKey(row) || name === row.cell("title"),
    );
    if (entry) {
      entry.notes.push(note);
      return;
    }
    const name = row.cell("title") || this.names.get(exerciseKey(row));
    const line = name === undefined ? note : `${name}: ${note}`;
    const key = `day ${date}`;
    const workout = ofDay[0] ??
      this.workouts.get(key) ?? { startMs: undefined, durationS: undefined, date, notes: [], entries: [] };
    workout.notes.push(line);
    if (!ofDay[0]) this.workouts.set(key, workout);
  }

  private readProfile(row: JefitRow): readonly BodyMeasurement[] {
    const date = dateIn(row.cell("mydate"));
    const units = { mass: this.unit, metres: metresPer(this.setting?.cell("length")) };
    const found = date === undefined ? [] : profileMeasurements(row, date, units);
    if (found.length === 0)
      this.ledger.refuse(row.line, "The body record holds no readable date or value.", row.raw);
    this.ledger.measurements += found.length;
    return found;
  }

  private closed(): readonly Workout[] {
    const zone = quantity(this.setting?.cell("zonedifference"));
    const zoneHours = typeof zone === "number" && Math.abs(zone) <= 14 ? zone : undefined;
    const ids = new Map<string, number>();
    return [...this.workouts.values()].flatMap((workout) => {
      const start = jefitStart(workout.startMs, workout.date, zoneHours);
      if (!start || (workout.entries.length === 0 && workout.notes.length === 0)) return [];
      const stem =
        start.precision === "day" || workout.startMs === undefined
          ? `jefit:${start.startedAt.slice(0, 10)}${workout.title === undefined ? "" : ":cardio"}`
          : `jefit:${wallClock({ ms: workout.startMs, offsetMin: 0 })}Z`;
      const before = ids.get(stem) ?? 0;
      ids.set(stem, before + 1);
      return [workoutFrom(before === 0 ? stem : `${stem}:${before + 1}`, start, workout)];
    });
  }
}

function workoutFrom(
  id: string,
  start: NonNullable<ReturnType<typeof jefitStart>>,
  workout: OpenWorkout,
): Workout {
  const shared = sharedSupersets(workout.entries);
  return {
    id,
    app: "jefit",
    ...start,
    ...(workout.durationS !== undefined && { durationS: workout.durationS }),
    ...(workout.title !== undefined && { title: workout.title }),
    ...(workout.notes.length > 0 && { notes: workout.notes.join("\n") }),
    entries: workout.entries.map(({ name, superset, notes, sets }) => ({
      name,
      ...(superset !== undefined && shared.includes(superset) && { supersetGroup: shared.indexOf(superset) }),
      ...(notes.length > 0 && { notes: notes.join("\n") }),
      sets,
    })),
  };
}

function dateIn(text: string): LocalDate | undefined {
  const date = text.slice(0, 10);
  return isDate(date) ? date : undefined;
}

function unixSeconds(text: string): number | undefined {
  return /^\d{9,10}$/.test(text) ? Number(text) : undefined;
}

function lengthOf(session: JefitRow): number | undefined {
  const [start, end] = ["starttime", "endtime"].map((column) => unixSeconds(session.cell(column)));
  const length = start !== undefined && end !== undefined ? end - start : 0;
  if (length > 0 && length < 86_400) return length;
  const total = quantity(session.cell("total_time"));
  return typeof total === "number" && total > 0 && total < 86_400 ? total : undefined;
}

// A superset of which only one exercise was done that day is none.
function sharedSupersets(entries: readonly OpenEntry[]): readonly string[] {
  const groups = grouped(
    entries.filter((entry) => entry.superset !== undefined),
    (entry) => entry.superset ?? "",
  );
  return [...groups]
    .filter(([, members]) => new Set(members.map((member) => member.exercise)).size > 1)
    .map(([id]) => id);
}
