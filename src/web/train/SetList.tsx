import { memo } from "react";
import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import { setText } from "./figuresText.ts";
import { isOpen, type PlayerLine, type PlayerSet } from "./playerLine.ts";

interface SetListProps {
  readonly line: PlayerLine;
  /** Key of the set that is due. */
  readonly due: number | undefined;
  readonly units: Units;
  /** A set that is done was tapped, by key: it is to be put right. Keep the function from render to render. */
  readonly onCorrect: (set: number) => void;
}

/** The sets of an exercise: done, due and to do. */
export function SetList({ line, due, units, onCorrect }: SetListProps) {
  return (
    <ol className="set-list" aria-label={trainMessages.player.doneSets}>
      {line.sets.map((set) => (
        <SetInList
          key={set.key}
          set={set}
          measure={line.measure}
          isDue={set.key === due}
          units={units}
          onCorrect={onCorrect}
        />
      ))}
    </ol>
  );
}

const SetInList = memo(function SetInList({
  set,
  measure,
  isDue,
  units,
  onCorrect,
}: {
  readonly set: PlayerSet;
  readonly measure: PlayerLine["measure"];
  readonly isDue: boolean;
  readonly units: Units;
  readonly onCorrect: (set: number) => void;
}) {
  const words = trainMessages.player;
  const what = setText(set, measure, units);
  const kind = set.kind === "warmup" ? words.warmUpSet : set.kind === "drop" ? words.dropSet : undefined;
  const label = kind ? `${kind}, ${what}` : what;
  const said = set.done ? words.setDone(label) : isOpen(set) ? words.setOpen(label) : words.setSkipped(label);
  const shown = (
    <>
      <span aria-hidden="true">{what}</span>
      {kind && (
        <small aria-hidden="true" className="soft">
          {set.kind === "drop" ? words.dropShort : words.warmUpShort}
        </small>
      )}
    </>
  );
  return (
    <li
      className={set.done ? "is-done" : set.skipped ? "is-skipped" : undefined}
      aria-current={isDue ? "step" : undefined}
    >
      {set.done ? (
        <button type="button" onClick={() => onCorrect(set.key)}>
          <span className="visually-hidden">{trainMessages.correct.button(said)}</span>
          {shown}
          <CheckMark />
        </button>
      ) : (
        <>
          <span className="visually-hidden">{said}</span>
          {shown}
        </>
      )}
    </li>
  );
});

function CheckMark() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M3 8.5 6.5 12 13 4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
