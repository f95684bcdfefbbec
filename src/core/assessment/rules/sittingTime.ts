import { parameter } from "../../evidence/parameter.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Long sitting, as stated (h a day): a reason to offer breaks, no more.
 * cannotTell: not stated.
 * Source: parameter "sitting.longHoursPerDay" (product choice).
 */
export const sittingTime: Rule = (subject) => {
  const { words, input } = subject;
  const long = parameter("sitting.longHoursPerDay");
  const parameterIds = ["sitting.longHoursPerDay"] as const;
  const base = {
    ruleId: "sitting-time",
    muscles: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const hours = input.sittingHoursPerDay;
  if (hours === undefined)
    return [{ ...base, status: "cannotTell", because: words.sitting.unknown, asks: [], measured: [] }];

  const present = hours >= long.value;
  return [
    {
      ...base,
      status: present ? "present" : "absent",
      because: present ? words.sitting.long(hours) : words.sitting.less(hours),
      error: { kind: "stated", basis: words.sitting.basis },
      amount: { value: hours - long.value, unit: long.unit },
      measured: [{ what: "sitting", value: hours, unit: long.unit }],
    },
  ];
};
