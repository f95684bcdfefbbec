import { describe, expect, it } from "vitest";
import { acceptPush, recordKey } from "./acceptPush.ts";
import type { SyncDocument } from "./document.ts";
import { clockText, MOST_DRIFT_MS, parseClock } from "./hybridClock.ts";
import { examined } from "./refusal.ts";

const NOW = Date.UTC(2026, 10, 23);
const at = (ms: number, device = "phone") => clockText({ ms: NOW + ms, counter: 0 }, device);
const profile = (
  written: Readonly<Record<string, readonly [value: unknown, clock: string]>>,
): SyncDocument => ({
  kind: "profile",
  id: "me",
  version: 1,
  fields: Object.fromEntries(Object.entries(written).map(([field, [value]]) => [field, value])),
  clocks: Object.fromEntries(Object.entries(written).map(([field, [, clock]]) => [field, clock])),
});
const stored = (...documents: readonly SyncDocument[]) =>
  new Map(documents.map((document) => [recordKey(document), { ...document, rev: 1 }]));

describe("a push", () => {
  it("gives every record that changed a revision, in the order sent", () => {
    const mass = {
      ...profile({ on: ["2026-11-23", at(0)], massKg: [80, at(0)] }),
      kind: "bodyMass",
      id: "b",
    };
    const me = profile({ massKg: [80, at(0)] });
    const { changed, answer } = acceptPush(examined([mass, me], NOW), stored(), 41, NOW);
    expect(changed.map(({ id, rev }) => [id, rev])).toEqual([
      ["b", 42],
      ["me", 43],
    ]);
    expect(answer).toMatchObject({ before: 41, head: 43, merged: [], refused: [] });
  });

  it("keeps per field the later write, and what gave way", () => {
    const ours = profile({ massKg: [80, at(5)], heightM: [1.7, at(0)] });
    const theirs = profile({ massKg: [81, at(1)], heightM: [1.8, at(6)] });
    const { changed, overwritten, answer } = acceptPush(examined([theirs], NOW), stored(ours), 1, NOW);
    expect(changed).toMatchObject([{ fields: { massKg: 80, heightM: 1.8 }, rev: 2 }]);
    expect(overwritten.map(({ field, value }) => [field, value])).toEqual([
      ["massKg", 81],
      ["heightM", 1.7],
    ]);
    expect(answer.merged).toMatchObject([{ fields: { massKg: 80, heightM: 1.8 } }]);
  });

  it("is told which values of other devices gave way that its sender had not seen", () => {
    const tablets = profile({ massKg: [80, at(0, "tablet")] });
    const phones = profile({ massKg: [81, at(1)] });
    const unseen = (known: SyncDocument, sender?: { device: string; since: number }) =>
      acceptPush(examined([phones], NOW), stored(known), 1, NOW, sender).answer.unseen;
    const trace = {
      kind: "profile",
      id: "me",
      field: "massKg",
      value: 80,
      clock: at(0, "tablet"),
      by: at(1),
    };
    expect(unseen(tablets, { device: "phone", since: 0 })).toEqual([trace]);
    // `stored` gives them revision 1
    expect(unseen(tablets, { device: "phone", since: 1 })).toBeUndefined();
    expect(unseen(tablets)).toBeUndefined();
    // its own earlier write, whose answer it never got
    expect(unseen(profile({ massKg: [80, at(0)] }), { device: "phone", since: 0 })).toBeUndefined();
    // what came too late is the sender's own
    const later = profile({ massKg: [82, at(2, "tablet")] });
    expect(unseen(later, { device: "phone", since: 0 })).toBeUndefined();
  });

  it("that comes again changes nothing, also after others have written", () => {
    const first = profile({ massKg: [80, at(0)] });
    const later = profile({ massKg: [81, at(1, "tablet")] });
    const again = acceptPush(examined([first], NOW), stored(first), 1, NOW);
    expect(again).toMatchObject({ changed: [], overwritten: [], answer: { before: 1, head: 1, merged: [] } });
    const late = acceptPush(examined([first], NOW), stored(later), 2, NOW);
    expect(late).toMatchObject({ changed: [], answer: { head: 2, merged: [later] } });
  });

  it("that names one record twice gives it one revision", () => {
    const documents = [profile({ massKg: [80, at(0)] }), profile({ massKg: [81, at(1)] })];
    const { changed, answer } = acceptPush(examined(documents, NOW), stored(), 0, NOW);
    expect(changed).toMatchObject([{ fields: { massKg: 81 }, rev: 1 }]);
    expect(answer).toMatchObject({ head: 1, merged: [] });
  });

  it("that holds a clock too far ahead is told so, and others of it are taken", () => {
    const ahead = profile({ massKg: [80, at(MOST_DRIFT_MS + 1)] });
    const settings = { ...profile({ theme: ["dark", at(0)] }), kind: "settings" };
    const { changed, answer } = acceptPush(examined([ahead, settings], NOW), stored(), 0, NOW);
    expect(changed.map(({ kind }) => kind)).toEqual(["settings"]);
    expect(answer.refused.map(({ because }) => because)).toEqual(["clock-ahead"]);
  });

  it("meets what the server took while its own clock was a year ahead: that no longer wins for a year", () => {
    const wrong = profile({ massKg: [80, at(365 * MOST_DRIFT_MS)] });
    const theirs = profile({ massKg: [81, at(MOST_DRIFT_MS, "z")] });
    const { changed } = acceptPush(examined([theirs], NOW), stored(wrong), 1, NOW);
    expect(changed).toMatchObject([{ fields: { massKg: 81 }, rev: 2 }]);
    expect(parseClock(changed[0]?.clocks["massKg"] ?? "").ms).toBe(NOW + MOST_DRIFT_MS);
  });

  it("of an old client leaves what a newer program wrote as new as it is", () => {
    const newer = { ...profile({ massKg: [80, at(0)], gait: ["even", at(0)] }), version: 9 };
    const old = profile({ massKg: [81, at(1)] });
    const { changed, answer } = acceptPush(examined([old], NOW), stored(newer), 1, NOW);
    expect(changed).toMatchObject([{ version: 9, fields: { massKg: 81, gait: "even" } }]);
    expect(answer.merged).toMatchObject([{ version: 9 }]);
  });
});
