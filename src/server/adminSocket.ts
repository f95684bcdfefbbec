import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, rmSync } from "node:fs";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Database } from "../platform/database.ts";
import { backupToFile } from "./backup/backupFile.ts";
import { examineDatabase, type Finding } from "./doctor.ts";
import { faultOf, type Logger } from "./logger.ts";

/** Names of sockets are short: 104 bytes on macOS, 108 on Linux. */
const MOST_BYTES = 100;

/** Where a server that has the data folder takes orders from the same user on the same machine. */
export function adminSocketPath(dataFolder: string, platform: NodeJS.Platform = process.platform): string {
  const digest = createHash("sha256").update(resolve(dataFolder)).digest("hex").slice(0, 16);
  if (platform === "win32") return `\\\\.\\pipe\\backstay-${digest}`;
  const near = join(resolve(dataFolder), "admin.sock");
  if (Buffer.byteLength(near) <= MOST_BYTES) return near;
  return join(tmpdir(), `backstay-${userInfo().uid}-${digest}`, "admin.sock");
}

/**
 * Listens for `backstay backup` and `backstay doctor`, since the embedded database has room for one process only.
 * The socket lies in a folder that its owner alone may enter. Answers what closes it.
 */
export async function openAdminSocket(
  dataFolder: string,
  database: Database,
  logger: Logger,
  now: () => number,
): Promise<() => Promise<void>> {
  const path = adminSocketPath(dataFolder);
  const server: Server = createServer((asked, answer) => {
    const work =
      asked.method === "POST" && asked.url === "/backup"
        ? sendBackup(dataFolder, database, new Date(now()).toISOString(), answer)
        : asked.url === "/doctor"
          ? examineDatabase(database).then((findings) => void answer.end(JSON.stringify(findings)))
          : Promise.resolve(void answer.writeHead(404).end());
    work.catch((error: unknown) => {
      logger.error("admin.failed", { fault: faultOf(error) });
      if (!answer.headersSent) answer.writeHead(500);
      answer.destroy();
    });
  });
  if (process.platform !== "win32") {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Whoever left it there is gone: this process holds the folder's lock.
    rmSync(path, { force: true });
  }
  await new Promise<void>((ready, refuse) => {
    server.once("error", refuse);
    server.listen(path, ready);
  });
  return () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}

/** The backup of the server that has the data folder. Rejects when no server answers there. */
export async function askForBackup(dataFolder: string): Promise<IncomingMessage> {
  return ask(dataFolder, "POST", "/backup");
}

/** What the server that has the data folder finds about its database. */
export async function askForExamination(dataFolder: string): Promise<readonly Finding[]> {
  const answer = await ask(dataFolder, "GET", "/doctor");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as readonly Finding[];
}

/** Written to the server's own disk first: a slow reader must not keep everyone else waiting for the database. */
async function sendBackup(
  dataFolder: string,
  database: Database,
  createdAt: string,
  answer: NodeJS.WritableStream,
): Promise<void> {
  const draft = join(dataFolder, `backup-${process.pid}-${createdAt.replaceAll(/\W/g, "")}.tmp`);
  try {
    await backupToFile(database, draft, createdAt);
    await pipeline(createReadStream(draft), answer);
  } finally {
    rmSync(draft, { force: true });
  }
}

function ask(dataFolder: string, method: string, path: string): Promise<IncomingMessage> {
  return new Promise((answered, refuse) => {
    const asking = request({ socketPath: adminSocketPath(dataFolder), method, path }, (answer) => {
      if (answer.statusCode === 200) answered(answer);
      else
        refuse(
          new Error(`the server that has the data folder answered ${answer.statusCode}: its log says why`),
        );
    });
    asking.on("error", refuse);
    asking.end();
  });
}
