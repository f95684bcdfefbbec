import { Command } from "commander";
import { register as registerAssess } from "./assess.ts";
import { register as registerBackup } from "./backup.ts";
import { register as registerDoctor } from "./doctor.ts";
import { oneLine, runToExit } from "./exit.ts";
import { register as registerImport } from "./import.ts";
import { register as registerMigrate } from "./migrate.ts";
import { register as registerMove } from "./move.ts";
import { register as registerProgress } from "./progress.ts";
import { register as registerModel } from "./model.ts";
import { register as registerPlan } from "./plan.ts";
import { register as registerLoad } from "./load.ts";
import { register as registerRank } from "./rank.ts";
import { register as registerReport } from "./report.ts";
import { register as registerRestore } from "./restore.ts";
import { register as registerScreen } from "./screen.ts";
import { register as registerServe } from "./serve.ts";
import { register as registerToday } from "./today.ts";

const COMMANDS = [
  registerImport,
  registerLoad,
  registerRank,
  registerModel,
  registerReport,
  registerScreen,
  registerAssess,
  registerPlan,
  registerToday,
  registerProgress,
  registerServe,
  registerMigrate,
  registerBackup,
  registerRestore,
  registerMove,
  registerDoctor,
];

const program = new Command("backstay")
  .description(
    "Backstay looks after the muscles that the mirror does not show, and the back that " +
      "depends on them. It reads the training history that you already have.",
  )
  .helpCommand("help [command]", "show what a command does and how to call it")
  .helpOption("-h, --help", "show this help")
  .configureHelp({ helpWidth: 80 })
  .configureOutput({
    outputError: (text, write) =>
      write(`backstay: ${oneLine(text.replace(/^error: /, ""))} See \`backstay --help\`.\n`),
  })
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    `
Exit status: 0 all well, 2 something given cannot be used, 1 a fault of ours.
Nothing leaves this computer, but for a server of yours that you sign in to.

Examples:
  $ backstay import strong.csv --unit kg
  $ backstay import hevy.csv fitnotes.csv --json
  $ backstay help import`,
  );
for (const register of COMMANDS) register(program);

const given = process.argv.slice(2);
if (given.length === 0) program.outputHelp();
else await runToExit(() => program.parseAsync(given, { from: "user" }));
