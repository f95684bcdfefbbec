import { z } from "zod";
import { dateOfDay, dayNumber } from "../../core/calendar.ts";
import { CONDITION_IDS } from "../../core/exercise/exercise.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { readFields, type RecordType } from "../../sync/recordType.ts";
import { RECORD_TYPES, type RecordKind } from "../../sync/recordTypes.ts";
import { misshapen, Problem, type Flaw } from "../problem.ts";

/** Without these nothing can be said safely: where one cannot be read, there is no leaving it out. */
const NEEDED: ReadonlySet<string> = new Set(["profile", "screening"] satisfies RecordKind[]);

const realDay = z.string().refine(isRealDay, "no day of the calendar");
const realDayTime = z.string().refine((at) => isRealDay(at.slice(0, 10)), "no day of the calendar");

/** What the shapes of records leave open, because a newer device may know more, and what is reckoned with here all the same. */
const RECKONED: Partial<Record<RecordKind, z.ZodType>> = {
  profile: z.looseObject({
    daysPerWeek: z.int().optional(),
    conditions: z.array(z.enum(CONDITION_IDS, "not a condition that this server knows")).optional(),
    clearances: z.array(z.looseObject({ of: z.string(), by: z.string(), on: realDay })).optional(),
    keep: z.array(z.looseObject({ exercise: z.string(), sets: z.number().positive() })).optional(),
    startedOn: realDay.optional(),
    painNowOn: realDay.optional(),
    newLegSymptomsOn: z.array(realDay).optional(),
  }),
  screening: z.looseObject({ answeredOn: realDay }),
  measurement: z.looseObject({ at: realDay }),
  outcome: z.looseObject({ at: realDay }),
  painCheck: z.looseObject({ on: realDay }),
  plan: z.looseObject({ startedOn: realDay }),
  workout: z.looseObject({ startedAt: realDayTime }),
  bodyMass: z.looseObject({ on: realDay }),
};

/** Throws Problem, naming each place, where what a plan or a report is made of holds what cannot be reckoned with. */
export function mustBeSound(documents: readonly SyncDocument[]): void {
  const flaws = documents.flatMap(flawsOf);
  if (flaws.length > 0)
    throw new Problem(
      "unreadable-records",
      "Mend these on a device, or use a newer server where a newer device wrote them.",
      { flaws },
    );
}

function flawsOf(document: SyncDocument): readonly Flaw[] {
  const { kind, id, version, fields } = document;
  const type = RECORD_TYPES[kind as RecordKind] as RecordType;
  const place = id === "me" ? kind : `${kind}/${id}`;
  if (NEEDED.has(kind)) {
    const read = readFields(type, document);
    if (!read.ok) return [{ path: place, message: read.sentence }];
  }
  const schema = version <= type.version ? RECKONED[kind as RecordKind] : undefined;
  const found = schema?.safeParse(fields);
  if (!found || found.success) return [];
  return misshapen(found.error.issues).flaws.map(({ path, message }) => ({
    path: `${place}.${path}`,
    message,
  }));
}

function isRealDay(text: string): boolean {
  try {
    return dateOfDay(dayNumber(text)) === text;
  } catch {
    return false;
  }
}
