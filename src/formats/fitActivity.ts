import { finishedLog } from "./finishedLog.ts";
import type { FitRawMessage } from "fit-file-parser/raw";
import type { LoggedSet, Workout } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { FIT_EXERCISE_CATEGORIES } from "./fitExerciseNames.ts";
import { fitMessages, MESSAGE, number, numbers, text } from "./fitMessages.ts";
import type { ReadOptions, ReadResult } from "./importer.ts";
import { isPlausibleTime, wallClock, zoneName } from "./instant.ts";
import { pacer } from "./pace.ts";
import { snappedLoad } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";

/** FIT counts seconds from 1989-12-31T00:00:00Z. */
const FIT_EPOCH_MS = Date.UTC(1989, 11, 31);
const STRENGTH_TRAINING = 20; // sub_sport
const UNKNOWN_CATEGORY = 65_534;
const UNKNOWN_EXERCISE = "Unknown exercise";

// Field numbers of the messages. Source: FIT global profile.
const SET = {
  durationMs: 0,
  repetitions: 3,
  weight16: 4,
  type: 5,
  start: 6,
  category: 7,
  subtype: 8,
  displayUnit: 9,
  stepIndex: 11,
};
const SESSION = { start: 2, elapsedMs: 7, subSport: 6, profileName: 110 };
const TITLE = { category: 0, exercise: 1, name: 2 };
const STEP = { index: 254, name: 0, category: 10, exercise: 11 };
const ACTIVITY = { timestamp: 253, localTimestamp: 5 };

/**
 * Reads the strength sets of a FIT activity. A set's exercise is the watch's first guess that is not "unknown";
 * a weight of 0 says that none was entered; a multisport file gives a workout for each strength session.
 */
export async function readFit(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const pace = pacer(options);
  const messages = fitMessages(bytes);
  await pace(0.8);
  const of = (kind: number) => messages.filter((message) => message.globalMessageNumber === kind);
  const ledger = new RowLedger();
  const offsetMin =
    of(MESSAGE.activity)
      .map(localOffsetMin)
      .find((offset) => offset !== undefined) ?? 0;
  const names = exerciseNames(of(MESSAGE.exerciseTitle), of(MESSAGE.workoutStep));
  const sessions = of(MESSAGE.session)
    .map(sessionOf)
    .filter((session) => session !== undefined);
  const open = openWorkouts(sessions);

  for (const [index, message] of of(MESSAGE.set).entries()) {
    const refusal = addSet(message, names, open, ledger);
    if (refusal !== undefined) ledger.refuse(index + 1, refusal, rawSet(message));
  }
  if (of(MESSAGE.set).length === 0)
    ledger.refuse(1, noSets(sessions), sessions.map((session) => session.described).join("; "));
  const workouts = open
    .filter((workout) => workout.entries.length > 0)
    .map((workout) => closed(workout, offsetMin));
  await pace(1);
  return ledger.result("fit", finishedLog({ workouts, measurements: [] }));
}

function noSets(sessions: readonly Session[]): string {
  return sessions.some((session) => session.strength)
    ? "The watch recorded a strength session but no sets: it wrote only time, heart rate and the like, so there is nothing to count."
    : "The file holds an activity without strength sets, so there is nothing to count.";
}

interface Session {
  readonly startMs: number;
  readonly durationS: number | undefined;
  readonly title: string | undefined;
  readonly strength: boolean;
  readonly described: string;
}

function sessionOf(message: FitRawMessage): Session | undefined {
  const startMs = msOf(number(message, SESSION.start));
  if (startMs === undefined) return undefined;
  const elapsedMs = number(message, SESSION.elapsedMs);
  const durationS = elapsedMs === undefined ? undefined : Math.round(elapsedMs / 1000);
  const title = text(message, SESSION.profileName);
  const strength = number(message, SESSION.subSport) === STRENGTH_TRAINING;
  const described = [
    title ?? "session",
    wallClock({ ms: startMs, offsetMin: 0 }),
    durationS && `${durationS} s`,
  ]
    .filter(Boolean)
    .join(", ");
  return { startMs, durationS, title, strength, described };
}

interface OpenWorkout {
  startMs: number | undefined;
  readonly session: Session | undefined;
  readonly entries: { name: string; sets: LoggedSet[] }[];
}

function openWorkouts(sessions: readonly Session[]): readonly OpenWorkout[] {
  const strength = sessions.filter((session) => session.strength);
  const holders = strength.length > 0 ? strength : sessions.slice(0, 1);
  if (holders.length === 0) return [{ startMs: undefined, session: undefined, entries: [] }];
  return holders
    .toSorted((a, b) => a.startMs - b.startMs)
    .map((session) => ({ startMs: session.startMs, session, entries: [] }));
}

