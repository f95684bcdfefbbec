import type { LocalDate } from "../../core/calendar.ts";
import type { StatedConditionId } from "../../core/person/person.ts";
import { OUTCOME_MEASURES, type OutcomeScore, type PersonFile } from "../../formats/personFile.ts";
import type { Change } from "../../platform/recordStore.ts";
import type { LoopRecords } from "../../sync/loopRecordOf.ts";

/**
 * The records that a person file speaks of. Facts get an id made of what they say, so that a file that comes twice adds
 * nothing. What the file does not say stays as it is.
 */
export function recordsOfPersonFile(file: PersonFile, today: LocalDate): readonly Change[] {
  const { person, pain, easing, dislikes, keep, clearances, conditions, restingBloodPressure } = file;
  const changes: Change[] = [
    {
      kind: "profile",
      id: "me",
      fields: {
        ...person,
        ...given("goal", file.goal),
        ...given("stage", file.stage),
        ...given("daysPerWeek", file.daysPerWeek),
        ...given("weekdays", file.weekdays && [...file.weekdays]),
        ...given("minutesPerSession", file.minutesPerSession),
        ...given("kit", file.kit && [...file.kit]),
        ...given("sittingHoursPerDay", file.sittingHoursPerDay),
        ...given("painNow", pain?.now),
        ...given("painWorst", pain?.worst),
        ...given("painUsual", pain?.usual),
        ...given("painRegions", pain?.regions && [...pain.regions]),
        ...given("painMonths", pain?.months),
        ...(conditions.length > 0 && { conditions: [...conditions] }),
        ...(clearances.length > 0 && { clearances: [...clearances] }),
        ...(Object.keys(easing).length > 0 && { easing }),
        ...(dislikes.length > 0 && { dislikes: [...dislikes] }),
        ...(keep.length > 0 && { keep: [...keep] }),
        ...(file.newLegSymptomsOn.length > 0 && { newLegSymptomsOn: [...file.newLegSymptomsOn] }),
        ...given("bloodPressure", restingBloodPressure),
        ...given("startedOn", file.startedOn),
      },
    },
  ];
  if (Object.keys(file.screening).length > 0) {
    const answeredOn = file.screenedOn ?? today;
    changes.push({ kind: "screening", id: answeredOn, fields: { answeredOn, answers: file.screening } });
  }
  const idOf = counting();
  for (const each of file.measurements)
    changes.push({ kind: "measurement", id: idOf("test", each.test, each.side, each.at), fields: each });
  for (const each of file.outcomes)
    changes.push({ kind: "outcome", id: idOf("outcome", each.measure, each.at), fields: each });
  for (const each of file.painChecks)
    changes.push({ kind: "painCheck", id: idOf("pain", each.moment, each.exercise, each.on), fields: each });
  return changes;
}

/** A person file of the records. Leaves out what the file has no place for: plans, workouts, notes. */
export function personFileOf(records: LoopRecords): PersonFile {
  const { profile, screenings, measurements, outcomes, painChecks } = records;
  const screening = screenings.at(0);
  const pain = {
    ...given("now", profile.painNow),
    ...given("worst", profile.painWorst),
    ...given("usual", profile.painUsual),
    ...given("regions", profile.painRegions),
    ...given("months", profile.painMonths),
  };
  const legDays = [
    ...(profile.newLegSymptomsOn ?? []),
    ...painChecks.filter(({ newLegSymptoms }) => newLegSymptoms).map(({ on }) => on),
  ];
  return {
    version: 1,
    person: {
      ...given("birthYear", profile.birthYear),
      ...given("sex", profile.sex),
      ...given("heightM", profile.heightM),
      ...given("massKg", profile.massKg),
      ...given("trainingAge", profile.trainingAge),
    },
    ...given("goal", profile.goal),
    ...given("stage", profile.stage),
    ...given("daysPerWeek", profile.daysPerWeek),
    ...given("weekdays", profile.weekdays),
    ...given("minutesPerSession", profile.minutesPerSession),
    ...given("kit", profile.kit),
    ...given("sittingHoursPerDay", profile.sittingHoursPerDay),
    ...(Object.keys(pain).length > 0 && { pain }),
    conditions: (profile.conditions ?? []).filter(
      (id): id is StatedConditionId => id !== "flexion_intolerant" && id !== "extension_intolerant",
    ),
    ...given("screenedOn", screening?.answeredOn),
    screening: screening?.answers ?? {},
    clearances: profile.clearances ?? [],
    ...given("restingBloodPressure", profile.bloodPressure),
    easing: profile.easing ?? {},
    measurements: measurements.map(({ id: _id, notes: _notes, ...rest }) => rest),
    outcomes: outcomes.flatMap(({ measure, value, at }): readonly OutcomeScore[] => {
      const known = OUTCOME_MEASURES.find((each) => each === measure);
      return known ? [{ measure: known, value, at }] : [];
    }),
    dislikes: profile.dislikes ?? [],
    keep: profile.keep ?? [],
    painChecks: painChecks.map(({ id: _id, newLegSymptoms: _leg, ...rest }) => rest),
    newLegSymptomsOn: [...new Set(legDays)].toSorted(),
    ...given("startedOn", profile.startedOn),
  };
}

/** A field that is there, or none. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Exclude<Value, undefined> } {
  return (value === undefined ? {} : { [name]: value }) as {
    readonly [Key in Name]?: Exclude<Value, undefined>;
  };
}

/** Ids of facts; the second of the same day gets a number. */
function counting(): (...parts: readonly (string | undefined)[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const id = ["file", ...parts.filter((part) => part !== undefined)].join(":");
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}:${times}`;
  };
}
