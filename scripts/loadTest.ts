// People who synchronise all at once with a server of their own: npm run load-test
// `node_modules/.bin/node scripts/loadTest.ts --help` says what can be asked for.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { postgresMissing, startPostgres } from "../fixtures/postgresServer.ts";
import { newSecret, secretHash, tokenText } from "../src/server/access/accessToken.ts";
import { serverConfig } from "../src/server/config.ts";
import { migrate } from "../src/server/migrate.ts";
import { openDatabase } from "../src/server/openDatabase.ts";
import { personRows } from "../src/server/personRows.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { PROTOCOL } from "../src/sync/protocol.ts";

const HELP = `People who synchronise all at once with a server, each as a device that sends a set and fetches what
is new, again and again without a pause. Stops by itself; status 1 where anything failed or was lost.
  --people N    how many (200)
  --seconds N   for how long (60)
  --minutes N   the same in minutes: 10 for the look at the memory
  --pause MS    how long each waits between rounds (0)
  --postgres    over a PostgreSQL of this machine's packages instead of the embedded database`;

const MAIN = resolve(import.meta.dirname, "../src/cli/main.ts");
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;
const REQUEST_WITHIN_MS = 60_000;
const MOST_SAID = 4_000;
const LOOK_EVERY_MS = 5_000;

interface Person {
  readonly id: string;
  readonly token: string;
  /** Sets that the server said it keeps. */
  acknowledged: number;
  since: number;
}

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    minutes: { type: "string" },
    pause: { type: "string", default: "0" },
    postgres: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(`${HELP}\n`);
} else {
  const seconds =
    values.minutes === undefined
      ? wholeOf("seconds", values.seconds)
      : 60 * wholeOf("minutes", values.minutes);
  const failed = await underLoad({
    people: wholeOf("people", values.people),
    seconds,
    pauseMs: Number(values.pause),
    postgres: values.postgres,
  });
  process.exitCode = failed ? 1 : 0;
}

/** Runs it all and says what was found. Whether anything failed. */
async function underLoad(asked: {
  readonly people: number;
  readonly seconds: number;
  readonly pauseMs: number;
  readonly postgres: boolean;
}): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "backstay-load-"));
  if (asked.postgres && postgresMissing) throw new Error(postgresMissing);
  const postgres = asked.postgres ? await startPostgres() : undefined;
  const environment = { ...process.env, DATABASE_URL: (await postgres?.newDatabase()) ?? "" };
  try {
    const people = await seeded(folder, environment, asked.people);
    const server = await started(folder, environment);
    try {
      return await measured(server.url, people, asked);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** People with an account and a token each, written into the database before the server starts. */
async function seeded(folder: string, environment: NodeJS.ProcessEnv, count: number): Promise<Person[]> {
  const database = await openDatabase(serverConfig({ data: folder }, environment), () => undefined);
  await migrate(database);
  const people: Person[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `person-${index}`;
    const secret = newSecret();
    await database.query(
      "insert into auth_user (id, name, email, email_verified) values ($1, '', $2, true)",
      [id, `${id}@example.org`],
    );
    await personRows(database, id).query(
      `insert into api_token (person_id, id, name, secret_hash, scopes, made_at, until)
       values ($1, 't', 'load', $2, array['records:read', 'records:write'], now(), now() + interval '1 day')`,
      [secretHash(secret)],
    );
    people.push({ id, token: tokenText({ personId: id, id: "t", secret }), acknowledged: 0, since: 0 });
  }
  await database.close();
  return people;
}

/** The server as it is run, in a process of its own on a free port. */
async function started(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [MAIN, "serve", "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: environment,
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((ready, broken) => {
    let said = "";
    // its log, a line a request, is read and dropped
    child.stderr.on("data", (data: Buffer) => (said = (said + data.toString()).slice(-MOST_SAID)));
    const late = setTimeout(() => broken(new Error(`The server does not start: ${said}`)), START_WITHIN_MS);
    child.once("exit", () => broken(new Error(`The server ended: ${said}`)));
    child.stdout.on("data", (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found === undefined) return;
      clearTimeout(late);
      ready(found);
    });
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      const hurry = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      await ended;
      clearTimeout(hurry);
    },
  };
}

async function measured(
  url: string,
  people: readonly Person[],
  {
    seconds,
    pauseMs,
    postgres,
  }: { readonly seconds: number; readonly pauseMs: number; readonly postgres: boolean },
): Promise<boolean> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const tookMs: Record<"push" | "pull", number[]> = { push: [], pull: [] };
  const errors = new Map<string, number>();
  // all are connected before any is measured: a burst of new connections is taken one by one while others are served
  const connecting = performance.now();
  await Promise.all(people.map(() => asked(agent, `${url}/healthz`, {})));
  const connectedS = (performance.now() - connecting) / 1000;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const memory: { readonly atS: number; readonly mb: number }[] = [];
  const look = async () => {
    const text = await asked(agent, `${url}/metrics`, {});
    const bytes = Number(/^process_resident_memory_bytes (\S+)$/m.exec(text.body)?.[1]);
    memory.push({ atS: Math.round((performance.now() - begun) / 1000), mb: Math.round(bytes / 1e6) });
  };
  await look();
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);

  await Promise.all(
    people.map(async (person) => {
      for (let round = 0; performance.now() < until; round += 1) {
        for (const kind of ["push", "pull"] as const) {
          const sent = performance.now();
          const fault = await (kind === "push" ? push(agent, url, person) : pull(agent, url, person));
          if (fault === undefined) tookMs[kind].push(performance.now() - sent);
          else errors.set(fault, (errors.get(fault) ?? 0) + 1);
        }
        if (pauseMs > 0) await later(pauseMs);
      }
    }),
  );
  const lastedS = (performance.now() - begun) / 1000;
  clearInterval(looking);
  await look();
  const lost = await lostOf(agent, url, people);
  agent.destroy();

  const acknowledged = people.reduce((sum, person) => sum + person.acknowledged, 0);
  const failures = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const all = tookMs.push.length + tookMs.pull.length;
  say(
    `${people.length} people for ${lastedS.toFixed(1)} s over ${postgres ? "PostgreSQL" : "the embedded database"}`,
  );
  say(`all connected within ${connectedS.toFixed(1)} s`);
  say(
    `${all} requests, ${Math.round(all / lastedS)} a second; ${acknowledged} sets acknowledged, ${lost} lost`,
  );
  for (const kind of ["push", "pull"] as const) {
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => Math.round(quantile(tookMs[kind], share)));
    say(`${kind}: p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms`);
  }
  say(
    `errors: ${failures}${failures > 0 ? ` (${[...errors].map(([why, count]) => `${count} x ${why}`).join(", ")})` : ""}`,
  );
  say(`resident memory: ${memoryText(memory)}`);
  return failures > 0 || lost > 0;
}

