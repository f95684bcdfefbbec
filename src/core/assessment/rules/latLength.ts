import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import type { Finding } from "../finding.ts";
import { SIDES } from "../link.ts";
import { protocol } from "../protocols.ts";
import { measured, measuredBy, unitOf, type Rule } from "../subject.ts";
import { testError } from "../testError.ts";

/**
 * Reach overhead with the low back flat, of each side (degrees between arm and floor).
 * cannotTell: not measured by a clinician who watched the low back.
 * Source: parameter "latLength.sideDifferenceDeg" (product choice; doubtful reliability).
 */
export const latLength: Rule = (subject) =>
  SIDES.map((side): Finding => {
    const { words } = subject;
    const test = "lat_length";
    const name = words.sideOf(protocol(test).name, side);
    const reading = subject.latest(test, side);
    const parameterIds = ["latLength.sideDifferenceDeg"] as const;
    const base = {
      ruleId: "lat-length",
      side,
      link: "shoulder",
      muscles: protocol(test).muscles,
      parameterIds,
      sourceIds: sourcesOf(parameterIds),
    } as const;
    const error = reading.kind === "result" ? testError(test, reading.value) : undefined;
    if (reading.kind === "none" || !error) {
      const because = words.unusable(name, reading.kind === "none" ? reading.because : "not_measured");
      return { ...base, status: "cannotTell", because, asks: [], measured: measuredBy(reading) };
    }
    const short = reading.value > error.ofOne;
    const errorText = words.amount(error.ofOne, unitOf(test));
    return {
      ...base,
      measured: [measured(reading)],
      status: short ? "present" : "absent",
      because: short
        ? words.latLength.short(name, words.amount(reading.value, unitOf(test)), errorText)
        : words.latLength.reaches(name, errorText),
      error: errorOfTest(test, error, error.ofOne),
      amount: { value: reading.value, unit: unitOf(test) },
    };
  });
