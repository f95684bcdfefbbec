import { isFitNotesBackup, readFitNotesBackup } from "./fitnotesBackup.ts";
import { isFitNotesCsv, readFitNotesCsv } from "./fitnotesCsv.ts";
import type { Importer } from "./importer.ts";

/** FitNotes: tables of Android and iOS, the body tracker's table, and the backup (an SQLite database). */
export const fitnotes: Importer = {
  id: "fitnotes",
  title: "FitNotes",
  recognises: (content) => isFitNotesBackup(content) || isFitNotesCsv(content),
  read: (content, options) =>
    isFitNotesBackup(content) ? readFitNotesBackup(content, options) : readFitNotesCsv(content, options),
};
