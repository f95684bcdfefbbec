import type { MassUnit } from "../../core/units.ts";
import type { Change } from "../../platform/recordStore.ts";
import { DELETED, sameValue } from "../../sync/document.ts";
import type { PlayerLine, PlayerSet } from "./playerLine.ts";
import type { PlayerState } from "./playerState.ts";

/** The id of the player's record: there is one on a device, whatever the number of tabs. */
export const PLAYER = "me";

/** The id of a set's record: the same however often it is written. */
export function setId(workout: string, line: PlayerLine, set: PlayerSet): string {
  return [workout, line.key, set.key, set.attempt].join("-");
}

/**
 * What a step of the workout writes: the sets, answers about pain and the workout that are new or other than before, those
 * that were taken back, and the player itself. Written in one transaction.
 */
export function changesBetween(
  before: PlayerState | undefined,
  after: PlayerState,
  unit: MassUnit,
): readonly Change[] {
  const old = before ? recordsOf(before, unit) : new Map<string, Change>();
  const now = recordsOf(after, unit);
  const written = [...now].flatMap(([id, change]) => {
    const was = old.get(id);
    if (was && sameValue(was.fields, change.fields)) return [];
    const emptied = Object.fromEntries(Object.keys(was?.fields ?? {}).map((field) => [field, undefined]));
    return { ...change, fields: { ...backAgain(change, was), ...emptied, ...change.fields } } as Change;
  });
  const gone = [...old].flatMap(([id, { kind, id: record }]) =>
    now.has(id) ? [] : ({ kind, id: record, fields: { [DELETED]: true } } as Change),
  );
  return [...written, ...gone, { kind: "player", id: PLAYER, fields: { state: after } }];
}

/** A workout whose only set was taken back, and that goes on. */
function backAgain({ kind }: Change, was: Change | undefined): Readonly<Record<string, undefined>> {
  return kind === "workout" && !was ? { [DELETED]: undefined } : {};
}

function recordsOf(state: PlayerState, unit: MassUnit): Map<string, Change> {
  const changes = [...setChanges(state, unit), ...painChanges(state), ...workoutChange(state)];
  return new Map(changes.map((change) => [`${change.kind} ${change.id}`, change]));
}

function setChanges({ workout, lines }: PlayerState, unit: MassUnit): readonly Change[] {
  return lines.flatMap((line) =>
    line.sets.flatMap((set): Change[] => {
      if (!set.done || line.removed) return [];
      const { done, kind, side } = set;
      return [
        {
          kind: "set",
          id: setId(workout, line, set),
          fields: {
            workout,
            exercise: line.exercise,
            name: line.name,
            place: line.place ?? 0,
            kind,
            ...(side && { side }),
            ...(done.loadKg !== undefined && { loadUnit: unit }),
            ...done,
          },
        },
      ];
    }),
  );
}

function painChanges({ workout, startedAt, pain }: PlayerState): readonly Change[] {
  return pain.map((told): Change => ({
    kind: "painCheck",
    id: `${workout}-pain-${told.number}`,
    fields: {
      on: startedAt.slice(0, 10),
      moment: told.moment,
      pain: told.pain,
      ...(told.exercise && { exercise: told.exercise }),
      ...(told.newLegSymptoms && { newLegSymptoms: true }),
    },
  }));
}

/** None while nothing was done. */
function workoutChange(state: PlayerState): readonly Change[] {
  if (!state.lines.some(({ sets, removed }) => !removed && sets.some(({ done }) => done))) return [];
  const { phase, endedMs, startedMs } = state;
  const before = state.pain.find(({ moment }) => moment === "before")?.pain;
  const status = phase.kind === "discarded" ? "discarded" : endedMs === undefined ? "under_way" : "finished";
  return [
    {
      kind: "workout",
      id: state.workout,
      fields: {
        startedAt: state.startedAt,
        zone: state.zone,
        from: state.from,
        status,
        ...(endedMs !== undefined && { durationS: durationS(startedMs, endedMs) }),
        ...(state.title && { title: state.title }),
        ...(state.notes && { notes: state.notes }),
        ...(before !== undefined && { painBefore: before }),
        exercises: placed(state.lines),
      },
    },
  ];
}

const MOST_S = 172_800;

/** A clock that was set back in the meantime makes no negative time. */
function durationS(startedMs: number, endedMs: number): number {
  return Math.min(MOST_S, Math.max(0, Math.round((endedMs - startedMs) / 1000)));
}

function placed(lines: readonly PlayerLine[]): { name: string; notes?: string; supersetGroup?: number }[] {
  return lines
    .filter(({ place }) => place !== undefined)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ name, notes, supersetGroup }) => ({
      name,
      ...(notes && { notes }),
      ...(supersetGroup !== undefined && { supersetGroup }),
    }));
}
