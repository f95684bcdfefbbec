import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SyncDocument } from "../sync/document.ts";
import { clockText, MOST_DRIFT_MS, parseClock } from "../sync/hybridClock.ts";
import { openRecordStore, type RecordStore } from "./recordStore.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const open: RecordStore[] = [];
let names = 0;

async function store(name = `test-${(names += 1)}`, now: () => number = () => NOW): Promise<RecordStore> {
  const opened = await openRecordStore(now, name);
  open.push(opened);
  return opened;
}
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function raise(error: Error): never {
  throw error;
}

const mass = (id: string, on: string, massKg = 80) =>
  ({ kind: "bodyMass", id, fields: { on, massKg } }) as const;

describe("the store of records", () => {
  it("gives back what was written, in order, within a range, the newest first if wished", async () => {
    const records = await store();
    await records.change([mass("b", "2026-11-02"), mass("a", "2026-11-01"), mass("c", "2026-11-03")]);
    expect((await records.list("bodyMass")).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(
      (await records.list("bodyMass", { from: "2026-11-02", to: "2026-11-02" })).map(({ id }) => id),
    ).toEqual(["b"]);
    expect((await records.list("bodyMass", { newest: 2 })).map(({ id }) => id)).toEqual(["c", "b"]);
    expect(await records.get("bodyMass", "a")).toEqual({ id: "a", on: "2026-11-01", massKg: 80 });
    expect(await records.get("bodyMass", "z")).toBeUndefined();
  });

  it("writes all changes or none", async () => {
    const records = await store();
    await expect(records.change([mass("a", "2026-11-01"), mass("b", "2026-11-01", -1)])).rejects.toThrow(
      "bodyMass/b/massKg",
    );
    expect(await records.list("bodyMass")).toEqual([]);
    expect((await records.outbox(10)).count).toBe(0);
    expect(await records.revision()).toBe(0);
  });

  it("refuses a change after which a record could not be read, and keeps what was there", async () => {
    const records = await store();
    await records.change([{ kind: "profile", id: "me", fields: { massKg: 80, goal: "strength" } }]);
    await expect(
      records.change([{ kind: "profile", id: "me", fields: { sittingHoursPerDay: 25 } }]),
    ).rejects.toThrow("profile/me/sittingHoursPerDay");
    expect(await records.get("profile", "me")).toMatchObject({ massKg: 80, goal: "strength" });
  });

  it("puts what is the person's into the outbox, once, and what is the device's not at all", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01"), { kind: "player", id: "me", fields: { state: 1 } }]);
    await records.change([mass("a", "2026-11-02")]);
    const { count, documents, upTo } = await records.outbox(10);
    expect(count).toBe(1);
    expect(documents.map(({ kind, id }) => `${kind}/${id}`)).toEqual(["bodyMass/a"]);
    await records.change([mass("a", "2026-11-03")]);
    await records.sent(documents, upTo);
    // it changed after it was fetched, so it stays
    expect((await records.outbox(10)).count).toBe(1);
    const again = await records.outbox(10);
    await records.sent(again.documents, again.upTo);
    expect((await records.outbox(10)).count).toBe(0);
  });

  it("writes nothing where nothing changes", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01")]);
    const { documents, upTo } = await records.outbox(10);
    await records.sent(documents, upTo);
    await records.change([mass("a", "2026-11-01")]);
    expect((await records.outbox(10)).count).toBe(0);
  });

  it("deletes, tells that it is gone, and brings back", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01"), mass("b", "2026-11-02")]);
    const before = await records.revision();
    await records.remove("bodyMass", "a");
    expect((await records.list("bodyMass")).map(({ id }) => id)).toEqual(["b"]);
    expect(await records.changedSince("bodyMass", before)).toEqual({ records: [], gone: ["a"], anew: false });
    await records.restore("bodyMass", "a");
    expect((await records.changedSince("bodyMass", before)).records.map(({ id }) => id)).toEqual(["a"]);
  });

  it("keeps what a corrected fact said before", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01", 80)]);
    await records.change([mass("a", "2026-11-01", 81)]);
    expect(await records.overwritten()).toMatchObject([{ kind: "bodyMass", field: "massKg", value: 80 }]);
  });

  it("says that everything is new after a wipe, also to one who read as much as there is now", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01")]);
    const before = await records.revision();
    await records.wipe();
    expect(await records.documents()).toEqual([]);
    expect((await records.outbox(10)).count).toBe(0);
    await records.change([mass("b", "2026-11-02")]);
    expect(await records.changedSince("bodyMass", before)).toMatchObject({
      anew: true,
      records: [{ id: "b" }],
    });
    expect((await records.changedSince("bodyMass", await records.revision())).anew).toBe(false);
  });
});

