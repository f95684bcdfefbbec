import type { FrameReport, JointUse } from "../frame.ts";
import { newFrame } from "../solveFrame.ts";
import { takesWeight } from "./carriedLoad.ts";
import { plainLoad, type Asked, MOST_WEIGHT_KG } from "./exerciseLoad.ts";
import { keyPhases, loadMotion, type LoadedMotion } from "./motionFrame.ts";
import { muscleGroup, type MuscleGroup } from "./muscleGroup.ts";

/** What gives out first when the load grows, were everything else to hold. */
export type WeakestLink =
  | {
      readonly kind: "givesOut";
      readonly group: MuscleGroup;
      readonly coordinate: string;
      /** Heaviest weight that is held, as logged, kg; to 0.5 kg. */
      readonly weightKg: number;
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
 * the body balanced anew and every key pose and the given phase solved. Grip, shoulder blades and will are not modelled.
 */
export function weakestLink(loaded: LoadedMotion, asked: Asked, phase: number): WeakestLink {
  const { model, motion, carried } = loaded;
  const frame = newFrame(model);
  const phases = [...new Set([...keyPhases(motion), phase])];
  const shortAt = (weightKg: number): JointUse | undefined => {
    const heavier = loadMotion(model, motion, { ...carried, weightKg });
    for (const each of phases) {
      const report = plainLoad(heavier, asked, each, frame);
      if (!report.held) return mostUnmet(report);
    }
    return undefined;
  };

  const bare = shortAt(0);
  if (bare) {
    const { coordinate, unmetNm } = bare;
    return { kind: "notHeld", group: muscleGroup(coordinate, unmetNm), coordinate, unmetNm };
  }
  if (!takesWeight(motion, carried.loading)) return { kind: "noWeight" };

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
  };
}

function mostUnmet({ joints }: FrameReport): JointUse | undefined {
  return joints.toSorted((a, b) => Math.abs(b.unmetNm) - Math.abs(a.unmetNm))[0];
}
