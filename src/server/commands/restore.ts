import { restoreFromFile } from "../backup/backupFile.ts";
import { serverConfig } from "../config.ts";
import { openDatabase } from "../openDatabase.ts";
import { rowsText } from "./backup.ts";

/** Runs `backstay restore FILE`. */
export async function run(file: string, flags: { data?: string }): Promise<void> {
  const database = await openDatabase(serverConfig(flags, process.env));
  try {
    process.stdout.write(`${rowsText(await restoreFromFile(database, file))} were restored and compared.\n`);
  } finally {
    await database.close();
  }
}
