import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Cost of one hash: 19 MiB and two passes.
 * Source: OWASP Password Storage Cheat Sheet, the least that it recommends for argon2id.
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** Hashes a password with argon2id: salt and cost stand in the text, as in `$argon2id$v=19$m=19456,t=2,p=1$...$...`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await argon2id(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

const WRITTEN = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Whether `password` is the one of a hash that `hashPassword` made, at this cost or another. */
export async function passwordFits(hash: string, password: string): Promise<boolean> {
  const [whole, memory, passes, parallelism, salt = "", wanted = ""] = WRITTEN.exec(hash) ?? [];
  if (whole === undefined) return false;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const found = await argon2id(password, Buffer.from(salt, "base64"), cost);
  const expected = Buffer.from(wanted, "base64");
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function argon2id(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  // The same letter can be typed as one code point or as two.
  const message = Buffer.from(password.normalize("NFKC"));
  return new Promise((done, fail) =>
    argon2("argon2id", { message, nonce, tagLength: HASH_BYTES, ...cost }, (error, hash) =>
      error ? fail(error) : done(hash),
    ),
  );
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
