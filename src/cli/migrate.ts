import type { Command } from "commander";
import { serverCommand } from "./serverCommand.ts";

/** Adds `backstay migrate`. */
export function register(program: Command): void {
  program
    .command("migrate")
    .summary("bring the database to the schema of this version")
    .description(
      "Brings the database to the schema of this version, forward only. `backstay serve` does the same when it " +
        "starts. A database of a newer version is refused and not touched.",
    )
    .option("--data <folder>", "where everything is kept (default: the usual place of the system)")
    .action(serverCommand(new URL("../server/commands/migrate.ts", import.meta.url)));
}
