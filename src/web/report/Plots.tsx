import { useEffect, useRef } from "react";
import { massIn } from "../../core/units.ts";
import type { BalanceReport } from "../../report/balanceReport.ts";
import { littleBelow } from "../../report/leastTrained.ts";
import { ENGLISH } from "../../report/messages.ts";
import { plottedStrength, strengthPlot } from "../../report/plots/strengthPlot.ts";
import { weeklyBalancePlot, type PlotFrame } from "../../report/plots/weeklyBalancePlot.ts";
import { FOLLOWED_MUSCLES, weeklyMusclePlot } from "../../report/plots/weeklyMusclePlot.ts";
import { en } from "../messages/en.ts";

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
                <h3>{each.name}</h3>
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

const NARROWEST = 260;

/** A plot as wide as its place, drawn when it comes near the screen and again when its width changes. */
function Plot({ label, draw }: { readonly label: string; readonly draw: (frame: PlotFrame) => Element }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let drawnAt = 0;
    const redraw = () => {
      const width = Math.max(NARROWEST, Math.floor(box.clientWidth));
      if (width === drawnAt) return;
      drawnAt = width;
      box.replaceChildren(asOnePicture(draw({ document, width, ariaLabel: label })));
    };
    const resized = new ResizeObserver(redraw);
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        redraw();
        resized.observe(box);
      },
      { rootMargin: "600px" },
    );
    near.observe(box);
    const drawAll = () => redraw();
    window.addEventListener("beforeprint", drawAll);
    return () => {
      window.removeEventListener("beforeprint", drawAll);
      near.disconnect();
      resized.disconnect();
    };
  }, [draw, label]);
  return <div className="plot" ref={place} />;
}

/** Plot labels each layer ("rect") as if it were a thing of its own; to a screen reader the plot is one picture, with its table. */
function asOnePicture(plot: Element): Element {
  for (const svg of [plot, ...plot.querySelectorAll("svg")]) {
    if (svg instanceof SVGSVGElement) svg.setAttribute("role", "img");
  }
  for (const layer of plot.querySelectorAll("g[aria-label]")) layer.removeAttribute("aria-label");
  return plot;
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
              <th scope="row">{week.weekOf}</th>
              <td>{ENGLISH.number(week.backSets, 1)}</td>
              <td>{ENGLISH.number(week.frontSets, 1)}</td>
              <td>{week.trainingDays}</td>
              <td>{Math.round(massIn(week.tonnageKg, report.unit)).toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
