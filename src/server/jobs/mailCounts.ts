import { Gauge } from "prom-client";
import type { Database, Queryable } from "../../platform/database.ts";
import type { Finding } from "../doctor.ts";
import type { Metrics } from "../metrics.ts";

/** Mails in the queue. */
export interface MailCounts {
  /** To be sent, and being sent. */
  readonly waiting: number;
  /** Nobody takes them. */
  readonly dead: number;
  /** When the one that waits longest was posted; undefined where none waits. */
  readonly oldest: Date | undefined;
}

/** Counts the mails of the queue; none before it was ever used. */
export async function mailCounts(database: Queryable): Promise<MailCounts> {
  const made = await database.query<{ made: boolean }>("select to_regclass('job.job') is not null as made");
  if (!made.rows[0]?.made) return { waiting: 0, dead: 0, oldest: undefined };
  const { rows } = await database.query<{ name: string; count: number; oldest: Date }>(
    `select name, count(*)::int as count, min(created_on) as oldest from job.job
     where (name = 'mail' and state in ('created', 'retry', 'active')) or (name = 'mail_dead' and state = 'created')
     group by name`,
  );
  const waiting = rows.find(({ name }) => name === "mail");
  return {
    waiting: waiting?.count ?? 0,
    dead: rows.find(({ name }) => name === "mail_dead")?.count ?? 0,
    oldest: waiting?.oldest,
  };
}

/** Counts them anew for every reading of the metrics. */
export function countMails({ registry }: Metrics, database: Database): void {
  const mails: Gauge = new Gauge({
    name: "backstay_mails",
    help: "Mails that wait to be sent, and dead ones that nobody takes.",
    labelNames: ["state"],
    registers: [registry],
    collect: async () => {
      const counts = await mailCounts(database).catch(() => undefined);
      // The database is away: nothing is better than something old.
      if (!counts) return mails.reset();
      mails.set({ state: "waiting" }, counts.waiting);
      mails.set({ state: "dead" }, counts.dead);
    },
  });
}

/** What the doctor says about mails. */
export async function examineMails(database: Queryable): Promise<Finding> {
  const { waiting, dead, oldest } = await mailCounts(database);
  const since = oldest ? `, the first since ${oldest.toISOString().slice(0, 16)}Z` : "";
  if (dead > 0) {
    return {
      what: "mails",
      state: "bad",
      detail: `${dead} could not be sent and are given up: is SMTP_URL right? They are forgotten after 14 days. ${waiting} wait${since}.`,
    };
  }
  return { what: "mails", state: "good", detail: `${waiting} wait to be sent${since}.` };
}
