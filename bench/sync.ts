import { newDataFolder } from "../fixtures/embeddedDatabase.ts";
import { postgresMissing, startPostgres } from "../fixtures/postgresServer.ts";
import type { Database } from "../src/platform/database.ts";
import { pgliteDatabase } from "../src/platform/pgliteDatabase.ts";
import { postgresDatabase } from "../src/platform/postgresDatabase.ts";
import type { WhoAsks } from "../src/server/access/asker.ts";
import { createApp } from "../src/server/app.ts";
import { serverConfig } from "../src/server/config.ts";
import { silentLogger } from "../src/server/logger.ts";
import { migrate } from "../src/server/migrate.ts";
import { syncRoutes } from "../src/server/sync/syncRoutes.ts";
import type { SyncDocument } from "../src/sync/document.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { PROTOCOL, SYNC_LIMITS } from "../src/sync/protocol.ts";
import type { SyncServer } from "../src/sync/synchronise.ts";
import { httpSyncServer } from "../src/web/sync/httpSyncServer.ts";
import { median, type BenchRow } from "./row.ts";

const SETS = 20_000;
/** As many as a device sends at once. */
const A_PUSH = 200;
const RUNS = 3;
const HISTORY = 100_000;
const SHORT_HISTORY = 1_000;
const SINGLE_PUSHES = 60;
const MOST_MS = 30;
/** How much longer a set may take on top of a long history than of a short one before it counts as dependent. */
const INDEPENDENT = 1.5;

/** Synchronisation beside the same rows written and read by the bare driver, on both databases. */
export async function rows(): Promise<readonly BenchRow[]> {
  const { folder, remove } = await newDataFolder();
  const embedded = await measured("embedded database", await pgliteDatabase(folder));
  remove();
  if (postgresMissing) throw new Error(postgresMissing);
  const server = await startPostgres();
  try {
    const postgres = await measured("PostgreSQL", postgresDatabase(await server.newDatabase()));
    return [...embedded, ...postgres];
  } finally {
    await server.stop();
  }
}

async function measured(name: string, database: Database): Promise<readonly BenchRow[]> {
  await migrate(database);
  const times: Record<"push" | "insert" | "pull" | "select", number[]> = {
    push: [],
    insert: [],
    pull: [],
    select: [],
  };
  for (let run = 0; run <= RUNS; run += 1) {
    // in turns, so that both meet the same machine; the first turn warms up and does not count
    const count = run === 0 ? A_PUSH : SETS;
    const person = `person ${run}`;
    const bare = `bare ${run}`;
    const server = serverOf(database, person);
    const push = await seconds(() => pushed(server, count));
    const insert = await seconds(() => inserted(database, bare, count));
    await database.query("analyze sync_doc");
    const pull = await seconds(() => pulled(server, count));
    const select = await seconds(() => selected(database, bare, count));
    if (run === 0) continue;
    times.push.push(push);
    times.insert.push(insert);
    times.pull.push(pull);
    times.select.push(select);
  }
  const short = await oneMore(database, "short", SHORT_HISTORY);
  const long = await oneMore(database, "long", HISTORY);
  await database.close();
  return [
    rate(
      `${name}: push of ${SETS.toLocaleString("en")} sets, ${A_PUSH} at a time`,
      times.push,
      "inserted",
      times.insert,
    ),
    rate(`${name}: first pull of them on a second device`, times.pull, "selected", times.select),
    {
      what: `${name}: one new set on top of ${HISTORY.toLocaleString("en")}, time of the server`,
      median: long,
      unit: "ms",
      peer: { what: `on top of ${SHORT_HISTORY.toLocaleString("en")}`, median: short, ratio: long / short },
      aim: `at most ${MOST_MS} ms and ${INDEPENDENT} times`,
      met: long <= MOST_MS && long / short <= INDEPENDENT,
    },
  ];
}

/** Seconds of each against seconds of the bare driver; half its rate is twice its time. */
function rate(what: string, ours: readonly number[], did: string, bare: readonly number[]): BenchRow {
  const ratio = median(bare) / median(ours);
  return {
    what,
    median: median(ours),
    unit: "s",
    peer: { what: `the rate of the same rows ${did} by bare pg`, median: median(bare), ratio },
    aim: "at least half its rate",
    met: ratio >= 0.5,
  };
}

const NOW = Date.UTC(2026, 10, 23, 12);
const whoAsks: WhoAsks = async (request) => {
  const personId = request.headers.get("X-Person");
  return personId === null ? undefined : { kind: "session", personId, sessionId: "session" };
};

