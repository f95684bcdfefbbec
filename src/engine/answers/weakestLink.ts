import type { FrameReport, JointUse } from "../frame.ts";
import { newFrame } from "../solveFrame.ts";
import { MOST_WEIGHT_KG, wholeSpineLoad, type Asked } from "./askedFrame.ts";
import { takesWeight } from "./carriedLoad.ts";
import { keyPhases, loadMotion, type LoadedMotion } from "./motionFrame.ts";
import { isArm, isBalance, muscleGroup, type MuscleGroup } from "./muscleGroup.ts";
import { nearlyBalanced } from "./nearlyHeld.ts";

/** What gives out first when the load grows, were everything else to hold. */
export type WeakestLink =
  | {
      readonly kind: "givesOut";
      readonly group: MuscleGroup;
      readonly coordinate: string;
      /** Heaviest weight that is held, as logged, kg; to 0.5 kg. */
      readonly weightKg: number;
      readonly before: NotJudged;
    }
  /** The pose cannot be held even without a weight (or with the help that was asked). */
  | {
      readonly kind: "notHeld";
      readonly group: MuscleGroup;
      readonly coordinate: string;
      readonly unmetNm: number;
    }
  /** Every muscle that is modelled still holds at the heaviest weight computed. */
  | { readonly kind: "holdsAll"; readonly upToKg: number; readonly before: NotJudged }
  /** No weight belongs to the movement, and the body holds it. */
  | { readonly kind: "noWeight" };

/** What is not judged and would have given out at that weight or before. */
export interface NotJudged {
  /** Shoulders or elbows, whose strength is only estimated. */
  readonly arms: boolean;
  /** The drawn pose does not carry the weight over its supports. */
  readonly balance: boolean;
}

const EXACT_KG = 0.5;
/** Torque that may stay unmet before a joint counts as short, Nm. */
const SHORT_NM = 2;

/**
 * The group of muscles that gives out first, and the weight at which it does, by bisection: the load is hung on the body,
 * the body balanced anew and every key pose in which its supports carry it, and the given phase, solved. Shoulders and
 * elbows are not judged, since their muscles are not modelled; nor are balance, grip and will.
 */
export function weakestLink(loaded: LoadedMotion, asked: Asked, phase: number): WeakestLink {
  const { model, motion, carried } = loaded;
  const frame = newFrame(model);
  const framesAt = (weightKg: number): readonly FrameReport[] => {
    const heavier = loadMotion(model, motion, { ...carried, weightKg });
    return phases.map((each) => wholeSpineLoad(heavier, asked, each, frame));
  };
  const steady = keyPhases(motion).filter((each) =>
    nearlyBalanced(wholeSpineLoad(loaded, asked, each, frame).joints),
  );
  const phases = [...new Set([...steady, phase])];
  const shortAt = (weightKg: number): JointUse | undefined => mostShort(framesAt(weightKg));
  const notJudgedAt = (weightKg: number): NotJudged => {
    const frames = framesAt(weightKg);
    return {
      arms: frames.some(({ joints }) => joints.some((each) => isArm(each.coordinate) && isShort(each))),
      balance: frames.some(({ joints }) => !nearlyBalanced(joints)),
    };
  };

  // help is no load that grows: what is asked is whether it is enough
  const helped = carried.loading === "assisted";
  const bare = shortAt(helped ? carried.weightKg : 0);
  if (bare) {
    const { coordinate, unmetNm } = bare;
    return { kind: "notHeld", group: muscleGroup(coordinate, unmetNm), coordinate, unmetNm };
  }
  if (helped || !takesWeight(motion, carried.loading)) return { kind: "noWeight" };

  let held = 0;
  let tooHeavy = 8;
  let short = shortAt(tooHeavy);
  while (!short && tooHeavy < MOST_WEIGHT_KG) {
    held = tooHeavy;
    tooHeavy = Math.min(MOST_WEIGHT_KG, tooHeavy * 2);
    short = shortAt(tooHeavy);
  }
  if (!short) return { kind: "holdsAll", upToKg: MOST_WEIGHT_KG, before: notJudgedAt(MOST_WEIGHT_KG) };
  while (tooHeavy - held > EXACT_KG) {
    const middle = (held + tooHeavy) / 2;
    const missing = shortAt(middle);
    if (missing) [tooHeavy, short] = [middle, missing];
    else held = middle;
  }
  const { coordinate, unmetNm } = short;
  return {
    kind: "givesOut",
    group: muscleGroup(coordinate, unmetNm),
    coordinate,
    weightKg: Math.floor(held * 2) / 2,
    before: notJudgedAt(held),
  };
}

function mostShort(frames: readonly FrameReport[]): JointUse | undefined {
  const judged = frames.flatMap(({ joints }) =>
    joints.filter((each) => !isArm(each.coordinate) && !isBalance(each.coordinate) && isShort(each)),
  );
  return judged.toSorted((a, b) => Math.abs(b.unmetNm) - Math.abs(a.unmetNm))[0];
}

function isShort({ unmetNm }: JointUse): boolean {
  return Math.abs(unmetNm) > SHORT_NM;
}
