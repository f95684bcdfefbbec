import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import type { AccountMails, MailText } from "./accountMails.en.ts";
import { ACCOUNT_MAILS, mailLink } from "./accountMails.ts";
import { ClientLimits, networkOf } from "./clientLimits.ts";
import { mailLanguage } from "./mailLanguage.ts";
import { hashPassword, passwordFits } from "./passwordHash.ts";

describe("a hash of a password", () => {
  it("fits the password, also where its letters are typed as other code points, and nothing else", async () => {
    const hash = await hashPassword("Zäher Rücken 7");
    expect(await passwordFits(hash, "Zäher Rücken 7".normalize("NFD"))).toBe(true);
    expect(await passwordFits(hash, "Zäher Rücken 8")).toBe(false);
    expect(await hashPassword("Zäher Rücken 7")).not.toBe(hash);
  });

  it.each(["", "plain text", "$argon2id$v=19$m=8,t=1,p=1$$", "$2b$10$abcdefghijklmnopqrstuv"])(
    "that this server did not write (%j) fits nothing",
    async (hash) => {
      expect(await passwordFits(hash, "")).toBe(false);
    },
  );
});

describe("limits of clients", () => {
  const limit = { windowS: 60, most: 2 };

  it("end with the window, and count every key for itself", () => {
    let now = 1000;
    const limits = new ClientLimits(() => now);
    expect([limits.take("a", limit), limits.take("a", limit)]).toEqual([{ ok: true }, { ok: true }]);
    now += 30_000;
    expect(limits.take("a", limit)).toEqual({ ok: false, retryAfterS: 30 });
    expect(limits.take("b", limit)).toEqual({ ok: true });
    now += 29_999;
    expect(limits.take("a", limit)).toEqual({ ok: false, retryAfterS: 1 });
    now += 1;
    expect(limits.take("a", limit)).toEqual({ ok: true });
  });

  it("forget the oldest when there are very many, instead of growing for ever", () => {
    const limits = new ClientLimits(() => 0);
    for (let client = 0; client < 50_001; client++) limits.take(`client ${client}`, { windowS: 60, most: 1 });
    expect(limits.take("client 50000", { windowS: 60, most: 1 }).ok).toBe(false);
    expect(limits.take("client 0", { windowS: 60, most: 1 }).ok).toBe(true);
  });
});

describe("a client", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["", ""],
  ])("at %j is counted as %j", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("the language of a mail", () => {
  it.each([
    ["de", "de"],
    ["de-AT,en;q=0.8", "de"],
    ["en;q=0.4, de;q=0.6", "de"],
    ["fr, de;q=0.5, en;q=0.7", "en"],
    ["fr", "en"],
    ["de;q=0", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for %j is %s", (accepted, language) => {
    expect(mailLanguage(accepted)).toBe(language);
  });
});

describe("a mail", () => {
  const [at, link] = ["https://back.example", "https://back.example/account#reset-password=x"];
  const written = (mails: AccountMails): readonly (readonly [MailText, ...string[]])[] => [
    [mails.verifyEmail(link), link],
    [mails.finishSignUp(link), link],
    [mails.alreadyRegistered(at), at],
    [mails.resetPassword(link), link],
    [mails.passwordChanged(at), at],
    [mails.passkeyAdded(at), at],
    [mails.newEmailAsked("new@backstay.example", link), link, "new@backstay.example"],
    [mails.emailChanged("new@backstay.example", link), link, "new@backstay.example"],
    [mails.verifyNewEmail(link), link],
    [mails.addressTaken(at), at],
    [mails.accountDeleted("sync_doc 12"), "sync_doc 12"],
  ];

  it.each(LANGUAGES)("in language %s carries what it was given, in plain words", (language) => {
    const mails = written(ACCOUNT_MAILS[language]);
    expect(mails).toHaveLength(Object.keys(ACCOUNT_MAILS.en).length);
    for (const [{ subject, text }, ...given] of mails) {
      for (const each of given) expect(text).toContain(each);
      expect(subject).toMatch(/^[^\n]{5,60}$/);
      expect(text).not.toMatch(/[<>]|undefined/);
    }
  });

  it("leads to a page with its secret where no server sees it", () => {
    const link = new URL(mailLink("https://back.example", "reset-password", "a/b c"));
    expect([link.pathname, link.search, link.hash]).toEqual(["/account", "", "#reset-password=a%2Fb%20c"]);
  });
});
