import { EventEmitter } from "node:events";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Client, Pool, type ClientBase, type ClientConfig } from "pg";
import { BadInput } from "../core/errors.ts";
import type { Database } from "./database.ts";
import { takeDataLock } from "./dataLock.ts";
import { DurableNodeFs } from "./durableNodeFs.ts";
import { pooledDatabase, VALUE_TYPES } from "./pooledDatabase.ts";
import { keepUp } from "./pgliteUpkeep.ts";

/** What the start of an embedded database may be told. */
export interface EmbeddedOptions {
  /** The files below the database; a test puts a failing disk here. */
  readonly files?: (folder: string) => DurableNodeFs;
  /** Called when another process took the data folder: stop at once. */
  readonly lost?: () => void;
}

/** Major version of the PostgreSQL in the package; the files of another one cannot be read. */
const MAJOR = "18";

/** Stock PGlite runs without fsync (-F); its shared buffers would double the memory for nothing on a small server. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "wal_sync_method=fsync",
  "-c",
  "shared_buffers=32MB",
];

/** A database that does not open (the disk is still full) is not tried by every request. */
const RETRY_MS = 500;

/** Where a data folder keeps its database, and the lock beside it. */
export function embeddedPaths(dataFolder: string): { readonly database: string; readonly lock: string } {
  const folder = resolve(dataFolder);
  return { database: join(folder, "database"), lock: join(folder, "database.lock") };
}

/**
 * PostgreSQL within this process, its files in `<dataFolder>/database`. Every commit is on the disk when it is
 * acknowledged. Throws DataFolderTaken when another process has the folder. A database that broke down (a full
 * disk while it wrote its journal) is opened anew by the next statement.
 */
export async function pgliteDatabase(dataFolder: string, options: EmbeddedOptions = {}): Promise<Database> {
  const paths = embeddedPaths(dataFolder);
  mkdirSync(resolve(dataFolder), { recursive: true, mode: 0o700 });
  const lock = takeDataLock(paths.lock, options.lost ?? (() => undefined));
  const files = options.files ?? ((folder: string) => new DurableNodeFs(folder));
  try {
    if (!existsSync(paths.database)) await initialise(paths.database);
    refuseOtherMajor(paths.database);
    const engine = new Engine(() => files(paths.database));
    await engine.running();
    // The pool's types do not name `Client`, though it is how a pool is given its kind of client.
    const settings = { Client: clientOf(engine), max: 1, idleTimeoutMillis: 0, types: VALUE_TYPES };
    const pool = new Pool(settings);
    const database = pooledDatabase("embedded", pool, async () => {
      stopUpkeep();
      await engine.stop();
      lock.release();
    });
    const stopUpkeep = keepUp(database);
    return database;
  } catch (error) {
    lock.release();
    throw error;
  }
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** The database's program, compiled once a process: a first start runs it three times. */
function program(): Promise<WebAssembly.Module> {
  const file = fileURLToPath(import.meta.resolve("@electric-sql/pglite/pglite.wasm"));
  return (compiled ??= readFile(file).then((bytes) => WebAssembly.compile(bytes)));
}

/**
 * PGlite that remembers having broken down. After a panic (its journal cannot be written) it would go on answering
 * from a state that PostgreSQL itself gave up; here it ends with the statement, as a server's process does.
 */
class WatchedPGlite extends PGlite {
  broken = false;

  override async execProtocolStream(
    ...given: Parameters<PGlite["execProtocolStream"]>
  ): ReturnType<PGlite["execProtocolStream"]> {
    if (this.broken) throw brokenDown();
    try {
      const messages = await super.execProtocolStream(...given);
      const last = messages.find((message) => isLast(message));
      if (last) throw last;
      return messages;
    } catch (error) {
      this.broken = true;
      throw brokenDown(error);
    }
  }
}

function isLast(message: object): boolean {
  return "severity" in message && (message.severity === "PANIC" || message.severity === "FATAL");
}

/** In the words of `pg` for a connection that is gone. */
function brokenDown(cause?: unknown): Error {
  return new Error("Connection terminated: the embedded database broke down", { cause });
}

/** The running PGlite, replaced when it broke down. */
class Engine {
  readonly #files: () => DurableNodeFs;
  #running: Promise<WatchedPGlite> | undefined;
  #opened: { readonly pglite: WatchedPGlite; readonly files: DurableNodeFs } | undefined;

  #retryAt = 0;

  constructor(files: () => DurableNodeFs) {
    this.#files = files;
  }

  async running(): Promise<WatchedPGlite> {
    if (this.#opened?.pglite.broken) {
      this.#opened.files.abandon();
      this.#opened = undefined;
      this.#running = undefined;
    }
    if (performance.now() < this.#retryAt) throw brokenDown();
    this.#running ??= this.#open();
    try {
      return await this.#running;
    } catch (error) {
      this.#running = undefined;
      this.#retryAt = performance.now() + RETRY_MS;
      throw error;
    }
  }

  async #open(): Promise<WatchedPGlite> {
    const files = this.#files();
    const pglite = new WatchedPGlite({
      fs: files,
      startParams: START_PARAMETERS,
      pgliteWasmModule: await program(),
    });
    try {
      await pglite.waitReady;
    } catch (error) {
      files.abandon();
      throw brokenDown(error);
    }
    this.#opened = { pglite, files };
    return pglite;
  }

  async stop(): Promise<void> {
    const opened = this.#opened;
    if (opened && !opened.pglite.broken) await opened.pglite.close();
  }
}

/** A client of `pg` whose connection is whichever PGlite runs when it connects. */
function clientOf(engine: Engine): new (config?: ClientConfig) => ClientBase {
  return class EmbeddedClient extends Client {
    constructor(config?: ClientConfig) {
      const unconnected = { ...config, connection: new EventEmitter() };
      super(unconnected);
    }
    override connect(): Promise<this>;
    override connect(callback: (error: Error | null) => void): void;
    override connect(callback?: (error: Error | null) => void): Promise<this> | void {
      const connecting = this.#connect();
      if (!callback) return connecting;
      connecting.then(
        () => callback(null),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    }
    async #connect(): Promise<this> {
      const pglite = await engine.running();
      // What a connection that was thrown away had begun is undone, as a server does when a socket closes.
      if (pglite.isInTransaction()) await pglite.exec("rollback");
      Object.assign(this, { connection: createPgConfig(pglite).connection });
      await super.connect();
      return this;
    }
  };
}

/** Makes a new database beside its place and moves it there when all of it is on the disk. */
async function initialise(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  const pglite = new PGlite({
    fs: new DurableNodeFs(draft),
    startParams: START_PARAMETERS,
    pgliteWasmModule: await program(),
  });
  await pglite.waitReady;
  await pglite.close();
  syncTree(draft);
  renameSync(draft, folder);
  syncPath(resolve(folder, ".."), "r");
}

function refuseOtherMajor(folder: string): void {
  const file = join(folder, "PG_VERSION");
  const major = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (major === MAJOR) return;
  throw new BadInput(
    major
      ? `${folder} was written by PostgreSQL ${major}; this version brings ${MAJOR}: back it up with the version that wrote it and restore the backup with this one.`
      : `${folder} holds no database: name another data folder with --data, or restore a backup into it.`,
  );
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else syncPath(path, "r+");
  }
  syncPath(folder, "r");
}

function syncPath(path: string, flags: "r" | "r+"): void {
  // Windows has no fsync of a folder.
  if (flags === "r" && process.platform === "win32") return;
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
