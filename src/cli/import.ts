import { Argument, Option } from "commander";
import type { Command } from "commander";
import { BadInput } from "../core/errors.ts";
import { importFile } from "../formats/importFile.ts";
import type { ImportedFile } from "../formats/importFile.ts";
import type { MassUnit } from "../core/units.ts";
import { reportBadInput } from "./exit.ts";
import { importText } from "./importText.ts";
import { readFileBytes } from "./readFile.ts";

interface ImportFlags {
  readonly unit?: MassUnit;
  readonly json?: boolean;
}

/** One file that was asked for: read, or the sentence why not. */
type Outcome =
  | { readonly file: string; readonly imported: ImportedFile }
  | { readonly file: string; readonly error: string };

/** Adds `backstay import FILE…`. */
export function register(program: Command): void {
  program
    .command("import")
    .summary("read training histories and say what is in them")
    .description(
      "Reads training histories exported by Strong, Hevy, Jefit, FitNotes, StrongLifts, " +
        "wger, Liftosaur, Garmin (FIT) or Backstay and says what is in them. The format is " +
        "recognised from the content; the file's name does not matter.",
    )
    .addArgument(new Argument("<file...>", "one or more exported files"))
    .addOption(new Option("--unit <unit>", "unit of loads, for files that do not say").choices(["kg", "lb"]))
    .option("--json", "print JSON instead of text")
    .addHelpText(
      "after",
      `
Every row of a file ends as a set, a rest, a note, a measurement or a diagnostic
with its line, the reason and the row itself. A file that does not say its unit
is read all the same and asks for --unit; a unit that a file states is never
overridden. Notes that speak of pain are for you to confirm, never assumed.

JSON: {files: [{file, format, needsUnit, workouts, sets, warmupSets, rests,
notes, measurements, painMentions, diagnostics: [{line, reason, raw}],
names: {matched, ambiguous, unknown}}]}. All but diagnostics are counts; sets
holds the warm-ups, names counts sets. A file that cannot be used is
{file, error}.

Examples:
  $ backstay import strong.csv --unit lb
  $ backstay import old-app.csv new-app.csv --json > what-was-read.json`,
    )
    .action(importFiles);
}

async function importFiles(files: readonly string[], { unit, json }: ImportFlags): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await importOne(file, unit));
  if (json) process.stdout.write(`${JSON.stringify({ files: outcomes.map(jsonOf) }, null, 2)}\n`);
  else {
    const texts = outcomes.flatMap((outcome) =>
      "imported" in outcome ? [importText(outcome.file, outcome.imported)] : [],
    );
    if (texts.length > 0) process.stdout.write(`${texts.join("\n\n")}\n`);
  }
  for (const outcome of outcomes) {
    if ("error" in outcome) reportBadInput(`${outcome.file}: ${outcome.error}`);
  }
}

async function importOne(file: string, unit: MassUnit | undefined): Promise<Outcome> {
  try {
    const bytes = await readFileBytes(file);
    return { file, imported: await importFile(bytes, unit ? { unit } : {}) };
  } catch (error) {
    if (error instanceof BadInput) return { file, error: error.message };
    throw error;
  }
}

function jsonOf(outcome: Outcome): object {
  if ("error" in outcome) return outcome;
  const { result, summary } = outcome.imported;
  const { names, diagnostics: _count, ...counts } = summary;
  return { file: outcome.file, ...counts, diagnostics: result.diagnostics, names };
}
