import { parameter } from "../../evidence/parameter.ts";
import type { ConditionId } from "../../exercise/exercise.ts";
import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import { protocol } from "../protocols.ts";
import type { Reading } from "../reading.ts";
import { measuredBy, unitOf, type Rule, type Subject } from "../subject.ts";
import { testError } from "../testError.ts";

const STUDIED_IN: readonly ConditionId[] = ["pregnancy", "postpartum"];

/**
 * Effort of lifting a straight leg, both legs added (0 to 10 points), in and after pregnancy.
 * cannotTell: not rated of late, or for any other back pain, of which it says nothing.
 * Source: parameters "aslr.positiveAt", "aslr.sideDifference".
 */
export const legRaiseEffort: Rule = (subject) => {
  const { words, input } = subject;
  const test = "aslr";
  const line = parameter("aslr.positiveAt");
  const parameterIds = ["aslr.positiveAt", "aslr.sideDifference"] as const;
  const base = {
    ruleId: "leg-raise-effort",
    link: "pelvis",
    muscles: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const reading = bothLegs(subject);
  const from = measuredBy(reading);
  if (!STUDIED_IN.some((condition) => input.conditions.includes(condition))) {
    const because = words.legRaise.notForThis(protocol(test).name);
    return [{ ...base, status: "cannotTell", because, asks: [], measured: from }];
  }
  const error = reading.kind === "result" ? testError(test, reading.value) : undefined;
  if (reading.kind === "none" || !error) {
    const why = reading.kind === "none" ? reading.because : "not_measured";
    const because = words.unusable(protocol(test).name, why);
    return [{ ...base, status: "cannotTell", because, asks: [test], measured: measuredBy(reading) }];
  }

  const effort = reading.value >= line.value;
  return [
    {
      ...base,
      measured: from,
      status: effort ? "present" : "absent",
      because: effort ? words.legRaise.effort(words.amount(reading.value, "")) : words.legRaise.none,
      error: errorOfTest(test, error, error.ofChange),
      amount: { value: reading.value, unit: unitOf(test) },
    },
  ];
};

/** Both legs added: as one rating, or the ratings of left and right. */
function bothLegs(subject: Subject): Reading {
  const left = subject.latest("aslr", "left");
  const right = subject.latest("aslr", "right");
  if (left.kind !== "result" || right.kind !== "result") return subject.latest("aslr");
  const { side: _, ...result } = left;
  return { ...result, value: left.value + right.value };
}
