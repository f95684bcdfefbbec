import { BadInput } from "../../core/errors.ts";
import { copyDatabase } from "../backup/backupFile.ts";
import type { TableCount } from "../backup/tableCopy.ts";
import { serverConfig } from "../config.ts";
import { openDatabase } from "../openDatabase.ts";

/** Runs `backstay move --to postgres://…`. */
export async function run(flags: { to: string; data?: string }): Promise<void> {
  const { dataFolder } = serverConfig(flags, process.env);
  const target = await openDatabase({ databaseUrl: flags.to, dataFolder });
  try {
    const source = await openDatabase({ databaseUrl: undefined, dataFolder });
    try {
      const { from, to } = await copyDatabase(source, target, new Date().toISOString());
      process.stdout.write(comparison(from, to));
    } finally {
      await source.close();
    }
  } finally {
    await target.close();
  }
  process.stdout.write(
    "Everything is there. From now on start the server with DATABASE_URL set to that address.\n",
  );
}

/** One line a table; throws BadInput when a table differs. */
function comparison(from: readonly TableCount[], to: readonly TableCount[]): string {
  const lines = from.map((here) => {
    const there = to.find(({ table }) => table === here.table);
    if (there?.rows !== here.rows || there.checksum !== here.checksum) {
      throw new BadInput(
        `Table ${here.table} differs after the move: go on with the data folder, which is unchanged.`,
      );
    }
    return `  ${here.table.padEnd(20)} ${String(here.rows).padStart(9)} rows  ${here.checksum.slice(0, 12)} = ${there.checksum.slice(0, 12)}`;
  });
  return `${lines.join("\n")}\n`;
}
