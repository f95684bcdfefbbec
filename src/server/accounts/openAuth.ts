import { passkey } from "@better-auth/passkey";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { AccountEvents } from "./accountEvents.ts";
import { FRESH_S, LINK_S, PASSWORD_LENGTH, RENEW_S, SESSION_S } from "./accountRules.ts";
import type { AccountParts } from "./accounts.ts";
import { AUTH_TABLES } from "./authTables.ts";
import { mailLanguage } from "./mailLanguage.ts";
import { hashPassword, passwordFits } from "./passwordHash.ts";
import { COOKIE_PREFIX } from "./sessionCookie.ts";

const USER_AGENT_LENGTH = 250;

/**
 * The options of the sign-in library for a server: what it may do is decided here. `events` writes the mails and
 * ends what must end; `resume` sends the link by which an account that was begun and never confirmed gets a password
 * from whoever has the mailbox.
 */
export function authOptions(
  { config, database, secrets }: AccountParts,
  events: AccountEvents,
  resume: (email: string) => Promise<void>,
) {
  const [origin] = config.origins;
  const { hostname } = new URL(origin);
  return {
    appName: "Backstay",
    baseURL: origin,
    basePath: "/api/auth",
    secret: secrets.auth,
    trustedOrigins: [...config.origins],
    database: { db: database.kysely, type: "postgres", transaction: true },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: { hash: hashPassword, verify: ({ hash, password }) => passwordFits(hash, password) },
      resetPasswordTokenExpiresIn: LINK_S,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => events.resetAsked(user, token),
      onPasswordReset: ({ user }) => events.passwordReset(user),
      onExistingUserSignUp: ({ user }) =>
        user.emailVerified ? events.signedUpAgain(user) : resume(user.email),
    },
    emailVerification: {
      expiresIn: LINK_S,
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      // The mail has a link of ours: this library's would confirm without the password (addressRoutes.ts).
      sendVerificationEmail: ({ user }) => events.verificationAsked(user),
    },
    user: {
      modelName: AUTH_TABLES.user.modelName,
      fields: AUTH_TABLES.user.fields,
      // Not in answers: an account that is made has one, and one that only seems to be made has none.
      additionalFields: { language: { type: "string", required: false, input: false, returned: false } },
    },
    session: {
      modelName: AUTH_TABLES.session.modelName,
      fields: AUTH_TABLES.session.fields,
      expiresIn: SESSION_S,
      updateAge: RENEW_S,
      freshAge: FRESH_S,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: AUTH_TABLES.account.modelName,
      fields: AUTH_TABLES.account.fields,
      accountLinking: { enabled: false },
    },
    verification: {
      modelName: AUTH_TABLES.verification.modelName,
      fields: AUTH_TABLES.verification.fields,
      // What was sent by mail cannot be read out of the database or a backup.
      storeIdentifier: "hashed",
    },
    databaseHooks: {
      session: {
        create: {
          // Enough to know a browser by.
          before: async (session) => ({
            data: { ...session, userAgent: session.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null },
          }),
          after: async (session, context) => {
            const accepted = context?.headers?.get("accept-language");
            if (accepted) await events.signedIn(session.userId, accepted);
          },
        },
      },
      user: {
        create: {
          before: async (user, context) => {
            const language = mailLanguage(context?.headers?.get("accept-language"));
            return { data: { ...user, language } };
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== "/change-password") return undefined;
        // Whoever changes a password because it was stolen wants the thief out.
        return { context: { body: { ...context.body, revokeOtherSessions: true } } };
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path !== "/change-password" || context.context.returned instanceof APIError) return;
        const user = context.context.session?.user;
        if (user) await events.passwordChanged(user);
      }),
    },
    // Counted by us, by the address of the connection (accountRoutes.ts): no header is believed.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith("https:"),
      // The app's own pages ask for everything themselves: nothing needs the cookie to come along from elsewhere.
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true, path: "/" },
      ipAddress: { disableIpTracking: true },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { validateSchema: false },
    },
    plugins: [
      passkey({
        rpID: hostname,
        rpName: "Backstay",
        origin: config.origins.filter((each) => new URL(each).hostname === hostname),
        // It stands for the password, so whoever has the device must show that it is theirs.
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: async ({ verification, user }) => {
            if (!verification.registrationInfo?.userVerified) throw unproven();
            await events.passkeyAdded(user.id);
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw unproven();
          },
        },
        schema: { passkey: AUTH_TABLES.passkey },
      }),
    ],
    // Thrown to the app, which says what is wrong with the database and writes no personal data into the log.
    onAPIError: { throw: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions;
}

function unproven(): APIError {
  return new APIError("UNAUTHORIZED", {
    code: "USER_NOT_VERIFIED",
    message: "The device did not check who uses it.",
  });
}

/** The sign-in library over a server's database. It is large: import this file when it is needed. */
export function openAuth(
  parts: AccountParts,
  events: AccountEvents,
): { handler(request: Request): Promise<Response> } {
  const auth = betterAuth(
    authOptions(parts, events, async (email) => {
      await auth.api.requestPasswordReset({ body: { email } });
    }),
  );
  return auth;
}
