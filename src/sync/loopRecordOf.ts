import type { LocalDate } from "../core/calendar.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import type { LoopRecord, PlanInForce } from "../core/loopRecord.ts";
import { ageOn, type Pain, type Person } from "../core/person/person.ts";
import type { RecordsByKind } from "./recordsOfDocuments.ts";
import type { FieldsOf, Stored } from "./recordTypes.ts";

/** The records that the loop looks at, log apart. */
export interface LoopRecords {
  readonly profile: FieldsOf<"profile">;
  readonly screenings: readonly Stored<"screening">[];
  readonly measurements: readonly Stored<"measurement">[];
  readonly outcomes: readonly Stored<"outcome">[];
  readonly painChecks: readonly Stored<"painCheck">[];
  readonly plans: readonly Stored<"plan">[];
}

/** What the loop looks at, of records of all the kinds that it needs. */
export function loopRecordsOf(records: RecordsByKind): LoopRecords {
  const { id: _id, ...profile } = records.of("profile").find(({ id }) => id === "me") ?? { id: "me" };
  return {
    profile,
    screenings: records.of("screening").slice(-1),
    measurements: records.of("measurement"),
    outcomes: records.of("outcome"),
    painChecks: records.of("painCheck"),
    plans: records.of("plan").slice(-1),
  };
}

/** What is known of the person on one day, for the loop. What was never told stays unknown. */
export function loopRecordOf(records: LoopRecords, log: TrainingLog, today: LocalDate): LoopRecord {
  const { profile, screenings, measurements, outcomes, painChecks, plans } = records;
  const screening = screenings.at(0);
  const ageY = ageOn(today, profile.birthYear);
  const conditions = profile.conditions ?? [];
  const plan = plans.at(0);
  const inForce: PlanInForce | undefined = plan && {
    week: plan.week,
    startedOn: plan.startedOn,
    allowed: plan.allowed,
    ...(plan.programme && { programme: plan.programme }),
    ...(plan.moved && { moved: plan.moved }),
  };
  const pain = painOf(profile);
  return {
    today,
    person: personOf(profile),
    ...pick(profile, [
      "goal",
      "stage",
      "daysPerWeek",
      "weekdays",
      "minutesPerSession",
      "kit",
      "sittingHoursPerDay",
      "startedOn",
    ]),
    ...(pain && { pain }),
    answers: screening?.answers ?? {},
    easing: profile.easing ?? {},
    screeningContext: {
      today,
      conditions,
      clearances: profile.clearances ?? [],
      ...(ageY !== undefined && { ageY }),
      ...(profile.painMonths !== undefined && { painMonths: profile.painMonths }),
      ...(profile.bloodPressure && { restingBloodPressure: profile.bloodPressure }),
      ...(screening && { answeredOn: screening.answeredOn }),
    },
    measurements: measurements.map(({ id: _id, notes: _notes, ...rest }) => rest),
    outcomes: outcomes.map(({ measure, value, at }) => ({ measure, value, at })),
    dislikes: profile.dislikes ?? [],
    keep: profile.keep ?? [],
    log,
    painChecks: painChecks.map(({ id: _id, newLegSymptoms: _leg, ...rest }) => rest),
    newLegSymptomsOn: [
      ...(profile.newLegSymptomsOn ?? []),
      ...painChecks.filter(({ newLegSymptoms }) => newLegSymptoms).map(({ on }) => on),
    ],
    ...(inForce && { plan: inForce }),
  };
}

function personOf(profile: FieldsOf<"profile">): Person {
  return pick(profile, ["birthYear", "sex", "heightM", "massKg", "trainingAge"]);
}

function painOf({
  painNow,
  painWorst,
  painUsual,
  painRegions,
  painMonths,
}: FieldsOf<"profile">): Pain | undefined {
  const pain: Pain = {
    ...(painNow !== undefined && { now: painNow }),
    ...(painWorst !== undefined && { worst: painWorst }),
    ...(painUsual !== undefined && { usual: painUsual }),
    ...(painRegions && { regions: painRegions }),
    ...(painMonths !== undefined && { months: painMonths }),
  };
  return Object.keys(pain).length > 0 ? pain : undefined;
}

type Present<From, Field extends keyof From> = {
  readonly [Key in Field]?: Exclude<From[Key], undefined>;
};

/** Those of the fields that are there. */
function pick<From extends object, Field extends keyof From>(
  from: From,
  fields: readonly Field[],
): Present<From, Field> {
  return Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  ) as Present<From, Field>;
}
