import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { protocol } from "../../core/assessment/protocols.ts";
import { testError } from "../../core/assessment/testError.ts";
import { say } from "../../core/language.ts";
import type { Monitoring } from "../../core/monitoring/monitor.ts";
import { useRecords } from "../data/records.ts";
import { progressMessages as words } from "../messages/progress.en.ts";
import { dayText } from "./BodyByWeek.tsx";

const ValuesOverTime = lazy(() => import("./ValuesOverTime.tsx"));

/** Every test that was done, over time, side by side, with its error; and when it is due again. */
export function TestsOverTime({ progress }: { readonly progress: Monitoring }) {
  const measurements = useRecords((store) => store.list("measurement"), "measurements");
  if (!measurements) return null;
  const tests = Map.groupBy(measurements, ({ test }) => test);
  return (
    <section className="card" aria-labelledby="tests-title">
      <h2 id="tests-title">{words.tests}</h2>
      {tests.size === 0 && <p>{words.noTests}</p>}
      {tests.size > 0 && <p className="soft small">{words.testsLead}</p>}
      {[...tests].map(([test, done]) => {
        const { name, unit } = protocol(test);
        const retest = progress.retests.find((each) => each.test === test);
        return (
          <div key={test}>
            <h3>{say(name)}</h3>
            <Suspense fallback={<div className="plot-wait" />}>
              <ValuesOverTime
                label={say(name)}
                axis={words.units[unit]}
                values={done.map(({ at, value, side }) => {
                  const error = testError(test, value)?.ofOne;
                  return {
                    on: at,
                    value,
                    ...(side && { series: words[side] }),
                    ...(error !== undefined && { error }),
                  };
                })}
              />
            </Suspense>
            {retest && (
              <p className="soft small">
                {retest.status === "later"
                  ? words.later(say(name), dayText(retest.dueOn))
                  : words.due(say(name), dayText(retest.dueOn))}
              </p>
            )}
          </div>
        );
      })}
      <p>
        <Link to="/assess">{words.toTests}</Link>
      </p>
    </section>
  );
}
