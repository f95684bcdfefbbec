import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newDataFolder } from "../../fixtures/embeddedDatabase.ts";
import { FullDisk, PowerLossDisk } from "../../fixtures/failingDisks.ts";
import { DatabaseUnavailable, DiskFull, type Database } from "./database.ts";
import { pgliteDatabase } from "./pgliteDatabase.ts";
import { tend } from "./pgliteUpkeep.ts";

const removals: (() => void)[] = [];
afterAll(() => removals.forEach((remove) => remove()));
async function dataFolder(): Promise<string> {
  const { folder, remove } = await newDataFolder();
  removals.push(remove);
  return folder;
}

const prepare = (database: Database) =>
  database.query("create table note (person_id text, id int, text text, primary key (person_id, id))");
const write = (database: Database, id: number) =>
  database.transaction(async (transaction) => {
    await transaction.query("insert into note values ('a', $1, $2)", [id, "x".repeat((id * 37) % 900)]);
    await transaction.query("insert into note values ('b', $1, '')", [id]);
    await transaction.query("update note set text = 'changed' where person_id = 'b' and id = $1", [id >> 1]);
  });

/** Ids that both tables of rows hold, by heap and by index. */
async function idsIn(folder: string): Promise<readonly number[]> {
  const database = await pgliteDatabase(folder);
  try {
    await database.query("set enable_indexscan = off");
    await database.query("set enable_bitmapscan = off");
    const heap = await database.query<{ id: number }>(
      "select id from note where person_id = 'a' order by id",
    );
    await database.query("set enable_indexscan = on");
    await database.query("set enable_seqscan = off");
    const index = await database.query<{ id: number }>(
      "select id from note where person_id = 'b' order by id",
    );
    expect(index.rows).toEqual(heap.rows);
    return heap.rows.map(({ id }) => id);
  } finally {
    await database.close();
  }
}

/** Writes 150 transactions and keeps, of each of the `moments`, what a power loss would have left. */
async function powerLosses(
  moments: readonly number[],
  forgetful: boolean,
): Promise<readonly { readonly folder: string; readonly acknowledged: number }[]> {
  const [folder, shadow] = [await dataFolder(), await dataFolder()];
  const prepared = await pgliteDatabase(folder);
  await prepare(prepared);
  await prepared.close();
  rmSync(shadow, { recursive: true });
  cpSync(folder, shadow, { recursive: true });

  const files = (path: string) => new PowerLossDisk(path, join(shadow, "database"), forgetful);
  const database = await pgliteDatabase(folder, { files });
  const losses: { folder: string; acknowledged: number }[] = [];
  for (let id = 1; id <= 150; id++) {
    await write(database, id);
    if (id % 60 === 0) await database.query("checkpoint");
    if (moments.includes(id)) {
      const left = await dataFolder();
      rmSync(left, { recursive: true });
      cpSync(shadow, left, { recursive: true });
      losses.push({ folder: left, acknowledged: id });
    }
  }
  await database.close();
  return losses;
}

describe("a power loss, in simulation: only bytes that were fsynced are left", () => {
  it("loses nothing that was acknowledged, and the database opens", async () => {
    for (const { folder, acknowledged } of await powerLosses([30, 61, 150], false)) {
      expect(await idsIn(folder)).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1));
    }
  });

  it("would lose it on a disk that lies about fsync: the simulation can tell", async () => {
    const [last] = await powerLosses([150], true);
    const left = await idsIn(last?.folder ?? "").catch(() => []);
    expect(left.length).toBeLessThan(150);
  });
});

describe("a disk that is full", () => {
  it("refuses writes with a reason, keeps what was acknowledged, and works by itself when there is room", async () => {
    const folder = await dataFolder();
    const disks: FullDisk[] = [];
    const files = (path: string) => {
      const disk = new FullDisk(path);
      disk.full = disks.at(-1)?.full ?? false;
      disks.push(disk);
      return disk;
    };
    const setFull = (full: boolean) => disks.forEach((disk) => (disk.full = full));
    const database = await pgliteDatabase(folder, { files });
    await prepare(database);
    const acknowledged: number[] = [];
    for (let id = 1; id <= 120; id++) {
      setFull(id % 40 > 30);
      // A database that did not open is tried again after half a second.
      if (id % 40 === 0) await new Promise((later) => setTimeout(later, 600));
      try {
        await write(database, id);
        acknowledged.push(id);
        expect(disks.at(-1)?.full).toBe(false);
      } catch (error) {
        expect(error instanceof DiskFull || error instanceof DatabaseUnavailable, String(error)).toBe(true);
      }
    }
    expect(acknowledged.length).toBeGreaterThan(80);
    setFull(false);
    const { rows } = await database.query<{ id: number }>(
      "select id from note where person_id = 'a' order by id",
    );
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    await database.close();
    expect(await idsIn(folder)).toEqual(rows.map(({ id }) => id));
  });
});

describe("upkeep of a database that has no processes for it", () => {
  it("makes a checkpoint when the journal has grown, and vacuums tables with many dead rows", async () => {
    const folder = await dataFolder();
    const database = await pgliteDatabase(folder);
    await prepare(database);
    expect(await tend(database)).toEqual({ checkpoint: false, vacuumed: [] });
    await database.query(
      "insert into note select 'a', n, repeat('x', 500) from generate_series(1, 20000) as n",
    );
    for (let time = 0; time < 4; time++)
      await database.query("update note set text = text || '.' where person_id = 'a'");
    expect(await tend(database)).toEqual({ checkpoint: true, vacuumed: ["public.note"] });
    expect(await tend(database)).toEqual({ checkpoint: false, vacuumed: [] });
    await database.close();
  });
});

describe("a data folder", () => {
  it("that another version of PostgreSQL wrote is refused with the way out", async () => {
    const folder = await dataFolder();
    writeFileSync(join(folder, "database", "PG_VERSION"), "17\n");
    await expect(pgliteDatabase(folder)).rejects.toThrow(/was written by PostgreSQL 17.*restore the backup/);
    expect(existsSync(join(folder, "database.lock"))).toBe(false);
    expect(readFileSync(join(folder, "database", "PG_VERSION"), "utf8")).toBe("17\n");
  });
});
