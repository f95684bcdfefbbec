import type { BodySize } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { bodyScale } from "../bodyScale.ts";
import { rangedFrame } from "../rangedFrame.ts";
import { noDifference } from "../difference.ts";
import type { Ranged } from "../frame.ts";
import { asksOf } from "./askedFrame.ts";
import { HINGE, OFF_THE_CHAIR, STANDING, STOOP, TWO_BAGS } from "./everydayTasks.ts";
import type { AskedExercise, ExerciseLoad } from "./exerciseLoad.ts";
import { frameAt, loadMotion } from "./motionFrame.ts";
import { nearlyBalanced, nearlyHeld } from "./nearlyHeld.ts";

/** A step of the scale by which people in pain are told about loads. */
export type EverydayId = "standing" | "bags" | "chair" | "box5" | "box10" | "stoop10" | "stoop20";

/** Everyday tasks, each with the load that it is done with, as logged. */
const TASKS: readonly { readonly id: EverydayId; readonly task: AskedExercise; readonly weightKg: number }[] =
  [
    { id: "standing", task: STANDING, weightKg: 0 },
    { id: "bags", task: TWO_BAGS, weightKg: 5 },
    { id: "chair", task: OFF_THE_CHAIR, weightKg: 0 },
    { id: "box5", task: HINGE, weightKg: 5 },
    { id: "box10", task: HINGE, weightKg: 10 },
    { id: "stoop10", task: STOOP, weightKg: 10 },
    { id: "stoop20", task: STOOP, weightKg: 20 },
  ];

export interface EverydayLoad {
  readonly id: EverydayId;
  /** Compression of L4/L5, N. */
  readonly compressionN: Ranged;
}

/** What everyday tasks put on the low back of this person, lightest first. */
export function everydayScale(person: BodySize): readonly EverydayLoad[] {
  const model = buildModel(bodyScale(person));
  const loads = TASKS.map(({ id, task, weightKg }): EverydayLoad => {
    const loaded = loadMotion(model, task.motion, { weightKg, loading: task.loading });
    const report = rangedFrame(model, { ...frameAt(loaded, 0), ...asksOf(task) });
    return { id, compressionN: report.spine["L4/L5"].compressionN };
  });
  return loads.toSorted((a, b) => a.compressionN.value - b.compressionN.value);
}

/** Where a load lies on the everyday scale of the same person. */
export type EverydayComparison =
  | { readonly kind: "about"; readonly id: EverydayId }
  | { readonly kind: "between"; readonly above: EverydayId; readonly below: EverydayId }
  | { readonly kind: "less"; readonly id: EverydayId }
  /** More than the heaviest task, `times` as much. */
  | { readonly kind: "more"; readonly id: EverydayId; readonly times: number }
  /** The model does not hold the pose by itself, so that its forces say nothing. */
  | { readonly kind: "cannotTell" };

/** Where an exercise at its peak lies on the everyday scale of the same person. */
export function everydayOf(
  { peak, weightKg, weakestLink }: ExerciseLoad,
  scale: readonly EverydayLoad[],
): EverydayComparison {
  const bare = weightKg === 0 || weakestLink.kind === "notHeld";
  if (!nearlyBalanced(peak.joints) || (bare && !nearlyHeld(peak.joints))) return { kind: "cannotTell" };
  return compareWithEveryday(peak.spine["L4/L5"].compressionN, scale);
}

/** The everyday task that a load cannot be told from, else its neighbours on the scale. */
export function compareWithEveryday(
  compressionN: Ranged,
  scale: readonly EverydayLoad[],
): EverydayComparison {
  const far = (each: EverydayLoad) => Math.abs(each.compressionN.value - compressionN.value);
  const alike = scale
    .filter((each) => noDifference(each.compressionN, compressionN))
    .toSorted((a, b) => far(a) - far(b))[0];
  if (alike) return { kind: "about", id: alike.id };
  const above = scale.findLast((each) => each.compressionN.value < compressionN.value);
  const below = scale.find((each) => each.compressionN.value > compressionN.value);
  if (above && below) return { kind: "between", above: above.id, below: below.id };
  if (below) return { kind: "less", id: below.id };
  if (!above) throw new RangeError("scale: expected everyday tasks, got none");
  return { kind: "more", id: above.id, times: compressionN.value / above.compressionN.value };
}
