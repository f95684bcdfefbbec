import { expect, it } from "vitest";
import type { SyncDocument } from "./document.ts";
import { recordsOfDocuments } from "./recordsOfDocuments.ts";

const mass = (id: string, on: string, massKg: unknown, more: object = {}): SyncDocument => ({
  kind: "bodyMass",
  id,
  version: 1,
  fields: { on, massKg, ...more },
  clocks: {},
});

it("reads documents in the order of their kind, without deleted ones and those that cannot be read", () => {
  const records = recordsOfDocuments([
    mass("b", "2026-11-23", 81),
    mass("a", "2026-11-22", 80),
    mass("gone", "2026-11-21", 79, { _deleted: true }),
    mass("odd", "2026-11-20", "heavy"),
  ]);
  expect(records.of("bodyMass")).toEqual([
    { id: "a", on: "2026-11-22", massKg: 80 },
    { id: "b", on: "2026-11-23", massKg: 81 },
  ]);
  expect(records.of("protein")).toEqual([]);
});
