import type { JobResult, PgBoss } from "pg-boss";
import type { Database } from "../../platform/database.ts";
import { MailRefused, type Mail, type Mailer } from "../../platform/mail.ts";
import { knownError } from "../../platform/pooledDatabase.ts";
import { faultOf, type Logger } from "../logger.ts";
import type { Outbox } from "./outbox.ts";

/** Schema of the queue's tables. They are the library's, made and migrated by it. */
export const JOB_SCHEMA = "job";
/** Mails that are to be sent. A mail that was sent leaves no row. */
export const MAIL_QUEUE = "mail";
/** Mails that nobody will take: kept for a while so that somebody sees them. */
export const DEAD_MAIL_QUEUE = "mail_dead";

/** How often and how long a mail is tried. */
export interface MailPatience {
  readonly retries: number;
  /** Wait before the first retry (s); doubles, up to `mostDelayS`. */
  readonly delayS: number;
  readonly mostDelayS: number;
  /** After a start, the first requests come first: for so long (ms) no mail is sent that none of them posted. */
  readonly firstMs: number;
  /** Looks for mails whose time has come this often (s); a new one is sent at once. */
  readonly lookS: number;
}

/** Tried for about 16 hours, then dead. */
export const USUAL_PATIENCE: MailPatience = {
  retries: 26,
  delayS: 2,
  mostDelayS: 3600,
  firstMs: 2000,
  lookS: 5,
};

/** Longer than a mail server may keep us waiting (src/platform/mailer.ts): then the process that had it is dead. */
const UNDER_WAY_S = 90;
const KEEP_DEAD_S = 14 * 24 * 3600;
const STOP_WITHIN_MS = 8_000;
const HOUR_S = 3600;

/**
 * An outbox in the database: a mail that is posted is sent, also when the process dies, by this one or by another on
 * the same database. Its tables are made in the background when it starts.
 */
export function mailOutbox(
  database: Database,
  mailer: Mailer,
  logger: Logger,
  patience: MailPatience = USUAL_PATIENCE,
): Outbox {
  let opening: Promise<PgBoss> | undefined;
  const open = () =>
    (opening ??= openQueue(database, logger, patience).catch((error: unknown) => {
      // Tried again by the next mail, or the next start.
      opening = undefined;
      throw knownError(error);
    }));
  let notify: () => void = () => undefined;

  const work = async (): Promise<void> => {
    const boss = await open();
    const worker = await boss.work<Mail>(
      MAIL_QUEUE,
      { pollingIntervalSeconds: patience.lookS, batchSize: 1, perJobResults: true },
      async ([job]) => (job ? [await sent(job.id, job.data, boss)] : []),
    );
    notify = () => boss.notifyWorker(worker);
  };

  const sent = async (id: string, mail: Mail, boss: PgBoss): Promise<JobResult> => {
    try {
      await mailer.send(mail);
    } catch (error) {
      const refused = error instanceof MailRefused;
      logger.warn(refused ? "mail.refused" : "mail.waits", { job: id });
      // The words of a mail server may quote the address.
      const output = { because: refused ? "refused" : "unavailable" };
      return { id, status: refused ? "deadletter" : "failed", output };
    }
    // What it said is nobody's business any more.
    await boss.deleteJob(MAIL_QUEUE, id);
    return { id, status: "completed" };
  };

  return {
    async post(mail) {
      const boss = await open();
      await boss.send(MAIL_QUEUE, { ...mail });
      notify();
    },
    start() {
      const stopping = new AbortController();
      const working = pause(patience.firstMs, stopping.signal).then(() =>
        startWork(work, logger, stopping.signal),
      );
      return async () => {
        stopping.abort();
        await working;
        const boss = await opening?.catch(() => undefined);
        await boss?.stop({ graceful: true, timeout: STOP_WITHIN_MS });
        opening = undefined;
      };
    },
  };
}

/** Tries until the database is there. */
async function startWork(work: () => Promise<void>, logger: Logger, signal: AbortSignal): Promise<void> {
  for (let wait = 1000; !signal.aborted; wait = Math.min(wait * 2, 30_000)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      return await work();
    } catch (error) {
      logger.error("jobs.failed", { fault: faultOf(error) });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pause(wait, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), done()), { once: true });
  });
}

async function openQueue(database: Database, logger: Logger, patience: MailPatience): Promise<PgBoss> {
  // Not needed to serve the first request.
  const { PgBoss: Queue } = await import("pg-boss");
  const boss = new Queue({
    schema: JOB_SCHEMA,
    backend: database.engine === "embedded" ? "pglite" : "postgres",
    db: { executeSql: (text, values) => execute(database, text, values) },
    // Jobs are few and none depends on another: an idle server must not write all the time.
    schedule: false,
    registerInstance: false,
    reindex: false,
    flowIntervalSeconds: HOUR_S,
    bamIntervalSeconds: HOUR_S,
    queueCacheIntervalSeconds: HOUR_S,
    maintenanceIntervalSeconds: HOUR_S,
  });
  boss.on("error", (error) => logger.error("jobs.failed", { fault: faultOf(error) }));
  try {
    await boss.start();
    if (database.engine === "embedded") await takeBack(database, boss);
    await keepQueue(boss, DEAD_MAIL_QUEUE, { retentionSeconds: KEEP_DEAD_S, deleteAfterSeconds: HOUR_S });
    await keepQueue(boss, MAIL_QUEUE, {
      deadLetter: DEAD_MAIL_QUEUE,
      retryLimit: patience.retries,
      retryDelay: patience.delayS,
      retryBackoff: true,
      retryDelayMax: patience.mostDelayS,
      expireInSeconds: UNDER_WAY_S,
      deleteAfterSeconds: HOUR_S,
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
  return boss;
}

/** Mails that a process had under way when it was killed: where there is one process only, it was the one before. */
async function takeBack(database: Database, boss: PgBoss): Promise<void> {
  const { rows } = await database.query<{ id: string }>(
    "select id from job.job where name = $1 and state = 'active'",
    [MAIL_QUEUE],
  );
  if (rows.length > 0)
    await boss.fail(
      MAIL_QUEUE,
      rows.map(({ id }) => id),
    );
}

/** A queue with these options, also when an earlier version made it with others. */
async function keepQueue(
  boss: PgBoss,
  name: string,
  options: NonNullable<Parameters<PgBoss["createQueue"]>[1]>,
): Promise<void> {
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

/** Statements of the queue, some of them several in one text: what one of them began and did not end is undone. */
async function execute(database: Database, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    return await (values && values.length > 0 ? client.query(text, values) : client.query(text));
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
