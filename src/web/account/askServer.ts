import { spokenLanguage } from "../../core/language.ts";

/** Why the server did not do what was asked, as far as a person can do something about it. */
export type Obstacle =
  | "offline"
  | "signed-out"
  | "not-fresh"
  | "too-many"
  | "busy"
  | "wrong-credentials"
  | "wrong-password"
  | "not-verified"
  | "bad-email"
  | "password-too-short"
  | "password-too-long"
  | "link-spent"
  | "sign-up-closed"
  | "passkey-known"
  | "passkey-unknown"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "invalid"
  | "fault";

/** What a server answered. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly because: Obstacle;
      /** Seconds after which it may be tried again, where the server said so. */
      readonly retryAfterS?: number;
    };

/** A request without an answer for so long is given up. */
const PATIENCE_MS = 30_000;

/** Codes of the accounts' own routes; everything else goes by its status. */
const BY_CODE: Readonly<Record<string, Obstacle>> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong-credentials",
  INVALID_PASSWORD: "wrong-password",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "wrong-password",
  EMAIL_NOT_VERIFIED: "not-verified",
  INVALID_EMAIL: "bad-email",
  PASSWORD_TOO_SHORT: "password-too-short",
  PASSWORD_TOO_LONG: "password-too-long",
  INVALID_TOKEN: "link-spent",
  TOKEN_EXPIRED: "link-spent",
  SESSION_NOT_FRESH: "not-fresh",
  SESSION_EXPIRED: "signed-out",
  PREVIOUSLY_REGISTERED: "passkey-known",
  PASSKEY_NOT_FOUND: "passkey-unknown",
  AUTHENTICATION_FAILED: "passkey-unknown",
  CHALLENGE_NOT_FOUND: "link-spent",
};

/** Problem documents that say more than their status. */
const BY_TYPE: Readonly<Record<string, Obstacle>> = {
  "/problems/wrong-password": "wrong-password",
  "/problems/not-fresh": "not-fresh",
  "/problems/link-spent": "link-spent",
  "/problems/sign-up-closed": "sign-up-closed",
};

const BY_STATUS: Readonly<Record<number, Obstacle>> = {
  400: "invalid",
  401: "signed-out",
  403: "not-allowed",
  404: "not-found",
  409: "conflict",
  429: "too-many",
  502: "busy",
  503: "busy",
  504: "busy",
  507: "busy",
};

/** Sends one request and reads its answer. `body`: what is sent as JSON; a request without one is a GET. */
export async function askServer<Value>(
  path: string,
  body?: object,
  method = body ? "POST" : "GET",
): Promise<Answer<Value>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        // Mails are written in the language of the app, which need not be the browser's.
        "Accept-Language": spokenLanguage(),
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch {
    return { ok: false, because: "offline" };
  }
  const answered = jsonOf(text);
  if (response.ok)
    return answered === NO_JSON && text !== ""
      ? { ok: false, because: "not-found" }
      : { ok: true, value: answered as Value };
  return refusalOf(response, answered);
}

const NO_JSON = Symbol("no JSON");

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}

function refusalOf({ status, headers }: Response, answered: unknown): Extract<Answer<never>, { ok: false }> {
  const said = (key: string) =>
    typeof answered === "object" && answered !== null ? String(Reflect.get(answered, key) ?? "") : "";
  const seconds = Number(headers.get("Retry-After") ?? headers.get("X-Retry-After") ?? Number.NaN);
  return {
    ok: false,
    because: BY_CODE[said("code")] ?? BY_TYPE[said("type")] ?? BY_STATUS[status] ?? "fault",
    ...(Number.isFinite(seconds) && { retryAfterS: seconds }),
  };
}

/** A server that has accounts. */
export interface AccountServer {
  readonly kind: "accounts";
  /** How it sends mail. */
  readonly mail: "smtp" | "files";
  /** Whether it makes new ones. */
  readonly signUp: "open" | "closed";
}

/** Whether there are accounts behind this page. "none": a host of files alone. */
export type ServerKind = AccountServer | { readonly kind: "none" } | { readonly kind: "offline" };

/** Asks what is behind this page. */
export async function serverKind(): Promise<ServerKind> {
  const answer = await askServer<{
    readonly accounts?: unknown;
    readonly mail?: unknown;
    readonly signUp?: unknown;
  }>("/api/server");
  if (!answer.ok) {
    const passing =
      answer.because === "offline" || answer.because === "busy" || answer.because === "too-many";
    return { kind: passing ? "offline" : "none" };
  }
  return answer.value?.accounts === true
    ? {
        kind: "accounts",
        mail: answer.value.mail === "files" ? "files" : "smtp",
        signUp: answer.value.signUp === "closed" ? "closed" : "open",
      }
    : { kind: "none" };
}
