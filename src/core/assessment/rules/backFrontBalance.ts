import { COUNTED_MUSCLES } from "../../anatomy/muscles.ts";
import { parameter } from "../../evidence/parameter.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import { historyDoubt, workouts } from "../historyDoubt.ts";
import type { Rule } from "../subject.ts";

/**
 * Sets for the back of the body against the front, of late. Sets of unknown exercises are taken as all front, then
 * as all back: only a ratio that stays on one side of the line tells.
 * cannotTell: no history, too few workouts or sets, or unknown names that could turn it.
 * Source: parameter "balance.backToFrontMin" (product choice).
 */
export const backFrontBalance: Rule = (subject) => {
  const { words } = subject;
  const line = parameter("balance.backToFrontMin");
  const parameterIds = ["balance.backToFrontMin", "history.windowWeeks", "history.minWorkouts"] as const;
  const base = { ruleId: "back-front-balance", parameterIds, sourceIds: sourcesOf(parameterIds) } as const;
  const window = subject.recentWindow();
  const doubt = historyDoubt(window, words);
  const unknown = { ...base, status: "cannotTell", asks: [], muscles: [] } as const;
  if (!window || doubt)
    return [{ ...unknown, because: doubt ?? words.history.none, measured: workouts(window) }];

  const ratio = window.ratios.backToFront;
  if (ratio.status === "cannotTell")
    return [{ ...unknown, because: words.history.balanceNone(ratio.sentence), measured: workouts(window) }];
  const { unmatchedSets } = window.coverage;
  const low = ratio.over / (ratio.under + unmatchedSets);
  const high = (ratio.over + unmatchedSets) / ratio.under;
  const measured = [{ what: "log", value: ratio.value, unit: "1" }] as const;
  if (low < line.value && high >= line.value)
    return [{ ...unknown, measured, because: words.history.balanceUnsure(ratio.value, low, high) }];

  const forward = high < line.value;
  const say = forward ? words.history.balanceLow : words.history.balanceEven;
  return [
    {
      ...base,
      measured,
      status: forward ? "present" : "absent",
      because: say(ratio.value, low, high),
      error: { kind: "counted", basis: words.history.balanceBasis },
      amount: { value: ratio.value - line.value, unit: "1" },
      muscles: forward ? COUNTED_MUSCLES.filter(({ balance }) => balance === "back").map(({ id }) => id) : [],
    },
  ];
};
