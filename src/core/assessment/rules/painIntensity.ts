import { parameter } from "../../evidence/parameter.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Pain now, 0 to 10, as stated: `present` above nothing.
 * cannotTell: not stated.
 * Source: parameters "nprs.mildMax", "nprs.moderateMax" (convention, recalled).
 */
export const painIntensity: Rule = (subject) => {
  const { words, input, today } = subject;
  const parameterIds = ["nprs.mildMax", "nprs.moderateMax", "nprs.mdc"] as const;
  const base = {
    ruleId: "pain-intensity",
    muscles: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const now = input.pain?.now;
  if (now === undefined)
    return [{ ...base, status: "cannotTell", because: words.pain.unknown, asks: [], measured: [] }];

  const mild = now <= parameter("nprs.mildMax").value;
  const moderate = now <= parameter("nprs.moderateMax").value;
  const band = mild ? "mild" : moderate ? "moderate" : "severe";
  const mdc = parameter("nprs.mdc");
  return [
    {
      ...base,
      status: now > 0 ? "present" : "absent",
      because: now > 0 ? words.pain.now(now, band) : words.pain.none,
      error: { kind: "known", value: mdc.value, unit: mdc.unit, basis: mdc.id },
      amount: { value: now, unit: mdc.unit },
      measured: [{ what: "nprs", value: now, unit: mdc.unit, at: today }],
    },
  ];
};
