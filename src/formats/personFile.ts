import { distance } from "fastest-levenshtein";
import * as z from "zod";
import type { LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { CONDITION_IDS, type ConditionId, type KitId } from "../core/exercise/exercise.ts";
import { KIT } from "../core/exercise/kit.ts";
import {
  GOALS,
  STAGES,
  TRAINING_AGES,
  WEEKDAYS,
  ageOn,
  type Goal,
  type KeptExercise,
  type Measurement,
  type Pain,
  type Person,
  type Stage,
  type StatedConditionId,
  type Weekday,
} from "../core/person/person.ts";
import { TEST_IDS } from "../core/person/testId.ts";
import type { EasingAnswers } from "../core/screening/easing.ts";
import { PRE_GATE_IDS } from "../core/screening/gate.ts";
import { QUESTION_IDS, type ScreeningAnswers } from "../core/screening/question.ts";
import { RED_FLAG_IDS } from "../core/screening/redFlag.ts";
import type { ScreeningContext } from "../core/screening/screeningContext.ts";
import type { PainCheck } from "../core/session/painCheck.ts";
import { PAIN_MOMENTS } from "../core/session/painMoment.ts";
import type { PlanInForce } from "../core/loopRecord.ts";
import type { Clearance } from "../core/screening/screeningOutcome.ts";
import { KEPT_PLAN, planInForce } from "./keptPlan.ts";

/** Outcome measures whose score may be recorded. Items of licensed questionnaires are never asked. */
export const OUTCOME_MEASURES = ["nprs", "psfs", "rmdq", "groc", "odi", "promis_pf", "promis_pi"] as const;

/** One score of an outcome measure. */
export interface OutcomeScore {
  readonly measure: (typeof OUTCOME_MEASURES)[number];
  readonly value: number;
  readonly at: LocalDate;
}

/** PERSON.json, version 1. Whatever is absent is unknown. */
export interface PersonFile {
  readonly version: 1;
  readonly person: Person;
  readonly goal?: Goal;
  readonly stage?: Stage;
  readonly daysPerWeek?: number;
  readonly weekdays?: readonly Weekday[];
  readonly minutesPerSession?: number;
  readonly kit?: readonly KitId[];
  readonly sittingHoursPerDay?: number;
  readonly pain?: Pain;
  readonly conditions: readonly StatedConditionId[];
  /** The day on which `screening` was answered. */
  readonly screenedOn?: LocalDate;
  readonly screening: ScreeningAnswers;
  readonly clearances: readonly Clearance[];
  readonly restingBloodPressure?: { readonly systolicMmHg: number; readonly diastolicMmHg: number };
  readonly easing: EasingAnswers;
  readonly measurements: readonly Measurement[];
  readonly outcomes: readonly OutcomeScore[];
  /** Exercises that the plan must not use. */
  readonly dislikes: readonly string[];
  /** A routine that the plan keeps and adds to. */
  readonly keep: readonly KeptExercise[];
  /** Pain around sessions and on other days. */
  readonly painChecks: readonly PainCheck[];
  /** Days on which symptoms in a leg were new. */
  readonly newLegSymptomsOn: readonly LocalDate[];
  /** When the person began. */
  readonly startedOn?: LocalDate;
  /** The plan that the person follows. */
  readonly plan?: PlanInForce;
}

const DIRECTION_KEYS: readonly ConditionId[] = ["flexion_intolerant", "extension_intolerant"];
const STATED_CONDITIONS = CONDITION_IDS.filter((id): id is StatedConditionId => !DIRECTION_KEYS.includes(id));
const CLEARABLE = [...RED_FLAG_IDS, ...PRE_GATE_IDS, ...STATED_CONDITIONS, "resting_blood_pressure"] as const;

const id = <const Ids extends readonly string[]>(ids: Ids) => z.enum(ids);
const painScore = z.number().min(0).max(10);
const day = z.iso.date();
const answer = id(["yes", "no", "not_sure"]);
const felt = id(["worse", "same", "better", "not_sure"]);
const answersById = Object.fromEntries(QUESTION_IDS.map((question) => [question, answer.optional()]));

const PERSON_FILE = z.strictObject({
  version: z.literal(1).describe("Version of this format."),
  person: z
    .strictObject({
      birthYear: z.int().min(1900).max(2100).optional(),
      sex: id(["f", "m"]).optional().describe("Used only to choose norms."),
      heightM: z.number().min(0.5).max(2.6).optional(),
      massKg: z.number().min(20).max(400).optional(),
      trainingAge: id(TRAINING_AGES).optional(),
    })
    .default({}),
  goal: id(GOALS).optional(),
  stage: id(STAGES).optional().describe("Where the person stands on the way back."),
  daysPerWeek: z.int().min(1).max(6).optional(),
  weekdays: z.array(id(WEEKDAYS)).max(7).optional(),
  minutesPerSession: z.number().min(5).max(240).optional(),
  kit: z
    .array(id(KIT.map((kit) => kit.id)))
    .optional()
    .describe("Equipment at hand; [] means none."),
  sittingHoursPerDay: z.number().min(0).max(24).optional(),
  pain: z
    .strictObject({
      now: painScore.optional(),
      worst: painScore.optional(),
      usual: painScore.optional().describe("What the person usually lives with."),
      regions: z
        .array(
          id([
            "neck",
            "upper_back",
            "low_back",
            "shoulder",
            "chest",
            "upper_arm",
            "forearm",
            "abdomen",
            "hip",
            "buttock",
            "thigh",
            "knee",
            "lower_leg",
            "foot",
          ]),
        )
        .optional(),
      months: z.number().min(0).max(1200).optional().describe("How long the present pain has lasted."),
    })
    .optional(),
  conditions: z.array(id(STATED_CONDITIONS)).default([]),
  screenedOn: day.optional().describe("The day on which the screening was answered."),
  screening: z
    .strictObject(answersById)
    .default({})
    .describe("Answers by question id; what is absent was not answered."),
  clearances: z
    .array(z.strictObject({ of: id(CLEARABLE), by: z.string().min(1), on: day }))
    .default([])
    .describe("Who looked at what, and on which day."),
  restingBloodPressure: z
    .strictObject({ systolicMmHg: z.number().min(50).max(300), diastolicMmHg: z.number().min(20).max(200) })
    .optional(),
  easing: z
    .strictObject({
      q_sit: felt.optional(),
      q_bend: felt.optional(),
      q_morning_bend: felt.optional(),
      q_curl: felt.optional(),
      q_stand: felt.optional(),
      q_walk: felt.optional(),
      q_arch: felt.optional(),
      q_lie_flat: felt.optional(),
      q_leg_move: id(["further_down", "same", "back_up", "not_sure"]).optional(),
      legMoveDirection: id(["bending", "arching"]).optional(),
      q_leg_walk: answer.optional(),
      q_varies: answer.optional(),
    })
    .default({})
    .describe("What eases and what provokes; from it a direction of comfort is worked out."),
  measurements: z
    .array(
      z.strictObject({
        test: id(TEST_IDS),
        side: id(["left", "right"]).optional(),
        value: z.number().describe("In the unit of the test."),
        at: day,
        method: id(["self", "camera", "clinician"]).optional(),
        effort: id(["full", "held_back"]).optional(),
        endedBy: id(["limit", "pain", "balance", "other"]).optional(),
        painDuring: painScore.optional(),
      }),
    )
    .default([]),
  outcomes: z
    .array(z.strictObject({ measure: id(OUTCOME_MEASURES), value: z.number(), at: day }))
    .default([]),
  dislikes: z.array(z.string()).default([]).describe("Exercise ids that the plan must not use."),
  keep: z
    .array(
      z.strictObject({
        exercise: z.string(),
        weekday: id(WEEKDAYS).optional(),
        sets: z.int().min(1).max(20),
        reps: z.int().min(1).max(200).optional(),
        holdS: z.number().min(1).max(3600).optional(),
        loadKg: z.number().min(0).max(1000).optional(),
      }),
    )
    .default([])
    .describe("A routine to keep; the plan adds to it."),
  painChecks: z
    .array(
      z.strictObject({
        on: day,
        moment: id(PAIN_MOMENTS),
        pain: painScore,
        exercise: z.string().optional().describe("Of pain during a session: the exercise."),
      }),
    )
    .default([])
    .describe("Pain before and during sessions, on the morning after, and on other days."),
  newLegSymptomsOn: z.array(day).default([]).describe("Days on which symptoms in a leg were new."),
  startedOn: day.optional().describe("The day on which the person began."),
  plan: KEPT_PLAN.optional(),
});

/** The JSON Schema of PERSON.json, as `docs/person.schema.json` holds it. */
export function personFileSchema(): object {
  return z.toJSONSchema(PERSON_FILE, { io: "input" });
}

/**
 * Read PERSON.json. Throws BadInput whose lines each name the path, the value and the way out.
 * `exerciseIds`: when given, ids in `dislikes` and `keep` must be among them.
 */
export function readPersonFile(text: string, exerciseIds?: readonly string[]): PersonFile {
  const raw = parseJson(text);
  const parsed = PERSON_FILE.safeParse(raw, { reportInput: true });
  if (!parsed.success) {
    throw new BadInput(parsed.error.issues.map((issue) => sentenceOf(issue, raw)).join("\n"));
  }
  const { plan, ...rest } = parsed.data;
  const file = { ...rest, ...(plan && { plan: planInForce(plan) }) } as PersonFile;
  if (exerciseIds) checkExercises(file, exerciseIds);
  return file;
}

/** What screening needs of a person file. Conditions worked out elsewhere are added by the caller. */
export function screeningContext(file: PersonFile, today: LocalDate): ScreeningContext {
  const ageY = ageOn(today, file.person.birthYear);
  return {
    today,
    conditions: file.conditions,
    clearances: file.clearances,
    ...(ageY !== undefined && { ageY }),
    ...(file.pain?.months !== undefined && { painMonths: file.pain.months }),
    ...(file.restingBloodPressure && { restingBloodPressure: file.restingBloodPressure }),
    ...(file.screenedOn && { answeredOn: file.screenedOn }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    throw new BadInput(`This is not JSON: ${reason}. Start from \`backstay example > person.json\`.`);
  }
}

function sentenceOf(issue: z.core.$ZodIssue, raw: unknown): string {
  const path = pathText(issue.path);
  const given = JSON.stringify(valueAt(raw, issue.path)) ?? "nothing";
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = keysAt(issue.path);
      return issue.keys
        .map((key) => `${pathText([...issue.path, key])}: unknown name; ${nearest(key, keys)}.`)
        .join("\n");
    }
    case "invalid_value": {
      const wanted = issue.values.map(String);
      if (issue.path[0] === "version") return `version: this program reads version 1, got ${given}.`;
      if (issue.path[0] === "conditions" && /^(?:flexion|extension)_intolerant$/.test(JSON.parse(given))) {
        return `${path}: ${given} is not stated but worked out; leave it out and answer \`easing\` instead.`;
      }
      return `${path}: ${given} is not known; ${nearest(given.replaceAll('"', ""), wanted)}.`;
    }
    case "invalid_type":
      return `${path}: expected ${issue.expected}, got ${given}.`;
    case "too_small":
      return `${path}: expected ${issue.inclusive ? "at least" : "more than"} ${String(issue.minimum)}, got ${given}.`;
    case "too_big":
      return `${path}: expected ${issue.inclusive ? "at most" : "less than"} ${String(issue.maximum)}, got ${given}.`;
    case "invalid_format":
      return `${path}: expected a day that exists, as YYYY-MM-DD, got ${given}.`;
    default:
      return `${path}: ${issue.message}, got ${given}.`;
  }
}

