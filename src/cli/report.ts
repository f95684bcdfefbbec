import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Argument, Option } from "commander";
import type { Command } from "commander";
import { parseHTML } from "linkedom";
import { dayNumber } from "../core/calendar.ts";
import type { LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { meantExercise } from "../core/exercise/names/meantExercise.ts";
import { addImport, EMPTY_HISTORY } from "../core/log/history.ts";
import { sameExercise } from "../core/log/sameExercise.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import type { BalanceReport } from "../report/balanceReport.ts";
import { balanceReportHtml } from "../report/balanceReportHtml.ts";
import { balanceReportText, TEXT_COLUMNS } from "../report/balanceReportText.ts";
import type { ReportedFile } from "../report/notCounted.ts";
import { reportOfLog } from "../report/reportOfLog.ts";
import { wrapText } from "../report/terminalText.ts";
import { importPath } from "./readHistory.ts";

/** What the report is asked for. */
export interface ReportRequest {
  readonly files: readonly string[];
  readonly weeks: number;
  readonly today: LocalDate;
  /** For files that do not say their unit; also the unit that loads are shown in. */
  readonly unit?: MassUnit;
}

/** The balance report of the files, merged so that nothing counts twice. Throws BadInput where a file cannot be used. */
export async function reportOfFiles(request: ReportRequest): Promise<BalanceReport> {
  const { log, files } = await mergedLog(request);
  return reportOfLog({ ...request, log, files, resolve: meantExercise });
}

/** Adds `backstay report FILE…`. */
export function register(program: Command): void {
  program
    .command("report")
    .summary("show how your training splits between back and front, and what to do next")
    .description(
      "Weighs the training in the given files: how much went to the back and how much to the front " +
        "of the body, which muscles got least, what the ratios mean and what they do not, how strength " +
        "went, and three things to do next. Several files are merged without counting anything twice.",
    )
    .addArgument(new Argument("<file...>", "one or more exported files"))
    .option("--html <file>", "write the report as one HTML file, with the body map and plots")
    .option("--json", "print JSON instead of text")
    .option("--weeks <n>", "how many weeks to look at", "12")
    .addOption(new Option("--unit <unit>", "unit of loads, for files that do not say").choices(["kg", "lb"]))
    .option("--today <date>", "the day that the weeks end with, YYYY-MM-DD (default: today)")
    .addHelpText("after", HELP)
    .action(async (files: string[], flags: ReportFlags) => {
      const report = await reportOfFiles(requestOf(files, flags));
      if (flags.html !== undefined) await writeHtml(flags.html, report);
      if (flags.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
      else if (flags.html === undefined) process.stdout.write(balanceReportText(report));
      else process.stdout.write(wroteText(report, flags.html));
    });
}

interface ReportFlags {
  readonly html?: string;
  readonly json?: boolean;
  readonly weeks: string;
  readonly unit?: MassUnit;
  readonly today?: string;
}

const HELP = `
Where the log ends before these weeks begin, the report looks at the weeks up to
its last workout and says so. A file that does not say its unit is counted in
sets; loads are left out until --unit tells it. JSON: see docs/report-json.md.

Examples:
  $ backstay report strong.csv --unit lb
  $ backstay report hevy.csv backup.fitnotes --weeks 26 --html balance.html
  $ backstay report export.json --json > report.json`;

const MOST_WEEKS = 5_200;

function requestOf(files: readonly string[], flags: ReportFlags): ReportRequest {
  const weeks = Number(flags.weeks);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) {
    throw new BadInput(`--weeks: expected a whole number from 1 to ${MOST_WEEKS}, got "${flags.weeks}"`);
  }
  return {
    files,
    weeks,
    today: flags.today === undefined ? localToday() : checkedDate(flags.today),
    ...(flags.unit === undefined ? {} : { unit: flags.unit }),
  };
}

function checkedDate(text: string): LocalDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      dayNumber(text);
      return text;
    }
  } catch {
    // the sentence below says it better
  }
  throw new BadInput(`--today: expected a date as YYYY-MM-DD, got "${text}"`);
}

function localToday(): LocalDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function mergedLog(
  request: ReportRequest,
): Promise<{ log: TrainingLog; files: readonly ReportedFile[] }> {
  let history = EMPTY_HISTORY;
  const files: ReportedFile[] = [];
  for (const [index, path] of request.files.entries()) {
    const { result, summary } = await importPath(path, request.unit);
    const imported = { id: `file ${index}`, label: basename(path), log: result.log };
    const addition = addImport(history, imported, { sameExercise });
    history = addition.history;
    files.push({
      name: basename(path),
      format: summary.format,
      needsUnit: summary.needsUnit,
      unreadableRows: summary.diagnostics,
      duplicateWorkouts: addition.duplicates.length,
      undatedSets: (result.log.undated ?? []).reduce((sets, entry) => sets + entry.sets.length, 0),
    });
  }
  return { log: history.log, files };
}

async function writeHtml(path: string, report: BalanceReport): Promise<void> {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  await writeFile(path, balanceReportHtml(report, document)).catch((error: unknown) => {
    throw new BadInput(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  });
}

function wroteText(report: BalanceReport, path: string): string {
  return `${[...wrapText(report.headline, TEXT_COLUMNS), ...wrapText(`The whole report is in ${path}`, TEXT_COLUMNS)].join("\n")}\n`;
}
