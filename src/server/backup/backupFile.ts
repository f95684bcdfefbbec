import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { BadInput } from "../../core/errors.ts";
import type { Database } from "../../platform/database.ts";
import { backupLines } from "./backupLines.ts";
import { restoreLines } from "./restoreLines.ts";
import type { TableCount } from "./tableCopy.ts";

/** Writes a backup of the database to `path`: whole and on the disk, or not at all; readable by its owner alone. */
export async function backupToFile(
  database: Database,
  path: string,
  createdAt: string,
): Promise<readonly TableCount[]> {
  let counts: readonly TableCount[] = [];
  await writeWhole(path, async (take) => {
    const packing = createGzip();
    const packed = take(packing);
    try {
      counts = await backupLines(database, createdAt, (text) => writeTo(packing, text));
      packing.end();
    } catch (error) {
      packing.destroy(error instanceof Error ? error : new Error(String(error)));
      await packed.catch(() => undefined);
      throw error;
    }
    await packed;
  });
  return counts;
}

/** Writes what another process sends of its backup to `path`, under the same promise. */
export async function receiveBackup(from: Readable, path: string): Promise<void> {
  await writeWhole(path, (take) => take(from));
}

/** Restores the backup at `path` into an empty database. */
export async function restoreFromFile(database: Database, path: string): Promise<readonly TableCount[]> {
  const unpacked = createReadStream(path).on("error", (error) => unpacking.destroy(error));
  const unpacking = unpacked.pipe(createGunzip());
  try {
    return await restoreLines(database, linesOf(unpacking));
  } catch (error) {
    throw withReason(error, path);
  } finally {
    unpacked.destroy();
    unpacking.destroy();
  }
}

/** Copies everything from one database into another, an empty one, without a file between them. */
export async function copyDatabase(
  from: Database,
  to: Database,
  createdAt: string,
): Promise<{ readonly from: readonly TableCount[]; readonly to: readonly TableCount[] }> {
  const between = new PassThrough();
  const reading = backupLines(from, createdAt, (text) => writeTo(between, text)).then(
    (counts) => {
      between.end();
      return counts;
    },
    (error: unknown) => {
      between.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    },
  );
  const writing = restoreLines(to, linesOf(between)).catch((error: unknown) => {
    between.destroy();
    throw error;
  });
  // The one that failed first has the reason: the other only lost its partner.
  const [written, read] = await Promise.allSettled([writing, reading]);
  if (written.status === "rejected") throw written.reason;
  if (read.status === "rejected") throw read.reason;
  return { from: read.value, to: written.value };
}

/** Lines of a stream. An error of it, early or late, is thrown to whoever reads the lines. */
function linesOf(stream: Readable): AsyncIterable<string> {
  stream.on("error", () => undefined);
  stream.setEncoding("utf8");
  return splitLines(stream);
}

async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed) throw new Error("the other end of the copy is gone");
  if (stream.write(text)) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]);
  } finally {
    waiting.abort();
  }
}

async function writeWhole(
  path: string,
  work: (take: (from: Readable) => Promise<void>) => Promise<void>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    await work((from) => pipeline(from, createWriteStream(draft, { mode: 0o600, flush: true })));
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw withReason(error, path);
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  await using folder = await open(path);
  await folder.sync();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "it may not be opened by this user",
  EROFS: "it lies on a disk that is read only",
  ENOSPC: "the disk is full",
};

/** An error of files, named after the file that the person named. */
function withReason(error: unknown, path: string): unknown {
  const reason = error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
  return reason === undefined ? error : new BadInput(`${path}: ${reason}.`);
}
