import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { BadInput } from "../core/errors.ts";

/** Who holds a data folder. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Tells this process from an earlier one of the same number; "" where the system does not say. */
  readonly born: string;
  readonly token: string;
}

/** A lock that is held. */
export interface DataLock {
  /** Gives it back. Never throws: a lock that stays behind is taken over by the next process. */
  release(): void;
}

/** Another process, `holder`, has the data folder. */
export class DataFolderTaken extends BadInput {
  readonly holder: LockHolder;
  constructor(path: string, holder: LockHolder) {
    const where =
      holder.host === hostname() ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`;
    super(
      `The data folder is in use by ${where}: stop that one first, or name another folder with --data (lock: ${path}).`,
    );
    this.holder = holder;
  }
}

/** How often a holder shows that it lives; a holder on another host that was silent for ten times as long is gone. */
const HEARTBEAT_MS = 5_000;

/**
 * Takes the lock file at `path` for this process, so that two processes never write one database.
 * A lock whose process is dead is taken over. Throws DataFolderTaken when its process lives.
 * `lost` is called if the lock turns out to be another's: the holder must stop writing at once.
 */
export function takeDataLock(path: string, lost: () => void): DataLock {
  const own: LockHolder = {
    pid: process.pid,
    host: hostname(),
    born: bornOf(process.pid),
    token: randomUUID(),
  };
  for (let tries = 0; !create(path, own); tries++) {
    const holder = readHolder(path);
    if (holder && (lives(holder, path) || tries >= 3)) throw new DataFolderTaken(path, holder);
    if (holder) moveAway(path, holder);
    else if (tries >= 3) moveAway(path, undefined);
  }
  const isOwn = () => readHolder(path)?.token === own.token;
  const heartbeat = setInterval(() => {
    if (isOwn()) utimesSync(path, new Date(), new Date());
    else lost();
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      if (isOwn()) rmSync(path, { force: true });
    },
  };
}

/** Who holds the lock at `path`; undefined when nobody does, or when it cannot be read. */
export function readHolder(path: string): LockHolder | undefined {
  try {
    const { pid, host, born, token } = JSON.parse(readFileSync(path, "utf8")) as Partial<LockHolder>;
    if (typeof pid !== "number" || typeof host !== "string") return undefined;
    return { pid, host, born: String(born), token: String(token) };
  } catch {
    return undefined;
  }
}

/** Whether the holder of the lock at `path` is still there. */
export function lives(holder: LockHolder, path: string): boolean {
  if (holder.host !== hostname()) {
    // Seen through a shared folder, a process number says nothing: only its heartbeat does.
    return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 10 * HEARTBEAT_MS;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  // The number may have been given to another process since.
  return holder.born === bornOf(holder.pid);
}

/** Writes the lock beside its place and links it there, so that nobody ever reads half of it. */
function create(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${holder.token}`;
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, JSON.stringify(holder));
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead holder's lock; a lock that a third process took in the meantime is put back. */
function moveAway(path: string, dead: LockHolder | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    if (readHolder(aside)?.token !== dead?.token) linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Boot and start of a process where Linux tells them, so that a number that was given twice is told apart. */
function bornOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything; the start is the 22nd field, the 20th after it.
    const start = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${start}`;
  } catch {
    return "";
  }
}
