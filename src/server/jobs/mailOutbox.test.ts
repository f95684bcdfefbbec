import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { overEachDatabase } from "../../../fixtures/eachDatabase.ts";
import type { Database } from "../../platform/database.ts";
import { MailRefused, MailUnavailable, type Mail, type Mailer } from "../../platform/mail.ts";
import { createLogger } from "../logger.ts";
import { createMetrics } from "../metrics.ts";
import { countMails, examineMails, mailCounts } from "./mailCounts.ts";
import { mailOutbox, type MailPatience } from "./mailOutbox.ts";

const HASTY: MailPatience = { retries: 2, delayS: 1, mostDelayS: 1, firstMs: 0, lookS: 1 };
const mailTo = (to: string): Mail => ({ to, subject: "Hello", text: "A secret link", id: to });
const within = { timeout: 30_000, interval: 100 };

function contract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
    await database.query("delete from job.job where true");
  });

  /** An outbox whose mailer throws what `fate` gives, or keeps the mail. */
  function outboxWith(fate: (tried: number) => Error | undefined, patience = HASTY) {
    const tried: Mail[] = [];
    const lines: string[] = [];
    const mailer: Mailer = {
      kind: "smtp",
      async send(mail) {
        tried.push(mail);
        const error = fate(tried.length);
        if (error) throw error;
      },
      close: async () => undefined,
    };
    const logger = createLogger((line) => lines.push(line), Date.now);
    const outbox = mailOutbox(database, mailer, logger, patience);
    return { outbox, tried, lines, start: () => stops.push(outbox.start()) };
  }

  it("sends a mail at once and leaves nothing of it behind", async () => {
    const { outbox, tried, start } = outboxWith(() => undefined, { ...HASTY, lookS: 60 });
    start();
    await outbox.post(mailTo("warm-up@backstay.example"));
    await expect.poll(() => tried.length, within).toBe(1);
    await outbox.post(mailTo("ada@backstay.example"));
    await expect.poll(() => tried.at(-1), within).toEqual(mailTo("ada@backstay.example"));
    await expect.poll(async () => (await database.query("select 1 from job.job")).rows, within).toEqual([]);
    expect(await mailCounts(database)).toEqual({ waiting: 0, dead: 0, oldest: undefined });
  });

  it("tries again when the mail server is away, with the same id", async () => {
    const { outbox, tried, start, lines } = outboxWith((n) =>
      n < 3 ? new MailUnavailable("away") : undefined,
    );
    start();
    await outbox.post(mailTo("bea@backstay.example"));
    await expect.poll(() => tried.length, within).toBe(3);
    expect(new Set(tried.map(({ id }) => id)).size).toBe(1);
    expect(lines.join()).toContain("mail.waits");
    expect(lines.join()).not.toContain("bea@");
  });

  it("gives a mail up after its retries, and the doctor and the metrics see it", async () => {
    const { outbox, tried, start } = outboxWith(() => new MailUnavailable("away"));
    start();
    await outbox.post(mailTo("cem@backstay.example"));
    await expect.poll(async () => (await mailCounts(database)).dead, within).toBe(1);
    expect(tried).toHaveLength(1 + HASTY.retries);
    expect(await examineMails(database)).toMatchObject({ state: "bad" });
    const metrics = createMetrics();
    countMails(metrics, database);
    expect(await metrics.registry.metrics()).toContain('backstay_mails{state="dead"} 1');
  });

  it("does not try again what a mail server refuses", async () => {
    const { outbox, tried, start } = outboxWith(() => new MailRefused("550 dua@backstay.example"));
    start();
    await outbox.post(mailTo("dua@backstay.example"));
    await expect.poll(async () => (await mailCounts(database)).dead, within).toBe(1);
    expect(tried).toHaveLength(1);
    const { rows } = await database.query<{ output: unknown }>(
      "select output from job.job where output is not null",
    );
    expect(JSON.stringify(rows)).not.toContain("550");
  });

  it("keeps a mail that was posted while nobody sends, and another process sends it", async () => {
    const before = outboxWith(() => undefined);
    await before.outbox.post(mailTo("eli@backstay.example"));
    expect(await mailCounts(database)).toMatchObject({ waiting: 1, dead: 0 });
    expect(await examineMails(database)).toMatchObject({ state: "good" });
    const after = outboxWith(() => undefined);
    after.start();
    await expect.poll(() => after.tried.length, within).toBe(1);
    expect(before.tried).toEqual([]);
    stops.push(before.outbox.start());
  });
}

overEachDatabase("mails in the queue,", contract);
