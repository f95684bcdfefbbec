import { protocol } from "../../core/assessment/protocols.ts";
import type { LocalDate } from "../../core/calendar.ts";
import { say } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import type { RecordsByKind } from "../../sync/recordsOfDocuments.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import type { Units } from "../data/useUnits.ts";
import { progressMessages } from "../messages/progress.en.ts";
import { sharingMessages } from "../messages/sharing.en.ts";
import { figuresText } from "../train/figuresText.ts";

/** One record as a line of a list. */
export interface RecordLine {
  readonly key: string;
  readonly on: LocalDate;
  readonly text: string;
}

/**
 * Records of a kind as lines, the latest first; undefined for kinds that are no list (a profile), or that stand in another
 * (a set in its workout).
 */
export function recordLines(
  kind: RecordKind,
  records: RecordsByKind,
  units: Units,
): readonly RecordLine[] | undefined {
  const lines = linesOf(kind, records, units);
  return lines?.toReversed();
}

function linesOf(kind: RecordKind, records: RecordsByKind, units: Units): readonly RecordLine[] | undefined {
  const words = sharingMessages.person;
  const number = numberFormat({ maximumFractionDigits: 1 });
  switch (kind) {
    case "workout":
      return workoutLines(records, units);
    case "measurement":
      return records.of("measurement").map(({ id, test, side, value, at }) => {
        const { name, unit } = protocol(test);
        const sideText = side ? ` (${progressMessages[side]})` : "";
        return {
          key: id,
          on: at,
          text: `${say(name)}${sideText}: ${number.format(value)} ${progressMessages.units[unit]}`,
        };
      });
    case "outcome":
      return records.of("outcome").map(({ id, measure, value, at }) => ({
        key: id,
        on: at,
        text: `${progressMessages.measure(measure)}: ${number.format(value)}`,
      }));
    case "painCheck":
      return records.of("painCheck").map(({ id, on, pain }) => ({ key: id, on, text: words.pain(pain) }));
    case "bodyMass":
      return records
        .of("bodyMass")
        .map(({ id, on, massKg }) => ({ key: id, on, text: units.showMass(massKg) }));
    case "protein":
      return records
        .of("protein")
        .map(({ id, on, grams }) => ({ key: id, on, text: `${number.format(grams)} g` }));
    case "flare":
      return records.of("flare").map(({ id, beganAt, painAtStart }) => ({
        key: id,
        on: beganAt.slice(0, 10),
        text: painAtStart === undefined ? "" : words.pain(painAtStart),
      }));
    default:
      return undefined;
  }
}

function workoutLines(records: RecordsByKind, units: Units): readonly RecordLine[] {
  const sets = Map.groupBy(records.of("set"), ({ workout }) => workout);
  return records.of("workout").map(({ id, startedAt, title }) => {
    const done = sets.get(id) ?? [];
    const byName = Map.groupBy(done, ({ name }) => name);
    const exercises = [...byName].map(([name, of]) => {
      const figures = of.map((set) =>
        figuresText(set, set.durationS === undefined ? "reps" : "duration", units),
      );
      return `${say(name)} ${figures.join(", ")}`;
    });
    const head = [title && say(title), sharingMessages.person.workout(done.length)].filter(Boolean);
    return {
      key: id,
      on: startedAt.slice(0, 10),
      text: [...head, ...exercises].join("; "),
    };
  });
}
