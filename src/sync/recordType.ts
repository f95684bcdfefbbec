import type * as z from "zod/mini";
import { BadInput } from "../core/errors.ts";
import type { SyncDocument } from "./document.ts";

/** Who has a record: the person on every device of theirs, or this device alone. */
export type Scope = "person" | "device";

/** One step from a version of the fields to the next. It must also take fields of which only some are there. */
export interface Migration {
  readonly to: number;
  readonly migrate: (fields: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Everything that is said of one kind of record, in one place. */
export interface RecordType<Kind extends string = string, Fields extends object = object> {
  readonly kind: Kind;
  readonly version: number;
  readonly scope: Scope;
  /** A fact that happened: written once under an id of its own; corrected in place, never merged away. */
  readonly appendOnly: boolean;
  /** The field by which records of the kind are put in order, where there is one. */
  readonly orderedBy?: string;
  /** What the fields are, each optional where it may be unknown. */
  readonly schema: z.ZodMiniType<Fields>;
  readonly migrations: readonly Migration[];
}

/** Defines a record's type. Fails when its migrations do not lead from version 1 to its version. */
export function recordType<Kind extends string, Fields extends object>(
  type: RecordType<Kind, Fields> & { readonly orderedBy?: keyof Fields & string },
): RecordType<Kind, Fields> {
  const steps = type.migrations.map(({ to }) => to).join();
  const expected = Array.from({ length: type.version - 1 }, (_, i) => i + 2).join();
  if (steps !== expected)
    throw new RangeError(
      `${type.kind}: expected migrations to ${expected || "none"}, got ${steps || "none"}`,
    );
  return type;
}

/**
 * The document with its fields at the version of `type`, or at the earlier version `upTo`. A document that is newer than this program stays as it is: an
 * older program may carry it, not read it.
 */
export function migrated(type: RecordType, document: SyncDocument, upTo = type.version): SyncDocument {
  const version = Math.min(upTo, type.version);
  if (document.version >= version) return document;
  let fields: Record<string, unknown> = { ...document.fields };
  for (const { to, migrate } of type.migrations)
    if (to > document.version && to <= version) fields = migrate(fields);
  const clocks = { ...document.clocks };
  const newest = Object.values(clocks).reduce((a, b) => (a > b ? a : b), "");
  for (const field of Object.keys(fields)) clocks[field] ??= newest;
  return { ...document, version, fields, clocks };
}

/** The fields of a document as its type knows them. `newer`: written by a later program. */
export type Read<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly because: "newer" | "invalid"; readonly sentence: string };

/** Reads a document. Fields that the type does not know are kept in the document and left out here. */
export function readFields<Fields extends object>(
  type: RecordType<string, Fields>,
  document: SyncDocument,
): Read<Fields> {
  if (document.version > type.version)
    return {
      ok: false,
      because: "newer",
      sentence: `${document.kind}: written by a newer version of Backstay (${document.version}, this one reads ${type.version}).`,
    };
  const parsed = type.schema.safeParse(migrated(type, document).fields);
  if (parsed.success) return { ok: true, fields: parsed.data };
  const [issue] = parsed.error.issues;
  const at = [document.kind, document.id, ...(issue?.path ?? [])].join("/");
  return { ok: false, because: "invalid", sentence: `${at}: ${issue?.message ?? "cannot be read"}.` };
}

/** The fields of a document. Fails with one sentence where they cannot be read. */
export function fieldsOf<Fields extends object>(
  type: RecordType<string, Fields>,
  document: SyncDocument,
): Fields {
  const read = readFields(type, document);
  if (!read.ok) throw new BadInput(read.sentence);
  return read.fields;
}
