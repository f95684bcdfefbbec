import type { Database } from "./database.ts";

const EVERY_MS = 60_000;
/** Journal after which a checkpoint is due; it bounds what a start after a crash reads again, and the disk it takes. */
const JOURNAL_BYTES = 64 * 2 ** 20;

/**
 * What PostgreSQL's own background processes do elsewhere: the embedded one is a single process and has none, so
 * its journal and its dead rows would grow for as long as it runs. Returns what stops it.
 */
export function keepUp(database: Database): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void tend(database)
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** One round: a checkpoint and the vacuums that are due, by autovacuum's own rules of thumb. */
export async function tend(
  database: Database,
): Promise<{ checkpoint: boolean; vacuumed: readonly string[] }> {
  const { rows: journal } = await database.query<{ bytes: number }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::bigint as bytes from pg_control_checkpoint()",
  );
  const checkpoint = (journal[0]?.bytes ?? 0) > JOURNAL_BYTES;
  if (checkpoint) await database.query("checkpoint");

  const { rows: due } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
     where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup
        or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
     order by 1`,
  );
  for (const { name } of due) {
    // oxlint-disable-next-line no-await-in-loop -- one connection: one after the other
    await database.query(`vacuum (analyze) ${name}`);
  }
  return { checkpoint, vacuumed: due.map(({ name }) => name) };
}
