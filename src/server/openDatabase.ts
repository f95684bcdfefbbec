import { BadInput } from "../core/errors.ts";
import { DatabaseUnavailable, type Database } from "../platform/database.ts";
import { pgliteDatabase } from "../platform/pgliteDatabase.ts";
import { postgresDatabase } from "../platform/postgresDatabase.ts";
import type { ServerConfig } from "./config.ts";

/**
 * The database of a server: the one at DATABASE_URL, otherwise the embedded one of the data folder. `lost` is
 * called if another process takes the folder. Throws DataFolderTaken when one has it already, BadInput when the
 * PostgreSQL cannot be used now.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: Pick<ServerConfig, "databaseUrl" | "dataFolder">,
  lost?: () => void,
): Promise<Database> {
  if (databaseUrl !== undefined) return reached(postgresDatabase(databaseUrl));
  return pgliteDatabase(dataFolder, lost ? { lost } : {});
}

const REFUSALS: Readonly<Record<string, string>> = {
  "28P01": "refuses the password",
  "28000": "refuses the user",
  "3D000": "has no database of that name: make it with `createdb`",
  "42501": "does not allow this user to make tables",
};

/** Asks once, so that what is wrong with the address is said at the start and in a sentence. */
async function reached(database: Database): Promise<Database> {
  try {
    await database.query("select 1");
    return database;
  } catch (error) {
    await database.close();
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof DatabaseUnavailable) {
      throw new BadInput(
        "The PostgreSQL of that address does not answer: is it running, and is the address right?",
        { cause: error },
      );
    }
    if (REFUSALS[code])
      throw new BadInput(`The PostgreSQL of that address ${REFUSALS[code]}.`, { cause: error });
    throw error;
  }
}
