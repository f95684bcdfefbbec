import { rename, writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { assess } from "../core/assessment/assess.ts";
import { dayNumber, type LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { EXERCISES } from "../core/exercise/catalogue.ts";
import { buildProgramme } from "../core/programme/build.ts";
import {
  programmeAnswer,
  starterAnswer,
  type PlanAnswer,
  type PlanAnswerRequest,
} from "../core/programme/dosedPlan.ts";
import type { PlanInForce } from "../core/loopRecord.ts";
import { flarePlan } from "../core/programme/flare.ts";
import { lessonOfWeek } from "../core/programme/lessons.ts";
import { needsApproval } from "../core/programme/starterPlan.ts";
import { allowance } from "../core/screening/screeningOutcome.ts";
import type { Sheet } from "../core/sheet.ts";
import type { MassUnit } from "../core/units.ts";
import { assessmentInput } from "../formats/assessmentInput.ts";
import { calendarFile, type CalendarEntry } from "../formats/calendarFile.ts";
import { keptPlan } from "../formats/keptPlan.ts";
import { readPersonFile, type PersonFile } from "../formats/personFile.ts";
import { CALENDAR_MESSAGES, planCalendar } from "../formats/planCalendar.ts";
import { programmeRequestOf } from "../formats/programmeRequestOf.ts";
import { highsSolver } from "../platform/highsSolver.ts";
import { flareJson, planJson } from "../report/planJson.ts";
import { flareSheet, planSheet } from "../report/planSheet.ts";
import { sheetMarkdown, sheetText } from "../report/sheet.ts";
import { readFileBytes } from "./readFile.ts";
import { readHistory } from "./readHistory.ts";

const WIDTH = 80;

const HELP = `
The file is described by docs/person.schema.json, the JSON by docs/plan-json.md.
Until the emergency questions are answered there is no plan, only walking and
positions of comfort. Exit status is 0 whatever the answer is: to be referred,
or to hear that no plan fits, is an answer.

Examples:
  $ backstay example > person.json
  $ backstay plan person.json --starter
  $ backstay plan person.json --keep
  $ backstay plan person.json --history strong.csv --md > plan.md
  $ backstay plan person.json --ics plan.ics --at 07:00`;

interface PlanFlags {
  readonly history?: readonly string[];
  readonly unit?: MassUnit;
  readonly today?: string;
  readonly json?: boolean;
  readonly md?: boolean;
  readonly ics?: string;
  readonly at: string;
  readonly starter?: boolean;
  readonly flare?: boolean;
  readonly keep?: boolean;
  readonly out?: string;
}

/** The `plan` command: what to do, how, why, and how it goes on. */
export function register(program: Command): void {
  program
    .command("plan")
    .summary("plan the week: what to do, how much, why, and what beside it")
    .description(
      "Plans the week from what is known of the person: exercises with their dose, easier and harder " +
        "forms and reasons, habits, and the weeks ahead. With --starter a first plan by rule, with no tests.",
    )
    .argument("<person.json>", "what is known of the person")
    .addOption(new Option("--history <file...>", "training history: one or more exported files"))
    .addOption(new Option("--unit <unit>", "unit of loads, for files that do not say").choices(["kg", "lb"]))
    .option("--today <date>", "the day that the plan begins with, YYYY-MM-DD (default: today)")
    .option("--starter", "a first plan by rule: two to four exercises and a walk")
    .option("--flare", "the back just went: two easy days and a way back")
    .addOption(
      new Option("--keep", "write the plan into the person file: `today` and `progress` follow it").conflicts(
        "flare",
      ),
    )
    .option("--out <file>", "with --keep: write the person and the plan into this file instead")
    .option("--json", "print the plan as JSON")
    .option("--md", "print the plan as Markdown")
    .option("--ics <file>", "write the sessions of the weeks ahead as a calendar")
    .option("--at <time>", "time of the sessions in the calendar, HH:MM", "18:00")
    .addHelpText("after", HELP)
    .action(async (path: string, flags: PlanFlags) => {
      checkTime(flags.at);
      if (flags.out !== undefined && !flags.keep) throw new BadInput("--out: give --keep with it.");
      const ids = EXERCISES.map(({ id }) => id);
      const text = new TextDecoder().decode(await readFileBytes(path));
      const file = readPersonFile(text, ids);
      const today = dayOf(flags.today);
      const request = await requestOf(file, today, flags);
      if (flags.flare) {
        process.stdout.write(flareOutput(file, request, flags));
        return;
      }
      const { answer, plan } = await planned(request, flags);
      await answerPlan(answer, request, flags);
      if (flags.keep) await keep(plan, text, flags.out ?? path);
    });
}

async function requestOf(file: PersonFile, today: LocalDate, flags: PlanFlags): Promise<PlanAnswerRequest> {
  const history = await readHistory(flags.history ?? [], today, flags.unit);
  const input = assessmentInput(file, today, history);
  const { findings } = assess(input);
  const { sittingHoursPerDay } = file;
  return {
    ...programmeRequestOf(file, input, findings),
    ...(sittingHoursPerDay !== undefined && { sittingHoursPerDay }),
  };
}

/** What is answered, and of it what may be kept. */
interface Planned {
  readonly answer: PlanAnswer;
  readonly plan?: PlanInForce;
}

/** By rule where that is asked for or where somebody has to agree to anything new; else by the solver. */
async function planned(request: PlanAnswerRequest, { starter }: PlanFlags): Promise<Planned> {
  const made = { startedOn: request.today, allowed: allowance(request.screening) };
  if (starter || needsApproval(request.screening)) {
    const answer = starterAnswer(request);
    if (answer.outcome !== "starter") return { answer };
    return { answer, plan: { ...made, week: { days: answer.days, targets: [] } } };
  }
  const outcome = await buildProgramme(request, highsSolver());
  const answer = programmeAnswer(outcome, request);
  if (outcome.outcome !== "plan") return { answer };
  const { programme } = outcome;
  return { answer, plan: { ...made, week: programme, programme } };
}

/** Write the plan, and the day on which the person began, into a person file; the rest of it stays as it is. */
async function keep(plan: PlanInForce | undefined, personText: string, path: string): Promise<void> {
  if (!plan) {
    process.stderr.write("Nothing was kept: there is no plan.\n");
    return;
  }
  const person = JSON.parse(personText.replace(/^\uFEFF/, "")) as Readonly<Record<string, unknown>>;
  const kept = { startedOn: plan.startedOn, ...person, plan: keptPlan(plan) };
  await write(path, `${JSON.stringify(kept, undefined, 2)}\n`);
  process.stderr.write(`The plan is in ${path}.\n`);
}

async function answerPlan(answer: PlanAnswer, request: PlanAnswerRequest, flags: PlanFlags): Promise<void> {
  const { screening, today } = request;
  const hasPlan = answer.outcome === "plan" || answer.outcome === "starter";
  const lesson = hasPlan ? { lesson: lessonOfWeek(1) } : {};
  const sheet = planSheet({ answer, screening, unit: flags.unit ?? "kg", ...lesson });
  const entries = hasPlan && flags.ics !== undefined ? planCalendar(answer, flags.at) : [];
  if (flags.ics !== undefined && entries.length > 0) await writeCalendar(flags.ics, entries);

  if (flags.json) {
    const json = planJson(answer, { screening, today, ...lesson });
    process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
  } else if (flags.md || flags.ics === undefined) {
    process.stdout.write(sheetOutput(sheet, flags));
  } else if (entries.length > 0) {
    process.stdout.write(`${entries.length} sessions are in ${flags.ics}.\n`);
  } else {
    process.stdout.write(`No calendar was written: there are no sessions.\n\n${sheetOutput(sheet, flags)}`);
  }
}

/** An older screening does not know of the flare: it counts only when it was answered today. */
function flareOutput(file: PersonFile, request: PlanAnswerRequest, flags: PlanFlags): string {
  const { screening, today } = request;
  const flare = flarePlan({ ...request, screenedToday: file.screenedOn === today });
  return flags.json
    ? `${JSON.stringify(flareJson(flare, { screening, today }), undefined, 2)}\n`
    : sheetOutput(flareSheet(flare, { screening, unit: flags.unit ?? "kg" }), flags);
}

function sheetOutput(sheet: Sheet, { md }: PlanFlags): string {
  return md ? sheetMarkdown(sheet) : sheetText(sheet, WIDTH);
}

async function writeCalendar(path: string, entries: readonly CalendarEntry[]): Promise<void> {
  const madeAtUtc = new Date().toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length);
  await write(path, calendarFile(entries, { name: CALENDAR_MESSAGES.name, madeAtUtc }));
}

/** Beside the file first, then in its place: a file that cannot be finished leaves the old one as it is. */
async function write(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  const whole = writeFile(beside, text).then(() => rename(beside, path));
  await whole.catch((error: unknown) => {
    throw new BadInput(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  });
}

function checkTime(at: string): void {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at))
    throw new BadInput(`--at: expected a time of day as HH:MM, got "${at}".`);
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