/** Adds a set message to the workout in which it was done; or says why it cannot be used. */
function addSet(
  message: FitRawMessage,
  names: ExerciseNames,
  workouts: readonly OpenWorkout[],
  ledger: RowLedger,
): string | undefined {
  const startMs = msOf(number(message, SET.start)) ?? msOf(number(message, 254));
  const workout =
    workouts.findLast(
      (one) => one.startMs !== undefined && startMs !== undefined && one.startMs <= startMs,
    ) ?? workouts[0];
  if (!workout || (startMs === undefined && workout.startMs === undefined))
    return "The set has no readable time.";
  workout.startMs ??= startMs;
  const durationMs = number(message, SET.durationMs);
  const durationS = durationMs === undefined || durationMs === 0 ? undefined : durationMs / 1000;

  const type = number(message, SET.type);
  if (type === 0) {
    ledger.rests++;
    rest(workout, durationS);
    return undefined;
  }
  if (type !== undefined && type !== 1) return `The set is of a type (${type}) that FIT does not define.`;

  const set = setOf(message, durationS);
  const name = names(message);
  let entry = workout.entries.at(-1);
  if (entry?.name !== name) {
    entry = { name, sets: [] };
    workout.entries.push(entry);
  }
  entry.sets.push(set);
  ledger.sets++;
  return undefined;
}

function rest(workout: OpenWorkout, durationS: number | undefined): void {
  const sets = workout.entries.at(-1)?.sets;
  const last = sets?.at(-1);
  if (!sets || !last || durationS === undefined) return;
  sets[sets.length - 1] = { ...last, restS: (last.restS ?? 0) + durationS };
}

function setOf(message: FitRawMessage, durationS: number | undefined): LoggedSet {
  const reps = number(message, SET.repetitions);
  const weight16 = number(message, SET.weight16) ?? 0;
  // The display unit is a FIT base unit: 1 kg, 2 lb.
  const unit: MassUnit = number(message, SET.displayUnit) === 2 ? "lb" : "kg";
  return {
    kind: "work",
    ...(weight16 > 0 && loadOf(weight16, unit)),
    ...(reps !== undefined && reps > 0 && { reps }),
    ...(durationS !== undefined && { durationS }),
  };
}

// Stored in sixteenths of a kg, so a load entered in lb is off by up to 1/32 kg: back to the half pound.
function loadOf(weight16: number, unit: MassUnit): Pick<LoggedSet, "loadKg" | "loadUnit"> {
  const massKg = weight16 / 16;
  if (unit === "kg") return { loadKg: massKg, loadUnit: "kg" };
  const halfPoundKg = 0.453_592_37 / 2;
  return snappedLoad(Math.round(massKg / halfPoundKg) * halfPoundKg, "lb");
}

type ExerciseNames = (set: FitRawMessage) => string;

// A planned workout names its steps; its titles name exercises that the person made up. Both beat a guess.
function exerciseNames(titles: readonly FitRawMessage[], steps: readonly FitRawMessage[]): ExerciseNames {
  const titled = new Map<string, string>();
  for (const title of titles) {
    const name = text(title, TITLE.name);
    if (name !== undefined)
      titled.set(`${number(title, TITLE.category)}/${number(title, TITLE.exercise)}`, name);
  }
  const byStep = new Map(steps.map((step) => [number(step, STEP.index), step]));

  return (set) => {
    const guesses = numbers(set, SET.category);
    const subtypes = numbers(set, SET.subtype);
    const found = guesses.findIndex((guess) => guess !== undefined && guess !== UNKNOWN_CATEGORY);
    if (found !== -1) {
      const key = `${guesses[found]}/${subtypes[found]}`;
      const known = titled.get(key) ?? profileName(guesses[found], subtypes[found]);
      if (known !== undefined) return known;
    }
    const step = byStep.get(number(set, SET.stepIndex));
    if (!step) return UNKNOWN_EXERCISE;
    const [category, exercise] = [number(step, STEP.category), number(step, STEP.exercise)];
    return (
      titled.get(`${category}/${exercise}`) ??
      profileName(category, exercise) ??
      text(step, STEP.name) ??
      UNKNOWN_EXERCISE
    );
  };
}

function profileName(categoryId: number | undefined, subtype: number | undefined): string | undefined {
  const category = categoryId === undefined ? undefined : FIT_EXERCISE_CATEGORIES.get(categoryId);
  return (subtype === undefined ? undefined : category?.exercises[subtype]) || category?.name;
}

// local_timestamp is the same moment on the watch's clock. Zones differ by quarters of an hour; a watch that
// does not know the time of day writes something else, which says nothing.
function localOffsetMin(activity: FitRawMessage): number | undefined {
  const utc = number(activity, ACTIVITY.timestamp);
  const local = number(activity, ACTIVITY.localTimestamp);
  if (utc === undefined || local === undefined) return undefined;
  const offsetMin = Math.round((local - utc) / 60);
  return Math.abs(offsetMin) <= 14 * 60 && offsetMin % 15 === 0 ? offsetMin : undefined;
}

function msOf(fitSeconds: number | undefined): number | undefined {
  const ms = fitSeconds === undefined ? undefined : FIT_EPOCH_MS + fitSeconds * 1000;
  return isPlausibleTime(ms) ? ms : undefined;
}

function closed({ startMs = 0, session, entries }: OpenWorkout, offsetMin: number): Workout {
  return {
    id: `fit:${new Date(startMs).toISOString().slice(0, 19)}Z`,
    app: "fit",
    startedAt: wallClock({ ms: startMs, offsetMin }),
    precision: "second",
    zone: zoneName(offsetMin),
    ...(session?.durationS !== undefined && session.durationS > 0 && { durationS: session.durationS }),
    ...(session?.title !== undefined && { title: session.title }),
    entries,
  };
}

function rawSet(message: FitRawMessage): string {
  return message.fields
    .map(
      ({ fieldNumber, bytes }) =>
        `${fieldNumber}=${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`,
    )
    .join(" ");
}
