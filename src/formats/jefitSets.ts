import type { LoggedSet, SetKind } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { kgFrom, massIn, metresFrom } from "../core/units.ts";
import type { JefitRow } from "./jefitSections.ts";
import type { Quantity } from "./quantity.ts";
import { load, quantity, snapped, snappedLoad, stated } from "./quantity.ts";

/** One set of a log: read, or refused for a reason. */
export type JefitSet =
  | { readonly kind: "read"; readonly set: LoggedSet }
  | { readonly kind: "refused"; readonly line: number; readonly reason: string; readonly raw: string };

const EMPTY = "The set was left empty: no load, repetitions, time or distance.";
const ITEM = /^([+-]?\d{1,9}(?:\.\d*)?)\s*x\s*(\d{1,9})(?:\.0*)?$/i;

/** The sets of a log as its own `logs` cell tells them ("50.0x15,50.0x15"): load by repetitions, in `unit`. */
export function setsOfLog(log: JefitRow, unit: MassUnit | undefined): readonly JefitSet[] {
  const items = log
    .cell("logs")
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) return [refused(log, "The log holds no sets.")];
  return items.map((item): JefitSet => {
    const match = ITEM.exec(item);
    if (!match)
      return { ...refused(log, `The set ${JSON.stringify(item.slice(0, 40))} cannot be read.`), raw: item };
    const weight = Number(match[1]);
    const reps = Number(match[2]);
    if (weight === 0 && reps === 0) return { ...refused(log, EMPTY), raw: item };
    const resistance = load(weight === 0 ? undefined : snapped(weight), unit);
    return { kind: "read", set: { kind: "work", ...resistance, ...(reps > 0 && { reps }) } };
  });
}

/** A row of EXERCISE SET LOGS, always in lb and miles; a person who trains in kg gets their kg back. */
export function setOfRow(row: JefitRow, unit: MassUnit | undefined): JefitSet {
  const number = (column: string) => quantity(row.cell(column));
  const [weight, reps, durationS, miles, speed] = [
    "weight_lbs",
    "reps",
    "duration",
    "distance_mi",
    "speed_mph",
  ].map(number);
  const given = [weight, reps, durationS, miles, speed];
  if (given.includes("malformed")) return refused(row, "A number of the set cannot be read.");
  if ([reps, durationS, miles].some((value) => typeof value === "number" && value < 0)) {
    return refused(row, "The set has a negative count, time or distance.");
  }
  const amount = (value: Quantity | undefined) => (value === undefined ? undefined : stated(value));
  const pounds = amount(weight);
  const far = amount(miles);
  const mph = amount(speed);
  const done = {
    ...(pounds !== undefined && snappedLoad(kgFrom(pounds, "lb"), unit ?? "lb")),
    ...(pounds === undefined && mph !== undefined && { setting: { value: mph, unit: "mph" } as const }),
    ...(amount(reps) !== undefined && { reps: Number(reps) }),
    ...(amount(durationS) !== undefined && { durationS: Number(durationS) }),
    ...(far !== undefined && { distanceM: metresFrom(far, "mi") }),
  };
  if (Object.keys(done).length === 0) return refused(row, EMPTY);
  return { kind: "read", set: { kind: setKind(row.cell("set_type")), ...done } };
}

function refused(row: JefitRow, reason: string): JefitSet & { kind: "refused" } {
  return { kind: "refused", line: row.line, reason, raw: row.raw };
}

function setKind(type: string): SetKind {
  const plain = type.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.startsWith("warm")) return "warmup";
  if (plain.startsWith("drop")) return "drop";
  return plain.startsWith("fail") ? "failure" : "work";
}

/**
 * The person's unit, told by a load that a log and its set rows both hold: the set rows are in lb, the log is in
 * the person's unit. Undefined where no such pair exists.
 */
export function unitFromBoth(
  logs: readonly JefitRow[],
  rowsOf: (log: JefitRow) => readonly JefitRow[],
): MassUnit | undefined {
  for (const log of logs) {
    const own = Number(ITEM.exec(log.cell("logs").split(",")[0]?.trim() ?? "")?.[1] ?? 0);
    const pounds = quantity(rowsOf(log)[0]?.cell("weight_lbs"));
    if (own === 0 || typeof pounds !== "number") continue;
    const near = (expected: number) => Math.abs(pounds / own - expected) < 0.02;
    if (near(1)) return "lb";
    if (near(massIn(1, "lb"))) return "kg";
  }
  return undefined;
}
