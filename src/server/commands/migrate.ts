import { serverConfig } from "../config.ts";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../openDatabase.ts";

/** Runs `backstay migrate`. */
export async function run(flags: { data?: string }): Promise<void> {
  const database = await openDatabase(serverConfig(flags, process.env));
  try {
    const { from, to } = await migrate(database);
    const done =
      from === to ? `The schema is at step ${to} already.` : `The schema went from step ${from} to ${to}.`;
    process.stdout.write(`${done}\n`);
  } finally {
    await database.close();
  }
}
