import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupText, looksLikeBackup, readBackup } from "../../platform/backupFile.ts";
import { memoryHistoryStore, type StoredImport } from "../../platform/historyStore.ts";
import { memoryState } from "../../platform/keptState.ts";
import { openRecordStore } from "../../platform/recordStore.ts";
import { bringBack, deleteEverything, makeBackup, previewBackup, type Stores } from "./backup.ts";

const seed = 14;
const NOW = Date.UTC(2026, 10, 23);
const AT = "2026-11-23T00:00:00.000Z";
let names = 0;

async function freshStores(): Promise<Stores> {
  const records = await openRecordStore(() => NOW, `backup-${(names += 1)}`);
  return { records, history: memoryHistoryStore(), kept: memoryState() };
}

const anImport = (id: string): StoredImport => ({
  id,
  fileName: `${id}.csv`,
  format: "strong",
  importedAt: AT,
  result: {
    format: "strong",
    needsUnit: true,
    log: {
      workouts: [],
      measurements: [{ kind: "body_mass", at: "2026-01-01T00:00:00", value: 80, unit: "kg" }],
    },
    rows: { total: 0, sets: 0, rests: 0, notes: 0, measurements: 0, diagnostics: 0 },
    diagnostics: [],
  },
});

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-10-${String(of).padStart(2, "0")}`);
const step = fc.oneof(
  fc.record({
    do: fc.constant("mass" as const),
    id: fc.constantFrom("a", "b", "c"),
    on: day,
    massKg: fc.double({ min: 20, max: 400, noNaN: true }),
  }),
  fc.record({ do: fc.constant("remove" as const), id: fc.constantFrom("a", "b", "c") }),
  fc.record({ do: fc.constant("note" as const), title: fc.string({ unit: "grapheme", maxLength: 20 }) }),
  fc.record({ do: fc.constant("import" as const), id: fc.constantFrom("x", "y") }),
  fc.record({ do: fc.constant("player" as const), state: fc.jsonValue() }),
  fc.record({ do: fc.constant("keep" as const), value: fc.jsonValue() }),
);

async function live(
  stores: Stores,
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
) {
  for (const each of steps) {
    switch (each.do) {
      case "mass": {
        const { id, on, massKg } = each;
        await stores.records.change([{ kind: "bodyMass", id, fields: { on, massKg } }]);
        break;
      }
      case "remove":
        if (await stores.records.get("bodyMass", each.id)) await stores.records.remove("bodyMass", each.id);
        break;
      case "note":
        await stores.records.change([
          {
            kind: "workout",
            id: "w",
            fields: { startedAt: "2026-10-01T10:00:00", zone: "UTC", status: "finished", title: each.title },
          },
        ]);
        break;
      case "import":
        await stores.history.put(anImport(each.id));
        await stores.history.putSetting("told", {
          units: { [each.id]: "lb" },
          names: { "gate lift": "glute_bridge" },
        });
        break;
      case "player":
        await stores.records.change([{ kind: "player", id: "me", fields: { state: each.state } }]);
        break;
      case "keep":
        await stores.kept.put("start", each.value);
    }
  }
}

describe("a backup", () => {
  it(`brings back exactly what was there, clocks and replaced values included (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const stores = await freshStores();
        await live(stores, steps);
        const before = await makeBackup(stores, AT);
        const text = backupText(before);
        await deleteEverything(stores);
        expect((await makeBackup(stores, AT)).records).toEqual([]);
        await bringBack(readBackup(text), stores, "replace");
        const after = await makeBackup(stores, AT);
        expect(backupText(after)).toBe(text);
        // a second time changes nothing
        await bringBack(readBackup(text), stores, "merge");
        expect(backupText(await makeBackup(stores, AT))).toBe(text);
        stores.records.close();
      }),
      { seed, numRuns: 40 },
    );
  });

  it("is added to what is there: the later write stays, nothing of this device goes", async () => {
    const [here, there] = [await freshStores(), await freshStores()];
    await there.records.change([
      { kind: "bodyMass", id: "a", fields: { on: "2026-10-01", massKg: 80 } },
      { kind: "player", id: "me", fields: { state: "theirs" } },
    ]);
    await there.history.put(anImport("x"));
    await here.records.change([
      { kind: "bodyMass", id: "b", fields: { on: "2026-10-02", massKg: 81 } },
      { kind: "player", id: "me", fields: { state: "ours" } },
    ]);
    const backup = await makeBackup(there, AT);
    expect(await previewBackup(backup, here)).toEqual({
      madeAt: AT,
      kinds: { bodyMass: 1, player: 1 },
      files: 1,
      fresh: 1,
      different: 1,
      same: 0,
      onlyHere: 1,
    });
    await bringBack(backup, here, "merge");
    expect((await here.records.list("bodyMass")).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(await here.records.get("player", "me")).toMatchObject({ state: "ours" });
    expect((await here.history.imports()).map(({ id }) => id)).toEqual(["x"]);
  });

  it("leaves out what is worked out from the rest", async () => {
    const stores = await freshStores();
    await stores.kept.put("loop-view", { today: "2026-11-23" });
    await stores.kept.put("start", 1);
    expect((await makeBackup(stores, AT)).kept).toEqual({ start: 1 });
  });

  it.each([
    ["half a file", '{"format":"backstay-backup","version":1,"rec', "cannot be read as JSON"],
    ["a newer file", '{"format":"backstay-backup","version":2}', "newer Backstay (version 2"],
    ["another file", '{"format":"backstay","version":1}', "(format: "],
    [
      "a file with a broken clock",
      backupText({
        format: "backstay-backup",
        version: 1,
        madeAt: AT,
        records: [{ kind: "profile", id: "me", version: 1, fields: {}, clocks: { massKg: "noon" } }],
        overwritten: [],
        history: { imports: [] },
        kept: {},
      }),
      "(records/0/clocks/massKg: ",
    ],
  ])("is refused in one sentence: %s", (_, text, reason) => {
    expect(() => readBackup(text)).toThrow(reason);
  });

  it("is told from another export by its first line", async () => {
    expect(looksLikeBackup(backupText(await makeBackup(await freshStores(), AT)))).toBe(true);
    expect(looksLikeBackup('{"format":"backstay","version":1}')).toBe(false);
  });
});
