import { dayNumber } from "../calendar.ts";
import { commonSets, groupSets } from "./commonSets.ts";
import { mergeMeasurements } from "./mergeMeasurements.ts";
import { mergeUndated } from "./mergeUndated.ts";
import { plainName } from "./plainName.ts";
import { sameTime } from "./sameTime.ts";
import { tellsMore } from "./tellsMore.ts";
import { workoutText } from "./workoutText.ts";
import type { Common, SetGroups, SetSlot } from "./commonSets.ts";
import type { Duplicate, DuplicateMeasurement } from "./duplicate.ts";
import type { LogImport } from "./history.ts";
import type { SameTime } from "./sameTime.ts";
import type { BodyMeasurement, ExerciseEntry, LoggedSet, TrainingLog, Workout } from "./trainingLog.ts";

/** What the last of some imports brought. */
interface LastImport {
  readonly added: readonly Workout[];
  readonly addedMeasurements: readonly BodyMeasurement[];
  readonly duplicates: readonly Duplicate[];
  readonly duplicateMeasurements: readonly DuplicateMeasurement[];
  readonly duplicateUndated: readonly ExerciseEntry[];
}

/** A workout under comparison. */
interface Candidate {
  readonly workout: Workout;
  readonly groups: SetGroups;
  readonly setCount: number;
}

interface Pairing {
  readonly imported: Candidate;
  readonly earlier: Candidate;
  readonly time: SameTime;
  readonly common: Common;
}

type SameExercise = (nameA: string, nameB: string) => boolean;

/** Share of the shorter record's sets that must be equal, by how well the starts agree. */
const SHARE_NEEDED: Readonly<Record<SameTime, number>> = { exact: 0.5, near: 0.8, day: 1, shifted: 1 };
/** Nobody starts two workouts in one minute: the same exercises tell, where another app keeps other numbers (time for repetitions). */
const SHARE_OF_EXERCISES_NEEDED = 0.8;
/** Where only the day agrees, a newer export of the same app may have corrected some sets. */
const SHARE_NEEDED_SAME_APP = 0.5;
/** Workouts without a common clock must agree in this many sets. */
const SHIFTED_SETS_NEEDED = 3;
/** Nobody trains more often on one day; a file that says so is not compared beyond. */
const MAX_PER_DAY = 50;

/** Folds imports, in order, into one log in which every workout counts once. */
export function mergeImports(
  imports: readonly LogImport[],
  sameExercise: SameExercise = equalNames,
): { readonly log: TrainingLog; readonly last: LastImport } {
  const same = remembered(sameExercise);
  let kept: Candidate[] = [];
  let measurements: readonly BodyMeasurement[] = [];
  let undated: readonly ExerciseEntry[] = [];
  let last: LastImport = {
    added: [],
    addedMeasurements: [],
    duplicates: [],
    duplicateMeasurements: [],
    duplicateUndated: [],
  };
  for (const { log } of imports) {
    const workouts = mergeWorkouts(kept, log.workouts.map(candidateOf), same);
    const measured = mergeMeasurements(measurements, log.measurements);
    const dateless = mergeUndated(undated, log.undated ?? []);
    kept = workouts.kept;
    measurements = measured.kept;
    undated = dateless.kept;
    last = {
      added: workouts.added,
      addedMeasurements: measured.added,
      duplicates: workouts.duplicates,
      duplicateMeasurements: measured.duplicates,
      duplicateUndated: dateless.duplicates,
    };
  }
  const workouts = kept.map(({ workout }) => workout).toSorted(byStart);
  const log = { workouts, measurements: measurements.toSorted(byTime) };
  return { log: undated.length === 0 ? log : { ...log, undated }, last };
}

