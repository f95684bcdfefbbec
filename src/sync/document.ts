import type { HybridClock } from "./hybridClock.ts";

/** One record as it is stored and sent: its fields, and when and where each of them was last written. */
export interface SyncDocument {
  readonly kind: string;
  readonly id: string;
  /** Version of the record's type that its fields follow. */
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of every field, also of those that were taken away. */
  readonly clocks: Readonly<Record<string, HybridClock>>;
}

/** The field that says a record is gone; a delete is a write like any other and can be undone. */
export const DELETED = "_deleted";

/** Whether the record was deleted. */
export function isDeleted({ fields }: Pick<SyncDocument, "fields">): boolean {
  return fields[DELETED] === true;
}

/** A value that another write replaced: kept, so that it can be seen and brought back. */
export interface Overwritten {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  /** Absent where the field was not there. */
  readonly value?: unknown;
  readonly clock: HybridClock;
  /** The write that took its place. */
  readonly by: HybridClock;
  /** True where a device knows that neither writer had seen the other's value: a person may want to choose. */
  readonly concurrent?: boolean;
}

/** What a write changes: fields to set; `undefined` takes a field away. */
export type Patch = Readonly<Record<string, unknown>>;

/** A document with `patch` written into it at `clock`. Fields whose value stays the same keep their clock. */
export function write(
  before: SyncDocument | undefined,
  at: { readonly kind: string; readonly id: string; readonly version: number; readonly clock: HybridClock },
  patch: Patch,
): SyncDocument {
  const fields: Record<string, unknown> = { ...before?.fields };
  const clocks: Record<string, HybridClock> = { ...before?.clocks };
  for (const [field, value] of Object.entries(patch)) {
    if (field in clocks && sameValue(fields[field], value)) continue;
    clocks[field] = at.clock;
    if (value === undefined) delete fields[field];
    else fields[field] = value;
  }
  return { kind: at.kind, id: at.id, version: at.version, fields, clocks };
}

/** Whether two JSON values are the same; the order of keys does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => key in b && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
