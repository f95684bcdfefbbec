import { describe, expect, it } from "vitest";
import { DELETED, type SyncDocument } from "./document.ts";
import { clockText, MOST_DRIFT_MS } from "./hybridClock.ts";
import { MOST_DOCUMENT_CHARS, refusalOf } from "./refusal.ts";

const NOW = Date.UTC(2026, 10, 23);

function document(fields: SyncDocument["fields"], more: Partial<SyncDocument> = {}, ms = NOW): SyncDocument {
  const clock = clockText({ ms, counter: 0 }, "phone");
  const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, clock]));
  return { kind: "bodyMass", id: "a", version: 1, fields, clocks, ...more };
}
const good = { on: "2026-11-23", massKg: 80 };
const settingOfLength = (length: number) => {
  const empty = JSON.stringify(document({ note: "" }, { kind: "settings" })).length;
  return document({ note: "x".repeat(length - empty) }, { kind: "settings" });
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe("a document that a server", () => {
  it.each([
    ["is as its kind says", document(good)],
    ["has fields that this version does not know", document({ ...good, scale: "kitchen" })],
    ["was deleted, whatever else it holds", document({ [DELETED]: true })],
    ["was brought back", document(good, { clocks: { ...document({ ...good, [DELETED]: true }).clocks } })],
    ["is of a newer version and cannot be read here", document({ massKg: "eighty" }, { version: 9 })],
    ["is a day ahead", document(good, {}, NOW + MOST_DRIFT_MS)],
    ["is as large as may be", settingOfLength(MOST_DOCUMENT_CHARS)],
    ["is as deep as may be", document({ note: nested(31) }, { kind: "settings" })],
  ])("takes: it %s", (_, given) => {
    expect(refusalOf(given, NOW)).toBeUndefined();
  });

  it.each([
    ["unknown-kind", document(good, { kind: "dream" })],
    ["unknown-kind", document(good, { kind: "toString" })],
    ["device-only", document({ state: 1 }, { kind: "player" })],
    ["device-only", document({ state: 1 }, { kind: "assessmentRun" })],
    ["invalid", document({ on: "2026-11-23" })],
    ["invalid", document({ ...good, massKg: 19.9 })],
    ["invalid", document(good, { clocks: { on: clockText({ ms: NOW, counter: 0 }, "phone") } })],
    ["invalid", document({})],
    ["invalid", document({ ...good, [DELETED]: "yes" })],
    ["invalid", document({ ...good, note: "a\0b" })],
    ["invalid", document({ ...good, note: ["\uD800"] })],
    ["invalid", document({ ...good, note: { "\0": 1 } })],
    ["invalid", document(good, { id: "a\0" })],
    ["invalid", document({ note: nested(32) }, { kind: "settings" })],
    ["invalid", document({ note: nested(5000) }, { kind: "settings" })],
    ["too-large", settingOfLength(MOST_DOCUMENT_CHARS + 1)],
    ["clock-ahead", document(good, {}, NOW + MOST_DRIFT_MS + 1)],
  ])("refuses as %s", (because, given) => {
    const refused = refusalOf(given, NOW);
    expect(refused).toMatchObject({ because, kind: given.kind, id: given.id });
    expect(refused?.sentence).toMatch(/\.$/);
  });
});
