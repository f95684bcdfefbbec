import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Database } from "../../platform/database.ts";
import { openAdminSocket } from "../adminSocket.ts";
import { serverConfig, type ServerFlags } from "../config.ts";
import { createLogger, faultOf, type Logger } from "../logger.ts";
import { openDatabase } from "../openDatabase.ts";
import type { RouteModule } from "../routeModule.ts";
import { ROUTES } from "../routes.ts";
import { startServer } from "../startServer.ts";

/** Where the build of the web app lies. */
export const WEB_FOLDER = fileURLToPath(new URL("../../../dist", import.meta.url));

/** Only the embedded database needs it: a PostgreSQL lets `backup` and `doctor` in beside the server. */
const admin: RouteModule = {
  name: "admin",
  register: () => undefined,
  start: ({ config, database, logger, now }) => openAdminSocket(config.dataFolder, database, logger, now),
};

/** Serves until it is told to stop. A second signal does not wait. */
export async function run(flags: ServerFlags): Promise<void> {
  const web = existsSync(`${WEB_FOLDER}/index.html`) ? WEB_FOLDER : undefined;
  const config = serverConfig(flags, process.env, web);
  const logger = createLogger(logLine, Date.now);
  const database = await openDatabase(config, () => {
    // Two writers would ruin the database: stop within this very moment.
    logger.error("lock.lost", { pid: process.pid });
    process.exit(1);
  });
  const modules = database.engine === "embedded" ? [...ROUTES, admin] : ROUTES;
  const server = await startServer({ config, database, logger, now: Date.now, modules });
  process.stdout.write(
    `Backstay is at ${server.url}  (Ctrl+C stops it)\n${placeOf(config.dataFolder, database)}`,
  );
  if (web === undefined)
    process.stdout.write("The web app is not built (`npm run build`): this is the API alone.\n");

  await untilToldToStop(logger);
  await server.stop();
}

function placeOf(folder: string, { engine }: Database): string {
  return engine === "embedded"
    ? `Everything it keeps is in ${folder}\n`
    : `Its database is the one of DATABASE_URL; secrets are in ${folder}\n`;
}

async function untilToldToStop(logger: Logger): Promise<void> {
  const signal = await new Promise<NodeJS.Signals>((told) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, told);
  });
  logger.info("server.stopping", { signal });
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => process.exit(1));
  process.on("unhandledRejection", (error) => logger.error("stop.failed", { fault: faultOf(error) }));
}

/** The log is for machines: a person at a terminal sees warnings and faults only. */
function logLine(line: string): void {
  if (process.stderr.isTTY && line.includes('"level":"info"')) return;
  process.stderr.write(`${line}\n`);
}
