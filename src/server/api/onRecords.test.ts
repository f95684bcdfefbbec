import { describe, expect, it } from "vitest";
import { onRecords } from "./onRecords.ts";
import type { Reading } from "./recordPages.ts";

const SETS = ["workout", "set", "bodyMass"] as const;
const signal = AbortSignal.timeout(100_000);

/** Records of one kind, as a database would give them. */
const holding =
  (kind: string, records: readonly (readonly [id: string, fields: object])[]): Reading =>
  (page) => {
    const answer = async (_: string, [asked, after]: readonly unknown[] = []) => {
      const rows = records
        .filter(([id]) => asked === kind && id > String(after))
        .map(([id, fields]) => ({ kind, id, version: 1, fields: JSON.stringify(fields) }));
      return { rows: rows as never[], rowCount: rows.length };
    };
    return page({ personId: "ada", query: answer });
  };

const plan = { does: "plan", today: "2026-11-23" } as const;

describe("what is made of records in a thread of its own", () => {
  it("is answered as a text", async () => {
    const table = await onRecords({ does: "table" }, holding("set", []), SETS, signal);
    expect(table.split("\n")).toHaveLength(2);
    const made = JSON.parse(await onRecords(plan, holding("profile", []), ["profile"], signal)) as object;
    expect(made).toMatchObject({ version: 1, planSince: null });
  });

  it("names what cannot be reckoned with, and the next one is made all the same", async () => {
    const spoilt = holding("profile", [["me", { conditions: ["none"] }]]);
    await expect(onRecords(plan, spoilt, ["profile"], signal)).rejects.toMatchObject({
      kind: "unreadable-records",
      flaws: [{ path: "profile.conditions[0]" }],
    });
    await expect(onRecords(plan, holding("profile", []), ["profile"], signal)).resolves.toContain("version");
  });

  it("ends with whoever reads, and takes nothing of it into the next one", async () => {
    const broken: Reading = () => Promise.reject(new Error("the database went away"));
    await expect(onRecords({ does: "table" }, broken, SETS, signal)).rejects.toThrow("went away");
    const gone = AbortSignal.abort(new Error("nobody waits"));
    await expect(onRecords({ does: "table" }, broken, SETS, gone)).rejects.toThrow("nobody waits");
    const masses = holding("bodyMass", [["a", { on: "2026-11-23", massKg: 70 }]]);
    await expect(onRecords({ does: "table" }, masses, SETS, signal)).resolves.toBeDefined();
  });

  it("is refused for a while where very many wait already", async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, () => onRecords({ does: "table" }, holding("set", []), SETS, signal)),
    );
    const refused = all.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ reason: { kind: "unavailable", retryAfterS: 10 } });
  });
});
