import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { BODY_TUBES, type LimbId } from "./exerciseFigureBody.ts";
import { MUSCLE_TUBES } from "./exerciseFigureMuscles.ts";
import type { Station } from "./exerciseFigureTube.ts";

/** A part of the drawn body with its bones named, one side of it: looked up once, drawn in every picture. */
export interface BodyPart {
  readonly name: string;
  readonly tubes: readonly { readonly stations: readonly BoneStation[]; readonly linesFrom: number | null }[];
  readonly muscles: readonly BoneMuscle[];
}

/** A slice of a tube in the frame of a bone, m. */
export interface BoneStation {
  readonly bone: string;
  readonly at: Vector;
  /** Half axes of its ellipse. */
  readonly depthAxis: Vector;
  readonly widthAxis: Vector;
  /** What the floor does to it: a foot's sole stays on it, a hand bends at the wrist. */
  readonly onFloor: "foot" | "hand" | null;
}

export interface BoneMuscle {
  readonly id: string;
  readonly muscle: MuscleId;
  readonly side: "r" | "l";
  readonly stations: readonly BoneStation[];
  /** The bone of its middle, and where its surface looks in that bone's frame. */
  readonly bone: string;
  readonly faces: Vector;
}

type Side = "" | "r" | "l";

/** Where the hand begins on the forearm, m. */
const WRIST_M = -0.255;

const PAIRED = /^(upper_arm|forearm|thigh|shank|foot)$/;

export const TRUNK: BodyPart = bodyPart("trunk", "");
export const LIMBS: readonly BodyPart[] = (["arm", "leg"] as const).flatMap((limb) => [
  bodyPart(limb, "r"),
  bodyPart(limb, "l"),
]);

function bodyPart(part: "trunk" | LimbId, side: Side): BodyPart {
  const sides = side === "" ? (["r", "l"] as const) : [side];
  return {
    name: side === "" ? part : `${part}_${side}`,
    tubes: BODY_TUBES.filter((each) => each.part === part).map(({ stations, linesFrom }) => ({
      stations: stations.map((station) => boneStation(station, side)),
      linesFrom,
    })),
    muscles: MUSCLE_TUBES.flatMap(({ muscle, part: its, stations, faces }, i) =>
      its !== part
        ? []
        : sides.map((one): BoneMuscle => ({
            id: `${muscle}.${i}.${one}`,
            muscle,
            side: one,
            stations: stations.map((station) => boneStation(station, one)),
            bone: boneName(stations[Math.floor(stations.length / 2)]!.body, one),
            faces: mirrored(faces, one),
          })),
    ),
  };
}

function boneStation({ body, at, halfDepth, halfWidth }: Station, side: Side): BoneStation {
  const foot = body === "foot";
  return {
    bone: boneName(body, side),
    at: mirrored(at, side),
    depthAxis: foot ? [0, 0, halfDepth] : [halfDepth, 0, 0],
    widthAxis: [0, halfWidth, 0],
    onFloor: foot ? "foot" : body === "forearm" && at[2] <= WRIST_M ? "hand" : null,
  };
}

function boneName(body: string, side: Side): string {
  return PAIRED.test(body) ? `${body}_${side}` : body;
}

function mirrored([x, y, z]: Vector, side: Side): Vector {
  return [x, side === "l" ? -y : y, z];
}
