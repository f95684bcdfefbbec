import { spokenLanguage } from "../../core/language.ts";
import { valuesPlot, type PlottedValue } from "../../report/plots/valuesPlot.ts";
import { progressMessages as words } from "../messages/progress.en.ts";
import { Plot } from "../report/Plot.tsx";
import { dayText } from "./BodyByWeek.tsx";

interface ValuesOverTimeProps {
  readonly label: string;
  readonly axis: string;
  readonly domain?: readonly [number, number];
  /** Oldest first. */
  readonly values: readonly PlottedValue[];
}

/** A plot of values over time with its table; loaded apart, since the plotting library is large. */
export default function ValuesOverTime({ label, axis, domain, values }: ValuesOverTimeProps) {
  const sided = values.some(({ series }) => series !== undefined);
  return (
    <>
      {values.length > 1 && (
        <Plot
          label={label}
          draw={(frame) => valuesPlot(values, { axis, ...(domain && { domain }) }, frame)}
        />
      )}
      <details>
        <summary>
          {words.table}
          <span className="visually-hidden">: {label}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              {sided && <th scope="col">{words.side}</th>}
              <th scope="col">{axis}</th>
            </tr>
          </thead>
          <tbody>
            {values.toReversed().map((each, i) => (
              // several values of a day and side may be equal
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${each.on} ${i}`}>
                <th scope="row">{dayText(each.on)}</th>
                {sided && <td>{each.series}</td>}
                <td>{each.value.toLocaleString(spokenLanguage(), { maximumFractionDigits: 1 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
