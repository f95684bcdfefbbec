import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "./database.ts";

/** What every database of the port must do; `open` gives an empty one. */
export function databaseContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.query(
      "create table note (person_id text, id bigint, body jsonb, at timestamptz, primary key (person_id, id))",
    );
  });
  afterAll(() => database.close());

  it("answers bigint as a number, jsonb as its value, timestamptz as a Date, and an empty answer as no rows", async () => {
    const { rows } = await database.query(
      `select 9007199254740991::bigint as big, '{"a":[1,null]}'::jsonb as body, timestamptz '2026-03-01 12:00+02' as at, null as none`,
    );
    expect(rows).toEqual([
      { big: 9007199254740991, body: { a: [1, null] }, at: new Date("2026-03-01T10:00:00Z"), none: null },
    ]);
    expect(await database.query("select 1 where false")).toEqual({ rows: [], rowCount: 0 });
  });

  it("refuses a bigint that a number cannot hold instead of rounding it", async () => {
    await expect(database.query("select 9007199254740993::bigint as big")).rejects.toThrow(RangeError);
    await expect(database.query("select 1 as one")).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  it("commits what resolves and rolls back what throws", async () => {
    await database.transaction(async (transaction) => {
      await transaction.query("insert into note values ($1, 1, $2, now())", ["a", { text: "kept" }]);
    });
    await expect(
      database.transaction(async (transaction) => {
        await transaction.query("insert into note values ('a', 2, '{}', now())");
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    await expect(
      database.transaction(async (transaction) => {
        await transaction.query("insert into note values ('a', 3, '{}', now())");
        await transaction.query("insert into note values ('a', 1, '{}', now())");
      }),
    ).rejects.toMatchObject({ code: "23505" });
    const { rows } = await database.query("select id, body from note where person_id = $1", ["a"]);
    expect(rows).toEqual([{ id: 1, body: { text: "kept" } }]);
  });

  it("keeps transactions that run at once apart: counting up never loses a count", async () => {
    await database.query("insert into note values ('counter', 1, '0', now())");
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.transaction(async (transaction) => {
          const { rows } = await transaction.query<{ body: number }>(
            "select body from note where person_id = 'counter' for update",
          );
          await transaction.query("update note set body = $1 where person_id = 'counter'", [
            String((rows[0]?.body ?? 0) + 1),
          ]);
        }),
      ),
    );
    const { rows } = await database.query("select body from note where person_id = 'counter'");
    expect(rows).toEqual([{ body: 20 }]);
  });

  it("throws, instead of waiting for ever, at a statement beside the transaction that calls it", async () => {
    await database.transaction(async () => {
      await expect(database.query("select 1")).rejects.toThrow("beside the transaction");
      await expect(database.transaction(async () => undefined)).rejects.toThrow("within a transaction");
    });
  });

  it("serves many callers at once, in a pool and in Kysely, and goes on after a wrong statement", async () => {
    await expect(database.query("select wrong from nowhere")).rejects.toMatchObject({ code: "42P01" });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => database.query<{ n: number }>("select $1::int as n", [index])),
    );
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    const noted = await database.kysely.selectFrom("note").selectAll().where("person_id", "=", "a").execute();
    expect(noted).toHaveLength(1);
    expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  it("undoes what a client that was thrown away in mid-transaction had begun", async () => {
    const client = await database.pool.connect();
    await client.query("begin");
    await client.query("insert into note values ('lost', 1, '{}', now())");
    client.release(true);
    await expect
      .poll(async () => (await database.query("select 1 from note where person_id = 'lost'")).rows)
      .toEqual([]);
    await database.query("insert into note values ('lost', 2, '{}', now())");
    expect((await database.query("select id from note where person_id = 'lost'")).rows).toEqual([{ id: 2 }]);
  });

  it("carries a megabyte in one value, and ten thousand rows in one answer", async () => {
    const long = "x".repeat(2 ** 20);
    const { rows } = await database.query<{ text: string }>("select $1::text as text", [long]);
    expect(rows[0]?.text).toBe(long);
    const many = await database.query("select n, repeat('y', 100) from generate_series(1, 10000) as n");
    expect(many.rows).toHaveLength(10_000);
  });
}
