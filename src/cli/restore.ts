import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

const HELP = `
Into the embedded database of a new folder, or into the empty PostgreSQL of
DATABASE_URL. Every row is counted and compared with what the backup counted;
when anything is damaged, nothing is restored.

Examples:
  $ backstay restore today.backup --data /srv/backstay
  $ DATABASE_URL=postgres://... backstay restore today.backup`;

/** Adds `backstay restore FILE`. */
export function register(program: Command): void {
  program
    .command("restore")
    .summary("put a backup into an empty database")
    .description("Puts a backup into an empty database.")
    .argument("<file>", "file that `backstay backup` wrote")
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .addHelpText("after", HELP)
    .action(serverCommand(new URL("../server/commands/restore.ts", import.meta.url)));
}