function mergeWorkouts(
  earlier: readonly Candidate[],
  imported: readonly Candidate[],
  same: SameExercise,
): { kept: Candidate[]; added: Workout[]; duplicates: Duplicate[] } {
  const paired = new Set<SetSlot>();
  const closed = new Set<Candidate>();
  const found = new Map<Candidate, Pairing[]>();
  const settle = (pairing: Pairing): void => {
    found.set(pairing.imported, [...(found.get(pairing.imported) ?? []), pairing]);
    for (const { first, second } of pairing.common.pairs) paired.add(first).add(second);
    if (isOneToOne(pairing)) closed.add(pairing.imported).add(pairing.earlier);
  };
  const open = (slot: SetSlot): boolean => !paired.has(slot);

  for (const pairing of literalRepeats(earlier, imported, same)) {
    settle(pairing);
    closed.add(pairing.imported).add(pairing.earlier);
  }
  for (const { imported: mine, earlier: theirs, time } of likelyPairings(earlier, imported, closed, same)) {
    if (closed.has(mine) || closed.has(theirs)) continue;
    const pairing = {
      imported: mine,
      earlier: theirs,
      time,
      common: commonSets(mine.groups, theirs.groups, {
        sameExercise: same,
        open,
        acrossNames: ofTwoApps(mine, theirs, time),
      }),
    };
    if (isOneWorkout(pairing)) settle(pairing);
  }

  const replaced = new Set<Candidate>();
  const kept: Candidate[] = [];
  const added: Workout[] = [];
  const duplicates: Duplicate[] = [];
  for (const candidate of imported) {
    const pairings = found.get(candidate);
    if (!pairings) {
      added.push(candidate.workout);
      kept.push(candidate);
      continue;
    }
    const duplicate = judge(candidate, pairings);
    duplicates.push(duplicate);
    if (duplicate.kept === "earlier") continue;
    kept.push(candidate);
    for (const { earlier: old } of pairings) replaced.add(old);
  }
  return { kept: [...earlier.filter((old) => !replaced.has(old)), ...kept], added, duplicates };
}

/** Workouts that read the same in both, found by their text alone: nearly all of an export that is imported again. */
function literalRepeats(
  earlier: readonly Candidate[],
  imported: readonly Candidate[],
  same: SameExercise,
): Pairing[] {
  const byText = new Map<string, Candidate[]>();
  for (const candidate of earlier) {
    const text = workoutText(candidate.workout);
    const alike = byText.get(text);
    if (alike) alike.push(candidate);
    else byText.set(text, [candidate]);
  }
  const pairings: Pairing[] = [];
  for (const candidate of imported) {
    const repeat = byText.get(workoutText(candidate.workout))?.shift();
    if (!repeat) continue;
    const common = commonSets(candidate.groups, repeat.groups, {
      sameExercise: same,
      open: () => true,
      acrossNames: false,
    });
    pairings.push({ imported: candidate, earlier: repeat, time: "exact", common });
  }
  return pairings;
}

/** Pairs whose starts agree, the likeliest first, so that of two sessions each finds its own. */
function likelyPairings(
  earlier: readonly Candidate[],
  imported: readonly Candidate[],
  closed: ReadonlySet<Candidate>,
  same: SameExercise,
): readonly Pairing[] {
  const byDay = new Map<number, Candidate[]>();
  for (const candidate of earlier) {
    if (closed.has(candidate)) continue;
    const day = dayNumber(candidate.workout.startedAt);
    const ofDay = byDay.get(day) ?? [];
    if (ofDay.length < MAX_PER_DAY) ofDay.push(candidate);
    byDay.set(day, ofDay);
  }
  const pairings: Pairing[] = [];
  for (const candidate of imported) {
    if (closed.has(candidate)) continue;
    const day = dayNumber(candidate.workout.startedAt);
    for (const nearby of [day, day - 1, day + 1]) {
      for (const old of byDay.get(nearby) ?? []) {
        const time = sameTime(candidate.workout, old.workout);
        if (!time) continue;
        const common = commonSets(candidate.groups, old.groups, {
          sameExercise: same,
          open: () => true,
          acrossNames: ofTwoApps(candidate, old, time),
        });
        pairings.push({ imported: candidate, earlier: old, time, common });
      }
    }
  }
  return pairings
    .filter(isOneWorkout)
    .map((pairing) => ({ pairing, likeness: likeness(pairing) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ pairing }) => pairing);
}

/** Two apps' names for one exercise may be beyond any matcher; at one start, the very same sets tell. */
function ofTwoApps(imported: Candidate, earlier: Candidate, time: SameTime): boolean {
  return time === "exact" && imported.workout.app !== earlier.workout.app;
}

