import type { Limit } from "./clientLimits.ts";

/** One route of the sign-in library that is open here, below /api/auth. */
export interface AuthRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** For each client. */
  readonly limit: Limit;
  /** Its answer would tell by its time whether an address has an account: unless it signs in, it takes EVEN_MS at least. */
  readonly even?: true;
}

const MINUTE_S = 60;
const USUAL: Limit = { windowS: MINUTE_S, most: 120 };
/** Where a password or another secret is tried. */
export const TRIES: Limit = { windowS: MINUTE_S, most: 10 };
/** Guesses at one person's password, from everywhere together. */
export const TRIES_OF_ONE: Limit = { windowS: 3600, most: 100 };
/** What sends a mail. */
export const MAILS: Limit = { windowS: 10 * MINUTE_S, most: 10 };
/** Longer than a hash of a password, a few statements and a mail kept in the queue take on a small machine. */
export const EVEN_MS = 500;

/**
 * The routes of the sign-in library that are open; every other one it has is not found. Addresses are confirmed and changed
 * by routes of ours (addressRoutes.ts).
 */
export const AUTH_ROUTES: readonly AuthRoute[] = [
  { method: "POST", path: "/sign-up/email", limit: MAILS, even: true },
  { method: "POST", path: "/sign-in/email", limit: TRIES, even: true },
  { method: "POST", path: "/sign-out", limit: USUAL },
  { method: "GET", path: "/get-session", limit: USUAL },
  { method: "POST", path: "/send-verification-email", limit: MAILS, even: true },
  { method: "POST", path: "/request-password-reset", limit: MAILS, even: true },
  { method: "POST", path: "/reset-password", limit: TRIES },
  { method: "POST", path: "/change-password", limit: TRIES },
  { method: "GET", path: "/list-sessions", limit: USUAL },
  { method: "POST", path: "/revoke-session", limit: USUAL },
  { method: "POST", path: "/revoke-sessions", limit: USUAL },
  { method: "POST", path: "/revoke-other-sessions", limit: USUAL },
  { method: "GET", path: "/passkey/generate-register-options", limit: USUAL },
  { method: "POST", path: "/passkey/verify-registration", limit: TRIES },
  { method: "GET", path: "/passkey/generate-authenticate-options", limit: USUAL },
  { method: "POST", path: "/passkey/verify-authentication", limit: TRIES, even: true },
  { method: "GET", path: "/passkey/list-user-passkeys", limit: USUAL },
  { method: "POST", path: "/passkey/delete-passkey", limit: USUAL },
  { method: "POST", path: "/passkey/update-passkey", limit: USUAL },
];
