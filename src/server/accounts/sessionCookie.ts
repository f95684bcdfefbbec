import { createHmac, timingSafeEqual } from "node:crypto";

/** The sign-in library's cookies begin with it, on https after `__Secure-`. */
export const COOKIE_PREFIX = "backstay";

/**
 * The token in the session cookie of a `Cookie` header, if this server signed it: written as the sign-in library
 * does, `token.signature`, the signature HMAC-SHA-256 in base64, the whole encoded for a URL.
 */
export function sessionToken(header: string | null, secret: string, secure: boolean): string | undefined {
  const name = `${secure ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token=`;
  const cookie = header?.split(/;\s*/).find((each) => each.startsWith(name));
  if (cookie === undefined) return undefined;
  const value = decoded(cookie.slice(name.length));
  const dot = value.lastIndexOf(".");
  if (dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const wanted = createHmac("sha256", secret).update(token).digest();
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
