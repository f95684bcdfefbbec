import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import { setText } from "./figuresText.ts";
import { isOpen, type PlayerLine } from "./playerLine.ts";

interface SetListProps {
  readonly line: PlayerLine;
  /** Key of the set that is due. */
  readonly due: number | undefined;
  readonly units: Units;
}

/** The sets of an exercise: done, due and to do. */
export function SetList({ line, due, units }: SetListProps) {
  const words = trainMessages.player;
  return (
    <ol className="set-list" aria-label={words.doneSets}>
      {line.sets.map((set) => {
        const what = setText(set, line.measure, units);
        const kind =
          set.kind === "warmup" ? words.warmUpSet : set.kind === "drop" ? words.dropSet : undefined;
        const label = kind ? `${kind}, ${what}` : what;
        const said = set.done
          ? words.setDone(label)
          : isOpen(set)
            ? words.setOpen(label)
            : words.setSkipped(label);
        return (
          <li
            key={set.key}
            className={set.done ? "is-done" : set.skipped ? "is-skipped" : undefined}
            aria-current={set.key === due ? "step" : undefined}
          >
            <span className="visually-hidden">{said}</span>
            <span aria-hidden="true">{what}</span>
            {set.done && <CheckMark />}
            {kind && (
              <small aria-hidden="true" className="soft">
                {set.kind === "drop" ? words.dropShort : words.warmUpShort}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}

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
