import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mailServer } from "../../fixtures/mailServer.ts";
import { MailRefused, MailUnavailable, type Mail } from "./mail.ts";
import { fileMailer, smtpMailer } from "./mailer.ts";

const FROM = "Backstay <no-reply@backstay.example>";
const mail: Mail = {
  to: "ada@example.org",
  subject: "Bestätigen",
  text: "Öffne den Link.\n",
  id: "verify-1",
};

describe("a mailer over SMTP", () => {
  const codes: Readonly<Record<string, number>> = { "gone@example.org": 550, "busy@example.org": 451 };
  const { url, taken } = mailServer((address) => codes[address]);

  it("sends text to one person, with the same message id for the same message", async () => {
    const mailer = smtpMailer(url(), FROM);
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.close();
    expect(taken.map(({ to }) => to)).toEqual([["ada@example.org"], ["ada@example.org"]]);
    const ids = taken.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1]);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@backstay\.example>/);
    expect(ids[1]).toBe(ids[0]);
    expect(taken[0]?.source).toContain("Auto-Submitted: auto-generated");
  });

  it.each([
    ["gone@example.org", MailRefused],
    ["busy@example.org", MailUnavailable],
  ])("tells a mailbox that will never take it from one that may later: %s", async (to, kind) => {
    await expect(smtpMailer(url(), FROM).send({ ...mail, to })).rejects.toThrow(kind);
  });

  it("does not send a password over a line that is not encrypted", async () => {
    const withPassword = url().replace("//", "//me:secret@");
    await expect(smtpMailer(withPassword, FROM).send(mail)).rejects.toThrow(MailUnavailable);
  });

  it("says that no server is there, and which addresses cannot be one", async () => {
    await expect(smtpMailer("smtp://127.0.0.1:1", FROM).send(mail)).rejects.toThrow(MailUnavailable);
    expect(() => smtpMailer("http://me:secret@x", FROM)).toThrow(/^SMTP_URL: ((?!secret).)*$/);
  });

  it("cannot be talked into a second recipient or another header", async () => {
    taken.length = 0;
    const odd = { ...mail, to: "ada@example.org, eve@example.org", subject: "Hello\r\nBcc: eve@example.org" };
    await smtpMailer(url(), FROM)
      .send(odd)
      .catch(() => undefined);
    for (const { to, source } of taken) {
      expect(to).toHaveLength(1);
      expect(source).not.toMatch(/^Bcc:/m);
    }
  });
});

describe("a mailer into files", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "backstay-mail-")), "mail");
  afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

  it("writes each message once, readable by its owner alone", async () => {
    const mailer = fileMailer(folder, FROM);
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.send({ ...mail, id: "verify-2" });
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    const path = join(folder, names[0] ?? "");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toContain("To: ada@example.org");
  });
});
