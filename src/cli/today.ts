import { Option, type Command } from "commander";
import { BadInput } from "../core/errors.ts";
import { EXERCISES } from "../core/exercise/catalogue.ts";
import type { KitId } from "../core/exercise/exercise.ts";
import { KIT } from "../core/exercise/kit.ts";
import type { Loop } from "../core/flow.ts";
import { sheetTexts } from "../core/session/messages.ts";
import { sessionSheet } from "../core/session/sessionSheet.ts";
import type { Sheet } from "../core/sheet.ts";
import type { PersonFile } from "../formats/personFile.ts";
import { loopOfFile, type LoopFlags } from "./loopOfFile.ts";
import { sheetMarkdown, sheetText } from "../report/sheet.ts";

const WIDTH = 80;

const HELP = `
The plan that \`backstay plan --keep\` wrote is followed while it serves; without one
a plan is made for the week of the day asked for. The history moves each exercise
on. Exit status is 0 whatever the answer is: to be referred, or to rest,
is an answer. The JSON is described by docs/today-json.md.

Examples:
  $ backstay today person.json --history strong.csv
  $ backstay today person.json --minutes 15 --busy barbell
  $ backstay today person.json --today 2026-11-23 --json`;

interface TodayFlags extends LoopFlags {
  readonly minutes?: string;
  readonly busy?: readonly string[];
  readonly without?: readonly string[];
}

/** The `today` command: what to do today, set by set. */
export function register(program: Command): void {
  program
    .command("today")
    .description("what to do today: warm-up, sets, loads, and why each goes up, stays or comes down")
    .argument("<person.json>", "what is known of the person")
    .addOption(new Option("--history <file...>", "training history: one or more exported files"))
    .addOption(
      new Option("--unit <unit>", "unit of your weights, and of files that do not say").choices(["kg", "lb"]),
    )
    .option("--today <date>", "the day, YYYY-MM-DD (default: today)")
    .option("--minutes <n>", "minutes there are today")
    .option("--busy <kit...>", "equipment that is taken or missing today")
    .option("--without <exercise...>", "exercises to swap today")
    .addOption(new Option("--json", "print JSON").conflicts("md"))
    .option("--md", "print Markdown")
    .addHelpText("after", HELP)
    .action(async (path: string, flags: TodayFlags) => {
      const { file, today, loop } = await loopOfFile(path, flags, dayOfFlags(flags));
      if (flags.json) {
        process.stdout.write(`${JSON.stringify(jsonOf(loop, today), undefined, 2)}\n`);
        return;
      }
      const sheet = sheetOf(loop, file);
      process.stdout.write(flags.md ? sheetMarkdown(sheet) : sheetText(sheet, WIDTH));
    });
}

function dayOfFlags({ minutes, busy, without }: TodayFlags) {
  return {
    ...(minutes !== undefined && { minutes: minutesOf(minutes) }),
    ...(busy && { busyKit: busy.map(kitOf) }),
    ...(without && { notToday: without.map(exerciseOf) }),
  };
}

function minutesOf(given: string): number {
  const minutes = Number(given);
  if (!(minutes > 0 && minutes <= 240)) {
    throw new BadInput(`--minutes: expected a number over 0 and up to 240, got "${given}".`);
  }
  return minutes;
}

function kitOf(given: string): KitId {
  const found = KIT.find(({ id }) => id === given);
  if (!found) throw new BadInput(`--busy: "${given}" is not known; the ids are in docs/ids.md.`);
  return found.id;
}

function exerciseOf(given: string): string {
  if (!EXERCISES.some(({ id }) => id === given)) {
    throw new BadInput(`--without: "${given}" is not known; the ids are in docs/ids.md.`);
  }
  return given;
}

function jsonOf(loop: Loop, today: string) {
  const { plan, session, progress } = loop;
  return {
    version: 1,
    today,
    outcome: outcomeOf(loop),
    plan: plan.kind,
    planSince: "startedOn" in plan ? plan.startedOn : null,
    session: session?.kind === "session" ? session.session : null,
    next: session?.kind === "rest" ? (session.next ?? null) : null,
    because: plan.kind === "incomplete" ? plan.because : plan.kind === "refer" ? plan.where : null,
    alerts: progress.alerts,
  };
}

function outcomeOf({ plan, session }: Loop): string {
  if (!session) return plan.kind;
  return session.kind === "rest" ? session.because : session.kind;
}

function sheetOf({ plan, session }: Loop, file: PersonFile): Sheet {
  if (session) {
    const sheet = sessionSheet(session, file.pain);
    if (!file.plan || !("isNew" in plan && plan.isNew)) return sheet;
    return { ...sheet, opening: [sheetTexts.planOver(file.plan.startedOn), ...(sheet.opening ?? [])] };
  }
  if (plan.kind === "incomplete") {
    return { title: sheetTexts.incomplete, opening: [plan.because, ...plan.positions], sections: [] };
  }
  const where = plan.kind === "refer" ? plan.where : "";
  const walking = plan.kind === "refer" && plan.allowed === "walking" ? [sheetTexts.walkingOnly] : [];
  return { title: sheetTexts.refer, opening: [where, ...walking], sections: [] };
}
