import type { Database } from "../../platform/database.ts";
import type { Asker } from "../access/asker.ts";
import type { ServerConfig } from "../config.ts";
import type { Outbox } from "../jobs/outbox.ts";
import type { Logger } from "../logger.ts";
import type { Secrets } from "../secrets.ts";
import { accountEvents } from "./accountEvents.ts";
import { sessionToken } from "./sessionCookie.ts";

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
}

/**
 * The accounts of a server. The sign-in library is loaded by the first request for it, or by `handle` of anything:
 * a server starts without waiting for it, and who is signed in is read without it.
 */
export function openAccounts(parts: AccountParts): Accounts {
  const { database, config, secrets, outbox, now } = parts;
  const [origin] = config.origins;
  const secure = origin.startsWith("https:");
  const events = accountEvents(database, outbox, origin, now);
  let opening: Promise<{ handler(request: Request): Promise<Response> }> | undefined;
  const auth = () => (opening ??= import("./openAuth.ts").then(({ openAuth }) => openAuth(parts, events)));
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
  };
}
