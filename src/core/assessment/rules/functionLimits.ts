import { dayNumber } from "../../calendar.ts";
import { parameter } from "../../evidence/parameter.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Limits of back function, from the newest score of the questionnaire (RMDQ, 0 to 24 points).
 * cannotTell: no recent score, or within the error of what is called recovered.
 * Source: parameters "rmdq.recoveredMax", "rmdq.mdc".
 */
export const functionLimits: Rule = (subject) => {
  const { words, input, today } = subject;
  const recovered = parameter("rmdq.recoveredMax");
  const mdc = parameter("rmdq.mdc");
  const of = parameter("rmdq.items").value;
  const parameterIds = ["rmdq.recoveredMax", "rmdq.mdc", "rmdq.items", "measurement.maxAgeDays"] as const;
  const base = {
    ruleId: "function-limits",
    muscles: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const maxAge = parameter("measurement.maxAgeDays").value;
  const newest = input.outcomes
    .map((score) => ({ ...score, ageDays: dayNumber(today) - dayNumber(score.at) }))
    .filter(({ measure, ageDays }) => measure === "rmdq" && ageDays >= 0 && ageDays <= maxAge)
    .toSorted((a, b) => a.ageDays - b.ageDays)[0];
  if (!newest)
    return [{ ...base, status: "cannotTell", because: words.functioning.unknown, asks: [], measured: [] }];

  const { value, at } = newest;
  const measured = [{ what: "rmdq", value, unit: mdc.unit, at }] as const;
  const errorOfOne = mdc.value / Math.SQRT2;
  if (value > recovered.value && value - errorOfOne <= recovered.value) {
    const because = words.functioning.nearRecovered(value, of, recovered.value, errorOfOne);
    return [{ ...base, status: "cannotTell", because, asks: [], measured }];
  }
  const limited = value > recovered.value;
  const say = limited ? words.functioning.limited : words.functioning.recovered;
  return [
    {
      ...base,
      measured,
      status: limited ? "present" : "absent",
      because: say(value, of, recovered.value),
      error: { kind: "known", value: errorOfOne, unit: mdc.unit, basis: mdc.id },
      amount: { value: value - recovered.value, unit: mdc.unit },
    },
  ];
};
