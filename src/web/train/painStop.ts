import { parameter } from "../../core/evidence/parameter.ts";
import type { UsualPain } from "../../core/session/painCheck.ts";
import { painBand } from "../../core/session/painRule.ts";

/** What pain during an exercise is read against. */
export interface PainBefore {
  readonly usual: UsualPain;
  /** Told before the session. */
  readonly before?: number;
}

/**
 * Whether pain in an exercise ends it: in the band of the pain rule that cuts, unless the person came with as much; or
 * well above the level that they usually live with or came with, where one of these is known.
 * Source: parameters "painRule.holdMax", "screening.again.painRisePoints".
 */
export function endsExercise(pain: number, { usual, before }: PainBefore): boolean {
  const known = usual.from === "unknown" ? before : Math.max(usual.level, before ?? 0);
  const isNew = before === undefined || pain > before;
  if (isNew && painBand(pain, usual.level) === "cut") return true;
  return known !== undefined && pain - known >= parameter("screening.again.painRisePoints").value;
}