function checkExercises(file: PersonFile, exerciseIds: readonly string[]): void {
  const named = [
    ...file.dislikes.map((exercise, index) => ({ path: `dislikes[${index}]`, exercise })),
    ...file.keep.map(({ exercise }, index) => ({ path: `keep[${index}].exercise`, exercise })),
    ...file.painChecks.flatMap(({ exercise }, index) =>
      exercise === undefined ? [] : [{ path: `painChecks[${index}].exercise`, exercise }],
    ),
  ];
  const planned = (file.plan?.week.days ?? []).flatMap(({ weekday, exercises }) =>
    exercises.map(({ exercise }) => ({ path: `plan, ${weekday}`, exercise })),
  );
  const unknown = [...named, ...planned].filter(({ exercise }) => !exerciseIds.includes(exercise));
  if (unknown.length === 0) return;
  throw new BadInput(
    unknown
      .map(({ path, exercise }) => `${path}: "${exercise}" is not known; ${nearest(exercise, exerciseIds)}.`)
      .join("\n"),
  );
}

/** "did you mean a, b or c?" of the valid names nearest to `given`; all of them where they are few. */
function nearest(given: string, valid: readonly string[]): string {
  const few = 5;
  if (valid.length <= few) return `valid are ${valid.join(", ")}`;
  const ranked = valid
    .map((name) => ({ name, away: distance(given.toLowerCase(), name) }))
    .toSorted((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return `the nearest valid are ${ranked
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ")}`;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return text.replace(/^\./, "") || "the file";
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    raw,
  );
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** The names that the object at `path` may have. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const root = personFileSchema() as SchemaNode;
  const node = path.reduce<SchemaNode | undefined>(
    (at, step) => (typeof step === "number" ? at?.items : at?.properties?.[String(step)]),
    root,
  );
  return Object.keys(node?.properties ?? {});
}
