import { finishedLog } from "./finishedLog.ts";
import { BadInput } from "../core/errors.ts";
import type { ExerciseEntry, LoggedSet, SetKind, Workout } from "../core/log/trainingLog.ts";
import type { FileContent, ReadOptions, ReadResult } from "./importer.ts";
import type { Instant } from "./instant.ts";
import { wallClock, zonedInstant, zoneName } from "./instant.ts";
import { textOf } from "./jsonDocument.ts";
import { liftosaurId, liftosaurTitle, loggedSets, onRpeScale } from "./liftosaurSet.ts";
import { pacer } from "./pace.ts";
import { massUnit } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";
import { withDefaultEquipment } from "./liftosaurDefaultEquipment.ts";

const DATE = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)? ?(?:Z|[+-]\d\d:\d\d)`;
const HEADER = new RegExp(String.raw`^\s*(${DATE})\s*(/.*)?/\s*exercises:\s*\{\s*$`);
const HEADER_LINE = new RegExp(String.raw`^\s*${DATE}\s*/.*exercises:\s*\{`, "m");
/** key: "value" or key: value; a quoted value ends at the quote before the next slash, so it may hold quotes. */
const FIELD = /\/\s*([A-Za-z_]\w*):\s*(?:"(.*?)"(?=\s*(?:\/|$))|([^/]*))/g;
/** No one does a thousand equal sets; a count beyond it is damage. */
const MAX_COUNT = 1000;

/** Is it Liftosaur's history as text? */
export function isLiftosaurText(content: FileContent): boolean {
  return HEADER_LINE.test(content.head);
}

/** Reads Liftosaur's history as text, one exercise a line ("Squat / 3x5 100kg @8 / warmup: 1x5 60kg"). */
export async function readLiftosaurText(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const text = content.text();
  if (text === undefined)
    throw new BadInput("The Liftosaur history is not text: export it again and import that file.");
  const reader = new HistoryTextReader();
  const pace = pacer(options);
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    reader.line(index + 1, line);
    if (index % 2_000 === 0) await pace(index / lines.length);
  }
  await pace(1);
  return reader.ledger.result("liftosaur", finishedLog({ workouts: reader.workouts, measurements: [] }));
}

class HistoryTextReader {
  readonly ledger = new RowLedger();
  readonly workouts: Workout[] = [];
  private comments: string[] = [];
  private entries: ExerciseEntry[] | undefined;

  line(number: number, line: string): void {
    const content = line.trim();
    if (content === "") return;
    if (content.startsWith("//")) {
      this.comments.push(content.slice(2).trim());
      return;
    }
    const header = HEADER.exec(line);
    if (header) return this.open(number, line, header[1] ?? "", header[2] ?? "");
    if (content === "}") {
      this.entries = undefined;
      this.comments = [];
      return;
    }
    if (!this.entries) return this.ledger.refuse(number, "The line belongs to no workout.", line);
    this.exercise(number, line, this.entries);
  }

  private open(number: number, line: string, date: string, metadata: string): void {
    const notes = this.takeComments();
    const instant = zonedInstant(date);
    this.entries = undefined;
    if (!instant) return this.ledger.refuse(number, "The date of the workout cannot be read.", line);
    this.entries = [];
    this.workouts.push(workoutOf(instant, fieldsOf(metadata), notes, this.entries));
  }

  private exercise(number: number, line: string, entries: ExerciseEntry[]): void {
    const [name = "", ...sections] = line.split("/").map((part) => part.trim());
    const notes = this.takeComments();
    const warmups: LoggedSet[] = [];
    const works: LoggedSet[] = [];
    for (const section of sections) {
      if (section.startsWith("target:")) continue;
      const warmup = section.startsWith("warmup:");
      const sets = warmup ? section.slice("warmup:".length) : section;
      this.sets(number, sets, warmup ? "warmup" : "work", warmup ? warmups : works);
    }
    if (name === "") return this.ledger.refuse(number, "The exercise has no name.", line);
    if (!sections.some((section) => !section.startsWith("target:"))) {
      this.ledger.refuse(number, "No set of this exercise was done.", line);
      if (notes === undefined) return;
    }
    entries.push({
      name: withDefaultEquipment(name),
      ...(notes !== undefined && { notes }),
      sets: [...warmups, ...works],
    });
  }

  private sets(number: number, text: string, kind: SetKind, into: LoggedSet[]): void {
    for (const part of text.split(",")) {
      const set = setOf(part.trim(), kind);
      if (!set) {
        this.ledger.refuse(number, "The set cannot be read.", part.trim());
        continue;
      }
      for (let i = 0; i < set.count; i++) into.push(...set.sets);
      this.ledger.sets += set.count;
    }
  }

  private takeComments(): string | undefined {
    const notes = textOf(this.comments.join("\n"));
    this.comments = [];
    return notes;
  }
}

function workoutOf(
  instant: Instant,
  field: ReadonlyMap<string, string>,
  notes: string | undefined,
  entries: ExerciseEntry[],
): Workout {
  const dayName = field.get("dayName");
  const day = dayName ?? field.get("day");
  const title = liftosaurTitle(field.get("program"), dayName);
  const durationS = Number(/^(\d+)s$/.exec(field.get("duration") ?? "")?.[1] ?? 0);
  return {
    id: liftosaurId(instant.ms, day),
    app: "liftosaur",
    startedAt: wallClock(instant),
    precision: "second",
    zone: zoneName(instant.offsetMin),
    ...(durationS > 0 && durationS < 1e9 && { durationS }),
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
    entries,
  };
}

function fieldsOf(metadata: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, key = "", quoted, bare = ""] of metadata.matchAll(FIELD)) {
    const value = textOf(quoted ?? bare);
    if (value !== undefined && value !== "undefined") fields.set(key, value);
  }
  return fields;
}

/** "2x16|15 30kg @8 45s (label)": two sets of 16 on the right and 15 on the left. */
function setOf(
  text: string,
  kind: SetKind,
): { readonly count: number; readonly sets: readonly LoggedSet[] } | undefined {
  const label = /\(([^()]*)\)/.exec(text)?.[1];
  let count: number | undefined;
  let reps: number | undefined;
  let repsLeft: number | undefined;
  let weight: RegExpExecArray | undefined;
  let rpe: number | undefined;
  let time: RegExpExecArray | undefined;
  for (const word of text
    .replace(/\([^()]*\)/, " ")
    .split(/\s+/)
    .filter(Boolean)) {
    const part = /^(\d{1,9})x(?:\d{1,9}-)?(\d{1,9})(?:\|(\d{1,9}))?\+?$/.exec(word);
    const load = /^([+-]?\d{1,9}(?:\.\d+)?)(kg|lb)\+?$/.exec(word);
    const effort = /^@(\d{1,2}(?:\.\d+)?)\+?$/.exec(word);
    const timer = /^(?:(\d{1,9})s|\?)(?:\+?\|(?:(\d{1,9})s|\?))?$/.exec(word);
    if (part) {
      count = Number(part[1]);
      reps = Number(part[2]);
      repsLeft = part[3] === undefined ? undefined : Number(part[3]);
    } else if (load) weight = load;
    else if (effort) rpe = onRpeScale(Number(effort[1]));
    else if (timer) time = timer;
    else return undefined;
  }
  if (count === undefined || count < 1 || count > MAX_COUNT) return undefined;
  const seconds = (group: number) => Number(time?.[group] ?? 0) || undefined;
  const sets = loggedSets({
    kind,
    reps,
    repsLeft,
    load: weight && Number(weight[1]),
    unit: massUnit(weight?.[2]),
    rpe,
    durationS: seconds(1),
    durationLeftS: seconds(2),
    notes: textOf(label),
  });
  return { count, sets };
}
