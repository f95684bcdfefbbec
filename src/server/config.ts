import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { BadInput } from "../core/errors.ts";

/** How a server is run. */
export interface ServerConfig {
  /** Address it listens on; the loopback unless told otherwise. */
  readonly host: string;
  /** 0 is any free one. */
  readonly port: number;
  /** Origins under which browsers reach it, the first for links in mails: `https://backstay.example`. */
  readonly origins: readonly [string, ...string[]];
  /** Whether a reverse proxy on this machine tells the client's address (X-Forwarded-For). */
  readonly behindProxy: boolean;
  /** Whether anybody who reaches it can make an account. */
  readonly signUp: "open" | "closed";
  /** Database (unless `databaseUrl`), secrets, mails that were not sent. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Where mails go: an SMTP server, or files in the data folder when `url` is undefined; and their sender. */
  readonly mail: { readonly url: string | undefined; readonly from: string };
  /** The build of the web app; undefined serves the API alone. */
  readonly webFolder: string | undefined;
}

/** What may be said on the command line; everything else comes from the environment. */
export interface ServerFlags {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 7400;

/** Reads flags and environment. Throws BadInput naming the flag or the variable. */
export function serverConfig(flags: ServerFlags, environment: Environment, webFolder?: string): ServerConfig {
  const port = portOf(flags.port ?? environment["BACKSTAY_PORT"] ?? String(DEFAULT_PORT));
  const publicUrl = environment["BACKSTAY_URL"];
  return {
    host: flags.host ?? environment["BACKSTAY_HOST"] ?? "127.0.0.1",
    port,
    origins: publicUrl ? [originOf(publicUrl), ...loopbackOrigins(port)] : loopbackOrigins(port),
    behindProxy: environment["BACKSTAY_PROXY"] === "1",
    signUp: signUpOf(environment["BACKSTAY_SIGN_UP"]),
    dataFolder: dataFolder(flags.data, environment),
    databaseUrl: environment["DATABASE_URL"] || undefined,
    mail: {
      url: environment["SMTP_URL"] || undefined,
      from: environment["MAIL_FROM"] || "Backstay <backstay@localhost>",
    },
    webFolder,
  };
}

/** The folder named, or the platform's usual place for the data of a program. */
export function dataFolder(
  named: string | undefined,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): string {
  const given = named ?? environment["BACKSTAY_DATA"];
  if (given !== undefined) {
    if (given.trim() === "") throw new BadInput("--data: expected a folder, got an empty name.");
    return resolve(given);
  }
  const home = environment["HOME"] ?? homedir();
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "Backstay");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Backstay");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "backstay");
}

/** Origins of a server on this machine's loopback. */
export function loopbackOrigins(port: number): [string, ...string[]] {
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new BadInput(`--port: expected 0 to 65535, got ${text}.`);
}

function signUpOf(text: string | undefined): ServerConfig["signUp"] {
  if (text === undefined || text === "" || text === "open") return "open";
  if (text === "closed") return "closed";
  throw new BadInput(`BACKSTAY_SIGN_UP: expected open or closed, got ${text}.`);
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new BadInput(`BACKSTAY_URL: expected an address like https://backstay.example, got ${text}.`);
}
