import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

/** Adds `backstay doctor`. */
export function register(program: Command): void {
  program
    .command("doctor")
    .summary("look whether everything that the server needs is in order")
    .description(
      "Looks at the data folder, the disk and the database, whether the server runs or not. Changes nothing. " +
        "Exit status 2 when something needs you.",
    )
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .option("--json", "print JSON instead of text")
    .action(serverCommand(new URL("../server/commands/doctor.ts", import.meta.url)));
}
