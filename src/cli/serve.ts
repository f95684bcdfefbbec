import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

const HELP = `
The environment says the rest:
  BACKSTAY_DATA   data folder, when --data does not name one
  DATABASE_URL    a PostgreSQL (postgres://...) instead of the embedded database
  BACKSTAY_URL    address under which browsers reach it through a reverse proxy
  BACKSTAY_PROXY  1: believe the proxy on this machine about clients' addresses

Examples:
  $ backstay serve
  $ backstay serve --data /srv/backstay --port 7401
  $ BACKSTAY_URL=https://back.example BACKSTAY_PROXY=1 backstay serve`;

/** Adds `backstay serve`. */
export function register(program: Command): void {
  program
    .command("serve")
    .summary("run the web app and its server on this computer")
    .description(
      "Serves the web app and its API on http://localhost:7400, to this computer alone. Everything that it " +
        "keeps is in one folder of yours.",
    )
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .option("--port <port>", "port to listen on (default: 7400)")
    .option(
      "--host <address>",
      "address to listen on (default: 127.0.0.1; others have no encryption: see docs/server.md)",
    )
    .addHelpText("after", HELP)
    .action(serverCommand(new URL("../server/commands/serve.ts", import.meta.url)));
}
