import type { Side } from "../core/log/trainingLog.ts";

const LEFT =
  /\b(left|links|linke[rs]?|gauche|esquerd[oa]|izquierd[oa]|sinistr[oa])\b|\(l\)|\bbal (kar|lab|oldal)/;
const RIGHT =
  /\b(right(?! angle)|rechts|rechte[rs]?|droite?|direit[oa]|derech[oa]|destr[oa])\b|\(r\)|\bjobb (kar|lab|oldal)/;
// "Single Arm Row L": the letter alone says the side only where the name speaks of one limb.
const ONE_LIMB = /\b(single|one|1)[ -](arm|leg|hand)(ed)?\b/;

/**
 * The side that an exercise's name states in one of seven languages ("Side plank (left)"); undefined when it
 * states none, or both.
 */
export function sideOfName(name: string): Side | undefined {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const oneLimb = ONE_LIMB.test(plain);
  const left = LEFT.test(plain) || (oneLimb && /[\s-]l$/.test(plain));
  const right = RIGHT.test(plain) || (oneLimb && /[\s-]r$/.test(plain));
  if (left === right) return undefined;
  return left ? "left" : "right";
}
