import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

const HELP = `
The server may go on running. The file is packed, holds health data and is not
encrypted: it is readable by you alone, and where it goes from there is yours to
decide. Secrets are not in it: after a restore elsewhere people sign in again.

Examples:
  $ backstay backup backstay-2026-03-01.backup
  $ DATABASE_URL=postgres://... backstay backup /mnt/safe/today.backup`;

/** Adds `backstay backup FILE`. */
export function register(program: Command): void {
  program
    .command("backup")
    .summary("write everything that the server keeps about people into one file")
    .description(
      "Writes everything that the server keeps about people into one file, as it is at this moment.",
    )
    .argument("<file>", "file to write; one of that name is replaced when the new one is whole")
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .addHelpText("after", HELP)
    .action(serverCommand(new URL("../server/commands/backup.ts", import.meta.url)));
}