describe("documents from elsewhere", () => {
  const theirs = (fields: SyncDocument["fields"], ms: number, more: Partial<SyncDocument> = {}) => ({
    kind: "profile",
    id: "me",
    version: 1,
    fields,
    clocks: Object.fromEntries(
      Object.keys(fields).map((field) => [field, clockText({ ms, counter: 0 }, "elsewhere")]),
    ),
    ...more,
  });

  it("are merged field by field; the later write stays, the other is kept aside once", async () => {
    const records = await store();
    await records.change([{ kind: "profile", id: "me", fields: { massKg: 80, goal: "strength" } }]);
    const late = theirs({ massKg: 82 }, NOW + 1000);
    expect(await records.receive([late, theirs({ goal: "physique" }, NOW - 1000)])).toBe(1);
    expect(await records.get("profile", "me")).toMatchObject({ massKg: 82, goal: "strength" });
    const traces = await records.overwritten();
    expect(traces.map(({ field, value }) => [field, value])).toEqual([
      ["massKg", 80],
      ["goal", "physique"],
    ]);
    expect(await records.receive([late])).toBe(0);
    await records.receive([theirs({ goal: "physique" }, NOW - 1000)]);
    expect(await records.overwritten()).toHaveLength(2);
  });

  it("that meet a change which nobody has seen yet leave word of it; those that meet what was sent do not", async () => {
    const records = await store();
    await records.change([{ kind: "profile", id: "me", fields: { massKg: 80 } }]);
    await records.receive([theirs({ massKg: 82 }, NOW + 1000)], { fromServer: true });
    expect(await records.overwritten()).toMatchObject([{ value: 80, concurrent: true }]);
    const { documents, upTo } = await records.outbox(10);
    await records.sent(documents, upTo);
    await records.receive([theirs({ massKg: 84 }, NOW + 2000)], { fromServer: true });
    const [, later] = await records.overwritten();
    expect(later).toMatchObject({ value: 82 });
    expect(later).not.toHaveProperty("concurrent");
  });

  it("are sent on when they come from a file and not when they come from the server", async () => {
    const records = await store();
    await records.receive([theirs({ massKg: 82 }, NOW)], { fromServer: true });
    expect((await records.outbox(10)).count).toBe(0);
    await records.receive([theirs({ massKg: 83 }, NOW + 1)]);
    expect((await records.outbox(10)).count).toBe(1);
  });

  it("do not win for a year because of a wrong clock", async () => {
    const records = await store();
    await records.receive([theirs({ massKg: 82 }, NOW + 365 * MOST_DRIFT_MS)]);
    await records.change([{ kind: "profile", id: "me", fields: { massKg: 83 } }]);
    const [document] = await records.documents();
    const { ms, device } = parseClock(document?.clocks["massKg"] ?? "");
    expect(ms).toBe(NOW + MOST_DRIFT_MS);
    expect(device).not.toBe("elsewhere");
  });

  it("of a newer program or of an unknown kind are carried, not read and not written over", async () => {
    const records = await store();
    const newer = theirs({ massKg: "eighty" }, NOW, { version: 9 });
    const unknown = theirs({ depth: 3 }, NOW, { kind: "dream" });
    await records.receive([newer, unknown]);
    expect(await records.get("profile", "me")).toBeUndefined();
    expect(await records.documents()).toEqual(expect.arrayContaining([newer, unknown]));
    expect(await records.unreadable()).toHaveLength(1);
    await expect(records.change([{ kind: "profile", id: "me", fields: { massKg: 80 } }])).rejects.toThrow(
      "written by a newer version",
    );
  });

  it("with a clock that is none are refused whole", async () => {
    const records = await store();
    const broken = { ...theirs({ massKg: 80 }, NOW), clocks: { massKg: "noon" } };
    await expect(records.receive([theirs({ goal: "strength" }, NOW), broken])).rejects.toThrow('got "noon"');
    expect(await records.documents()).toEqual([]);
  });

  it("take the place of everything when wished, with their traces", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01", 80), mass("b", "2026-11-02")]);
    await records.change([mass("a", "2026-11-01", 81)]);
    const [documents, overwritten] = await Promise.all([records.documents(), records.overwritten()]);
    await records.change([mass("c", "2026-11-03")]);
    await records.receive(documents, { replacing: true, overwritten });
    expect(await records.documents()).toEqual(documents);
    expect(await records.overwritten()).toEqual(overwritten);
  });
});

