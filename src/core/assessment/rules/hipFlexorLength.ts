import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import type { Finding } from "../finding.ts";
import { SIDES } from "../link.ts";
import { protocol } from "../protocols.ts";
import { measured, measuredBy, unitOf, type Rule } from "../subject.ts";
import { testError } from "../testError.ts";

/**
 * Length of the hip flexors, from the hanging thigh of each side (degrees; above the horizontal is short).
 * cannotTell: not measured by a clinician who held the pelvis, or too near to the horizontal.
 * Source: parameter "thomas.mdcDeg" (with the pelvis held).
 */
export const hipFlexorLength: Rule = (subject) =>
  SIDES.map((side): Finding => {
    const { words } = subject;
    const test = "thomas";
    const name = words.sideOf(protocol(test).name, side);
    const reading = subject.latest(test, side);
    const parameterIds = ["thomas.mdcDeg"] as const;
    const base = {
      ruleId: "hip-flexor-length",
      side,
      link: "hip",
      muscles: protocol(test).muscles,
      parameterIds,
      sourceIds: sourcesOf(parameterIds),
    } as const;
    // asks for nothing: only a clinician's hand can answer, and nobody has one at home
    const unknown = { ...base, status: "cannotTell", asks: [] } as const;
    if (reading.kind === "none")
      return { ...unknown, measured: measuredBy(reading), because: words.unusable(name, reading.because) };
    const error = testError(test, reading.value);
    const from = [measured(reading)];
    if (!error || Math.abs(reading.value) <= error.ofOne) {
      const errorText = words.amount(error?.ofOne ?? 0, unitOf(test));
      return { ...unknown, measured: from, because: words.hipFlexors.near(name, errorText) };
    }
    const above = reading.value > 0;
    const say = above ? words.hipFlexors.above : words.hipFlexors.below;
    return {
      ...base,
      measured: from,
      status: above ? "present" : "absent",
      because: say(
        name,
        words.amount(Math.abs(reading.value), unitOf(test)),
        words.amount(error.ofOne, unitOf(test)),
      ),
      error: errorOfTest(test, error, error.ofOne),
      amount: { value: reading.value, unit: unitOf(test) },
    };
  });
