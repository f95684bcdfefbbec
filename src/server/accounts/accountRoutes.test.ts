import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { accountsOver, type Visitor } from "../../../fixtures/accountsOver.ts";
import { overEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { SoftPasskey } from "../../../fixtures/softPasskey.ts";
import { DatabaseUnavailable, type Database } from "../../platform/database.ts";
import { clockText } from "../../sync/hybridClock.ts";
import { PROTOCOL } from "../../sync/protocol.ts";
import { mailOutbox } from "../jobs/mailOutbox.ts";
import { silentLogger } from "../logger.ts";
import { migrate } from "../migrate.ts";
import { personRows } from "../personRows.ts";
import { ROUTES } from "../routes.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "../tables.ts";
import { accountRoutes } from "./accountRoutes.ts";
import { FRESH_S, KEEP_S, LINK_S, RENEW_S, SESSION_S } from "./accountRules.ts";
import { tidyAccounts } from "./tidyAccounts.ts";
import type { Certificate } from "./deleteAccount.ts";

const PASSWORD = "correct horse battery";
const OTHER = "another horse battery";

/** Answers do not wait, so that these tests need not either. */
const HASTY_ROUTES = ROUTES.map((module) => (module.name === "accounts" ? accountRoutes(0) : module));

function contract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  afterAll(() => database.close());
  const server = (more: Parameters<typeof accountsOver>[2] = {}) =>
    accountsOver(database, HASTY_ROUTES, more);
  const signIn = (browser: Visitor, email: string, password = PASSWORD) =>
    browser.post("/api/auth/sign-in/email", { email, password });
  /** Follows the link of a mail with the password. */
  const confirm = async (browser: Visitor, token: string, password = PASSWORD) => {
    const answer = await browser.post("/api/account/confirm", { token, password });
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const accountOf = async (browser: Visitor) =>
    (await (await browser.get("/api/account")).json()) as { personId: string } & Record<string, unknown>;
  /** Ages what a person has: rows carry times of the database, and nobody waits for hours. */
  const age = (table: string, column: string, seconds: number, email: string) =>
    database.query(
      `update ${table} set ${column} = ${column} - make_interval(secs => $1)
       where user_id = (select id from auth_user where email = $2)`,
      [seconds, email],
    );

  describe("signing up and in", () => {
    it("goes by a mail that confirms the address, and says afterwards who is signed in", async () => {
      const { visitor, mailsTo, secretIn } = server();
      const ada = visitor();
      const email = "ada@backstay.example";
      const signedUp = await ada.post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD });
      expect(signedUp.status).toBe(200);
      expect(ada.cookies).toBe("");
      expect((await signIn(ada, email)).status).toBe(403);
      expect(mailsTo(email)).toHaveLength(2);
      expect(await confirm(ada, secretIn(email))).toEqual({ status: 200, email });
      // A link opened by somebody else's page must not sign anybody in.
      expect(ada.cookies).toBe("");
      expect((await ada.get("/api/account")).status).toBe(401);
      expect((await signIn(ada, "ADA@backstay.example")).status).toBe(200);
      expect(await accountOf(ada)).toMatchObject({ email, emailVerified: true, passkeys: 0 });
      const twin = ada.twin();
      expect((await ada.post("/api/auth/sign-out", {})).status).toBe(200);
      expect((await twin.get("/api/account")).status).toBe(401);
    });

    it("lets what synchronises read and write the records of who is signed in, and of nobody else", async () => {
      const { member, visitor } = server();
      const ben = await member("ben@backstay.example");
      const cleo = await member("cleo@backstay.example");
      const { personId } = await accountOf(ben);
      expect((await push(ben, personId)).status).toBe(200);
      const pulled = async (browser: Visitor) =>
        browser.get(`/api/sync/pull?protocol=${PROTOCOL}&since=0&limit=10`);
      expect(await (await pulled(ben)).text()).toContain("bodyMass");
      expect(await (await pulled(cleo)).text()).not.toContain("bodyMass");
      expect((await pulled(visitor())).status).toBe(401);
    });

    it("needs a confirming link of this hour, of this server, and once", async () => {
      const { visitor, secretIn } = server();
      const email = "dora@backstay.example";
      const dora = visitor();
      await dora.post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD });
      const token = secretIn(email);
      const spent = { status: 410, type: "/problems/link-spent" };
      expect(await confirm(dora, `${token.slice(0, -3)}xxx`)).toMatchObject(spent);
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (LINK_S + 5) * 1000 });
      expect(await confirm(dora, token)).toMatchObject(spent);
      vi.useRealTimers();
      expect(await confirm(dora, token)).toEqual({ status: 200, email });
      expect(dora.cookies).toBe("");
    });

    it("confirms nobody's password but the one that was chosen with it", async () => {
      const { visitor, secretIn, app } = server();
      const email = "dina@backstay.example";
      // somebody signs up with another's address; its owner opens the link in the mail and types what they would choose
      await visitor().post("/api/auth/sign-up/email", { name: "", email, password: OTHER });
      const token = secretIn(email);
      const dina = visitor();
      expect(await confirm(dina, token, PASSWORD)).toMatchObject({
        status: 403,
        type: "/problems/wrong-password",
      });
      expect((await signIn(visitor(), email, OTHER)).status).toBe(403);
      // the way that the library itself has is closed
      expect((await app.request(`/api/auth/verify-email?token=${token}`)).status).toBe(404);
      // who has the mailbox chooses a password: the stranger's is none any more, and neither is their link
      await dina.post("/api/auth/request-password-reset", { email });
      const reset = await dina.post("/api/auth/reset-password", {
        token: secretIn(email),
        newPassword: PASSWORD,
      });
      expect(reset.status).toBe(200);
      expect(await confirm(visitor(), token, OTHER)).toMatchObject({ status: 403 });
      expect((await signIn(visitor(), email, OTHER)).status).toBe(401);
      expect((await signIn(dina, email)).status).toBe(200);
    });

    it("lets the password be guessed at as seldom with a link as without one", async () => {
      const { visitor, secretIn } = server();
      const email = "doro@backstay.example";
      await visitor().post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD });
      const tries: number[] = [];
      for (let tried = 0; tried < 11; tried++)
        tries.push((await confirm(visitor(), secretIn(email), "wrong wrong")).status);
      expect(tries).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
    });

    it("makes no new accounts where it is closed, says so, and lets those that are there go on", async () => {
      const email = "edda@backstay.example";
      await server().member(email);
      const closed = server({ signUp: "closed" });
      const edda = closed.visitor();
      const body = { name: "", email: "new@backstay.example", password: PASSWORD };
      for (const each of [body, { ...body, email }]) {
        const refused = await edda.post("/api/auth/sign-up/email", each);
        expect([refused.status, await refused.json()]).toEqual([
          403,
          expect.objectContaining({ type: "/problems/sign-up-closed" }),
        ]);
      }
      expect(closed.mails).toEqual([]);
      expect(await (await edda.get("/api/server")).json()).toMatchObject({ signUp: "closed" });
      expect((await signIn(edda, email)).status).toBe(200);
      await edda.post("/api/auth/request-password-reset", { email });
      expect(closed.mailsTo(email)).toHaveLength(1);
    });

    it("takes no more than it needs to know", async () => {
      const { visitor, mails } = server();
      const up = (more: object) =>
        visitor().post("/api/auth/sign-up/email", {
          name: "",
          email: "eve@backstay.example",
          password: PASSWORD,
          ...more,
        });
      for (const more of [
        { image: "x" },
        { language: "de" },
        { emailVerified: true },
        { name: "x".repeat(101) },
      ])
        expect((await up(more)).status, JSON.stringify(more)).toBe(400);
      expect(mails).toEqual([]);
    });

    it("refuses passwords that are too short or too long", async () => {
      const { visitor, mails } = server();
      const up = (password: string) =>
        visitor().post("/api/auth/sign-up/email", { name: "", email: "eve@backstay.example", password });
      expect((await up("x".repeat(9))).status).toBe(400);
      expect((await up("x".repeat(129))).status).toBe(400);
      expect(mails).toEqual([]);
      expect((await up("x".repeat(10))).status).toBe(200);
    });

    it("keeps passwords as argon2id, and secrets of mails as hashes", async () => {
      const { member, visitor, secretIn } = server();
      await member("finn@backstay.example");
      await visitor().post("/api/auth/request-password-reset", { email: "finn@backstay.example" });
      const { rows } = await database.query<{ password: string }>(
        `select password from auth_account as a join auth_user as u on u.id = a.user_id where u.email = $1`,
        ["finn@backstay.example"],
      );
      expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      const kept = await database.query("select v::text as row from auth_verification as v");
      const secret = secretIn("finn@backstay.example");
      expect(secret.length).toBeGreaterThan(20);
      expect(JSON.stringify(kept.rows)).not.toContain(secret);
    });

    it("writes in the language of the sign-up, and then of the last sign-in", async () => {
      const { visitor, mailsTo, secretIn } = server();
      const email = "greta@backstay.example";
      const german = { "Accept-Language": "de-AT,de;q=0.9,en;q=0.5" };
      const greta = visitor();
      await greta.post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD }, german);
      const reset = () => visitor().post("/api/auth/request-password-reset", { email });
      await reset();
      await visitor().post("/api/auth/send-verification-email", { email });
      await confirm(greta, secretIn(email));
      await reset();
      await greta.post("/api/auth/sign-in/email", { email, password: PASSWORD }, { "Accept-Language": "en" });
      await reset();
      expect(mailsTo(email).map(({ subject }) => subject)).toEqual([
        "Bestätige deine E-Mail-Adresse",
        "Dein Konto fertig anlegen",
        "Bestätige deine E-Mail-Adresse",
        "Wähle ein neues Passwort",
        "Choose a new password",
      ]);
      const change = { currentPassword: PASSWORD, newPassword: OTHER };
      await greta.post("/api/auth/change-password", change, german);
      await reset();
      expect(mailsTo(email).at(-1)?.subject).toBe("Wähle ein neues Passwort");
    });
  });

  describe("whether an address has an account", () => {
    const unknown = "nobody@backstay.example";

    it("is not told by signing up: status, body and cookies are of one shape, and the mailbox learns", async () => {
      const { member, visitor, mailsTo } = server();
      const email = "hugo@backstay.example";
      await member(email);
      const fresh = await visitor().post("/api/auth/sign-up/email", {
        name: "",
        email: "hugo.new@backstay.example",
        password: OTHER,
      });
      const known = await visitor().post("/api/auth/sign-up/email", { name: "", email, password: OTHER });
      expect(known.status).toBe(fresh.status);
      const shape = async (response: Response) => shapeOf(await response.json());
      expect(await shape(known)).toEqual(await shape(fresh));
      expect([...known.headers.keys()].toSorted()).toEqual([...fresh.headers.keys()].toSorted());
      expect(mailsTo(email).at(-1)?.subject).toBe("You have an account already");
      expect((await signIn(visitor(), email, OTHER)).status).toBe(401);
      expect((await signIn(visitor(), email)).status).toBe(200);
    });

    it("is not told by a wrong password, nor by asking for a new one or for a confirming mail", async () => {
      const { member, visitor, mails } = server();
      const email = "ida@backstay.example";
      await member(email);
      const asked: readonly [string, object][] = [
        ["/api/auth/sign-in/email", { password: OTHER }],
        ["/api/auth/request-password-reset", {}],
        ["/api/auth/send-verification-email", {}],
      ];
      for (const [path, body] of asked) {
        const known = await visitor().post(path, { ...body, email });
        const before = mails.length;
        const none = await visitor().post(path, { ...body, email: unknown });
        expect(mails).toHaveLength(before);
        expect(none.status, path).toBe(known.status);
        expect(await none.text(), path).toBe(await known.text());
      }
    });

    it("is not told by the time that an answer takes", async () => {
      const { member, visitor } = accountsOver(database, ROUTES);
      const email = "jan@backstay.example";
      await member(email);
      for (const path of ["/api/auth/request-password-reset", "/api/auth/sign-in/email"]) {
        for (const each of [email, unknown]) {
          const started = performance.now();
          await visitor().post(path, { email: each, password: OTHER });
          // The floor is what is promised; a busy machine may take longer.
          expect(performance.now() - started).toBeGreaterThan(450);
        }
      }
    });

    it("belongs to the mailbox: who began an account with another's address loses it to them", async () => {
      const { visitor, secretIn, mailsTo } = server();
      const email = "karl@backstay.example";
      await visitor().post("/api/auth/sign-up/email", { name: "", email, password: OTHER });
      const karl = visitor();
      await karl.post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD });
      expect(mailsTo(email).at(-1)?.subject).toBe("Finish making your account");
      const token = secretIn(email);
      const reset = await karl.post("/api/auth/reset-password", { token, newPassword: PASSWORD });
      expect(reset.status).toBe(200);
      expect((await signIn(visitor(), email, OTHER)).status).toBe(401);
      expect((await signIn(karl, email)).status).toBe(200);
    });
  });

  describe("a password", () => {
    it("is changed by who knows it: other devices are signed out, and the owner hears of it", async () => {
      const { member, mailsTo } = server();
      const email = "lena@backstay.example";
      const lena = await member(email);
      const thief = lena.twin();
      const change = (currentPassword: string) =>
        lena.post("/api/auth/change-password", {
          currentPassword,
          newPassword: OTHER,
          revokeOtherSessions: false,
        });
      expect((await change("wrong wrong wrong")).status).toBe(400);
      expect(mailsTo(email)).toHaveLength(1);
      expect((await change(PASSWORD)).status).toBe(200);
      expect((await thief.get("/api/account")).status).toBe(401);
      expect((await lena.get("/api/account")).status).toBe(200);
      expect(mailsTo(email).at(-1)?.subject).toBe("Your password was changed");
    });

    it("is reset by a link, once, within the hour; every session, passkey and token ends", async () => {
      const { member, visitor, secretIn, mailsTo } = server();
      const email = "mia@backstay.example";
      const mia = await member(email);
      const { personId } = await accountOf(mia);
      await addPasskeyRow(database, personId);
      await personRows(database, personId).query(
        `insert into api_token (person_id, id, name, secret_hash, scopes, made_at, until)
         values ($1, 't', 'x', 'x', '{}', now(), now())`,
      );
      expect(await accountOf(mia)).toMatchObject({ passkeys: 1 });
      await visitor().post("/api/auth/request-password-reset", { email });
      const stale = secretIn(email);
      await database.query("update auth_verification set expires_at = now() - interval '1 second'");
      const reset = (token: string) =>
        visitor().post("/api/auth/reset-password", { token, newPassword: OTHER });
      expect((await reset(stale)).status).toBe(400);
      await visitor().post("/api/auth/request-password-reset", { email });
      const token = secretIn(email);
      expect((await reset(token)).status).toBe(200);
      expect((await reset(token)).status).toBe(400);
      expect((await mia.get("/api/account")).status).toBe(401);
      expect((await signIn(mia, email)).status).toBe(401);
      expect((await signIn(mia, email, OTHER)).status).toBe(200);
      expect(await accountOf(mia)).toMatchObject({ passkeys: 0 });
      const tokens = await personRows(database, personId).query(
        "select 1 from api_token where person_id = $1",
      );
      expect(tokens.rows).toEqual([]);
      expect(mailsTo(email).at(-1)?.subject).toBe("Your password was changed");
    });

    /** A request by a client at `address`, which claims to be whoever it likes. */
    const from = (app: ReturnType<typeof accountsOver>["app"], address: string, path: string, body: object) =>
      app.request(
        path,
        {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-Forwarded-For": `203.0.113.${guess++ % 250}` },
          body: JSON.stringify(body),
        },
        { incoming: { socket: { remoteAddress: address } } },
      );
    let guess = 0;

    it("can be guessed at a few times only by one client, whatever address it claims", async () => {
      const { app } = server();
      const body = { email: "nils@backstay.example", password: PASSWORD };
      const tries: number[] = [];
      for (let tried = 0; tried < 11; tried++)
        tries.push((await from(app, "192.0.2.1", "/api/auth/sign-in/email", body)).status);
      expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
      const late = await from(app, "192.0.2.1", "/api/auth/sign-in/email", body);
      expect(Number(late.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(late.headers.get("Content-Type")).toBe("application/problem+json");
      expect((await from(app, "192.0.2.2", "/api/auth/sign-in/email", body)).status).toBe(401);
    });

    it("can be guessed at a hundred times an hour by all of them together, known or not", async () => {
      const { app } = server();
      // Too long to be looked at, so that this test is quick; counted all the same.
      const body = { email: "Nora@backstay.example", password: "x".repeat(129) };
      const tries: number[] = [];
      for (let client = 0; client < 101; client++)
        tries.push((await from(app, `192.0.2.${client}`, "/api/auth/sign-in/email", body)).status);
      expect(tries).toEqual([...Array.from({ length: 100 }, () => 400), 429]);
    });

    it("fills nobody's mailbox: ten mails an hour, and no word about the others", async () => {
      const { app, member, mailsTo } = server();
      const email = "odo@backstay.example";
      await member(email);
      const answers = new Set<string>();
      for (let client = 0; client < 12; client++) {
        const asked = await from(app, `192.0.2.${client}`, "/api/auth/request-password-reset", { email });
        answers.add(`${asked.status} ${await asked.text()}`);
      }
      expect(answers.size).toBe(1);
      expect(mailsTo(email)).toHaveLength(10);
    });
  });

  describe("an address", () => {
    const ask = (browser: Visitor, newEmail: string, password = PASSWORD) =>
      browser.post("/api/account/email", { newEmail, password });

    it("is changed by the password and the new mailbox; the old one hears of it twice", async () => {
      const { member, visitor, secretIn, mailsTo } = server();
      const [email, next] = ["olga@backstay.example", "olga.new@backstay.example"];
      const olga = await member(email);
      expect((await ask(olga, next, OTHER)).status).toBe(403);
      expect((await ask(olga, email)).status).toBe(400);
      expect((await ask(olga, "none")).status).toBe(400);
      expect((await ask(visitor(), next)).status).toBe(401);
      expect(mailsTo(next)).toEqual([]);
      expect((await ask(olga, "Olga.NEW@backstay.example")).status).toBe(200);
      expect(mailsTo(email).at(-1)?.subject).toBe("Your e-mail address is to be changed");
      expect(mailsTo(email).at(-1)?.text).toContain(next);
      const token = secretIn(next);
      // whoever opens it without the password gives their address to nobody's account
      expect(await confirm(visitor(), token, OTHER)).toMatchObject({ status: 403 });
      expect(await accountOf(olga)).toMatchObject({ email });
      expect(await confirm(visitor(), token)).toEqual({ status: 200, email: next });
      expect(await accountOf(olga)).toMatchObject({ email: next, emailVerified: true });
      expect(mailsTo(email).at(-1)?.subject).toBe("Your e-mail address was changed");
      expect(await confirm(visitor(), token)).toMatchObject({ status: 410 });
      expect((await signIn(visitor(), email)).status).toBe(401);
      expect((await signIn(visitor(), next)).status).toBe(200);
    });

    it("needs a sign-in of just now to be changed", async () => {
      const { member, mailsTo } = server();
      const email = "omar@backstay.example";
      const omar = await member(email);
      await age("auth_session", "created_at", FRESH_S + 1, email);
      const refused = await ask(omar, "omar.new@backstay.example");
      expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("not-fresh")]);
      expect(mailsTo("omar.new@backstay.example")).toEqual([]);
    });

    it("of somebody else is answered like a free one; its owner hears of it, and nothing changes", async () => {
      const { member, visitor, mailsTo } = server();
      const email = "oona@backstay.example";
      const oona = await member(email);
      await member("taken@backstay.example");
      const taken = await ask(oona, "taken@backstay.example");
      const free = await ask(oona, "free@backstay.example");
      expect([free.status, await free.text()]).toEqual([taken.status, await taken.text()]);
      expect(mailsTo("taken@backstay.example").at(-1)?.subject).toBe("This address has an account already");
      expect((await signIn(visitor(), "taken@backstay.example")).status).toBe(200);
    });

    it("that was taken between the mail and its link is not changed into; one begun and never confirmed is no obstacle", async () => {
      const { member, visitor, secretIn } = server();
      const oskar = await member("oskar@backstay.example");
      await ask(oskar, "quick@backstay.example");
      const late = secretIn("quick@backstay.example");
      await member("quick@backstay.example");
      expect(await confirm(oskar, late)).toMatchObject({ status: 410 });
      const next = "begun@backstay.example";
      await visitor().post("/api/auth/sign-up/email", { name: "", email: next, password: OTHER });
      await ask(oskar, next);
      expect(await confirm(oskar, secretIn(next))).toEqual({ status: 200, email: next });
      expect((await signIn(visitor(), next, OTHER)).status).toBe(401);
    });

    it.each(["before", "after"])(
      "is kept by whoever has its mailbox, %s a thief with the password confirmed another one",
      async (when) => {
        const { member, visitor, secretIn, mailsTo } = server();
        const [email, stolen] = [`opal.${when}@backstay.example`, `thief.${when}@backstay.example`];
        await member(email);
        const thief = visitor();
        await signIn(thief, email);
        await ask(thief, stolen);
        const link = secretIn(stolen);
        if (when === "after") expect(await confirm(thief, link)).toMatchObject({ status: 200 });
        const opal = visitor();
        const keep = await opal.post("/api/account/email/keep", { token: secretIn(email) });
        expect([keep.status, await keep.json()]).toEqual([200, { email }]);
        expect((await thief.get("/api/account")).status).toBe(401);
        expect(await confirm(thief, link)).toMatchObject({ status: 403 });
        expect((await signIn(thief, email)).status).toBe(401);
        expect(mailsTo(email).at(-1)?.subject).toBe("Choose a new password");
        const reset = { token: secretIn(email), newPassword: OTHER };
        expect((await opal.post("/api/auth/reset-password", reset)).status).toBe(200);
        expect((await signIn(opal, email, OTHER)).status).toBe(200);
        expect(await accountOf(opal)).toMatchObject({ email });
      },
    );

    it("is kept by no other link, and not after seven days", async () => {
      const { member, visitor, secretIn } = server();
      const email = "otto@backstay.example";
      const otto = await member(email);
      await ask(otto, "otto.new@backstay.example");
      const keep = (token: string) => visitor().post("/api/account/email/keep", { token });
      expect((await keep(secretIn("otto.new@backstay.example"))).status).toBe(410);
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (KEEP_S + 5) * 1000 });
      const late = await keep(secretIn(email));
      vi.useRealTimers();
      expect(late.status).toBe(410);
      expect(await confirm(otto, secretIn(email))).toMatchObject({ status: 410 });
    });

    it("that changes takes along what was given to it until then; what is given to it later waits for its next owner", async () => {
      const { member, secretIn } = server();
      const [old, next] = ["pt@clinic.example", "pt@home.example"];
      const practitioner = await member(old);
      const patient = await member("patient@backstay.example");
      const give = (email: string) =>
        patient.post("/api/grants", {
          email,
          level: "read",
          kinds: ["set"],
          until: new Date(Date.now() + 9 * 86_400_000).toISOString(),
        });
      const given = async (browser: Visitor) =>
        (
          (await (await browser.get("/api/people")).json()) as { people: { grants: unknown[] }[] }
        ).people.flatMap(({ grants }) => grants).length;
      const states = async () =>
        (
          (await (await patient.get("/api/grants")).json()) as {
            grants: { practitioner: string; state: string }[];
          }
        ).grants
          .map(({ practitioner: to, state }) => `${to} ${state}`)
          .toSorted();
      await give(old);
      expect(await given(practitioner)).toBe(1);
      // not looked at before the change
      await give(old);
      await ask(practitioner, next);
      expect(await confirm(practitioner, secretIn(next))).toMatchObject({ status: 200 });
      await give(old);
      await give(next);
      expect(await given(practitioner)).toBe(3);
      expect(await states()).toEqual([`${old} active`, `${old} active`, `${old} waiting`, `${next} active`]);
      // the clinic gives the mailbox to somebody else
      const successor = await member(old);
      expect(await given(successor)).toBe(1);
      expect(await given(practitioner)).toBe(3);
    });

    it("that becomes one's own gives nobody what they gave themselves", async () => {
      const { member, secretIn } = server();
      const next = "pam.new@backstay.example";
      const pam = await member("pam@backstay.example");
      await pam.post("/api/grants", {
        email: next,
        level: "read",
        kinds: ["set"],
        until: new Date(Date.now() + 9 * 86_400_000).toISOString(),
      });
      await ask(pam, next);
      await confirm(pam, secretIn(next));
      expect(await (await pam.get("/api/people")).json()).toEqual({ people: [] });
    });
  });

  describe("a session", () => {
    it("is a cookie that no script reads and no other site sends; on https it is sent encrypted only", async () => {
      const plain = server();
      await plain.member("paul@backstay.example");
      const cookieOf = async (given: ReturnType<typeof server>) => {
        const browser = given.visitor();
        return (await signIn(browser, "paul@backstay.example")).headers.getSetCookie().join("\n");
      };
      const local = await cookieOf(plain);
      expect(local).toMatch(/^backstay\.session_token=/);
      expect(local).toContain("HttpOnly");
      expect(local).toContain("SameSite=Strict");
      expect(local).toContain(`Max-Age=${SESSION_S}`);
      expect(local).not.toContain("Secure");
      const safe = await cookieOf(server({ publicUrl: "https://back.example" }));
      expect(safe).toMatch(/^__Secure-backstay\.session_token=/);
      expect(safe).toContain("Secure;");
    });

    it("that this server did not sign, or that ended, is nobody's", async () => {
      const { member, visitor, app } = server();
      const quinn = await member("quinn@backstay.example");
      const ask = (cookie: string) =>
        app.request("http://localhost:7400/api/account", { headers: { Cookie: cookie } });
      expect((await ask(quinn.cookies)).status).toBe(200);
      const [name = "", value = ""] = quinn.cookies.split("=");
      const [token = "", signature = ""] = decodeURIComponent(value).split(".");
      expect((await ask(`${name}=${token}`)).status).toBe(401);
      expect((await ask(`${name}=x${token}.${encodeURIComponent(signature)}`)).status).toBe(401);
      expect((await ask(`${name}=%E0%A4%A`)).status).toBe(401);
      await age("auth_session", "expires_at", SESSION_S + 1, "quinn@backstay.example");
      expect((await ask(quinn.cookies)).status).toBe(401);
      expect((await visitor().get("/api/auth/get-session")).status).toBe(200);
    });

    it("in use goes on, and says so to the browser once a day", async () => {
      const { member } = server();
      const email = "rosa@backstay.example";
      const rosa = await member(email);
      expect((await rosa.get("/api/account")).headers.getSetCookie()).toEqual([]);
      await age("auth_session", "expires_at", RENEW_S + 60, email);
      const renewed = (await rosa.get("/api/account")).headers.getSetCookie().join();
      expect(renewed).toContain(`Max-Age=${SESSION_S}`);
      const { rows } = await database.query<{ left: number }>(
        `select extract(epoch from expires_at - now())::int as left from auth_session as s
         join auth_user as u on u.id = s.user_id where u.email = $1`,
        [email],
      );
      expect(rows[0]?.left).toBeGreaterThan(SESSION_S - 60);
    });

    it("can be ended everywhere at once", async () => {
      const { member, visitor } = server();
      const email = "sami@backstay.example";
      const phone = await member(email);
      const laptop = visitor();
      await signIn(laptop, email);
      expect(((await (await phone.get("/api/auth/list-sessions")).json()) as unknown[]).length).toBe(2);
      await age("auth_session", "created_at", FRESH_S + 1, email);
      expect((await phone.get("/api/auth/list-sessions")).status).toBe(403);
      expect((await phone.post("/api/auth/revoke-other-sessions", {})).status).toBe(200);
      expect((await laptop.get("/api/account")).status).toBe(401);
      expect((await phone.get("/api/account")).status).toBe(200);
      await signIn(laptop, email);
      expect((await phone.post("/api/auth/revoke-sessions", {})).status).toBe(200);
      expect((await laptop.get("/api/account")).status).toBe(401);
      expect((await phone.get("/api/account")).status).toBe(401);
    });

    it("keeps no address of the network", async () => {
      const { member } = server();
      await member("tom@backstay.example");
      const { rows } = await database.query("select 1 from auth_session where ip_address <> ''");
      expect(rows).toEqual([]);
    });
  });

  describe("a page elsewhere", () => {
    it("cannot send anything with a person's cookies, nor lead a mail's link to itself", async () => {
      const { member, visitor } = server();
      const uma = await member("uma@backstay.example");
      const foreign = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
      for (const path of ["/api/auth/sign-out", "/api/auth/revoke-sessions", "/api/account/delete"])
        expect((await uma.post(path, {}, foreign)).status, path).toBe(403);
      expect((await uma.get("/api/account")).status).toBe(200);
      const led = await visitor().post("/api/auth/request-password-reset", {
        email: "uma@backstay.example",
        redirectTo: "https://elsewhere.example/",
      });
      expect(led.status).toBe(403);
    });

    it("finds no route of the library beside those that are listed", async () => {
      const { member } = server();
      const vera = await member("vera@backstay.example");
      for (const path of ["/ok", "/error", "/delete-user/callback?token=x", "/account-info", "/callback/x"])
        expect((await vera.get(`/api/auth${path}`)).status, path).toBe(404);
      for (const path of [
        "/delete-user",
        "/update-user",
        "/sign-in/social",
        "/link-social",
        "/update-session",
      ])
        expect((await vera.post(`/api/auth${path}`, { name: "x" })).status, path).toBe(404);
    });
  });

  describe("passkeys", () => {
    it("are offered for the name of the server, with the device's own check, after a sign-in of just now", async () => {
      const { member, visitor } = server();
      const email = "wim@backstay.example";
      const wim = await member(email);
      const options = await wim.get("/api/auth/passkey/generate-register-options");
      expect(await options.json()).toMatchObject({
        rp: { id: "localhost", name: "Backstay" },
        user: { name: email },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      await age("auth_session", "created_at", FRESH_S + 1, email);
      const late = await wim.get("/api/auth/passkey/generate-register-options");
      expect([late.status, await late.text()]).toEqual([403, expect.stringContaining("SESSION_NOT_FRESH")]);
      expect((await visitor().get("/api/auth/passkey/generate-authenticate-options")).status).toBe(200);
      expect((await visitor().get("/api/auth/passkey/list-user-passkeys")).status).toBe(401);
      const none = await visitor().post("/api/auth/passkey/verify-authentication", { response: { id: "x" } });
      expect(none.status).toBe(400);
    });
  });

  describe("a passkey", () => {
    const ORIGIN = "http://localhost:7400";
    const optionsOf = async (response: Response) => (await response.json()) as { challenge: string };
    const register = async (browser: Visitor, passkey: SoftPasskey) => {
      const options = await optionsOf(await browser.get("/api/auth/passkey/generate-register-options"));
      return browser.post("/api/auth/passkey/verify-registration", { response: passkey.register(options) });
    };
    const use = async (browser: Visitor, passkey: SoftPasskey) => {
      const options = await optionsOf(await browser.get("/api/auth/passkey/generate-authenticate-options"));
      return { response: passkey.signIn(options) };
    };
    const signInWith = (browser: Visitor, body: object) =>
      browser.post("/api/auth/passkey/verify-authentication", body);

    it("signs in without a password, each answer once, and its owner heard when it was added", async () => {
      const { member, visitor, mailsTo } = server();
      const email = "xena@backstay.example";
      const xena = await member(email);
      const passkey = new SoftPasskey(ORIGIN);
      expect((await register(xena, passkey)).status).toBe(200);
      expect(mailsTo(email).at(-1)?.subject).toBe("A passkey was added to your account");
      expect(await accountOf(xena)).toMatchObject({ passkeys: 1 });
      const other = visitor();
      const answer = await use(other, passkey);
      expect((await signInWith(other, answer)).status).toBe(200);
      expect(await accountOf(other)).toMatchObject({ email });
      expect((await signInWith(visitor(), answer)).status).toBe(400);
      const list = (await (await other.get("/api/auth/passkey/list-user-passkeys")).json()) as {
        id: string;
      }[];
      expect((await other.post("/api/auth/passkey/delete-passkey", { id: list[0]?.id })).status).toBe(200);
      expect((await signInWith(visitor(), await use(visitor(), passkey))).status).toBe(400);
    });

    it("that does not check who uses it is not taken", async () => {
      const { member, visitor, mailsTo } = server();
      const email = "yuri@backstay.example";
      const yuri = await member(email);
      expect((await register(yuri, new SoftPasskey(ORIGIN, false))).status).not.toBe(200);
      expect(await accountOf(yuri)).toMatchObject({ passkeys: 0 });
      expect(mailsTo(email)).toHaveLength(1);
      const sound = new SoftPasskey(ORIGIN);
      await register(yuri, sound);
      sound.verifies = false;
      const other = visitor();
      expect((await signInWith(other, await use(other, sound))).status).toBe(401);
      expect((await other.get("/api/account")).status).toBe(401);
    });

    it("of another name or another server's page is not taken", async () => {
      const { member } = server();
      const zita = await member("zita@backstay.example");
      for (const origin of ["http://127.0.0.1:7400", "https://elsewhere.example", "http://localhost:7401"])
        expect((await register(zita, new SoftPasskey(origin))).status, origin).toBe(400);
      expect(await accountOf(zita)).toMatchObject({ passkeys: 0 });
    });
  });

  it("forgets sessions and links that are over, and accounts that nobody confirmed in a week", async () => {
    const { member, visitor } = server();
    const [kept, left] = ["kept@backstay.example", "left@backstay.example"];
    const browser = await member(kept);
    await visitor().post("/api/auth/sign-up/email", { name: "", email: left, password: PASSWORD });
    await visitor().post("/api/auth/request-password-reset", { email: kept });
    await tidyAccounts(database, Date.now());
    expect((await browser.get("/api/account")).status).toBe(200);
    expect((await signIn(visitor(), left)).status).toBe(403);
    await tidyAccounts(database, Date.now() + 8 * 24 * 3600 * 1000);
    expect((await signIn(visitor(), left)).status).toBe(401);
    expect((await browser.get("/api/account")).status).toBe(200);
    const links = await database.query("select 1 from auth_verification");
    expect(links.rows).toEqual([]);
    await tidyAccounts(database, Date.now() + (SESSION_S + 60) * 1000);
    expect((await browser.get("/api/account")).status).toBe(401);
  });

  describe("an export", () => {
    it("holds every row of the person, of every table, and nothing that opens the account", async () => {
      const { member } = server();
      const [xara, yann] = [await member("xara@backstay.example"), await member("yann@backstay.example")];
      const { personId } = await accountOf(xara);
      await fillEveryTable(database, personId, "other");
      await manyRecords(database, personId, 1203);
      await addPasskeyRow(database, personId);
      const answer = await xara.get("/api/account/export");
      expect(answer.headers.get("Content-Disposition")).toContain("attachment");
      const text = await answer.text();
      const exported = JSON.parse(text) as { tables: Record<string, Record<string, unknown>[]> };
      expect(Object.keys(exported.tables).toSorted()).toEqual(
        [
          ...PERSON_TABLES,
          ...LOCAL_TABLES.filter((table) => !["schema_migration", "auth_verification"].includes(table)),
        ].toSorted(),
      );
      for (const table of PERSON_TABLES) {
        const { rows } = await database.query<{ count: number }>(
          `select count(*)::int as count from "${table}" where person_id = $1`,
          [personId],
        );
        expect(exported.tables[table]?.length, table).toBe(rows[0]?.count);
        expect(rows[0]?.count, table).toBeGreaterThan(0);
      }
      expect(new Set(exported.tables["sync_doc"]?.map(({ id }) => id)).size).toBe(1204);
      expect(exported.tables["auth_user"]).toMatchObject([{ email: "xara@backstay.example" }]);
      expect(text).not.toContain("argon2id");
      expect(text).not.toContain(decodeURIComponent(xara.cookies.split("=")[1] ?? "").split(".")[0]);
      expect(text).not.toContain("yann@backstay.example");
      expect((await yann.get("/api/account/export")).status).toBe(200);
    });
  });

  describe("a deletion", () => {
    it("needs the password, or a sign-in of just now", async () => {
      const { member } = server();
      const email = "zoe@backstay.example";
      const zoe = await member(email);
      const remove = (body: object) => zoe.post("/api/account/delete", body);
      expect((await remove({ password: OTHER })).status).toBe(403);
      expect((await remove({ password: 7 })).status).toBe(400);
      await age("auth_session", "created_at", FRESH_S + 1, email);
      const stale = await remove({});
      expect([stale.status, await stale.text()]).toEqual([
        403,
        expect.stringContaining("/problems/not-fresh"),
      ]);
      expect((await zoe.get("/api/account")).status).toBe(200);
      expect((await remove({ password: PASSWORD })).status).toBe(200);
      expect((await zoe.get("/api/account")).status).toBe(401);
    });

    it("leaves no row of the person in any table, certifies what it deleted, and spares everybody else", async () => {
      const given = server();
      const email = "abel@backstay.example";
      const [abel, bela] = [await given.member(email), await given.member("bela@backstay.example")];
      const [{ personId }, { personId: other }] = [await accountOf(abel), await accountOf(bela)];
      await fillEveryTable(database, personId, other);
      await fillEveryTable(database, other, personId);
      await addPasskeyRow(database, personId);
      await abel.get("/api/auth/passkey/generate-register-options");
      await abel.post("/api/auth/request-password-reset", { email });
      // A mail that still waits, in a queue that nobody works on.
      const stop = mailOutbox(
        database,
        { kind: "smtp", send: () => Promise.reject(new Error("away")), close: async () => undefined },
        silentLogger,
      );
      await stop.post({ to: email, subject: "s", text: "t", id: "i" });
      const before = await placesOf(database, [personId, email]);
      expect(before.length).toBeGreaterThan(PERSON_TABLES.length);

      const answer = await abel.post("/api/account/delete", { password: PASSWORD });
      const { certificate } = (await answer.json()) as { certificate: Certificate };
      expect(await placesOf(database, [personId, email])).toEqual([
        // Bela's own log and grants go on naming whom she gave them to.
        "public.access_log.actor_id",
        "public.grant_.practitioner_email",
        "public.grant_.practitioner_id",
      ]);
      expect(certificate).toMatchObject({
        personId,
        rows: { sync_doc: 1, auth_user: 1, auth_passkey: 1, mails: 1 },
      });
      expect(Object.keys(certificate.rows)).toEqual(expect.arrayContaining([...PERSON_TABLES]));
      const { digest, ...said } = certificate;
      expect(createHash("sha256").update(JSON.stringify(said)).digest("hex")).toBe(digest);
      const revoked = await personRows(database, other).query<{ revoked_at: Date | null }>(
        "select revoked_at from grant_ where person_id = $1",
      );
      expect(revoked.rows.every(({ revoked_at: at }) => at !== null)).toBe(true);
      const spared = await personRows(database, other).query("select 1 from sync_doc where person_id = $1");
      expect(spared.rows).toHaveLength(1);
      expect((await bela.get("/api/account")).status).toBe(200);
      expect(given.mailsTo(email).at(-1)?.text).toContain(digest);
      await stop.start()();
    });

    it("lets the same address begin anew", async () => {
      const { member } = server();
      const email = "cara@backstay.example";
      const first = await accountOf(await member(email));
      const cara = await signedInAs(email);
      await cara.post("/api/account/delete", { password: PASSWORD });
      const second = await accountOf(await member(email));
      expect(second.personId).not.toBe(first.personId);
    });
    const signedInAs = async (email: string) => {
      const browser = server().visitor();
      await signIn(browser, email);
      return browser;
    };
  });

  it("says 503 and nothing else while the database is away", async () => {
    const away = new Proxy(database, {
      get: (target, key) =>
        key === "query" ? () => Promise.reject(new DatabaseUnavailable("away")) : Reflect.get(target, key),
    });
    const { visitor, app } = accountsOver(away, ROUTES);
    const { member } = server();
    const dan = await member("dan@backstay.example");
    const asked = await app.request("http://localhost:7400/api/account", {
      headers: { Cookie: dan.cookies },
    });
    expect(asked.status).toBe(503);
    expect((await visitor().get("/api/server")).status).toBe(200);
  });
}

function push(browser: Visitor, personId: string): Promise<Response> {
  const clock = clockText({ ms: Date.now(), counter: 0 }, "phone");
  const document = {
    kind: "bodyMass",
    id: "m",
    version: 1,
    fields: { on: "2026-11-23", massKg: 80 },
    clocks: { on: clock, massKg: clock },
  };
  return browser.post("/api/sync/push", {
    protocol: PROTOCOL,
    personId,
    device: "phone",
    documents: [document],
  });
}

/** Keys and kinds of values, without the values. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]);
}

async function addPasskeyRow(database: Database, personId: string): Promise<void> {
  await database.query(
    `insert into auth_passkey (id, public_key, user_id, credential_id, counter, device_type, backed_up)
     values ($1, 'secret key', $2, $1, 0, 'singleDevice', false)`,
    [`passkey of ${personId}`, personId],
  );
}

/** One row of a person in every table of persons, whatever columns it has. */
async function fillEveryTable(database: Database, personId: string, other: string): Promise<void> {
  for (const table of PERSON_TABLES) {
    const { rows } = await database.query<{ name: string; type: string; need: boolean }>(
      `select column_name as name, data_type as type, is_nullable = 'NO' as need
       from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const values: Record<string, unknown> = {};
    for (const { name, type, need } of rows) {
      if (name === "person_id") values[name] = personId;
      else if (["practitioner_id", "actor_id", "from_person_id"].includes(name)) values[name] = other;
      else if (name === "level" || name === "action") values[name] = "read";
      else if (name === "practitioner_email") values[name] = `${other}@backstay.example`;
      else if (/grant_id|^id$/.test(name))
        values[name] = table.startsWith("grant_")
          ? `grant of ${table === "grant_" ? personId : other}`
          : "one";
      else if (need) values[name] = sampleOf(type);
    }
    await database.query(
      `insert into "${table}" select * from json_populate_record(null::"${table}", $1::json) on conflict do nothing`,
      [JSON.stringify(values)],
    );
  }
}

function sampleOf(type: string): unknown {
  if (type === "boolean") return false;
  if (/int/.test(type)) return 1;
  if (/timestamp/.test(type)) return "2026-11-23T12:00:00Z";
  if (type === "jsonb") return {};
  return type === "ARRAY" ? [] : "x";
}

async function manyRecords(database: Database, personId: string, count: number): Promise<void> {
  await personRows(database, personId).query(
    `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks)
     select $1, 'kind ' || n % 3, n::text, n + 10, 1, '{}', '{}' from generate_series(1, $2::int) as n`,
    [count],
  );
}

/** Every column of every table that holds one of these texts anywhere: as the catalogue has them, ours and the queue's. */
async function placesOf(database: Database, texts: readonly string[]): Promise<string[]> {
  const { rows } = await database.query<{ schema: string; table: string; name: string }>(
    `select table_schema as schema, table_name as table, column_name as name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const places: string[] = [];
  for (const { schema, table, name } of rows) {
    const found = await database.query(
      `select 1 from "${schema}"."${table}" as t
       where exists (select 1 from unnest($1::text[]) as s where position(s in t."${name}"::text) > 0) limit 1`,
      [texts],
    );
    if (found.rows.length > 0) places.push(`${schema}.${table}.${name}`);
  }
  return places.toSorted();
}

overEachDatabase("accounts", contract);
