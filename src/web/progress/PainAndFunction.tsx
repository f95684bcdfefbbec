import { lazy, Suspense } from "react";
import { parameter } from "../../core/evidence/parameter.ts";
import type { Monitoring } from "../../core/monitoring/monitor.ts";
import type { Trend } from "../../core/monitoring/trend.ts";
import { useRecords } from "../data/records.ts";
import { progressMessages as words } from "../messages/progress.en.ts";

const ValuesOverTime = lazy(() => import("./ValuesOverTime.tsx"));

/** Pain and everyday function over time, and what counts as a real change. */
export function PainAndFunction({ progress }: { readonly progress: Monitoring }) {
  const told = useRecords(async (store) => {
    const [checks, outcomes] = await Promise.all([store.list("painCheck"), store.list("outcome")]);
    return { checks, outcomes };
  }, "pain-and-function");
  if (!told) return null;
  const pains = [
    ...told.checks.filter(({ moment }) => moment !== "during").map(({ on, pain }) => ({ on, value: pain })),
    ...told.outcomes.filter(({ measure }) => measure === "nprs").map(({ at, value }) => ({ on: at, value })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <>
      <section className="card" aria-labelledby="pain-title">
        <h2 id="pain-title">{words.pain}</h2>
        {pains.length === 0 ? (
          <p>{words.noPain}</p>
        ) : (
          <>
            <p>{trendText(progress.pain)}</p>
            <Suspense fallback={<div className="plot-wait" />}>
              <ValuesOverTime label={words.painPlot} axis={words.painAxis} domain={[0, 10]} values={pains} />
            </Suspense>
            <p className="soft small">{words.real(parameter("nprs.mdc").value)}</p>
            {progress.slips
              .filter(({ id }) => id === "pain_up")
              .map(({ because }) => (
                <p key={because} className="soft">
                  {because}
                </p>
              ))}
          </>
        )}
      </section>
      {progress.functions.length > 0 && (
        <section className="card" aria-labelledby="function-title">
          <h2 id="function-title">{words.function}</h2>
          {progress.functions.map(({ measure, trend }) => (
            <div key={measure}>
              <h3>{words.measure(measure)}</h3>
              <p>{trendText(trend)}</p>
              <Suspense fallback={<div className="plot-wait" />}>
                <ValuesOverTime
                  label={words.measure(measure)}
                  axis={words.value}
                  values={told.outcomes
                    .filter((each) => each.measure === measure)
                    .map(({ at, value }) => ({ on: at, value }))}
                />
              </Suspense>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function trendText(trend: Trend): string {
  return trend.status === "cannotTell" ? words.cannotTell(trend.because) : words.trend(trend);
}
