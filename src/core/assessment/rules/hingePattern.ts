import { parameter } from "../../evidence/parameter.ts";
import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import { measured, measuredBy, unitOf, type Rule } from "../subject.ts";
import { testError } from "../testError.ts";
import { protocol } from "../protocols.ts";

/**
 * Skill of the hinge: hip bend at the first lost contact of the stick (degrees). A skill, not a fault.
 * cannotTell: not done of late, it hurt, or too near to the line.
 * Source: parameters "hinge.skillMinDeg" (coaching convention, recalled), "hinge.assumedErrorDeg".
 */
export const hingePattern: Rule = (subject) => {
  const { words } = subject;
  const test = "hinge_dowel";
  const line = parameter("hinge.skillMinDeg");
  const parameterIds = ["hinge.skillMinDeg", "hinge.assumedErrorDeg"] as const;
  const base = {
    ruleId: "hinge-pattern",
    link: "pelvis",
    muscles: protocol(test).muscles,
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const reading = subject.latest(test);
  const error = reading.kind === "result" ? testError(test, reading.value) : undefined;
  if (reading.kind === "none" || !error) {
    const why = reading.kind === "none" ? reading.because : "not_measured";
    const because = words.unusable(protocol(test).name, why);
    return [{ ...base, status: "cannotTell", because, asks: [test], measured: measuredBy(reading) }];
  }

  const [value, shown, errorText] = [reading.value, line.value, error.ofOne].map((amount) =>
    words.amount(amount, unitOf(test)),
  ) as [string, string, string];
  const from = [measured(reading)];
  if (Math.abs(reading.value - line.value) <= error.ofOne) {
    const because = words.limit.near(protocol(test).name, value, shown, errorText);
    return [{ ...base, status: "cannotTell", because, asks: [test], measured: from }];
  }
  const early = reading.value < line.value;
  const say = early ? words.hinge.early : words.hinge.kept;
  return [
    {
      ...base,
      measured: from,
      status: early ? "present" : "absent",
      because: say(value, shown, errorText),
      error: errorOfTest(test, error, error.ofOne),
      amount: { value: reading.value - line.value, unit: unitOf(test) },
    },
  ];
};
