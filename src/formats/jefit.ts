import { BadInput } from "../core/errors.ts";
import type { FileContent, Importer, ReadOptions, ReadResult } from "./importer.ts";
import { jefitHistory } from "./jefitHistory.ts";
import type { JefitRow, JefitSections } from "./jefitSections.ts";
import { jefitSections } from "./jefitSections.ts";
import { pacer } from "./pace.ts";
import type { SqliteTables } from "./sqlite.ts";
import { isSqliteWith, withSqlite } from "./sqlite.ts";

/** Jefit: the export in sections, and the old backup of its Android app (an SQLite database). */
export const jefit: Importer = { id: "jefit", title: "Jefit", recognises, read };

const SECTION =
  /^\s*#{2,}\s*(?:SETTING|PROFILE|ROUTINES|WORKOUT SESSIONS|EXERCISE LOGS|EXERCISE SET LOGS|EXERCISE RECORDS|CARDIO LOGS|CUSTOM EXERCISES)\s*#*\s*$/im;

function recognises(content: FileContent): boolean {
  return SECTION.test(content.head) || isBackup(content);
}

function isBackup(content: FileContent): boolean {
  return isSqliteWith(content.bytes, ["exerciselogs"]);
}

async function read(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const pace = pacer(options);
  const result = isBackup(content)
    ? await withSqlite(content.bytes, "Jefit", (tables) => jefitHistory(backupSections(tables), options))
    : jefitHistory(jefitSections(textOf(content)), options);
  await pace(1);
  return result;
}

function textOf(content: FileContent): string {
  const text = content.text();
  if (text === undefined)
    throw new BadInput("The Jefit export is not text: export it again and import that file.");
  return text;
}

// The tables of the database are those of the sections, their names written together: exerciseLogs, workoutSession.
function backupSections(tables: SqliteTables): JefitSections {
  return {
    rows(section) {
      const words = section.toLowerCase().split(" ");
      const names = [words.join(""), words.join("_")].flatMap((name) => [name, name.replace(/s$/, "")]);
      const found = names.map((name) => tables.rows(name)).find((rows) => rows.length > 0) ?? [];
      return found.map((row, index): JefitRow => {
        const cell = (column: string) => String(row.get(column) ?? "").trim();
        return { line: index + 1, raw: JSON.stringify(Object.fromEntries(row)), cell };
      });
    },
  };
}
