import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { newDataFolder } from "../fixtures/embeddedDatabase.ts";
import { postgresMissing, startPostgres } from "../fixtures/postgresServer.ts";
import type { Database } from "../src/platform/database.ts";
import { pgliteDatabase } from "../src/platform/pgliteDatabase.ts";
import { postgresDatabase } from "../src/platform/postgresDatabase.ts";
import { makeToken } from "../src/server/access/accessTokens.ts";
import { SCOPES } from "../src/server/access/asker.ts";
import { migrate } from "../src/server/migrate.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { PROTOCOL } from "../src/sync/protocol.ts";
import { median, type BenchRow } from "./row.ts";

const SETS = 75_000;
const SETS_A_WORKOUT = 25;
const AT_MOST_MS = 200;
/** The embedded engine is compiled while it already works. */
const WARM_UP_MS = 12_000;
const RUNS = 3;
const MAIN = resolve(import.meta.dirname, "../src/server/main.ts");
/** What is asked of a long history, and the name of it. */
const ASKED = {
  export: "/api/export",
  "log as a table": "/api/export?as=csv",
  plan: "/api/plan",
  report: "/api/report?weeks=5000",
} as const;

/**
 * How long a push of one person waits at most while the server works on 75,000 sets of another. The server is a process of its
 * own; pushes follow one another over HTTP until the answer to the other is there, and the longest counts.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  const { folder, remove } = await newDataFolder();
  const embedded = await pgliteDatabase(folder);
  const tokens = await filled(embedded);
  await embedded.close();
  const found = await measured("embedded database", folder, tokens, "");
  if (postgresMissing) throw new Error(postgresMissing);
  const postgres = await startPostgres();
  try {
    const url = await postgres.newDatabase();
    const database = postgresDatabase(url);
    const others = await filled(database);
    await database.close();
    return [...found, ...(await measured("PostgreSQL", folder, others, url))];
  } finally {
    await postgres.stop();
    remove();
  }
}

interface Tokens {
  readonly long: string;
  readonly short: string;
}

/** Two people: one has trained for many years, one begins. Answers a token of each. */
async function filled(database: Database): Promise<Tokens> {
  await migrate(database);
  const clock = clockText({ ms: Date.UTC(2026, 0, 1), counter: 0 }, "phone");
  await database.query(
    `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks)
     select 'long', 'set', 's' || n, n, 1,
            jsonb_build_object('workout', 'w' || n / $2::int, 'exercise', null, 'name', (array['Deadlift', 'Squat', 'Row', 'Bench Press'])[1 + n % 4],
              'place', n % $2::int / 5, 'at', to_char(timestamp '2010-01-01' + make_interval(hours => n / $2::int * 44, mins => n % $2::int), 'YYYY-MM-DD"T"HH24:MI:SS'),
              'loadKg', 60 + n % 40, 'reps', 5 + n % 6, 'rir', 2, 'kind', 'work') - 'exercise',
            (select jsonb_object_agg(field, $3::text) from unnest(array['workout','name','place','at','loadKg','reps','rir','kind']) as field)
     from generate_series(0, $1::int - 1) as n`,
    [SETS, SETS_A_WORKOUT, clock],
  );
  await database.query(
    `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks)
     select 'long', 'workout', 'w' || n, $1::int + n, 1,
            jsonb_build_object('startedAt', to_char(timestamp '2010-01-01' + make_interval(hours => n * 44), 'YYYY-MM-DD"T"HH24:MI:SS'), 'zone', 'Europe/Berlin', 'status', 'finished'),
            jsonb_build_object('startedAt', $3::text, 'zone', $3::text, 'status', $3::text)
     from generate_series(0, $1::int / $2::int - 1) as n`,
    [SETS, SETS_A_WORKOUT, clock],
  );
  await database.query("insert into sync_head (person_id, rev) values ('long', $1)", [SETS * 2]);
  const tokenOf = async (person: string) => {
    await database.query(
      "insert into auth_user (id, name, email, email_verified) values ($1, '', $1 || '@backstay.example', true)",
      [person],
    );
    const until = new Date(Date.now() + 86_400_000).toISOString();
    return (await makeToken(database, person, { name: "bench", scopes: [...SCOPES], until }, Date.now()))
      .token;
  };
  const tokens = { long: await tokenOf("long"), short: await tokenOf("short") };
  await database.query("vacuum analyze sync_doc");
  return tokens;
}

async function measured(
  where: string,
  folder: string,
  tokens: Tokens,
  databaseUrl: string,
): Promise<readonly BenchRow[]> {
  const { child, url } = await started(folder, databaseUrl);
  const found: BenchRow[] = [];
  try {
    // the same with nobody else about: what the machine itself makes a push wait
    await longestPush(url, tokens.short, until(WARM_UP_MS));
    const alone = Math.round(await longestPush(url, tokens.short, until(3000)));
    for (const [name, path] of Object.entries(ASKED)) {
      const longest: number[] = [];
      const taken: number[] = [];
      for (let run = 0; run <= RUNS; run++) {
        const since = performance.now();
        const asked = answered(url, path, tokens.long).then(
          (text) => (taken.push(performance.now() - since), text),
        );
        const worst = await longestPush(url, tokens.short, asked);
        // the first one loads what is needed
        if (run > 0) longest.push(worst);
        if ((await asked).length < 100) throw new Error(`${path}: hardly anything was answered`);
      }
      const ms = Math.round(median(longest));
      found.push({
        what: `longest wait of a push while another person's ${name} of ${SETS.toLocaleString("en")} sets is made, ${where}`,
        median: ms,
        unit: "ms",
        aim: `at most ${AT_MOST_MS} ms (${alone} ms with nobody else about; the answer itself takes ${(median(taken.slice(1)) / 1000).toFixed(1)} s)`,
        met: ms <= AT_MOST_MS,
      });
    }
  } finally {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
  }
  return found;
}

const until = (ms: number) => new Promise((done) => setTimeout(done, ms));

let pushed = 0;

/** Pushes one record after the other until `end`; answers the longest time to an answer, ms. */
async function longestPush(url: string, token: string, end: Promise<unknown>): Promise<number> {
  const state = { over: false };
  const over = end.finally(() => (state.over = true));
  let longest = 0;
  while (!state.over) {
    const clock = clockText({ ms: Date.now(), counter: 0 }, "phone");
    const mass = {
      kind: "bodyMass",
      id: `m${pushed++}`,
      version: 1,
      fields: { on: "2026-01-01", massKg: 70 },
    };
    const documents = [{ ...mass, clocks: { on: clock, massKg: clock } }];
    const since = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const answer = await fetch(`${url}/api/sync/push`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify({ protocol: PROTOCOL, device: "phone", documents }),
    });
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (!answer.ok) throw new Error(`push: ${answer.status} ${await answer.text()}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await answer.arrayBuffer();
    longest = Math.max(longest, performance.now() - since);
    // oxlint-disable-next-line no-await-in-loop -- a person is no flood
    await until(20);
  }
  await over;
  return longest;
}

async function answered(url: string, path: string, token: string): Promise<string> {
  const answer = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}

async function started(
  folder: string,
  databaseUrl: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [MAIN, "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const url = await new Promise<string>((said, refuse) => {
    child.stdout.on("data", (data: Buffer) => {
      const address = /http:\S+/.exec(data.toString())?.[0];
      if (address) said(address);
    });
    child.once("exit", (status) => refuse(new Error(`the server ended with ${status}`)));
  });
  return { child, url };
}

if (import.meta.main) console.table(await rows());
