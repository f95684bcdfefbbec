import { isIP } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import type { Context } from "hono";
import { knownError } from "../../platform/pooledDatabase.ts";
import { inSession } from "../access/asker.ts";
import { Problem } from "../problem.ts";
import type { AppEnv, RouteModule } from "../routeModule.ts";
import { AUTH_ROUTES, type AuthRoute } from "./authRoutes.ts";
import { ClientLimits, type Limit } from "./clientLimits.ts";

/** Guesses at one person's password, from everywhere together. */
const TRIES_OF_ONE: Limit = { windowS: 3600, most: 100 };

/** /api/auth/* (the sign-in library's routes that are open), /api/account and /api/server. */
export const accountRoutes: RouteModule = {
  name: "accounts",
  register(app, { accounts, config, database, mailer, now, whoAsks }) {
    const limits = new ClientLimits(now);

    app.get("/api/server", (context) =>
      context.json({ accounts: true, mail: mailer.kind, passkeys: isName(config.origins[0]) }),
    );

    app.get("/api/account", async (context) => {
      const { personId } = inSession(await whoAsks(context.req.raw));
      const { rows } = await database.query<AccountRow>(
        `select u.id, u.email, u.email_verified, u.created_at,
                (select count(*)::int from auth_passkey as p where p.user_id = u.id) as passkeys
         from auth_user as u where u.id = $1`,
        [personId],
      );
      const [account] = rows;
      if (!account) throw new Problem("not-signed-in", "The account is gone.");
      return context.json({
        personId: account.id,
        email: account.email,
        emailVerified: account.email_verified,
        createdAt: account.created_at.toISOString(),
        passkeys: account.passkeys,
      });
    });

    for (const route of AUTH_ROUTES) {
      app.on(route.method, `/api/auth${route.path}`, async (context) => {
        const started = performance.now();
        within(limits, `${networkOf(context.get("clientAddress"))} ${route.path}`, route.limit);
        if (route.path === "/sign-in/email") await limitGuesses(context, limits);
        const response = await accounts.handle(context.req.raw).catch((error: unknown) => {
          throw knownError(error);
        });
        if (response.status >= 500) throw new Problem("fault", "It is in the log under the request's id.");
        await evened(route, response, started);
        return response;
      });
    }
  },
};

interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly created_at: Date;
  readonly passkeys: number;
}

function within(limits: ClientLimits, key: string, limit: Limit): void {
  const taken = limits.take(key, limit);
  if (!taken.ok) throw new Problem("too-many", "Wait a little.", { retryAfterS: taken.retryAfterS });
}

/** Known and unknown addresses alike: the limit tells nothing. */
async function limitGuesses(context: Context<AppEnv>, limits: ClientLimits): Promise<void> {
  const body: unknown = await context.req.raw.clone().json();
  const email = typeof body === "object" && body !== null && "email" in body ? body.email : undefined;
  if (typeof email === "string") within(limits, `guesses ${email.toLowerCase()}`, TRIES_OF_ONE);
}

/** Waits until an answer can no longer tell by its time what was found. A sign-in that worked need not hide. */
async function evened({ evenMs }: AuthRoute, response: Response, started: number): Promise<void> {
  if (evenMs === undefined || response.headers.has("set-cookie")) return;
  const left = evenMs - (performance.now() - started);
  if (left > 0) await later(left);
}

/** One household counts as one client: an IPv4 address, or the first half of an IPv6 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const start = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - start.length - rest.length;
  return [...start, ...Array.from({ length: zeros }, () => "0"), ...rest].slice(0, 4).join(":");
}

/** Passkeys belong to a name; a bare address has none. */
function isName(origin: string): boolean {
  return isIP(new URL(origin).hostname.replaceAll(/[[\]]/g, "")) === 0;
}