describe("a wall clock that jumps", () => {
  it("never puts a later write before an earlier one", async () => {
    let now = NOW;
    const records = await store(undefined, () => now);
    const seen: string[] = [];
    for (const jump of [0, -5 * MOST_DRIFT_MS, 60_000, -1]) {
      now += jump;
      await records.change([{ kind: "profile", id: "me", fields: { massKg: 80 + seen.length } }]);
      const [document] = await records.documents();
      seen.push(document?.clocks["massKg"] ?? "");
    }
    expect(seen).toEqual(seen.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("that ran a year ahead and was put right does not win over the year's writes of others", async () => {
    let now = NOW + 365 * MOST_DRIFT_MS;
    const ahead = await store("jumped", () => now);
    await ahead.change([{ kind: "profile", id: "me", fields: { massKg: 80 } }]);
    ahead.close();
    now = NOW;
    const right = await store("jumped", () => now);
    const [document] = await right.documents();
    expect(parseClock(document?.clocks["massKg"] ?? "").ms).toBe(NOW + MOST_DRIFT_MS);
    await right.change([{ kind: "profile", id: "me", fields: { massKg: 81 } }]);
    const [after] = await right.documents();
    expect((after?.clocks["massKg"] ?? "") > (document?.clocks["massKg"] ?? "")).toBe(true);
    expect(parseClock(after?.clocks["massKg"] ?? "").ms).toBeLessThanOrEqual(NOW + MOST_DRIFT_MS);
  });
});

describe("a store that is told the time", () => {
  it("dates writes by it, whatever its own clock says, also after it is opened again", async () => {
    let records = await store("told", () => NOW - 365 * MOST_DRIFT_MS);
    await records.tellTime(NOW);
    await records.change([mass("a", "2026-11-01")]);
    records.close();
    records = await store("told", () => NOW - 365 * MOST_DRIFT_MS);
    await records.change([mass("b", "2026-11-01")]);
    for (const { clocks } of await records.documents())
      expect(parseClock(clocks["massKg"] ?? "").ms - NOW).toBeLessThan(1000);
    for (const { clocks } of await records.documents())
      expect(parseClock(clocks["massKg"] ?? "").ms).toBeGreaterThanOrEqual(NOW);
  });

  it("sets back what was written ahead of it, keeps the order, and sends it again", async () => {
    const records = await store(undefined, () => NOW + 365 * MOST_DRIFT_MS);
    await records.change([mass("a", "2026-11-01")]);
    await records.change([mass("b", "2026-11-01")]);
    const { documents, upTo } = await records.outbox(10);
    await records.tellTime(NOW);
    await records.sent(documents, upTo);
    expect((await records.outbox(10)).count).toBe(2);
    const [a, b] = (await records.documents()).map(({ clocks }) => clocks["massKg"] ?? "");
    expect((a ?? "") < (b ?? "")).toBe(true);
    expect(parseClock(b ?? "").ms).toBe(NOW + MOST_DRIFT_MS);
  });

  it("believes what a server dated, though its own clock is a year behind", async () => {
    const records = await store(undefined, () => NOW - 365 * MOST_DRIFT_MS);
    await records.tellTime(NOW);
    const clock = clockText({ ms: NOW, counter: 0 }, "elsewhere");
    const theirs = {
      kind: "profile",
      id: "me",
      version: 1,
      fields: { massKg: 82 },
      clocks: { massKg: clock },
    };
    await records.receive([theirs], { fromServer: true });
    expect(await records.documents()).toEqual([theirs]);
  });

  it("puts what is named, or everything of the person, into the outbox again", async () => {
    const records = await store();
    await records.change([
      mass("a", "2026-11-01"),
      mass("b", "2026-11-01"),
      { kind: "player", id: "me", fields: { state: 1 } },
    ]);
    const first = await records.outbox(10);
    await records.sent(first.documents, first.upTo);
    await records.sendAgain([
      { kind: "bodyMass", id: "b" },
      { kind: "bodyMass", id: "none" },
    ]);
    expect((await records.outbox(10)).documents.map(({ id }) => id)).toEqual(["b"]);
    await records.sendAgain();
    expect((await records.outbox(10)).documents.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("two tabs on one database", () => {
  it("are one device, see each other's changes and never share a clock", async () => {
    const [one, other] = await Promise.all([store("tabs"), store("tabs")]);
    const seen: number[] = [];
    const stop = other.watch(
      () => other.list("bodyMass"),
      (found) => seen.push(found.length),
    );
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : other).change([mass(`m${i}`, `2026-11-${String(1 + i).padStart(2, "0")}`)]),
      ),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(20));
    stop();
    const clocks = (await one.documents()).map(({ clocks: of }) => of["massKg"] ?? "");
    expect(new Set(clocks).size).toBe(20);
    expect(new Set(clocks.map((clock) => parseClock(clock).device)).size).toBe(1);
  });
});

describe("who watches late", () => {
  it("is told at once what is there, then what it is after the changes of every tab, and nothing once it stopped", async () => {
    const [one, other] = await Promise.all([store("late"), store("late")]);
    const seen: number[] = [];
    const stop = other.watchLate(
      () => other.count(),
      (count) => seen.push(count),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    await one.change([mass("a", "2026-11-01")]);
    await other.change([mass("b", "2026-11-02")]);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    await one.change([mass("c", "2026-11-03")]);
    stop();
    await other.change([mass("d", "2026-11-04")]);
    await new Promise((later) => setTimeout(later, 150));
    expect(seen.at(-1)).toBe(2);
  });

  it("hears why it cannot be told", async () => {
    const records = await store();
    const failed = vi.fn<(error: unknown) => void>();
    const stop = records.watchLate(
      () => Promise.reject(new Error("cannot read")),
      vi.fn<() => void>(),
      failed,
    );
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    stop();
  });
});

describe("a change that depends on what is there", () => {
  it("loses no step where two tabs take theirs at once", async () => {
    const tabs = await Promise.all([store("steps"), store("steps")]);
    const step = (tab: RecordStore) =>
      tab.changeFrom("bodyMass", "sum", (now) => ({
        changes: [mass("sum", "2026-11-23", (now?.massKg ?? 60) + 1)],
      }));
    await Promise.all(Array.from({ length: 20 }, (_, i) => step(tabs[i % 2] ?? tabs[0])));
    await expect(tabs[0].get("bodyMass", "sum")).resolves.toMatchObject({ massKg: 80 });
  });

  it("writes nothing where nothing is to be changed, or the decision fails, and sees nothing of what was deleted", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01")]);
    await records.remove("bodyMass", "a");
    const before = await records.revision();
    const decision = await records.changeFrom("bodyMass", "a", (now) => ({ now, changes: [] }));
    expect(decision.now).toBeUndefined();
    await expect(records.changeFrom("bodyMass", "a", () => raise(new Error("no")))).rejects.toThrow("no");
    await expect(
      records.changeFrom("bodyMass", "b", () => ({ changes: [mass("b", "2026-11-02", Number.NaN)] })),
    ).rejects.toThrow("b");
    await expect(records.revision()).resolves.toBe(before);
  });

  it("writes the same whatever was foreseen: nothing, all of it, the record itself, or another one", async () => {
    const day = "2026-11-01";
    const written = await Promise.all(
      [[], ["a", "b"], ["sum", "b"], ["c"]].map(async (ids) => {
        const records = await store(`foreseen ${ids.join()}`);
        await records.change([mass("a", day, 80), mass("c", day, 70)]);
        const foreseen = ids.map((id) => ({ kind: "bodyMass", id }) as const);
        await records.changeFrom(
          "bodyMass",
          "sum",
          () => ({ changes: [mass("a", day, 81), mass("b", day, 60)] }),
          foreseen,
        );
        const replacedValues = (await records.overwritten()).map(({ id, value }) => ({ id, value }));
        return { found: await records.list("bodyMass"), replacedValues };
      }),
    );
    expect(written[0]?.found.map(({ id, massKg }) => [id, massKg])).toEqual(
      expect.arrayContaining([
        ["a", 81],
        ["b", 60],
        ["c", 70],
      ]),
    );
    for (const each of written) expect(each).toEqual(written[0]);
  });

  it("keeps the last of two changes of one record and what it said before the first", async () => {
    const records = await store();
    await records.change([mass("a", "2026-11-01", 80), mass("a", "2026-11-01", 81)]);
    await expect(records.get("bodyMass", "a")).resolves.toMatchObject({ massKg: 81 });
    await expect(records.outbox(10)).resolves.toMatchObject({ count: 1 });
  });
});

describe("a browser that keeps nothing", () => {
  it("has a store that works as long as the page and says that it does not last", async () => {
    const usual = Dexie.dependencies;
    const refusing = { open: () => raise(new DOMException("refused", "SecurityError")) };
    Dexie.dependencies = { ...usual, indexedDB: refusing as unknown as IDBFactory };
    try {
      const passing = await store();
      expect(passing.lasting).toBe(false);
      await passing.change([mass("a", "2026-11-01")]);
      expect(await passing.list("bodyMass")).toHaveLength(1);
    } finally {
      Dexie.dependencies = usual;
    }
    expect((await store()).lasting).toBe(true);
  });
});
