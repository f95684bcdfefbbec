import { Slider } from "@mantine/core";
import { useMemo, useState } from "react";
import { COUNTED_MUSCLES, muscle } from "../../core/anatomy/muscles.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import type { WeekSummary } from "../../core/log/logSummary.ts";
import { bodyMap, type MuscleReading } from "../../figure/bodyMap.ts";
import { BODY_MAP_STYLE } from "../../figure/bodyMapStyle.ts";
import { progressMessages as words } from "../messages/progress.en.ts";

/** The body map of one week, chosen with a slider; full colour at the sets that plans build up to. */
export function BodyByWeek({ weekly }: { readonly weekly: readonly WeekSummary[] }) {
  const [chosen, setChosen] = useState(() => lastWithWork(weekly));
  const at = Math.min(chosen, weekly.length - 1);
  const week = weekly[at];
  const maps = useMemo(() => {
    if (!week) return [];
    const readings = readingsOf(week);
    const title = words.weekOf(dayText(week.weekOf));
    return (["back", "front"] as const).map((view) => ({
      view,
      svg: bodyMap({ view, readings, title, idPrefix: `week-${view}` }),
    }));
  }, [week]);
  if (!week) return null;
  const worked = Object.entries(week.sets).toSorted(([, a], [, b]) => b - a);
  return (
    <section className="card bodymap-scope" aria-labelledby="body-title">
      <style href="body-map" precedence="default">
        {BODY_MAP_STYLE}
      </style>
      <h2 id="body-title">{words.body}</h2>
      <div className="week-bodies">
        {maps.map(({ view, svg }) => (
          <div key={view} dangerouslySetInnerHTML={{ __html: svg }} />
        ))}
      </div>
      <p className="week-name" role="status">
        {words.weekOf(dayText(week.weekOf))}
        {worked.length === 0 && ` · ${words.noWork}`}
      </p>
      {weekly.length > 1 && (
        <Slider
          thumbLabel={words.weekSlider}
          thumbProps={{ "aria-valuetext": words.weekOf(dayText(week.weekOf)) }}
          label={null}
          size="lg"
          min={0}
          max={weekly.length - 1}
          value={at}
          onChange={setChosen}
        />
      )}
      {worked.length > 0 && (
        <details>
          <summary>{words.showSets}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.muscle}</th>
                <th scope="col">{words.sets}</th>
              </tr>
            </thead>
            <tbody>
              {worked.map(([id, sets]) => (
                <tr key={id}>
                  <th scope="row">{say(muscle(id).name)}</th>
                  <td>{sets.toLocaleString(spokenLanguage(), { maximumFractionDigits: 1 })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

/** The present week may have nothing yet: then the last one that has. */
function lastWithWork(weekly: readonly WeekSummary[]): number {
  const last = weekly.findLastIndex(({ sets }) => Object.keys(sets).length > 0);
  return last === -1 ? weekly.length - 1 : last;
}

function readingsOf(week: WeekSummary): readonly MuscleReading[] {
  const full = parameter("sets.weeklyBuild").value;
  return COUNTED_MUSCLES.map(({ id, name }) => {
    const sets = week.sets[id] ?? 0;
    return { muscle: id, value: Math.min(1, sets / full), caption: `${say(name)}: ${words.weekSets(sets)}` };
  });
}

/** A civil day as people write it. */
export function dayText(day: string): string {
  return new Date(`${day.slice(0, 10)}T12:00:00`).toLocaleDateString(spokenLanguage(), {
    dateStyle: "medium",
  });
}
