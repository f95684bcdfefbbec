import { isIP } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import type { Context } from "hono";
import { z } from "zod";
import { knownError } from "../../platform/pooledDatabase.ts";
import { inSession } from "../access/asker.ts";
import { Problem, readAs } from "../problem.ts";
import type { AppEnv, RouteModule } from "../routeModule.ts";
import { PASSWORD_LENGTH } from "./accountRules.ts";
import { addressRoutes } from "./addressRoutes.ts";
import { AUTH_ROUTES, EVEN_MS, TRIES_OF_ONE } from "./authRoutes.ts";
import { ClientLimits, networkOf, within, type Limit } from "./clientLimits.ts";
import { exportAccount } from "./exportAccount.ts";
import { mustBeFresh } from "./freshness.ts";

/** Passwords tried for a deletion. */
const TRIES: Limit = { windowS: 600, most: 10 };
const EXPORTS: Limit = { windowS: 600, most: 10 };

/**
 * /api/auth/* (the sign-in library's routes that are open), /api/account and /api/server. `evenMs`: how long answers take
 * that would tell by their time whether there is an account.
 */
export const accountRoutes = (evenMs: number = EVEN_MS): RouteModule => ({
  name: "accounts",
  register(app, services) {
    const { accounts, config, database, mailer, now, whoAsks } = services;
    const limits = new ClientLimits(now);

    app.get("/api/server", (context) =>
      context.json({
        accounts: true,
        mail: mailer.kind,
        passkeys: isName(config.origins[0]),
        signUp: config.signUp,
      }),
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
      for (const cookie of await accounts.renewed(context.req.raw))
        context.header("Set-Cookie", cookie, { append: true });
      return context.json({
        personId: account.id,
        email: account.email,
        emailVerified: account.email_verified,
        createdAt: account.created_at.toISOString(),
        passkeys: account.passkeys,
      });
    });

    app.get("/api/account/export", async (context) => {
      const { personId } = inSession(await whoAsks(context.req.raw));
      within(limits, `export ${personId}`, EXPORTS);
      const exportedAt = new Date(now()).toISOString();
      const pieces = exportAccount(database, personId, exportedAt);
      return context.body(ReadableStream.from(pieces).pipeThrough(new TextEncoderStream()), 200, {
        "Content-Type": "application/json",
        "Content-Disposition": `attachment; filename="backstay-account-${exportedAt.slice(0, 10)}.json"`,
      });
    });

    app.post("/api/account/delete", async (context) => {
      const { personId, sessionId } = inSession(await whoAsks(context.req.raw));
      within(limits, `delete ${personId}`, TRIES);
      const { password } = readAs(Deletion, await context.req.json());
      if (password === undefined) await mustBeFresh(database, sessionId, now());
      else if (!(await accounts.isPassword(personId, password)))
        throw new Problem("wrong-password", "Nothing was deleted.");
      return context.json({ certificate: await accounts.remove(personId) });
    });

    addressRoutes(app, services, limits, evenMs);

    for (const route of AUTH_ROUTES) {
      app.on(route.method, `/api/auth${route.path}`, async (context) => {
        const started = performance.now();
        within(limits, `${networkOf(context.get("clientAddress"))} ${route.path}`, route.limit);
        if (route.path === "/sign-in/email") await limitGuesses(context, limits);
        if (route.path === "/sign-up/email" && config.signUp === "closed")
          throw new Problem("sign-up-closed", "Whoever has an account can sign in.");
        if (route.path === "/sign-up/email") readAs(SignUp, await context.req.raw.clone().json());
        const response = await accounts.handle(context.req.raw).catch((error: unknown) => {
          throw knownError(error);
        });
        // The library takes a database that is away for a fault, or for an account that cannot be made; and a passkey that
        // does not fit for a fault, too.
        if (response.status >= 500 || response.status === 422) await database.query("select 1");
        if (response.status >= 500 && route.path === "/passkey/verify-registration")
          throw new Problem("invalid-request", "The passkey is not one for this server.");
        if (response.status >= 500) throw new Problem("fault", "It is in the log under the request's id.");
        const left = evenMs - (performance.now() - started);
        // A sign-in that worked need not hide.
        if (route.even && left > 0 && !response.headers.has("set-cookie")) await later(left);
        return response;
      });
    }
  },
  start: async ({ accounts }) => accounts.start(),
});

const Deletion = z.object({ password: z.string().max(PASSWORD_LENGTH.most).optional() });

/** Nothing more than this: what the library would take besides, it would answer for known addresses only. */
const SignUp = z.strictObject({
  name: z.string().max(100),
  email: z.string().max(254),
  password: z.string(),
  callbackURL: z.string().max(200).optional(),
  rememberMe: z.boolean().optional(),
});

interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly created_at: Date;
  readonly passkeys: number;
}

/** Known and unknown addresses alike: the limit tells nothing. */
async function limitGuesses(context: Context<AppEnv>, limits: ClientLimits): Promise<void> {
  const body: unknown = await context.req.raw.clone().json();
  const email = typeof body === "object" && body !== null && "email" in body ? body.email : undefined;
  if (typeof email === "string") within(limits, `guesses ${email.toLowerCase()}`, TRIES_OF_ONE);
}

/** Passkeys belong to a name; a bare address has none. */
function isName(origin: string): boolean {
  return isIP(new URL(origin).hostname.replaceAll(/[[\]]/g, "")) === 0;
}
