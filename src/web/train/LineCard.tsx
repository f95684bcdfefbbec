import { memo, useMemo } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import type { Units } from "../data/useUnits.ts";
import { ExerciseMotion } from "../figure/ExerciseMotion.tsx";
import { figureMessages } from "../messages/figure.en.ts";
import { trainMessages } from "../messages/train.en.ts";
import { useAFrameLate } from "../device/useAFrameLate.ts";
import type { Due } from "./dueSet.ts";
import { lastText } from "./figuresText.ts";
import type { PlayerLine, PlayerSet } from "./playerLine.ts";

/** What is said of an exercise: all but its sets, which change with every tap. */
type LineCardProps = Omit<PlayerLine, "key" | "sets" | "place"> & {
  readonly units: Units;
  readonly side: PlayerSet["side"];
  readonly kind: PlayerSet["kind"] | undefined;
};

/** What the card shows: the same values, and nothing is drawn again. */
export function lineCardOf(
  { key, sets: _sets, place: _place, ...line }: PlayerLine,
  units: Units,
  now: Due | undefined,
): LineCardProps {
  const set = now?.line.key === key ? now.set : undefined;
  return { ...line, units, side: set?.side, kind: set?.kind };
}

/** The exercise at hand: name, figure, cues, what was done last, when to stop and why it is there. */
export const LineCard = memo(function LineCard({ units, side, kind, ...line }: LineCardProps) {
  const words = trainMessages.player;
  const name = say(line.name);
  return (
    <section className="line-card" aria-labelledby="line-name">
      <h1 id="line-name">{name}</h1>
      <p className="line-now">
        {side && <strong>{words.sideLine[side]}</strong>}
        {kind === "warmup" && <span>{words.warmUpSet}</span>}
        {kind === "drop" && <span>{words.dropSet}</span>}
      </p>
      <LineFigure exercise={line.exercise} title={figureMessages.title(name)} />
      <ul className="line-cues">
        {line.cues.slice(0, 2).map((cue) => (
          <li key={cue}>{say(cue)}</li>
        ))}
      </ul>
      {line.last.length > 0 && (
        <p className="line-last">
          <span className="soft">{words.last}</span>{" "}
          {line.last.map((each) => lastText(each, line.measure, units)).join(" · ")}
        </p>
      )}
      {line.notes && <p className="notice">{line.notes}</p>}
      <details>
        <summary>{words.stopWhen}</summary>
        <ul className="plain">
          {line.stopWhen.map((rule) => (
            <li key={rule}>{say(rule)}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.why}</summary>
        <ul className="plain">
          {line.because.map((because) => (
            <li key={because}>{say(because)}</li>
          ))}
          {line.dose.rir && <li>{DOSE_MESSAGES.reserve(line.dose.rir)}</li>}
          {line.dose.tempo && <li>{DOSE_MESSAGES.tempo(line.dose.tempo)}</li>}
          <li>{DOSE_MESSAGES.load(line.dose.load, units.showMass)}</li>
          {line.changes.map((change) => (
            <li key={change}>{say(change)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
});

/** The movement. To draw another body takes longer than to write another name, which does not wait for it. */
function LineFigure({ exercise, title }: { readonly exercise: ExerciseId; readonly title: string }) {
  const shown = useAFrameLate(useMemo(() => ({ exercise, title }), [exercise, title]));
  return (
    <div className="line-figure">
      <ExerciseMotion {...shown} />
    </div>
  );
}
