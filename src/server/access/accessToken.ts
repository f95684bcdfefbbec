import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The parts of a token: whose it is, which one, and the secret that proves it. */
export interface TokenParts {
  readonly personId: string;
  readonly id: string;
  readonly secret: string;
}

const SECRET_BYTES = 32;
const TOKEN = /^bst_([\w-]{1,400})\.([\w-]{1,64})\.([\w-]{43})$/;

/** A new secret of 256 bits. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** The token as its owner gets it. It names the person, so that their row is found by its key. */
export function tokenText({ personId, id, secret }: TokenParts): string {
  return `bst_${Buffer.from(personId, "utf8").toString("base64url")}.${id}.${secret}`;
}

/** The parts of a token; undefined for a text that is none. */
export function readToken(text: string): TokenParts | undefined {
  const [, person = "", id = "", secret = ""] = TOKEN.exec(text) ?? [];
  const personId = Buffer.from(person, "base64url").toString("utf8");
  return personId === "" || personId.includes("\0") ? undefined : { personId, id, secret };
}

/** What is kept of a secret. It is random, so one round of a hash is enough. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether a secret is the one of `hash`; takes as long for every wrong one. */
export function isSecret(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(secretHash(secret)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
