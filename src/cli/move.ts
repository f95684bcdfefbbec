import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

const HELP = `
Stop the server first. The data folder stays as it is, so that you can go back;
it also keeps the secrets, without which everybody signs in again.

Example:
  $ backstay move --to postgres://backstay:password@localhost/backstay`;

/** Adds `backstay move --to postgres://…`. */
export function register(program: Command): void {
  program
    .command("move")
    .summary("carry the embedded database over to a PostgreSQL")
    .description(
      "Carries everything of the embedded database over to an empty PostgreSQL, then compares row counts and " +
        "checksums of every table.",
    )
    .requiredOption("--to <address>", "the PostgreSQL: postgres://user:password@host:5432/name")
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .addHelpText("after", HELP)
    .action(serverCommand(new URL("../server/commands/move.ts", import.meta.url)));
}
