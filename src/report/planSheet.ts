import { citation, source, type Sourced } from "../core/evidence/source.ts";
import { parameter } from "../core/evidence/parameter.ts";
import { DOSE_MESSAGES } from "../core/programme/doseMessages.ts";
import type { Dose } from "../core/programme/dose.ts";
import type { DosedExercise } from "../core/programme/dosedExercise.ts";
import type { DosedPlan, PlanAnswer } from "../core/programme/dosedPlan.ts";
import type { FlareOutcome } from "../core/programme/flare.ts";
import type { Habit } from "../core/programme/habits.ts";
import type { Lesson } from "../core/programme/lessons.ts";
import type { WeeksAhead } from "../core/programme/weeksAhead.ts";
import type { ScreeningOutcome } from "../core/screening/screeningOutcome.ts";
import { QUESTIONS } from "../core/screening/question.ts";
import { screeningSheet } from "../core/screening/screeningSheet.ts";
import type { Sheet, SheetBlock } from "../core/sheet.ts";
import { massIn, type MassUnit } from "../core/units.ts";
import { PLAN_WORDS } from "./messagesPlan.ts";

/** What the sheet of a plan is made from. */
export interface PlanSheetInput {
  readonly answer: PlanAnswer;
  readonly screening: ScreeningOutcome;
  /** Read beside the plan; none while it waits. */
  readonly lesson?: Lesson;
  /** In which loads are shown. */
  readonly unit: MassUnit;
}

type Section = Sheet["sections"][number];

const text = (each: string): SheetBlock => ({ kind: "text", text: each });
const list = (items: readonly string[]): SheetBlock => ({ kind: "list", items });

