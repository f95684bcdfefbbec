import type { Motion } from "../../core/exercise/motion/motion.ts";
import { BadInput } from "../../core/errors.ts";
import type { BodyModel } from "../bodyModel.ts";
import { coordinatesOf } from "../motionPose.ts";

/** Degrees to add to coordinates, in every phase: "lumbar_flexion" 20 rounds the low back further. */
export type PoseShift = Readonly<Record<string, number>>;

const DEGREES = Math.PI / 180;
const LUMBAR = /^lumbar_(?:flexion|lateral_bending|axial_rotation)$/;
const SLACK = 1e-6;

/**
 * The motion with every phase's pose shifted. A limb's coordinate without a side shifts both sides.
 * Throws BadInput for a coordinate that does not exist, and where a joint would leave its range.
 */
export function shiftedMotion(model: BodyModel, motion: Motion, shift: PoseShift): Motion {
  if (Object.keys(shift).length === 0) return motion;
  const names = Object.entries(shift).flatMap(([name, degrees]) =>
    coordinatesFor(model, name).map((coordinate) => ({ name, coordinate, degrees })),
  );
  const phases = motion.phases.map((phase) => {
    const pose: Record<string, number> = { ...phase.pose };
    for (const { coordinate, degrees } of names) {
      pose[coordinate] = (pose[coordinate] ?? pose[coordinate.replace(/_[rl]$/, "")] ?? 0) + degrees;
    }
    for (const { name, degrees } of names) refuseOutside(model, coordinatesOf(model, pose), name, degrees);
    return { ...phase, pose };
  });
  return { ...motion, phases };
}

/** Names that `--pose` and its like may shift: whole lumbar motions and every coordinate, limbs with or without a side. */
export function shiftableNames(model: BodyModel): readonly string[] {
  const lumbar = ["lumbar_flexion", "lumbar_lateral_bending", "lumbar_axial_rotation"];
  const single = model.coordinateIds.filter((_, d) => model.isTranslation[d] === 0);
  const limbs = [...new Set(single.flatMap((id) => (/_[rl]$/.test(id) ? [id.slice(0, -2)] : [])))];
  return [...lumbar, ...limbs, ...single.filter((id) => !/^[LT]\d/.test(id))];
}

function coordinatesFor(model: BodyModel, name: string): readonly string[] {
  const names = shiftableNames(model);
  if (!names.includes(name)) {
    throw new BadInput(
      `No coordinate is called "${name}"; there are ${names.slice(0, 14).join(", ")}, and the same with _r or _l.`,
    );
  }
  return model.coordinateIds.includes(`${name}_r`) ? [`${name}_r`, `${name}_l`] : [name];
}

function refuseOutside(model: BodyModel, q: Float64Array, name: string, degrees: number): void {
  const motion = LUMBAR.test(name) ? name.slice("lumbar_".length) : undefined;
  model.coordinateIds.forEach((id, d) => {
    const moved = motion ? /^[LT]\d/.test(id) && id.endsWith(motion) : id.startsWith(name);
    if (!moved) return;
    const [value, min, max] = [q[d], model.min[d], model.max[d]].map((each) => (each ?? 0) / DEGREES) as [
      number,
      number,
      number,
    ];
    if (value >= min - SLACK && value <= max + SLACK) return;
    throw new BadInput(
      `${name}=${degrees > 0 ? "+" : ""}${degrees} takes ${id} to ${Math.round(value)} degrees; it goes from ${Math.round(min)} to ${Math.round(max)}.`,
    );
  });
}
