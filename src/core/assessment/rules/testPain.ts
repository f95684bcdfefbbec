import { parameter } from "../../evidence/parameter.ts";
import type { Measurement } from "../../person/person.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import { protocol } from "../protocols.ts";
import { unusable } from "../reading.ts";
import { unitOf, type Rule } from "../subject.ts";
import { dateOfDay, dayNumber } from "../../calendar.ts";

/**
 * Did pain end or limit a test of late?
 * cannotTell: nothing of late says how much a test hurt.
 * Source: parameter "test.stopPainAbove" (product choice).
 */
export const testPain: Rule = (subject) => {
  const { words, input, today } = subject;
  const maxAge = parameter("measurement.maxAgeDays").value;
  const parameterIds = ["test.stopPainAbove", "measurement.maxAgeDays"] as const;
  const base = {
    ruleId: "test-pain",
    muscles: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const from = dateOfDay(dayNumber(today) - maxAge);
  const recent = input.measurements.filter(({ at }) => at >= from && at <= today);
  const hurt = recent.filter(limitedByPain);
  const told = recent.filter(({ endedBy, painDuring }) => endedBy !== undefined || painDuring !== undefined);
  if (told.length === 0)
    return [{ ...base, status: "cannotTell", because: words.testPain.unknown, asks: [], measured: [] }];

  const names = [...new Set(hurt.map(({ test }) => protocol(test).name))].toSorted();
  return [
    {
      ...base,
      status: hurt.length > 0 ? "present" : "absent",
      because: hurt.length > 0 ? words.testPain.hurt(names) : words.testPain.fine,
      error: { kind: "stated", basis: words.pain.basis },
      measured: hurt.map(({ test, value, side, at }) => ({
        what: test,
        value,
        unit: unitOf(test),
        ...(side && { side }),
        at,
      })),
    },
  ];
};

function limitedByPain(measurement: Measurement): boolean {
  return (
    measurement.endedBy === "pain" || unusable({ ...measurement, method: "clinician" }) === "too_much_pain"
  );
}
