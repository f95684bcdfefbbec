import { findExercise } from "../exercise/catalogue.ts";
import type { Sheet, SheetBlock } from "../sheet.ts";
import { progressHeadings as say, sheetWords } from "./messages.ts";
import type { Monitoring } from "./monitor.ts";
import type { Trend } from "./trend.ts";

/** How it goes, as a page: what needs attention first, then pain, function, sessions, strength, balance and retests. */
export function progressSheet(progress: Monitoring): Sheet {
  const { alerts, pain, functions, strength, balance, adherence, relapse, retests, slips } = progress;
  const list = (items: readonly string[]): readonly SheetBlock[] => [{ kind: "list", items }];
  const told = strength.filter(({ trend }) => trend.status !== "cannotTell");
  const due = retests.filter(({ status }) => status !== "later");
  return {
    title: alerts[0]?.forPerson ?? say.nothing,
    sections: [
      ...(alerts.length > 1
        ? [{ heading: say.alerts, blocks: list(alerts.slice(1).map(({ forPerson }) => forPerson)) }]
        : []),
      {
        heading: say.pain,
        blocks: list([
          trendText(pain),
          ...slips.filter(({ id }) => id === "pain_up").map(({ because }) => because),
          relapse.because,
        ]),
      },
      {
        heading: say.function,
        blocks: list([
          ...functions.map(({ measure, trend }) => `${measure.toUpperCase()}: ${trendText(trend)}`),
          ...slips.filter(({ id }) => id === "function_down").map(({ because }) => because),
        ]),
      },
      ...(adherence
        ? [
            {
              heading: say.adherence,
              blocks: list([
                sheetWords.adherence(adherence.done, adherence.planned),
                ...slips.filter(({ id }) => id === "missed_sessions").map(({ because }) => because),
              ]),
            },
          ]
        : []),
      {
        heading: say.strength,
        blocks: list(
          told.length === 0
            ? [sheetWords.noStrength]
            : told.map(({ exercise, trend }) =>
                sheetWords.strength(findExercise(exercise)?.name ?? exercise, trend),
              ),
        ),
      },
      ...(balance
        ? [
            {
              heading: say.balance,
              blocks: list([
                balance.status === "value"
                  ? sheetWords.balance(balance.over, balance.under)
                  : sheetWords.balanceUnknown(balance.sentence),
              ]),
            },
          ]
        : []),
      {
        heading: say.retests,
        blocks: list(
          due.length === 0
            ? [sheetWords.noRetest(retests[0]?.dueOn)]
            : due.map(({ test, lastOn }) => sheetWords.retest(test, lastOn)),
        ),
      },
    ],
    closing: [sheetWords.caveat],
  };
}

function trendText(trend: Trend): string {
  if (trend.status === "cannotTell") return sheetWords.cannotTell(trend.because);
  return sheetWords.trend(trend.status, trend.perWeek, trend.interval, trend.points);
}