async function push(agent: Agent, url: string, person: Person): Promise<string | undefined> {
  const now = Date.now();
  const clock = clockText({ ms: now, counter: 0 }, person.id);
  const fields = {
    workout: "w",
    name: "Hip thrust",
    place: 0,
    at: "2026-11-23T10:00:00",
    kind: "work",
    reps: 8,
  };
  const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, clock]));
  const document = { kind: "set", id: `set-${person.acknowledged}-${now}`, version: 1, fields, clocks };
  const answer = await asked(agent, `${url}/api/sync/push`, {
    token: person.token,
    body: JSON.stringify({ protocol: PROTOCOL, device: person.id, documents: [document] }),
  });
  if (answer.fault !== undefined) return answer.fault;
  const { refused } = JSON.parse(answer.body) as { refused: readonly { because: string }[] };
  if (refused[0]) return refused[0].because;
  person.acknowledged += 1;
  return undefined;
}

async function pull(agent: Agent, url: string, person: Person): Promise<string | undefined> {
  const path = `${url}/api/sync/pull?protocol=${PROTOCOL}&since=${person.since}`;
  const answer = await asked(agent, path, { token: person.token });
  if (answer.fault !== undefined) return answer.fault;
  person.since = (JSON.parse(answer.body) as { upTo: number }).upTo;
  return undefined;
}

/** Sets that were acknowledged and are not there. */
async function lostOf(agent: Agent, url: string, people: readonly Person[]): Promise<number> {
  let lost = 0;
  for (const person of people) {
    let found = 0;
    for (let [since, more] = [0, true]; more;) {
      const path = `${url}/api/sync/pull?protocol=${PROTOCOL}&since=${since}&limit=1000`;
      const answer = await asked(agent, path, { token: person.token });
      if (answer.fault !== undefined) throw new Error(answer.fault);
      const page = JSON.parse(answer.body) as { upTo: number; more: boolean; documents: readonly unknown[] };
      found += page.documents.length;
      ({ upTo: since, more } = page);
    }
    lost += Math.max(0, person.acknowledged - found);
  }
  return lost;
}

function asked(
  agent: Agent,
  url: string,
  { token, body }: { readonly token?: string; readonly body?: string },
): Promise<{ readonly body: string; readonly fault?: string }> {
  return new Promise((done) => {
    const sending = request(
      url,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        timeout: REQUEST_WITHIN_MS,
        headers: {
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(body !== undefined && {
            "Content-Type": "application/json",
            "Content-Length": Buffer.byteLength(body),
          }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const text = Buffer.concat(parts).toString();
          done(
            response.statusCode === 200 ? { body: text } : { body: text, fault: String(response.statusCode) },
          );
        });
        response.on("error", (error) => done({ body: "", fault: error.message }));
      },
    );
    sending.on("timeout", () => sending.destroy(new Error("no answer in time")));
    sending.on("error", (error) => done({ body: "", fault: error.message }));
    sending.end(body);
  });
}

/** The value that a share of the values does not exceed; NaN of none. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** At the start, the end, and eight times between. */
function memoryText(memory: readonly { readonly atS: number; readonly mb: number }[]): string {
  const step = Math.max(1, Math.ceil(memory.length / 10));
  return memory
    .filter((_, index) => index % step === 0 || index === memory.length - 1)
    .map(({ atS, mb }) => `${mb} MB at ${atS} s`)
    .join(", ");
}

function wholeOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name}: expected a whole number over 0, got "${text}"`);
  return value;
}

function later(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
