import type { BodyModel } from "./bodyModel.ts";
import { inverseDynamics, newDemand } from "./inverseDynamics.ts";
import { newPlace, placeBodies } from "./kinematics.ts";
import { layPaths, newPaths } from "./momentArms.ts";
import { poseOf, type NamedPose } from "./pose.ts";

export interface ExaminedPose {
  /** Unit, coordinate, m (1 for a translation); only coordinates that the unit crosses. */
  readonly momentArmsM: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Coordinate, moment that holds the pose against gravity, Nm (N for a translation). */
  readonly gravityNm: Readonly<Record<string, number>>;
}

/** What the bare model says of a pose, by names. Throws RangeError for a pose that `poseOf` refuses. */
export function examinePose(model: BodyModel, pose: NamedPose): ExaminedPose {
  const place = newPlace(model);
  const paths = newPaths(model);
  const demand = newDemand(model);
  const still = new Float64Array(model.dofCount);
  placeBodies(model, poseOf(model, pose), place);
  layPaths(model, place, paths);
  inverseDynamics(model, place, still, still, undefined, demand);
  const { firstArm, armDof } = model.paths;
  const nameOf = (dof: number) => model.coordinateIds[dof] ?? "";
  return {
    momentArmsM: Object.fromEntries(
      model.units.map(({ id }, u) => {
        const begin = firstArm[u] ?? 0;
        const dofs = [...armDof.subarray(begin, firstArm[u + 1])];
        return [id, Object.fromEntries(dofs.map((dof, i) => [nameOf(dof), paths.arm[begin + i] ?? 0]))];
      }),
    ),
    gravityNm: Object.fromEntries([...demand.moment].map((moment, dof) => [nameOf(dof), moment])),
  };
}
