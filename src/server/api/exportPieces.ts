import { BACKUP_FORMAT, backupPieces } from "../../platform/backupFile.ts";
import type { Database } from "../../platform/database.ts";
import { documentTexts, overwrittenTexts, pageByPage } from "./recordPages.ts";

/**
 * Everything of a person's records, deleted ones and replaced values included, as the app's own backup, piece by piece: what a
 * device sends meanwhile may be in it or not, record by record.
 */
export function exportPieces(database: Database, personId: string, madeAt: string): AsyncGenerator<string> {
  const read = pageByPage(database, personId);
  const backup = { format: BACKUP_FORMAT, version: 1, madeAt, history: { imports: [] }, kept: {} } as const;
  return backupPieces(backup, documentTexts(read), overwrittenTexts(read));
}
