import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountsOver } from "../../../fixtures/accountsOver.ts";
import { onEmbeddedDatabase } from "../../../fixtures/eachDatabase.ts";
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
  const taken: string[] = [];
  const told: string[] = [];
  let refuses: () => number | undefined = () => undefined;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _, done) {
      told.push(address);
      const code = refuses();
      done(code === undefined ? null : Object.assign(new Error("not now"), { responseCode: code }));
    },
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        taken.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise<void>((done) => {
      server.close(() => done());
    });
  });

  let stop: () => Promise<void>;
  let signUp: () => Promise<Response>;
  beforeEach(() => {
    taken.length = 0;
    told.length = 0;
    const mailer = smtpMailer(url, "Backstay <no-reply@backstay.example>");
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
      refuses = () => (told.length <= 2 ? 451 : undefined);
      expect((await signUp()).status).toBe(200);
      await expect.poll(() => taken.length, within).toBe(1);
      expect(told).toEqual([EMAIL, EMAIL, EMAIL]);
      expect(taken[0]).toContain("Subject: Confirm your e-mail address");
      expect(taken[0]).toContain("/account#verify-email=");
      await expect
        .poll(async () => (await database().query("select 1 from job.job")).rows, within)
        .toEqual([]);
      expect(await mails()).toMatchObject({ state: "good" });
    });

    it("refuses to the last try: it is dead, as the metric and the doctor say, without the address", async () => {
      refuses = () => 451;
      expect((await signUp()).status).toBe(200);
      await expect.poll(async () => (await mails())?.state, within).toBe("bad");
      expect(told).toHaveLength(1 + HASTY.retries);
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
