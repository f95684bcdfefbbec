import { Option, type Command } from "commander";
import { assess } from "../core/assessment/assess.ts";
import type { Assessment } from "../core/assessment/assessment.ts";
import { assessmentSheet } from "../core/assessment/assessmentSheet.ts";
import { STOP_EVERY_TEST } from "../core/assessment/protocol.ts";
import { protocol } from "../core/assessment/protocols.ts";
import { dayNumber, type LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { allowance } from "../core/screening/screeningOutcome.ts";
import type { MassUnit } from "../core/units.ts";
import { assessmentInput } from "../formats/assessmentInput.ts";
import { readPersonFile } from "../formats/personFile.ts";
import { answerSheet } from "../report/answerSheet.ts";
import { sheetText } from "../report/sheet.ts";
import { readFileBytes } from "./readFile.ts";
import { readHistory } from "./readHistory.ts";

const WIDTH = 80;

const HELP = `
The file is described by docs/person.schema.json, the JSON by docs/assess-json.md.
Until the emergency questions are answered there are no tests, and no findings
but those that need none. Exit status is 0 whatever the answers say: to be
referred is an answer.

Examples:
  $ backstay example > person.json
  $ backstay assess person.json
  $ backstay assess person.json --history strong.csv hevy.csv --json`;

interface AssessFlags {
  readonly history?: readonly string[];
  readonly unit?: MassUnit;
  readonly today?: string;
  readonly minutes?: string;
  readonly json?: boolean;
}

/** The `assess` command: what tests, answers and history say, and which tests to do next. */
export function register(program: Command): void {
  program
    .command("assess")
    .description("look along the whole chain: findings, the weak link, and the tests to do next")
    .argument("<person.json>", "what is known of the person")
    .addOption(new Option("--history <file...>", "training history: one or more exported files"))
    .addOption(new Option("--unit <unit>", "unit of loads, for files that do not say").choices(["kg", "lb"]))
    .addOption(new Option("--today <date>", "the day of the assessment, YYYY-MM-DD (default: today)"))
    .option("--minutes <n>", "minutes for testing (default: 10)")
    .option("--json", "print the assessment as JSON")
    .addHelpText("after", HELP)
    .action(async (path: string, flags: AssessFlags) => {
      const file = readPersonFile(new TextDecoder().decode(await readFileBytes(path)));
      const today = dayOf(flags.today);
      const history = await readHistory(flags.history ?? [], today, flags.unit);
      const input = assessmentInput(file, today, history);
      const testMinutes = minutesOf(flags.minutes);
      const assessment = assess(testMinutes === undefined ? input : { ...input, testMinutes });
      process.stdout.write(
        flags.json ? jsonOf(assessment, today) : sheetText(answerSheet(assessmentSheet(assessment)), WIDTH),
      );
    });
}

function dayOf(given: string | undefined): LocalDate {
  if (given === undefined) return new Date().toLocaleDateString("sv-SE");
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(given)) {
      dayNumber(given);
      return given;
    }
  } catch {
    // the sentence below says it better
  }
  throw new BadInput(`--today: expected a day as YYYY-MM-DD, got "${given}".`);
}

function minutesOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const minutes = Number(given);
  if (!(minutes > 0 && minutes <= 240))
    throw new BadInput(`--minutes: expected a number over 0 and up to 240, got "${given}".`);
  return minutes;
}

function jsonOf(assessment: Assessment, today: LocalDate): string {
  const { screening } = assessment;
  const refer = screening.kind === "refer" ? screening : undefined;
  const answer = {
    version: 1,
    today,
    screening: {
      outcome: screening.kind,
      unanswered: screening.unanswered,
      urgency: refer?.urgency ?? null,
      effect: refer?.effect ?? null,
      reasons: screening.reasons,
      where: refer?.where ?? null,
      limits: screening.limits,
      allowed: allowance(screening),
    },
    findings: assessment.findings,
    weakLink: assessment.weakLink,
    startingPoints: assessment.startingPoints,
    chain: assessment.chain.map(({ finding, ...link }) => ({ ...link, ruleId: finding?.ruleId ?? null })),
    nextTests: assessment.nextTests.map((chosen) => {
      const { name, steps, stopAt } = protocol(chosen.test);
      return { ...chosen, name, steps, stopAt: [...STOP_EVERY_TEST, ...stopAt] };
    }),
    nextTestMinutes: assessment.nextTestMinutes,
    testsLeftOut: assessment.testsLeftOut,
    caveat: assessmentSheet(assessment).caveat,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
