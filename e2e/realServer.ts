import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { newDataFolder } from "../fixtures/embeddedDatabase.ts";
import { serverConfig } from "../src/server/config.ts";
import { createLogger } from "../src/server/logger.ts";
import { openDatabase } from "../src/server/openDatabase.ts";
import { startServer } from "../src/server/startServer.ts";

/** A server of the product as it is, on a free port of the loopback, with the built app. */
export interface RealServer {
  readonly url: string;
  readonly folder: string;
}

/** The real server over a data folder of its own, while the tests of this file run. */
export function realServer(environment: Readonly<Record<string, string>> = {}): RealServer {
  const running = { url: "", folder: "" };
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url: running.url, folder: running.folder, close } = await startRealServer(environment));
  });
  afterAll(() => close());
  return running;
}

/** Starts the real server over a data folder of its own; `close` stops it and removes the folder. */
export async function startRealServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<RealServer & { readonly close: () => Promise<void> }> {
  const { folder, remove } = await newDataFolder();
  const dist = resolve(process.env["BACKSTAY_DIST"] || "dist");
  const config = serverConfig({ data: folder, port: "0" }, environment, dist);
  const logger = createLogger((line) => {
    if (line.includes('"request.failed"')) process.stderr.write(`${line}\n`);
  }, Date.now);
  const database = await openDatabase(config, () => undefined);
  const server = await startServer({ config, database, logger, now: Date.now });
  return {
    url: server.url,
    folder,
    async close() {
      await server.stop();
      remove();
    },
  };
}

const SOON_MS = 50;
const LATEST_MS = 20_000;

/** The link in the latest mail to `address` that leads to `does`, once there is one that is not among `known`. */
export async function linkInMail(
  { folder }: RealServer,
  address: string,
  does: "verify-email" | "reset-password" | "keep-email",
  known: readonly string[] = [],
): Promise<string> {
  const mails = join(folder, "mail");
  for (const until = Date.now() + LATEST_MS; Date.now() < until;) {
    const names = existsSync(mails) ? readdirSync(mails).filter((name) => name.endsWith(".eml")) : [];
    for (const name of names) {
      const mail = readFileSync(join(mails, name), "utf8");
      if (!mail.includes(`To: ${address}`)) continue;
      const link = new RegExp(`http\\S+/account#${does}=\\S+`).exec(unfolded(mail))?.[0];
      if (link !== undefined && !known.includes(link)) return link;
    }
    // oxlint-disable-next-line no-await-in-loop -- the mail is written by the server's own queue
    await new Promise((done) => setTimeout(done, SOON_MS));
  }
  throw new Error(`no mail to ${address} with ${does}`);
}

/** The text of a quoted-printable mail. */
function unfolded(mail: string): string {
  return mail
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
