import type { Command } from "commander";
import { dayNumber, type LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { directionOfComfort } from "../core/screening/directionOfComfort.ts";
import { physicianLetter } from "../core/screening/physicianLetter.ts";
import { screen } from "../core/screening/screen.ts";
import { allowance, type ScreeningOutcome } from "../core/screening/screeningOutcome.ts";
import { screeningSheet } from "../core/screening/screeningSheet.ts";
import type { SheetSection } from "../core/sheet.ts";
import { EXAMPLE_PERSON } from "../formats/examplePerson.ts";
import { readPersonFile, screeningContext, type PersonFile } from "../formats/personFile.ts";
import { answerSheet } from "../report/answerSheet.ts";
import { sheetText } from "../report/sheet.ts";
import { wrapText } from "../report/terminalText.ts";
import { readFileBytes } from "./readFile.ts";

const WIDTH = 80;

const HELP = `
The file is described by docs/person.schema.json; \`backstay example\` prints one.
Exit status is 0 whatever the answers say: to be referred is an answer.

Examples:
  $ backstay example > person.json
  $ backstay screen person.json
  $ backstay screen person.json --letter
  $ backstay screen person.json --today 2026-11-22 --json`;

/** The `screen` command: red flags and questions before exercise, answered from a person file. */
export function register(program: Command): void {
  program
    .command("screen")
    .description("ask the safety questions first: who should see somebody, where and how fast")
    .argument("<person.json>", "what is known of the person")
    .option("--today <date>", "the day of the screening, YYYY-MM-DD (default: today)")
    .option("--json", "print the outcome as JSON")
    .option("--letter", "print a letter for a clinician, where somebody should look")
    .addHelpText("after", HELP)
    .action(async (path: string, options: { today?: string; json?: boolean; letter?: boolean }) => {
      const file = readPersonFile(new TextDecoder().decode(await readFileBytes(path)));
      const today = dayOf(options.today);
      const outcome = screen(file.screening, screeningContext(file, today));
      const print = options.json ? jsonOf : options.letter ? letterOf : textOf;
      process.stdout.write(print(outcome, file, today));
    });
  program
    .command("example")
    .description("print a person file to start from")
    .action(() => {
      process.stdout.write(`${JSON.stringify(EXAMPLE_PERSON, undefined, 2)}\n`);
    });
}

function dayOf(given: string | undefined): LocalDate {
  if (given === undefined) return new Date().toLocaleDateString("sv-SE");
  try {
    dayNumber(given);
  } catch {
    throw new BadInput(`--today: expected a day as YYYY-MM-DD, got "${given}".`);
  }
  return given;
}

function directionOf(outcome: ScreeningOutcome, file: PersonFile, today: LocalDate) {
  const { ageY } = screeningContext(file, today);
  return directionOfComfort(file.easing, {
    today,
    ...(outcome.kind === "refer" && { screeningEffect: outcome.effect }),
    ...(outcome.kind === "incomplete" && { screeningEffect: "stop_until_cleared" }),
    ...(ageY !== undefined && { ageY }),
  });
}

function jsonOf(outcome: ScreeningOutcome, file: PersonFile, today: LocalDate): string {
  const refer = outcome.kind === "refer" ? outcome : undefined;
  const screening = {
    outcome: outcome.kind,
    unanswered: outcome.unanswered,
    urgency: refer?.urgency ?? null,
    effect: refer?.effect ?? null,
    where: refer?.where ?? null,
    why: refer?.why ?? [],
    reasons: outcome.reasons,
    limits: outcome.limits,
    allowed: allowance(outcome),
    direction: directionOf(outcome, file, today),
    caveat: screeningSheet(outcome).caveat,
  };
  return `${JSON.stringify(screening, undefined, 2)}\n`;
}

function textOf(outcome: ScreeningOutcome, file: PersonFile, today: LocalDate): string {
  const sheet = answerSheet(screeningSheet(outcome));
  const direction = directionOf(outcome, file, today);
  const felt: readonly SheetSection[] =
    direction.kind === "not_asked"
      ? []
      : [{ heading: "What eases and what provokes", blocks: [{ kind: "list", items: direction.says }] }];
  return sheetText({ ...sheet, sections: [...sheet.sections, ...felt] }, WIDTH);
}

function letterOf(outcome: ScreeningOutcome, file: PersonFile, today: LocalDate): string {
  const { ageY, painMonths } = screeningContext(file, today);
  const letter = physicianLetter(outcome, {
    today,
    ...(ageY !== undefined && { ageY }),
    ...(file.pain?.now !== undefined && { painNow: file.pain.now }),
    ...(painMonths !== undefined && { painMonths }),
  });
  if (!letter) return "No letter is needed: these answers send you to nobody.\n";
  const lines = [
    letter.heading,
    "",
    ...wrapText(letter.opening, WIDTH),
    ...letter.findings.flatMap(({ answered, note, sources }) => [
      "",
      ...wrapText(`- ${answered}`, WIDTH, "  ", "    "),
      ...wrapText(note, WIDTH, "    "),
      ...(sources.length > 0 ? wrapText(`Source: ${sources.join("; ")}`, WIDTH, "    ") : []),
    ]),
    "",
    ...wrapText(letter.question, WIDTH),
    ...wrapText(letter.closing, WIDTH),
  ];
  return `${lines.join("\n")}\n`;
}
