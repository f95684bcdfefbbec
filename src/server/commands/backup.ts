import { BadInput } from "../../core/errors.ts";
import { DataFolderTaken } from "../../platform/dataLock.ts";
import { askForBackup } from "../adminSocket.ts";
import { backupToFile, receiveBackup } from "../backup/backupFile.ts";
import type { TableCount } from "../backup/tableCopy.ts";
import { serverConfig } from "../config.ts";
import { openDatabase } from "../openDatabase.ts";

/** Runs `backstay backup FILE`. */
export async function run(file: string, flags: { data?: string }): Promise<void> {
  const config = serverConfig(flags, process.env);
  try {
    const database = await openDatabase(config);
    try {
      const counts = await backupToFile(database, file, new Date().toISOString());
      process.stdout.write(`${rowsText(counts)} are in ${file}.\n`);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof DataFolderTaken)) throw error;
    await receiveBackup(await fromServer(config.dataFolder, error), file);
    process.stdout.write(`The backup of the running server (process ${error.holder.pid}) is in ${file}.\n`);
  }
}

async function fromServer(dataFolder: string, taken: DataFolderTaken) {
  try {
    return await askForBackup(dataFolder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${taken.message} It was asked for the backup and did not give it: ${why}.`);
  }
}

/** `12 rows of 6 tables`. */
export function rowsText(counts: readonly TableCount[]): string {
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  return `${rows} ${rows === 1 ? "row" : "rows"} of ${counts.length} tables`;
}