const TIME_RANK: Readonly<Record<SameTime, number>> = { exact: 3, near: 2, day: 1, shifted: 0 };

function likeness({ imported, earlier, time, common }: Pairing): number {
  const longer = Math.max(imported.setCount, earlier.setCount, 1);
  return TIME_RANK[time] + common.pairs.length / (longer + 1);
}

/** Do two records tell of one workout? */
function isOneWorkout({ imported, earlier, time, common }: Pairing): boolean {
  const sameApp = imported.workout.app === earlier.workout.app;
  const shorter = Math.min(imported.setCount, earlier.setCount);
  if (shorter === 0) return time === "exact" && sameApp;
  const share = common.pairs.length / shorter;
  const shareOfExercises = common.sameExerciseSets / shorter;
  if (time === "exact" && shareOfExercises >= (sameApp ? SHARE_NEEDED.exact : SHARE_OF_EXERCISES_NEEDED))
    return true;
  if (time === "shifted" && common.pairs.length < SHIFTED_SETS_NEEDED) return false;
  const bothDays = imported.workout.precision === "day" && earlier.workout.precision === "day";
  return share >= (time === "day" && sameApp && bothDays ? SHARE_NEEDED_SAME_APP : SHARE_NEEDED[time]);
}

/** A day of one app may hold several sessions of another; all else pairs one with one. */
function isOneToOne({ imported, earlier, time }: Pairing): boolean {
  return (
    time !== "day" ||
    (imported.workout.app === earlier.workout.app && imported.workout.precision === earlier.workout.precision)
  );
}

/** Which record of a workout counts, and why. */
function judge(imported: Candidate, pairings: readonly Pairing[]): Duplicate {
  const earlier = pairings.map((pairing) => pairing.earlier);
  const paired = new Set(
    pairings.flatMap(({ common }) => common.pairs.flatMap(({ first, second }) => [first, second])),
  );
  const mineLeft = unpaired([imported], paired);
  const theirsLeft = unpaired(earlier, paired);
  const equal = mineLeft.length === 0 && theirsLeft.length === 0;
  const keepsImported = equal
    ? earlier.length === 1 && tellsMore(imported.workout, pairings[0]?.earlier.workout)
    : mineLeft.length > theirsLeft.length ||
      (mineLeft.length === theirsLeft.length && earlier[0]?.workout.app === imported.workout.app);
  return {
    kept: keepsImported ? "imported" : "earlier",
    reason: equal ? "equal" : mineLeft.length === 0 || theirsLeft.length === 0 ? "contained" : "edited",
    imported: imported.workout,
    earlier: earlier.map(({ workout }) => workout),
    sets: pairings.flatMap(({ common }) =>
      common.pairs.map(({ first, second }) => ({
        exercise: first.exercise,
        imported: first.set,
        earlierExercise: second.exercise,
        earlier: second.set,
      })),
    ),
    givenUp: keepsImported ? theirsLeft : mineLeft,
  };
}

function unpaired(candidates: readonly Candidate[], paired: ReadonlySet<SetSlot>): LoggedSet[] {
  return candidates.flatMap(({ groups }) =>
    [...groups.values()].flatMap((slots) => slots.filter((slot) => !paired.has(slot)).map(({ set }) => set)),
  );
}

function candidateOf(workout: Workout): Candidate {
  let setCount = 0;
  for (const { sets } of workout.entries) setCount += sets.length;
  return { workout, groups: groupSets(workout), setCount };
}

function byStart(a: Workout, b: Workout): number {
  return a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0;
}

function byTime(a: BodyMeasurement, b: BodyMeasurement): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function equalNames(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** Asks once for each pair of names. */
function remembered(sameExercise: SameExercise): SameExercise {
  const answers = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    if (a === b) return true;
    let ofA = answers.get(a);
    if (!ofA) answers.set(a, (ofA = new Map()));
    let answer = ofA.get(b);
    if (answer === undefined) ofA.set(b, (answer = sameExercise(a, b)));
    return answer;
  };
}
