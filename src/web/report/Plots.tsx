import { say, spokenLanguage } from "../../core/language.ts";
import { spokenDay } from "../../core/spokenDay.ts";
import { massIn } from "../../core/units.ts";
import type { BalanceReport } from "../../report/balanceReport.ts";
import { littleBelow } from "../../report/leastTrained.ts";
import { ENGLISH } from "../../report/messages.ts";
import { plottedStrength, strengthPlot } from "../../report/plots/strengthPlot.ts";
import { weeklyBalancePlot } from "../../report/plots/weeklyBalancePlot.ts";
import { FOLLOWED_MUSCLES, weeklyMusclePlot } from "../../report/plots/weeklyMusclePlot.ts";
import { en } from "../messages/en.ts";
import { Plot } from "./Plot.tsx";

/** Everything over time; loaded when a report is shown, since the plotting library is as large as the rest of the page. */
export default function Plots({ report }: { readonly report: BalanceReport }) {
  const words = ENGLISH;
  const strength = plottedStrength(report.strength);
  return (
    <>
      <section className="card" aria-labelledby="weeks-title">
        <h2 id="weeks-title">{words.sections.weeks}</h2>
        <Plot
          label={en.plots.balance}
          draw={(frame) =>
            weeklyBalancePlot(
              report.weekly,
              { back: words.back, front: words.front, setsAxis: en.plots.sets },
              frame,
            )
          }
        />
        <Plot
          label={en.plots.muscles}
          draw={(frame) =>
            weeklyMusclePlot(
              report.weekly,
              FOLLOWED_MUSCLES,
              { muscleName: words.muscleName, startSets: littleBelow() },
              frame,
            )
          }
        />
        <details>
          <summary>{en.plots.table}</summary>
          <WeekTable report={report} />
        </details>
      </section>
      {report.strength.length > 0 && (
        <section className="card" aria-labelledby="strength-title">
          <h2 id="strength-title">{words.sections.strength}</h2>
          <div className="small-plots">
            {report.strength.map((each) => (
              <div key={each.exercise}>
                <h3>{say(each.name)}</h3>
                {strength.includes(each) && (
                  <Plot
                    label={`${each.name}: ${each.sentence}`}
                    draw={(frame) => strengthPlot(each, report.unit, frame)}
                  />
                )}
                <p className="soft">{each.sentence}</p>
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function WeekTable({ report }: { readonly report: BalanceReport }) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={en.plots.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{en.plots.week}</th>
            <th scope="col">{ENGLISH.back}</th>
            <th scope="col">{ENGLISH.front}</th>
            <th scope="col">{en.plots.days}</th>
            <th scope="col">{en.plots.tonnage(report.unit)}</th>
          </tr>
        </thead>
        <tbody>
          {report.weekly.toReversed().map((week) => (
            <tr key={week.weekOf}>
              <th scope="row">{spokenDay(week.weekOf)}</th>
              <td>{ENGLISH.number(week.backSets, 1)}</td>
              <td>{ENGLISH.number(week.frontSets, 1)}</td>
              <td>{week.trainingDays}</td>
              <td>{Math.round(massIn(week.tonnageKg, report.unit)).toLocaleString(spokenLanguage())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