/** The plan as a sheet to read and to print: the screening first, then what to do, then why and how it goes on. */
export function planSheet(input: PlanSheetInput): Sheet {
  const { answer } = input;
  return {
    title: PLAN_WORDS.title[answer.outcome],
    sections: [...screeningSections(input), ...answerSections(answer, input)].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

/** The flare plan as a sheet. */
export function flareSheet(flare: FlareOutcome, input: Omit<PlanSheetInput, "answer" | "lesson">): Sheet {
  return {
    title: PLAN_WORDS.title.flare,
    sections: [...screeningSections(input), ...flareSections(flare, input.unit)].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

/** What screening says: in full where it limits or stops, in a line where only questions are open. */
function screeningSections({ screening }: Pick<PlanSheetInput, "screening">): readonly Section[] {
  const { headline, next, caveat, sections } = screeningSheet(screening);
  if (screening.kind === "clear") {
    const open = sections.flatMap(({ items }) => items.map((item) => item.text));
    return [{ heading: PLAN_WORDS.sections.first, blocks: open.map(text) }];
  }
  return [
    { heading: PLAN_WORDS.sections.first, blocks: [headline, ...next, caveat].map(text) },
    ...sections.map(({ heading, items }) => ({
      heading,
      blocks: [list(items.map((item) => (item.detail ? `${item.text} ${item.detail}` : item.text)))],
    })),
  ];
}

function answerSections(answer: PlanAnswer, input: PlanSheetInput): readonly Section[] {
  switch (answer.outcome) {
    case "incomplete":
      return [
        { heading: PLAN_WORDS.sections.positions, blocks: [text(answer.because), list(answer.positions)] },
      ];
    case "refer":
      return [];
    case "infeasible":
      return [
        {
          heading: PLAN_WORDS.sections.conflict,
          blocks: [list(answer.conflict.map(({ because }) => because))],
        },
        { heading: PLAN_WORDS.sections.relaxation, blocks: [text(answer.relaxation)] },
      ];
    case "plan":
    case "starter":
      return planSections(answer, input);
  }
}

function planSections(plan: DosedPlan, { lesson, unit }: PlanSheetInput): readonly Section[] {
  const each = uniqueLines(plan);
  return [
    { heading: PLAN_WORDS.sections.now, blocks: openingOf(plan) },
    ...plan.days.map(({ weekday, minutes, exercises }) => ({
      heading: PLAN_WORDS.day(PLAN_WORDS.weekday[weekday], minutes),
      blocks: [dayTable(exercises, unit)],
    })),
    { heading: PLAN_WORDS.sections.walk, blocks: plan.walk ? [cardOf(plan.walk, unit)] : [] },
    { heading: PLAN_WORDS.sections.exercises, blocks: each.map((line) => cardOf(line, unit)) },
    { heading: PLAN_WORDS.sections.pain, blocks: [list(plan.painRule)] },
    { heading: PLAN_WORDS.sections.stop, blocks: each.length > 0 ? [list(plan.stopWhen)] : [] },
    { heading: PLAN_WORDS.sections.weeks, blocks: plan.weeks ? weekBlocks(plan.weeks) : [] },
    { heading: PLAN_WORDS.sections.missing, blocks: missingOf(plan) },
    { heading: PLAN_WORDS.sections.habits, blocks: plan.habits.map(habitCard) },
    { heading: PLAN_WORDS.sections.lesson, blocks: lesson ? lessonBlocks(lesson) : [] },
    { heading: PLAN_WORDS.sections.sources, blocks: sourceBlocks(plan, each) },
  ];
}

function openingOf({ notes, howMany, madeBy }: DosedPlan): readonly SheetBlock[] {
  return [
    ...notes,
    ...(howMany ? [howMany.because] : []),
    ...(madeBy === "greedy" ? [PLAN_WORDS.madeGreedy] : []),
  ].map(text);
}

/** Every exercise once, as on the first day that has it. */
function uniqueLines({ days }: DosedPlan): readonly DosedExercise[] {
  const lines = days.flatMap(({ exercises }) => exercises);
  return lines.filter(
    (line, index) => lines.findIndex(({ exercise }) => exercise === line.exercise) === index,
  );
}

function dayTable(lines: readonly DosedExercise[], unit: MassUnit): SheetBlock {
  const { exercise, how, rest, load } = PLAN_WORDS.table;
  return {
    kind: "table",
    head: [exercise, how, rest, load],
    rows: lines.map((line) => [
      line.name,
      DOSE_MESSAGES.sets(line.dose, line.extraSets),
      DOSE_MESSAGES.rest(line.dose.restS),
      shortLoad(line.dose, unit),
    ]),
  };
}

/** Only a number; how a load is found stands on the card. */
function shortLoad({ load }: Dose, unit: MassUnit): string {
  return load.kind === "history" || load.kind === "kept" ? shownMass(load.loadKg, unit) : "";
}

function shownMass(massKg: number, unit: MassUnit): string {
  return `${Math.round(massIn(massKg, unit) * 2) / 2} ${unit}`;
}

function cardOf(line: DosedExercise, unit: MassUnit): SheetBlock {
  const { card } = PLAN_WORDS;
  const { dose } = line;
  const how = [
    DOSE_MESSAGES.sets(dose, line.extraSets),
    ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
    ...(dose.tempo ? [DOSE_MESSAGES.tempo(dose.tempo)] : []),
    ...(dose.work.kind === "duration" && dose.sets === 1 ? [] : [DOSE_MESSAGES.rest(dose.restS)]),
  ].join(", ");
  const lines = [
    { label: card.how, text: line.leadSide ? `${how}. ${PLAN_WORDS.leads(line.leadSide)}` : `${how}.` },
    {
      label: card.load,
      text:
        dose.work.kind === "duration"
          ? ""
          : `${DOSE_MESSAGES.load(dose.load, (massKg) => shownMass(massKg, unit))}.`,
    },
    { label: card.cues, text: line.cues.map((cue) => `${cue}.`).join(" ") },
    { label: card.changes, text: line.changes.map((change) => change.text).join(" ") },
    { label: card.easier, text: line.easier.text },
    { label: card.harder, text: line.harder.text },
    { label: card.why, text: line.why.map(({ because }) => because).join(" ") },
  ];
  return { kind: "card", title: line.name, lines: lines.filter((each) => each.text !== "") };
}

function weekBlocks({ weeks, rules, retestOn }: WeeksAhead): readonly SheetBlock[] {
  const { week, from, sets, walk, what } = PLAN_WORDS.table;
  return [
    {
      kind: "table",
      head: [week, from, sets, walk, what],
      rows: weeks.map((each) => [
        `${each.week}`,
        each.from,
        PLAN_WORDS.weekSets(each.sets),
        each.walkMin === undefined ? "" : PLAN_WORDS.minutes(each.walkMin),
        each.says,
      ]),
    },
    text(PLAN_WORDS.retest(retestOn)),
    list(rules),
  ];
}

function missingOf({ outcome, shortfalls, leftOut, gap }: DosedPlan): readonly SheetBlock[] {
  if (outcome === "starter") return [];
  const lines = [...shortfalls, ...leftOut].map(({ because }) => because);
  const rounded = gap && Math.round(gap.setEquivalents * 10) / 10;
  return [
    lines.length > 0 ? list(lines) : text(PLAN_WORDS.reaches),
    ...(rounded === undefined ? [] : [text(PLAN_WORDS.gap(rounded))]),
  ];
}

function habitCard(habit: Habit): SheetBlock {
  const words = PLAN_WORDS.habit;
  const lines = [
    { label: words.when, text: habit.when },
    {
      label: words.do,
      text: [...habit.steps, ...(habit.everyMin ? [words.every(habit.everyMin)] : [])].join(" "),
    },
    {
      label: words.changes,
      text: habit.changes.map((change) => `${change.name}: ${change.text}`).join(" "),
    },
    { label: words.grows, text: habit.grows },
    { label: words.known, text: habit.evidence.says },
    { label: words.not, text: habit.evidence.not },
  ];
  return { kind: "card", title: habit.name, lines: lines.filter((each) => each.text !== "") };
}

function lessonBlocks(lesson: Lesson): readonly SheetBlock[] {
  return [lesson.title, ...lesson.paragraphs, PLAN_WORDS.tryThis(lesson.tryThis)].map(text);
}

function flareSections(flare: FlareOutcome, unit: MassUnit): readonly Section[] {
  if (flare.kind === "refer") return [];
  if (flare.kind === "screenFirst")
    return [
      {
        heading: PLAN_WORDS.sections.now,
        blocks: [
          text(flare.because),
          list(QUESTIONS.filter(({ id }) => flare.questions.includes(id)).map(({ ask }) => ask)),
          text(PLAN_WORDS.screenedOn),
        ],
      },
    ];
  return [
    { heading: PLAN_WORDS.sections.now, blocks: [list([...flare.now, flare.leaveOut])] },
    { heading: PLAN_WORDS.sections.moves, blocks: flare.moves.map((line) => cardOf(line, unit)) },
    { heading: PLAN_WORDS.sections.positions, blocks: [list(flare.positions)] },
    {
      heading: PLAN_WORDS.sections.wayBack,
      blocks: [
        {
          kind: "table",
          head: PLAN_WORDS.steps,
          rows: flare.steps.map((step) => [step.name, step.start, step.text]),
        },
        text(flare.stepBack),
      ],
    },
    { heading: PLAN_WORDS.sections.see, blocks: [list(flare.seeSomeone)] },
    { heading: PLAN_WORDS.sections.sources, blocks: [text(flare.evidence)] },
  ];
}

/** Citations of what was read, each once; what was recalled or is our own choice is said to be so. */
function sourceBlocks(plan: DosedPlan, lines: readonly DosedExercise[]): readonly SheetBlock[] {
  const whys = [...lines, ...(plan.walk ? [plan.walk] : [])].flatMap(({ why }) => why);
  const rows: readonly Sourced[] = [
    ...whys.flatMap(({ sourceIds }) => sourceIds.map(sourcedOf)),
    ...[...whys, ...lines.map(({ dose }) => dose)].flatMap(({ parameterIds }) => parameterIds.map(parameter)),
    ...plan.habits.flatMap(({ evidence }) => evidence.sourceIds.map(sourcedOf)),
  ];
  if (rows.length === 0) return [];
  const cited = [...new Set(rows.flatMap((row) => citation(row) ?? []))].toSorted();
  const recalled = rows.some(({ confidence }) => confidence === "recalled");
  return [list(cited), text(PLAN_WORDS.ours), ...(recalled ? [text(PLAN_WORDS.recalled)] : [])];
}

function sourcedOf(sourceId: string): Sourced {
  return sourceId === "product_choice"
    ? { sourceId, confidence: "product_choice" }
    : { sourceId, confidence: source(sourceId).confidence };
}
