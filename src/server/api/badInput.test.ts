import { beforeAll, expect, it } from "vitest";
import { onEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { serverOver, type ServerOver } from "../../../fixtures/serverOver.ts";
import { PERSON_TABLES } from "../tables.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const until = new Date(NOW + 86_400_000).toISOString();
const grant = { email: "pt@example.org", level: "read", kinds: ["set"], until };
const token = { name: "t", scopes: ["records:read"], until };
const half = '{"name":"t","sco';
const large = JSON.stringify({ ...grant, email: "x".repeat(70_000) });
const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;

const NUL_TOKEN = `bst_${Buffer.from("a\0b").toString("base64url")}.x.${"a".repeat(43)}`;

type Bad = readonly [
  what: string,
  method: string,
  path: string,
  body: unknown,
  status: number,
  headers?: Readonly<Record<string, string>>,
];

/** What a person who is signed in may send, and what is wrong with it. */
const BAD: readonly Bad[] = [
  ["a token that is cut off", "POST", "/api/tokens", half, 400],
  ["a token without a body", "POST", "/api/tokens", undefined, 400],
  ["a token that is too large", "POST", "/api/tokens", large, 413],
  ["a token that is a deep list", "POST", "/api/tokens", deep, 400],
  ["a token of another type", "POST", "/api/tokens", "name=t", 415, { "Content-Type": "text/plain" }],
  ["a token for another person", "POST", "/api/tokens", { ...token, personId: "eve" }, 400],
  ["a token with a NUL in its name", "POST", "/api/tokens", { ...token, name: "a\0b" }, 400],
  ["no such token to revoke", "DELETE", "/api/tokens/none", undefined, 404],
  ["a grant that is cut off", "POST", "/api/grants", half, 400],
  ["a grant that is too large", "POST", "/api/grants", large, 413],
  ["a grant to no address", "POST", "/api/grants", { ...grant, email: "pt" }, 400],
  ["a grant of no kind", "POST", "/api/grants", { ...grant, kinds: [] }, 400],
  ["a grant of an unknown kind", "POST", "/api/grants", { ...grant, kinds: ["dream"] }, 400],
  ["a grant of a kind that stays on its device", "POST", "/api/grants", { ...grant, kinds: ["player"] }, 400],
  ["a grant to write everything", "POST", "/api/grants", { ...grant, level: "write" }, 400],
  [
    "a grant to write plans and not to see them",
    "POST",
    "/api/grants",
    { ...grant, level: "plan_write" },
    400,
  ],
  ["a grant until yesterday", "POST", "/api/grants", { ...grant, until: "2026-11-22T00:00:00Z" }, 400],
  ["a grant until the year 3000", "POST", "/api/grants", { ...grant, until: "3000-01-01T00:00:00Z" }, 400],
  [
    "a grant until a day that is none",
    "POST",
    "/api/grants",
    { ...grant, until: "2026-13-01T00:00:00Z" },
    400,
  ],
  ["a grant of another person's", "POST", "/api/grants", { ...grant, personId: "eve" }, 400],
  ["a log before no instant", "GET", "/api/grants/log?before=noon", undefined, 400],
  ["a page of the log without end", "GET", "/api/grants/log?limit=100000", undefined, 400],
  ["no such grant to revoke", "POST", "/api/grants/none/revoke", undefined, 404],
  ["records of nobody", "GET", "/api/people/none/records", undefined, 404],
  ["records of an id with SQL in it", "GET", "/api/people/x'%20or%201=1--/records", undefined, 404],
  ["a page before the first", "GET", "/api/people/eve/records?since=-1", undefined, 400],
  ["a page without end", "GET", "/api/people/eve/records?limit=100000", undefined, 400],
  ["a plan that is too large", "POST", "/api/people/eve/plan", "x".repeat(300_000), 413],
  [
    "a plan for a day that is none",
    "POST",
    "/api/people/eve/plan",
    { startedOn: "2026-02-30", plan: {} },
    400,
  ],
  ["records of an id with a NUL", "GET", "/api/people/a%00b/records", undefined, 400],
  ["records of an id that is no text", "GET", "/api/people/%ff/records", undefined, 404],
  ["a history of an id with a NUL", "GET", "/api/history/set/a%00b", undefined, 400],
  ["an undo of a clock with a NUL", "POST", "/api/history/set/s/undo", { field: "reps", clock: "\0" }, 400],
  [
    "a token with a NUL in it",
    "GET",
    "/api/tokens",
    undefined,
    401,
    { Authorization: `Bearer ${NUL_TOKEN}` },
  ],
  ["an import of nothing", "POST", "/api/import", "", 400],
  ["an import of half a file", "POST", "/api/import", '{"format":"backstay","version":1,"wor', 400],
  ["an import of a newer file", "POST", "/api/import", '{"format":"backstay","version":99}', 400],
  ["an import of half a backup", "POST", "/api/import", '{"format":"backstay-backup","version":1,"re', 400],
  ["an import of a newer backup", "POST", "/api/import", '{"format":"backstay-backup","version":9}', 400],
  ["an import of a photo", "POST", "/api/import", "\u00ff\u00d8\u00ff\u00e0", 400],
  ["an import in stones", "POST", "/api/import?unit=stone", "Date,Workout Name\n", 400],
  ["an export as a photo", "GET", "/api/export?as=png", undefined, 400],
  ["a plan of a day that is none", "GET", "/api/plan?today=tomorrow", undefined, 400],
  ["a report of no weeks", "GET", "/api/report?weeks=0", undefined, 400],
  ["a report of half a week", "GET", "/api/report?weeks=0.5", undefined, 400],
  ["a report as music", "GET", "/api/report?as=mp3", undefined, 400],
  ["a history of an unknown kind", "GET", "/api/history/dream/x", undefined, 400],
  ["a history of nothing", "GET", "/api/history/set/none", undefined, 404],
  ["a history without end", "GET", "/api/history?limit=1000000", undefined, 400],
  ["an undo that is cut off", "POST", "/api/history/set/s/undo", half, 400],
  ["an undo of no value", "POST", "/api/history/set/s/undo", { field: "reps", clock: "noon" }, 404],
  [
    "an undo into a field of every object",
    "POST",
    "/api/history/set/s/undo",
    { field: "__proto__", clock: "x" },
    404,
  ],
  ["a change from another site", "POST", "/api/grants", grant, 403, { Origin: "https://evil.example" }],
  ["a change under another name", "POST", "/api/grants", grant, 421, { Host: "evil.example" }],
];

onEachDatabase("what cannot be", (database) => {
  let server: ServerOver;
  beforeAll(async () => {
    server = serverOver(database(), () => NOW);
    for (const name of ["ada", "eve"]) await server.addPerson(name, `${name}@example.org`);
  });
  const everything = async () => {
    const tables = [];
    for (const table of PERSON_TABLES) {
      const { rows } = await database().query(`select * from ${table}`);
      // several machines answer in no order
      tables.push([table, rows.map((row) => JSON.stringify(row)).toSorted((a, b) => a.localeCompare(b))]);
    }
    return tables;
  };

  it.each(BAD.map((row) => [row[0], row] as const))(
    "%s gets a problem document, and nothing is written",
    async (_, [, method, path, body, status, headers]) => {
      const before = await everything();
      const answer = await server.as("ada", method, path, body, headers);
      const text = await answer.text();
      expect([answer.status, text]).toEqual([status, text]);
      expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      expect(JSON.parse(text) as object).toMatchObject({
        status,
        type: expect.stringMatching(/^\/problems\/[a-z-]+$/) as string,
      });
      expect(await everything()).toEqual(before);
    },
  );

  it.each([
    [
      "a condition that is none",
      "profile",
      "me",
      { conditions: ["back_pain", "none"] },
      "profile.conditions[0]",
    ],
    ["half a day a week", "profile", "me", { daysPerWeek: 1.5 }, "profile.daysPerWeek"],
    ["a beginning on no day", "profile", "me", { startedOn: "2026-99-99" }, "profile.startedOn"],
    [
      "a clearance by nobody",
      "profile",
      "me",
      { clearances: [{ of: "osteoporosis" }] },
      "profile.clearances[0].by",
    ],
    [
      "a result on no day",
      "measurement",
      "x",
      { test: "sorensen", value: 60, at: "2026-13-45" },
      "measurement/x.at",
    ],
    ["a score on no day", "outcome", "x", { measure: "nprs", value: 1, at: "2026-00-00" }, "outcome/x.at"],
    ["a mass on no day", "bodyMass", "x", { on: "2026-99-99", massKg: 70 }, "bodyMass/x.on"],
  ])("of a plan is said of the record, with its place: %s", async (_, kind, id, fields, path) => {
    const person = `of ${path}`;
    await server.addPerson(person, `${PERSON_TABLES.length}${path.replaceAll(/\W/g, "")}@example.org`);
    const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, "0mid0g0xt.0000.phone"]));
    const documents = [{ kind, id, version: 1, fields, clocks }];
    const pushed = await server.as(person, "POST", "/api/sync/push", { protocol: 1, device: "d", documents });
    expect(await pushed.json()).toMatchObject({ refused: [] });
    const answer = await server.as(person, "GET", "/api/plan?today=2026-11-23");
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({
        type: "/problems/unreadable-records",
        flaws: expect.arrayContaining([expect.objectContaining({ path })]) as unknown,
      }),
    ]);
  });

  it.each([
    ["of a newer device", 99, { birthYear: 1980 }],
    ["that was spoilt", 1, { birthYear: "long ago" }],
  ])("a profile %s is never left out of a plan", async (_, version, fields) => {
    const person = `profile ${version}`;
    await server.addPerson(person, `profile${version}@example.org`);
    await database().query(
      `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks)
       values ($1, 'profile', 'me', 1, $2, $3, '{}')`,
      [person, version, JSON.stringify(fields)],
    );
    const answer = await server.as(person, "GET", "/api/plan");
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ flaws: [expect.objectContaining({ path: "profile" })] }),
    ]);
  });

  it("refuses records whose names cannot be kept, one by one, and writes nothing", async () => {
    const before = await everything();
    const documents = ["a\0b", "\ud800"].map((id) => ({
      kind: "bodyMass",
      id,
      version: 1,
      fields: { on: "2026-11-23", massKg: 70 },
      clocks: { on: "0mid0g0xt.0000.phone", massKg: "0mid0g0xt.0000.phone" },
    }));
    const kinds = [{ ...documents[0], kind: "body\0Mass", id: "x" }];
    const body = { protocol: 1, device: "phone", documents: [...documents, ...kinds] };
    const answer = await server.as("ada", "POST", "/api/sync/push", body);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      head: 0,
      refused: [{ because: "invalid" }, { because: "invalid" }, { because: "unknown-kind" }],
    });
    const rest = (await everything()).filter(([table]) => table !== "sync_head");
    expect(rest).toEqual(before.filter(([table]) => table !== "sync_head"));
  });
});
