import type { Side } from "../../core/log/trainingLog.ts";
import { sameValue } from "../../sync/document.ts";
import type { PlayerLine, SetFigures } from "./playerLine.ts";

/** What was really done in a set that is done already. */
export interface Correction {
  readonly line: number;
  readonly set: number;
  readonly figures: SetFigures;
  /** The other side: the two sides of the round change places. */
  readonly side?: Side;
}

/** The line with one of its done sets put right; itself where that set is not done, or nothing is other than before. */
export function correctedSet(line: PlayerLine, { set: key, figures, side }: Correction): PlayerLine {
  const before = line.sets.find((each) => each.key === key);
  if (!before?.done) return line;
  const { at, ...said } = before.done;
  const turned = side !== undefined && before.side !== undefined && side !== before.side;
  if (!turned && sameValue(said, figures)) return line;
  const sets = line.sets.map((each) => {
    if (each.key === key) return { ...each, ...(turned && { side }), done: { ...figures, at } };
    const partner = turned && each.round === before.round && each.kind === before.kind && each.side === side;
    return partner && before.side ? { ...each, side: before.side } : each;
  });
  return { ...line, sets };
}
