import type { LocalDate, LocalDateTime } from "../core/calendar.ts";
import type { ExerciseEntry, LoggedSet, Workout } from "../core/log/trainingLog.ts";

/** FitNotes knows days, not workouts: the sets of one day, in the order in which they were logged. */
export class FitNotesDay {
  readonly date: LocalDate;
  readonly entries: { name: string; supersetGroup?: number; notes?: string; sets: LoggedSet[] }[] = [];
  notes: string[] = [];
  start: LocalDateTime | undefined;
  durationS: number | undefined;

  constructor(date: LocalDate) {
    this.date = date;
  }

  /** Adds a set; it joins the previous one of the same exercise. */
  add(name: string, set: LoggedSet): void {
    this.entryOf(name).sets.push(set);
  }

  /** Adds a remark that belongs to no set. */
  note(name: string, notes: string): void {
    const entry = this.entryOf(name);
    entry.notes = entry.notes === undefined ? notes : `${entry.notes}\n${notes}`;
  }

  private entryOf(name: string): FitNotesDay["entries"][number] {
    const last = this.entries.at(-1);
    if (last?.name === name) return last;
    const entry = { name, sets: [] };
    this.entries.push(entry);
    return entry;
  }

  /** As a workout of the log. The id is the day, so that the table and the backup of one history agree. */
  workout(): Workout {
    return {
      id: `fitnotes:${this.date}`,
      app: "fitnotes",
      startedAt: this.start ?? `${this.date}T00:00:00`,
      precision: this.start === undefined ? "day" : "second",
      zone: "unknown",
      ...(this.durationS !== undefined && { durationS: this.durationS }),
      ...(this.notes.length > 0 && { notes: this.notes.join("\n") }),
      entries: this.entries satisfies readonly ExerciseEntry[],
    };
  }
}

/** The days of a history, in the order in which they first occur. */
export class DayWorkouts {
  private readonly days = new Map<LocalDate, FitNotesDay>();

  on(date: LocalDate): FitNotesDay {
    let day = this.days.get(date);
    if (!day) {
      day = new FitNotesDay(date);
      this.days.set(date, day);
    }
    return day;
  }

  /** The day, where sets or notes of it were read. */
  known(date: LocalDate): FitNotesDay | undefined {
    return this.days.get(date);
  }

  workouts(): readonly Workout[] {
    return [...this.days.values()].map((day) => day.workout());
  }
}
