import { Option, type Command } from "commander";
import { progressSheet } from "../core/monitoring/progressSheet.ts";
import { loopOfFile, type LoopFlags } from "./loopOfFile.ts";
import { sheetMarkdown, sheetText } from "../report/sheet.ts";

const WIDTH = 80;

const HELP = `
Every trend comes with its error; where the values cannot tell, it says so. The
JSON is described by docs/today-json.md.

Examples:
  $ backstay progress person.json --history strong.csv hevy.csv
  $ backstay progress person.json --history strong.csv --md > progress.md`;

/** The `progress` command: trends with their error, what is due, and who should look. */
export function register(program: Command): void {
  program
    .command("progress")
    .description("how it goes: pain, function, strength, sessions, balance, retests and alerts")
    .argument("<person.json>", "what is known of the person")
    .addOption(new Option("--history <file...>", "training history: one or more exported files"))
    .addOption(new Option("--unit <unit>", "unit of loads, for files that do not say").choices(["kg", "lb"]))
    .option("--today <date>", "the day it is seen from, YYYY-MM-DD (default: today)")
    .addOption(new Option("--json", "print JSON").conflicts("md"))
    .option("--md", "print Markdown")
    .addHelpText("after", HELP)
    .action(async (path: string, flags: LoopFlags) => {
      const { today, loop } = await loopOfFile(path, flags, undefined, "starter");
      if (flags.json) {
        const answer = { version: 1, today, ...loop.progress };
        process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
        return;
      }
      const sheet = progressSheet(loop.progress);
      process.stdout.write(flags.md ? sheetMarkdown(sheet) : sheetText(sheet, WIDTH));
    });
}
