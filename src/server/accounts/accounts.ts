import type { Database } from "../../platform/database.ts";
import type { Asker } from "../access/asker.ts";
import type { ServerConfig } from "../config.ts";
import type { Outbox } from "../jobs/outbox.ts";
import { faultOf, type Logger } from "../logger.ts";
import type { Secrets } from "../secrets.ts";
import { accountEvents } from "./accountEvents.ts";
import { deleteAccount, deleteRecords, type Certificate } from "./deleteAccount.ts";
import { readMailToken, type MailClaim } from "./mailToken.ts";
import { addressOf, changeAddress, confirmAddress, keepAddress } from "./ownAddress.ts";
import { passwordFits } from "./passwordHash.ts";
import { sessionToken } from "./sessionCookie.ts";
import { tidyAccounts } from "./tidyAccounts.ts";

/** What accounts stand on. */
export interface AccountParts {
  readonly database: Database;
  readonly config: ServerConfig;
  readonly secrets: Secrets;
  readonly outbox: Outbox;
  readonly logger: Logger;
  /** ms since 1970. */
  readonly now: () => number;
}

/** Who may sign in, and who did. */
export interface Accounts {
  /** The person whose session cookie a request carries. */
  sessionOf(request: Request): Promise<Asker | undefined>;
  /** Answers a request below /api/auth: shapes are the sign-in library's. */
  handle(request: Request): Promise<Response>;
  /** The cookies by which a session that is in use goes on; none while the present ones will do. */
  renewed(request: Request): Promise<readonly string[]>;
  /** Whether it is the person's password. */
  isPassword(personId: string, password: string): Promise<boolean>;
  /** What the link of a mail allows; undefined for one that is too old or not of this server. */
  claimOf(token: string): MailClaim | undefined;
  /** Confirms or changes an address, as a link says. False where another account has the address by now. */
  follow(claim: Exclude<MailClaim, { does: "keep" }>): Promise<boolean>;
  /** Writes to the new address, and to the present one. */
  askForNewEmail(personId: string, newEmail: string): Promise<void>;
  /** Gives the account back to its former address, and writes there how to choose a password. False as in `follow`. */
  keep(claim: Extract<MailClaim, { does: "keep" }>): Promise<boolean>;
  /** Deletes the account and everything that is the person's, and writes to them what it was. */
  remove(personId: string): Promise<Certificate>;
  /** Begins to tidy up now and then; resolves at once to what ends it. */
  start(): () => Promise<void>;
}

const TIDY_FIRST_MS = 60_000;
const TIDY_EVERY_MS = 6 * 3600 * 1000;

/** A request that was let in before an account was deleted may still write: Node gives a request this long, and a little. */
const LATE_WRITES_MS = 310_000;

/**
 * The accounts of a server. The sign-in library is loaded by the first request that needs it: a server starts without
 * waiting for it, and who is signed in is read without it.
 */
export function openAccounts(parts: AccountParts): Accounts {
  const { database, config, secrets, logger, now } = parts;
  const [origin] = config.origins;
  const secure = origin.startsWith("https:");
  const events = accountEvents(parts);
  let opening: Promise<{ handler(request: Request): Promise<Response> }> | undefined;
  const auth = () => (opening ??= import("./openAuth.ts").then(({ openAuth }) => openAuth(parts, events)));
  const late = new Map<string, NodeJS.Timeout>();
  const sweep = async (personId: string): Promise<void> => {
    clearTimeout(late.get(personId));
    late.delete(personId);
    await database
      .transaction((transaction) => deleteRecords(transaction, personId))
      .catch((error: unknown) => logger.error("account.sweep", { fault: faultOf(error) }));
  };
  return {
    async sessionOf(request) {
      const token = sessionToken(request.headers.get("cookie"), secrets.auth, secure);
      if (token === undefined) return undefined;
      const { rows } = await database.query<{ id: string; user_id: string }>(
        "select id, user_id from auth_session where token = $1 and expires_at > $2",
        [token, new Date(now())],
      );
      const [session] = rows;
      return session && { kind: "session", personId: session.user_id, sessionId: session.id };
    },
    handle: async (request) => (await auth()).handler(request),
    async renewed(request) {
      const cookie = request.headers.get("cookie") ?? "";
      const asking = new Request(`${origin}/api/auth/get-session`, { headers: { cookie } });
      return (await (await auth()).handler(asking)).headers.getSetCookie();
    },
    async isPassword(personId, password) {
      const { rows } = await database.query<{ password: string | null }>(
        "select password from auth_account where user_id = $1 and provider_id = 'credential'",
        [personId],
      );
      return passwordFits(rows[0]?.password ?? "", password);
    },
    claimOf: (token) => readMailToken(secrets.auth, token, now()),
    async follow(claim) {
      const { personId, email } = claim;
      if (claim.does === "confirm") {
        await confirmAddress(database, personId, email);
        return true;
      }
      const account = await addressOf(database, personId);
      if (!account || !(await changeAddress(database, claim))) return false;
      // It is changed, also when this mail cannot be kept (which the log says).
      await events
        .emailChanged({ id: personId, ...account, email: claim.newEmail }, email)
        .catch(() => undefined);
      return true;
    },
    async askForNewEmail(personId, newEmail) {
      const account = await addressOf(database, personId);
      const taken = await database.query("select 1 from auth_user where email = $1 and email_verified", [
        newEmail,
      ]);
      if (account) await events.newEmailAsked({ id: personId, ...account }, newEmail, taken.rowCount > 0);
    },
    async keep(claim) {
      if (!(await keepAddress(database, claim))) return false;
      const asking = new Request(`${origin}/api/auth/request-password-reset`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: origin },
        body: JSON.stringify({ email: claim.email }),
      });
      await (await auth()).handler(asking);
      return true;
    },
    async remove(personId) {
      const { rows } = await database.query<{ email: string; language: string | null }>(
        "select email, language from auth_user where id = $1",
        [personId],
      );
      const certificate = await deleteAccount(database, origin, personId, now());
      late.set(personId, setTimeout(() => void sweep(personId), LATE_WRITES_MS).unref());
      // It is deleted, also when this mail cannot be kept (which the log says).
      if (rows[0])
        await events.accountDeleted({ id: personId, ...rows[0] }, certificate).catch(() => undefined);
      return certificate;
    },
    start() {
      const tidy = () =>
        tidyAccounts(database, now()).catch((error: unknown) =>
          logger.error("account.tidy", { fault: faultOf(error) }),
        );
      const first = setTimeout(() => void tidy(), TIDY_FIRST_MS).unref();
      const later = setInterval(() => void tidy(), TIDY_EVERY_MS).unref();
      return async () => {
        clearTimeout(first);
        clearInterval(later);
        await Promise.all([...late.keys()].map(sweep));
      };
    },
  };
}
