import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import { BadInput } from "../core/errors.ts";
import type { Database } from "../platform/database.ts";
import { tokenAsker, tokenOrSession } from "./access/tokenAsker.ts";
import { openAccounts } from "./accounts/accounts.ts";
import { createApp } from "./app.ts";
import { loopbackOrigins, type ServerConfig } from "./config.ts";
import { mailOutbox } from "./jobs/mailOutbox.ts";
import type { Logger } from "./logger.ts";
import { createMetrics } from "./metrics.ts";
import { migrate } from "./migrate.ts";
import { openMailer } from "./openMailer.ts";
import type { App, RouteModule, Services } from "./routeModule.ts";
import { ROUTES } from "./routes.ts";
import { loadSecrets } from "./secrets.ts";

/** What a server is started with. */
export interface ServerParts {
  readonly config: ServerConfig;
  /** Closed by `stop`. */
  readonly database: Database;
  readonly logger: Logger;
  readonly now: () => number;
  readonly modules?: readonly RouteModule[];
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, finishes those under way, stops the work in the background, closes the database. */
  stop(): Promise<void>;
}

/** Requests under way may take this long when the server stops; then their connections are closed. */
const STOP_WITHIN_MS = 10_000;

/**
 * Migrates the database, listens, and starts the work in the background. Throws BadInput when the port is taken or
 * the database is newer than this program. What throws closes the database too.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  try {
    return await start(parts);
  } catch (error) {
    await parts.database.close();
    throw error;
  }
}

async function start(parts: ServerParts): Promise<RunningServer> {
  const { database, logger, now, modules = ROUTES } = parts;
  const mailer = openMailer(parts.config);
  const secrets = loadSecrets(parts.config.dataFolder, process.env["BACKSTAY_SECRET"]);
  const migrated = await migrate(database);
  if (migrated.from !== migrated.to) logger.info("schema.migrated", migrated);

  // A free port is known only once it is listened on: until then every request finds the server starting.
  const serving: { app?: App } = {};
  const server = await listen(parts.config, (request, env) =>
    serving.app ? serving.app.fetch(request, env) : new Response(null, { status: 503 }),
  );
  const { port } = server.address() as AddressInfo;
  const config: ServerConfig =
    port === parts.config.port
      ? parts.config
      : { ...parts.config, port, origins: onPort(parts.config, port) };
  const outbox = mailOutbox(database, mailer, logger);
  const accounts = openAccounts({ database, config, secrets, outbox, logger, now });
  const services: Services = {
    database,
    config,
    secrets,
    mailer,
    outbox,
    accounts,
    logger,
    now,
    metrics: createMetrics(),
    whoAsks: tokenOrSession(tokenAsker(database, now), (request) => accounts.sessionOf(request)),
  };
  serving.app = createApp(services, modules);
  const stops: (() => Promise<void>)[] = [];
  try {
    for (const module of modules) {
      // oxlint-disable-next-line no-await-in-loop -- in order: a later module may stand on an earlier one
      if (module.start) stops.unshift(await module.start(services));
    }
  } catch (error) {
    await stop(server, stops, services);
    throw error;
  }
  const url = `http://localhost:${port}`;
  logger.info("server.ready", { url, pid: process.pid, engine: database.engine });

  let stopping: Promise<void> | undefined;
  return {
    url,
    stop: () => (stopping ??= stop(server, stops, services)),
  };
}

async function stop(
  server: ServerType,
  stops: readonly (() => Promise<void>)[],
  { database, mailer, logger }: Services,
): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const hurry = setTimeout(
    () => "closeAllConnections" in server && server.closeAllConnections(),
    STOP_WITHIN_MS,
  );
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  await closed;
  clearTimeout(hurry);
  for (const end of stops) {
    // oxlint-disable-next-line no-await-in-loop -- the last started is the first stopped
    await end();
  }
  await mailer.close();
  await database.close();
  logger.info("server.stopped", { pid: process.pid });
}

function listen(
  config: ServerConfig,
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
): Promise<ServerType> {
  return new Promise((ready, refuse) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, () => ready(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      refuse(
        error.code === "EADDRINUSE"
          ? new BadInput(
              `Port ${config.port} is taken: stop what runs there, or name another one with --port.`,
            )
          : error.code === "EACCES" || error.code === "EADDRNOTAVAIL"
            ? new BadInput(`${config.host} port ${config.port} cannot be listened on here (${error.code}).`)
            : error,
      );
    });
  });
}

/** The origins told, with those of the loopback on the port that was found. */
function onPort(config: ServerConfig, port: number): ServerConfig["origins"] {
  const asked = new Set(loopbackOrigins(config.port));
  const [first, ...others] = [
    ...config.origins.filter((origin) => !asked.has(origin)),
    ...loopbackOrigins(port),
  ];
  return [first ?? `http://localhost:${port}`, ...others];
}
