import type { LocalDate } from "../../core/calendar.ts";
import { say } from "../../core/language.ts";
import type { WeeksAhead } from "../../core/programme/weeksAhead.ts";
import { planMessages } from "../messages/plan.en.ts";
import { dayAndMonth, longDay } from "./dayText.ts";

/** The weeks of the plan from its beginning on, and what may change them. */
export function AheadCard({ weeks, today }: { readonly weeks: WeeksAhead; readonly today: LocalDate }) {
  const words = planMessages.ahead;
  const current = weeks.weeks.findLast(({ from }) => from <= today);
  return (
    <section className="card" aria-labelledby="plan-ahead">
      <h2 id="plan-ahead">{words.title}</h2>
      <ol className="ahead">
        {weeks.weeks.map((each) => (
          <li key={each.week} aria-current={each === current ? "step" : undefined}>
            <strong>
              {words.week(each.week)} <span className="soft small">{dayAndMonth(each.from)}</span>
            </strong>
            <span className="small">
              {[
                words.sets(each.sets),
                ...(each.walkMin === undefined ? [] : [words.walk(Math.round(each.walkMin))]),
              ].join(" · ")}
            </span>
            <span className="soft small">{say(each.says)}</span>
          </li>
        ))}
      </ol>
      <p>{words.retest(longDay(weeks.retestOn))}</p>
      <details>
        <summary>{words.rules}</summary>
        <ul className="plain">
          {weeks.rules.map((rule) => (
            <li key={rule}>{say(rule)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
