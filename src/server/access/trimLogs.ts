import { setImmediate as others } from "node:timers/promises";
import type { Database } from "../../platform/database.ts";
import { faultOf, type Logger } from "../logger.ts";
import { personRows } from "../personRows.ts";

/** Who read or wrote what is kept for two years: twice the longest that a grant can last. */
export const LOG_KEPT_DAYS = 730;

const MS_PER_DAY = 86_400_000;
const FIRST_MS = 90_000;
/** People looked at between two turns of everybody else. */
const PAGE = 100;

/** Deletes what is older from everybody's log, person by person. Answers how many lines. */
export async function trimLogs(database: Database, nowMs: number): Promise<number> {
  const oldest = new Date(nowMs - LOG_KEPT_DAYS * MS_PER_DAY);
  let after = "";
  let deleted = 0;
  for (;;) {
    // oxlint-disable no-await-in-loop -- one person after the other: nobody waits for this
    const { rows } = await database.query<{ id: string }>(
      "select id from auth_user where id > $1 order by id limit $2",
      [after, PAGE],
    );
    for (const { id } of rows) {
      const gone = await personRows(database, id).query(
        "delete from access_log where person_id = $1 and at < $2",
        [oldest],
      );
      deleted += gone.rowCount;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return deleted;
    after = last.id;
    await others();
    // oxlint-enable no-await-in-loop
  }
}

/** Begins to trim, soon and then once a day; answers what ends it. */
export function startTrimming(database: Database, logger: Logger, now: () => number): () => Promise<void> {
  let under: Promise<unknown> = Promise.resolve();
  const trim = () => {
    under = trimLogs(database, now()).catch((error: unknown) =>
      logger.error("log.trim", { fault: faultOf(error) }),
    );
  };
  const first = setTimeout(trim, FIRST_MS).unref();
  const later = setInterval(trim, MS_PER_DAY).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(later);
    await under;
  };
}
