import type { SyncDocument } from "./document.ts";
import { isDeleted } from "./document.ts";
import { readFields, type RecordType } from "./recordType.ts";
import { RECORD_TYPES, type RecordKind, type Stored } from "./recordTypes.ts";

/** Records by their kind. */
export interface RecordsByKind {
  /** Those that are not deleted and that can be read, in the order of their kind. */
  of<Kind extends RecordKind>(kind: Kind): readonly Stored<Kind>[];
}

/** Reads documents as records. */
export function recordsOfDocuments(documents: readonly SyncDocument[]): RecordsByKind {
  const byKind = Map.groupBy(
    documents.filter((document) => !isDeleted(document)),
    ({ kind }) => kind,
  );
  return {
    of<Kind extends RecordKind>(kind: Kind) {
      const type = RECORD_TYPES[kind] as RecordType;
      const order = (fields: object) => String(Reflect.get(fields, type.orderedBy ?? "") ?? "");
      return (byKind.get(kind) ?? [])
        .flatMap((document) => {
          const read = readFields(type, document);
          return read.ok ? [{ id: document.id, fields: read.fields }] : [];
        })
        .toSorted((a, b) => compare(order(a.fields), order(b.fields)) || compare(a.id, b.id))
        .map(({ id, fields }) => ({ id, ...fields }) as Stored<Kind>);
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
