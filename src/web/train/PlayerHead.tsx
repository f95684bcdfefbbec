import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { trainMessages } from "../messages/train.en.ts";
import { blocksOf } from "./dueSet.ts";
import type { PlayerLine } from "./playerLine.ts";
import type { PlayerState } from "./playerState.ts";

/** How far a workout is. */
interface Progress {
  /** Which exercise, from 1; 0 where none is due. */
  readonly at: number;
  readonly of: number;
  readonly isSuperset: boolean;
  readonly sets: number;
  readonly done: number;
}

/** How far the workout is, at that exercise. */
export function progressOf({ lines }: PlayerState, line: PlayerLine | undefined): Progress {
  const blocks = blocksOf(lines);
  const at = blocks.findIndex((block) => block.some(({ key }) => key === line?.key));
  const sets = lines.flatMap(({ sets, removed }) => (removed ? [] : sets));
  return {
    at: at + 1,
    of: blocks.length,
    isSuperset: (blocks[at]?.length ?? 0) > 1,
    sets: sets.length,
    done: sets.filter(({ done }) => done).length,
  };
}

/** The way back, where one is, and how much is done. */
export function PlayerHead({
  at,
  of,
  isSuperset,
  sets,
  done,
  onMenu,
}: Progress & { readonly onMenu: () => void }) {
  const words = trainMessages.player;
  return (
    <header className="player-head">
      <WayBack />
      <button type="button" className="player-where" onClick={onMenu}>
        {at === 0 ? words.title : words.of(at, of)}
        {isSuperset && <small>{words.superset}</small>}
      </button>
      <progress max={Math.max(1, sets)} value={done} aria-label={words.title} />
    </header>
  );
}

const WayBack = memo(function WayBack() {
  return (
    <Link to="/today" className="player-back" aria-label={trainMessages.player.leave}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path d="M10.5 2.5 5 8l5.5 5.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </Link>
  );
});
