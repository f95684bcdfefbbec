import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accountsOver } from "../../../fixtures/accountsOver.ts";
import { onEmbeddedDatabase } from "../../../fixtures/eachDatabase.ts";
import { mailServer } from "../../../fixtures/mailServer.ts";
import { smtpMailer } from "../../platform/mailer.ts";
import { accountRoutes } from "../accounts/accountRoutes.ts";
import { examineDatabase } from "../doctor.ts";
import { silentLogger } from "../logger.ts";
import { createMetrics } from "../metrics.ts";
import { countMails } from "./mailCounts.ts";
import { mailOutbox, type MailPatience } from "./mailOutbox.ts";

const HASTY: MailPatience = { retries: 3, delayS: 1, mostDelayS: 1, firstMs: 0, lookS: 1 };
const within = { timeout: 60_000, interval: 100 };
const EMAIL = "ada@backstay.example";

onEmbeddedDatabase("a mail of an account, from the request to a mail server", (database) => {
  let refuses: () => number | undefined = () => undefined;
  const { url, asked, taken } = mailServer(() => refuses());

  let stop: () => Promise<void>;
  let signUp: () => Promise<Response>;
  beforeEach(() => {
    taken.length = 0;
    asked.length = 0;
    const mailer = smtpMailer(url(), "Backstay <no-reply@backstay.example>");
    const outbox = mailOutbox(database(), mailer, silentLogger, HASTY);
    const end = outbox.start();
    stop = async () => {
      await end();
      await mailer.close();
    };
    const { visitor } = accountsOver(database(), [accountRoutes(0)], { mailer, outbox });
    const body = { name: "", email: EMAIL, password: "correct horse battery" };
    signUp = () => visitor().post("/api/auth/sign-up/email", body);
  });
  afterEach(async () => {
    await stop();
    await database().query("delete from job.job where true");
    await database().query("delete from auth_user where true");
  });
  const mails = async () => (await examineDatabase(database())).find(({ what }) => what === "mails");

  describe("that the server", () => {
    it("refuses twice for now and then takes: it arrives once, and nothing of it stays", async () => {
      refuses = () => (asked.length <= 2 ? 451 : undefined);
      expect((await signUp()).status).toBe(200);
      await expect.poll(() => taken.length, within).toBe(1);
      expect(asked).toEqual([EMAIL, EMAIL, EMAIL]);
      expect(taken[0]?.source).toContain("Subject: Confirm your e-mail address");
      expect(taken[0]?.source).toContain("/account#verify-email=");
      await expect
        .poll(async () => (await database().query("select 1 from job.job")).rows, within)
        .toEqual([]);
      expect(await mails()).toMatchObject({ state: "good" });
    });

    it("refuses to the last try: it is dead, as the metric and the doctor say, without the address", async () => {
      refuses = () => 451;
      expect((await signUp()).status).toBe(200);
      await expect.poll(async () => (await mails())?.state, within).toBe("bad");
      expect(asked).toHaveLength(1 + HASTY.retries);
      expect(taken).toEqual([]);
      const found = await mails();
      expect(found?.detail).toMatch(/^1 could not be sent/);
      expect(found?.detail).not.toContain(EMAIL);
      const metrics = createMetrics();
      countMails(metrics, database());
      expect(await metrics.registry.metrics()).toContain('backstay_mails{state="dead"} 1');
    });
  });
});
