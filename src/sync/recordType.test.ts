import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import type { SyncDocument } from "./document.ts";
import { clockText } from "./hybridClock.ts";
import { fieldsOf, migrated, readFields, recordType, type RecordType } from "./recordType.ts";
import { isRecordKind, RECORD_TYPES } from "./recordTypes.ts";

const clock = (ms: number) => clockText({ ms, counter: 0 }, "a");

/** Pounds became kilograms, and a note came. */
const grown = recordType({
  kind: "grown",
  version: 3,
  scope: "person",
  appendOnly: false,
  schema: z.object({ massKg: z.exactOptional(z.number()), note: z.exactOptional(z.string()) }),
  migrations: [
    {
      to: 2,
      migrate: ({ massLb, ...rest }) => ({
        ...rest,
        ...(typeof massLb === "number" && { massKg: massLb * 0.45359237 }),
      }),
    },
    { to: 3, migrate: (fields) => ({ note: "", ...fields }) },
  ],
});
const old: SyncDocument = {
  kind: "grown",
  id: "1",
  version: 1,
  fields: { massLb: 100 },
  clocks: { massLb: clock(5) },
};

describe("a kind of record", () => {
  it.each(Object.entries(RECORD_TYPES))("%s names itself and has a way from version 1", (name, type) => {
    expect(type.kind).toBe(name);
    expect(isRecordKind(name)).toBe(true);
    const migrations = (type as RecordType).migrations.map(({ to }) => to);
    expect(migrations).toEqual(Array.from({ length: type.version - 1 }, (_, i) => i + 2));
  });

  it("is refused when a step of its way is missing", () => {
    const { orderedBy: _none, ...plain } = grown;
    expect(() => recordType({ ...plain, migrations: plain.migrations.slice(1) })).toThrow(
      "grown: expected migrations to 2,3, got 3",
    );
    expect(() => recordType({ ...plain, version: 1 })).toThrow("expected migrations to none, got 2,3");
  });

  it("knows no kind that only the language knows", () => {
    expect(isRecordKind("toString")).toBe(false);
  });
});

describe("a document of an older version", () => {
  it("goes every step, and what is new has the clock of the newest write", () => {
    const now = migrated(grown, old);
    expect(now.version).toBe(3);
    expect(now.fields).toEqual({ massKg: 45.359237, note: "" });
    expect(now.clocks).toMatchObject({ massKg: clock(5), note: clock(5) });
  });

  it("goes only the steps that are left", () => {
    expect(migrated(grown, { ...old, version: 2, fields: { massLb: 100 } }).fields).toEqual({
      massLb: 100,
      note: "",
    });
  });

  it("goes no further than asked", () => {
    expect(migrated(grown, old, 2)).toMatchObject({ version: 2, fields: { massKg: 45.359237 } });
    expect(migrated(grown, old, 1)).toBe(old);
    expect(migrated(grown, old, 9).version).toBe(3);
  });

  it("is read as its type is today", () => {
    expect(readFields(grown, old)).toEqual({ ok: true, fields: { massKg: 45.359237, note: "" } });
  });
});

describe("a document that cannot be read", () => {
  const newer = { ...old, version: 4, fields: { massKg: "heavy" } };

  it("is carried unchanged and not read when a newer program wrote it", () => {
    expect(migrated(grown, newer)).toBe(newer);
    expect(readFields(grown, newer)).toMatchObject({ ok: false, because: "newer" });
    expect(() => fieldsOf(grown, newer)).toThrow(
      "written by a newer version of Backstay (4, this one reads 3)",
    );
  });

  it("says where it is wrong", () => {
    const read = readFields(grown, { ...newer, version: 3 });
    expect(read).toMatchObject({ ok: false, because: "invalid" });
    expect(() => fieldsOf(grown, { ...newer, version: 3 })).toThrow("grown/1/massKg: ");
  });

  it("keeps fields that its type does not know, and reads without them", () => {
    const more = { ...old, version: 3, fields: { massKg: 80, later: true } };
    expect(fieldsOf(grown, more)).toEqual({ massKg: 80 });
    expect(migrated(grown, more).fields).toEqual(more.fields);
  });
});
