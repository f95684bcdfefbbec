import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { BadInput } from "../core/errors.ts";

/** What signs sessions and tokens. Whoever has it is everybody: it is never logged and never in a backup. */
export interface Secrets {
  /** 256 bits, hexadecimal. */
  readonly auth: string;
}

/** Where they are kept, readable by their owner alone. */
export function secretsPath(dataFolder: string): string {
  return join(dataFolder, "secrets.json");
}

/** The secrets of a data folder, made on the first start. BACKSTAY_SECRET, when set, comes before the file. */
export function loadSecrets(dataFolder: string, given?: string): Secrets {
  if (given !== undefined) {
    if (given.length < 32) throw new BadInput("BACKSTAY_SECRET: expected at least 32 characters.");
    return { auth: given };
  }
  const path = secretsPath(dataFolder);
  return read(path) ?? make(path, dataFolder);
}

function read(path: string): Secrets | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const auth = /"auth":\s*"([0-9a-f]{64})"/.exec(text)?.[1];
  if (auth) return { auth };
  throw new BadInput(
    `${path} cannot be read as secrets: put the right file back, or remove it to sign everybody out and make new ones.`,
  );
}

/** Written whole or not at all, and never over a file that another process made in the meantime. */
function make(path: string, dataFolder: string): Secrets {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "w", 0o600);
  try {
    writeSync(file, `${JSON.stringify({ auth: randomBytes(32).toString("hex") }, undefined, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(path);
  if (!made) throw new Error(`${path} is gone`);
  return made;
}
