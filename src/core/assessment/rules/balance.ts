import { parameter } from "../../evidence/parameter.ts";
import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import type { Finding } from "../finding.ts";
import { SIDES } from "../link.ts";
import { protocol } from "../protocols.ts";
import { measured, measuredBy, unitOf, type Rule } from "../subject.ts";
import { testError } from "../testError.ts";

/**
 * Balance on each leg: ten seconds or not (s, mean of the day's tries).
 * cannotTell: not done of late, it hurt, or too near to ten seconds.
 * Source: parameters "singleLegStance.tenS" (read in a news report), "hold.assumedErrorPercent".
 */
export const balance: Rule = (subject) =>
  SIDES.map((side): Finding => {
    const { words } = subject;
    const test = "single_leg_stance";
    const name = words.sideOf(protocol(test).name, side);
    const ten = parameter("singleLegStance.tenS");
    const parameterIds = ["singleLegStance.tenS", "hold.assumedErrorPercent"] as const;
    const base = {
      ruleId: "balance",
      side,
      link: "ankle",
      muscles: protocol(test).muscles,
      parameterIds,
      sourceIds: sourcesOf(parameterIds),
    } as const;
    const reading = subject.latest(test, side);
    const error = reading.kind === "result" ? testError(test, reading.value) : undefined;
    if (reading.kind === "none" || !error) {
      const because = words.unusable(name, reading.kind === "none" ? reading.because : "not_measured");
      return { ...base, status: "cannotTell", because, asks: [test], measured: measuredBy(reading) };
    }

    const [value, shown, errorText] = [reading.value, ten.value, error.ofOne].map((amount) =>
      words.amount(amount, unitOf(test)),
    ) as [string, string, string];
    const from = [measured(reading)];
    if (Math.abs(reading.value - ten.value) <= error.ofOne) {
      const because = words.limit.near(name, value, shown, errorText);
      return { ...base, status: "cannotTell", because, asks: [test], measured: from };
    }
    const short = reading.value < ten.value;
    const say = short ? words.balance.short : words.balance.held;
    return {
      ...base,
      measured: from,
      status: short ? "present" : "absent",
      because: say(name, value, shown, errorText),
      error: errorOfTest(test, error, error.ofOne),
      amount: { value: reading.value - ten.value, unit: unitOf(test) },
    };
  });
