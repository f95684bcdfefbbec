import type { FrameReport, JointUse } from "../frame.ts";
import { newFrame } from "../solveFrame.ts";
import { MOST_WEIGHT_KG, wholeSpineLoad, type Asked } from "./askedFrame.ts";
import { takesWeight } from "./carriedLoad.ts";
import { keyPhases, loadMotion, type LoadedMotion } from "./motionFrame.ts";
import { isArm, muscleGroup, type MuscleGroup } from "./muscleGroup.ts";

/** What gives out first when the load grows, were everything else to hold. */
export type WeakestLink =
  | {
      readonly kind: "givesOut";
      readonly group: MuscleGroup;
      readonly coordinate: string;
      /** Heaviest weight that is held, as logged, kg; to 0.5 kg. */
      readonly weightKg: number;
      /** The arms, whose strength is only estimated, would have given out before. */
      readonly armsBefore: boolean;
    }
  /** The pose cannot be held even without a weight. */
  | {
      readonly kind: "notHeld";
      readonly group: MuscleGroup;
      readonly coordinate: string;
      readonly unmetNm: number;
    }
  /** Everything that is modelled still holds at the heaviest weight computed. */
  | { readonly kind: "holdsAll"; readonly upToKg: number }
  /** No weight belongs to the movement, and the body holds it. */
  | { readonly kind: "noWeight" };

const EXACT_KG = 0.5;

/**
 * The group of muscles that gives out first, and the weight at which it does, by bisection: the load is hung on the body,
 * the body balanced anew and every key pose and the given phase solved. Shoulders and elbows are not judged, since their
 * muscles are not modelled; nor are grip and will.
 */
export function weakestLink(loaded: LoadedMotion, asked: Asked, phase: number): WeakestLink {
  const { model, motion, carried } = loaded;
  const frame = newFrame(model);
  const phases = [...new Set([...keyPhases(motion), phase])];
  const shortAt = (weightKg: number): JointUse | undefined => {
    const heavier = loadMotion(model, motion, { ...carried, weightKg });
    for (const each of phases) {
      const short = mostShort(wholeSpineLoad(heavier, asked, each, frame));
      if (short) return short;
    }
    return undefined;
  };
  const armsShortAt = (weightKg: number): boolean => {
    const heavier = loadMotion(model, motion, { ...carried, weightKg });
    return phases.some((each) =>
      wholeSpineLoad(heavier, asked, each, frame).joints.some(
        (joint) => isArm(joint.coordinate) && shortOf(joint) > SHORT_NM,
      ),
    );
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
  if (!short) return { kind: "holdsAll", upToKg: MOST_WEIGHT_KG };
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
    armsBefore: armsShortAt(held),
  };
}

/** Torque that may stay unmet before a joint counts as short, Nm. */
const SHORT_NM = 2;

function mostShort({ joints }: FrameReport): JointUse | undefined {
  const judged = joints.filter((joint) => !isArm(joint.coordinate) && shortOf(joint) > SHORT_NM);
  return judged.toSorted((a, b) => shortOf(b) - shortOf(a))[0];
}

/** On the axes that move the whole body the unmet figure is a force: 5 N weigh like 2 Nm, as in "held". */
function shortOf({ coordinate, unmetNm }: JointUse): number {
  return Math.abs(unmetNm) * (/^pelvis_t[xyz]$/.test(coordinate) ? 0.4 : 1);
}