/** The server's own routes, asked without a socket. */
function serverOf(database: Database, personId: string): SyncServer {
  const config = serverConfig({ data: "/nowhere" }, {});
  const parts = { database, config, secrets: { auth: "0".repeat(64) }, logger: silentLogger, now: () => NOW };
  const app = createApp({ ...parts, whoAsks }, [syncRoutes]);
  return httpSyncServer((path, init) =>
    app.request(path, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        "X-Person": personId,
        // as whatever sends a text over a socket does
        ...(typeof init.body === "string" && { "Content-Length": String(Buffer.byteLength(init.body)) }),
      },
    }),
  );
}

function setOf(index: number): SyncDocument {
  const fields = {
    workout: `workout ${Math.floor(index / 25)}`,
    exercise: "romanian_deadlift",
    name: "Romanian deadlift (barbell)",
    place: index % 25,
    kind: "work",
    loadKg: 60 + (index % 40),
    loadUnit: "kg",
    reps: 8,
    at: new Date(NOW - index * 60_000).toISOString().slice(0, 19),
  };
  const clock = clockText({ ms: NOW - index * 1000, counter: 0 }, "phone");
  const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, clock]));
  return { kind: "set", id: `set ${index}`, version: 1, fields, clocks };
}

async function pushed(server: SyncServer, count: number): Promise<void> {
  for (let from = 0; from < count; from += A_PUSH) {
    const documents = Array.from({ length: Math.min(A_PUSH, count - from) }, (_, i) => setOf(from + i));
    const answer = await server.push({ protocol: PROTOCOL, device: "phone", documents });
    if (answer.refused.length > 0) throw new Error(answer.refused[0]?.sentence);
  }
}

async function inserted(database: Database, personId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += A_PUSH) {
    const documents = Array.from({ length: Math.min(A_PUSH, count - from) }, (_, i) => setOf(from + i));
    await database.pool.query(
      `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks, deleted)
       select $1, 'set', id, rev, 1, body, clocks, false
       from unnest($2::text[], $3::bigint[], $4::jsonb[], $5::jsonb[]) as given (id, rev, body, clocks)`,
      [
        personId,
        documents.map(({ id }) => id),
        documents.map((_, i) => from + i + 1),
        documents.map(({ fields }) => JSON.stringify(fields)),
        documents.map(({ clocks }) => JSON.stringify(clocks)),
      ],
    );
  }
}

async function pulled(server: SyncServer, count: number): Promise<void> {
  let found = 0;
  for (let since = 0, more = true; more;) {
    const answer = await server.pull({ since, limit: SYNC_LIMITS.pullDocumentsUsual });
    found += answer.documents.length;
    since = answer.upTo;
    ({ more } = answer);
  }
  if (found !== count) throw new Error(`pulled ${found} of ${count}`);
}

async function selected(database: Database, personId: string, count: number): Promise<void> {
  let found = 0;
  for (let since = 0, more = true; more;) {
    const { rows: page } = await database.pool.query<{ rev: number }>(
      `select kind, id, rev, schema_version, body, clocks from sync_doc
       where person_id = $1 and rev > $2 order by rev limit $3`,
      [personId, since, SYNC_LIMITS.pullDocumentsUsual],
    );
    found += page.length;
    since = page.at(-1)?.rev ?? since;
    more = page.length === SYNC_LIMITS.pullDocumentsUsual;
  }
  if (found !== count) throw new Error(`selected ${found} of ${count}`);
}

/** Median ms of a push of one set and the pull that follows it, for a person who has `history` sets. */
async function oneMore(database: Database, personId: string, history: number): Promise<number> {
  await inserted(database, personId, history);
  await database.pool.query("insert into sync_head (person_id, rev) values ($1, $2)", [personId, history]);
  await database.query("analyze sync_doc");
  const server = serverOf(database, personId);
  const times: number[] = [];
  let since = history;
  for (let index = 0; index < SINGLE_PUSHES; index += 1) {
    const taken = await seconds(async () => {
      const push = { protocol: PROTOCOL, device: "phone", documents: [setOf(history + index)] } as const;
      const { head } = await server.push(push);
      const { upTo } = await server.pull({ since, limit: SYNC_LIMITS.pullDocumentsUsual });
      if (upTo !== head) throw new Error(`pulled up to ${upTo} of ${head}`);
      since = upTo;
    });
    times.push(taken * 1000);
  }
  return median(times);
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

if (import.meta.main) console.table(await rows());
