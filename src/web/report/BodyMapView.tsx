import { useEffect, useMemo, useRef, useState } from "react";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { bodyMap } from "../../figure/bodyMap.ts";
import { bodyMapLegend } from "../../figure/bodyMapLegend.ts";
import { BODY_MAP_STYLE } from "../../figure/bodyMapStyle.ts";
import type { BalanceReport } from "../../report/balanceReport.ts";
import { bodyMapReadings } from "../../report/bodyMapReadings.ts";
import { ENGLISH } from "../../report/messages.ts";
import { en } from "../messages/en.ts";

const LEGEND = {
  steps: ENGLISH.map.steps,
  none: ENGLISH.map.nothing,
  noData: ENGLISH.map.noData,
  deep: ENGLISH.map.deep,
};

/** The body, back view first; pointing at or tabbing to a muscle tells what it got. */
export function BodyMapView({ report }: { readonly report: BalanceReport }) {
  const [chosen, setChosen] = useState<MuscleId>();
  const readings = useMemo(() => bodyMapReadings(report, ENGLISH), [report]);
  const { span } = report;
  const views = useMemo(
    () =>
      (["back", "front"] as const).map((view) => ({
        view,
        svg: bodyMap({ view, readings, title: ENGLISH.map.title(view, span), idPrefix: `page-${view}` }),
      })),
    [readings, span],
  );
  const bodies = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The muscles are drawn as text and take the focus themselves; what happens on them bubbles up to here.
    const box = bodies.current;
    if (!box) return;
    const choose = ({ target }: Event) => {
      const id = target instanceof Element && target.closest<SVGGElement>("[data-muscle]")?.dataset["muscle"];
      if (id) setChosen(id);
    };
    const signs = ["pointerover", "focusin", "click"] as const;
    for (const sign of signs) box.addEventListener(sign, choose);
    return () => {
      for (const sign of signs) box.removeEventListener(sign, choose);
    };
  }, []);

  return (
    <div className="bodymap-scope">
      <style>{BODY_MAP_STYLE}</style>
      <div className="bodies" ref={bodies}>
        {views.map(({ view, svg }) => (
          <figure key={view} className={`body-${view}`}>
            <div dangerouslySetInnerHTML={{ __html: svg }} />
            <figcaption>{view === "back" ? ENGLISH.back : ENGLISH.front}</figcaption>
          </figure>
        ))}
        <MuscleCard report={report} id={chosen} />
      </div>
      <div dangerouslySetInnerHTML={{ __html: bodyMapLegend(LEGEND, "page-legend") }} />
    </div>
  );
}

function MuscleCard({ report, id }: { readonly report: BalanceReport; readonly id: MuscleId | undefined }) {
  const muscle = report.muscles.find((each) => each.muscle === id);
  if (!muscle) {
    return (
      <aside className="muscle-card" aria-live="polite">
        <p className="soft">{en.map.hint}</p>
      </aside>
    );
  }
  const facts: readonly (readonly [string, string])[] = [
    [en.map.perWeek, ENGLISH.number(muscle.setsPerWeek, 1)],
    [en.map.direct, ENGLISH.number(muscle.directSets, 1)],
    [en.map.indirect, ENGLISH.number(muscle.indirectSets, 1)],
    [en.map.steadied, ENGLISH.number(muscle.stabiliserSets, 1)],
    [en.map.days, ENGLISH.number(muscle.daysPerWeek, 1)],
    ...(muscle.leftSets === muscle.rightSets
      ? []
      : ([
          [en.map.sides, `${ENGLISH.number(muscle.leftSets, 1)} · ${ENGLISH.number(muscle.rightSets, 1)}`],
        ] as const)),
  ];
  return (
    <aside className="muscle-card" aria-live="polite">
      <h3>{ENGLISH.sentenceCase(muscle.name)}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{muscle.aspect === "posterior" ? en.map.hidden : en.map.seen}</p>
    </aside>
  );
}
