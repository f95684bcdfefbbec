import type { LoadPlace, Motion, MotionLoad, MotionView } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { meanOf, penFor, type Mark, type Pen } from "./exerciseFigurePen.ts";
import type { Skeleton } from "./exerciseFigureSkeleton.ts";

/** What the body lifts, pulls or is pulled by, at one phase. */
export function loadMarks(view: MotionView, motion: Motion, skeleton: Skeleton): readonly Mark[] {
  const pen = penFor(view);
  return motion.loads.flatMap((load) => marksOfLoad(pen, load, skeleton));
}

function marksOfLoad(pen: Pen, load: MotionLoad, skeleton: Skeleton): readonly Mark[] {
  const spots = placesOf(load.at, skeleton);
  switch (load.kind) {
    case "cable":
      return spots.map((spot) => pen.line("figure-cable", [spot, [...load.toward]], true));
    case "band":
      return spots.map((spot) => pen.line("figure-band", [spot, [...load.toward]], true));
    case "loop":
      return loopMarks(pen, load.at, skeleton);
    case "machine":
      return spots.map(([x, y, z]) => {
        const [dx, dy, dz] = load.direction;
        const pad: Vector = [x - dx * 0.06, y - dy * 0.06, z - dz * 0.06];
        return pen.disc(
          "figure-thing",
          pad,
          pen.view === "side" ? [0.045, 0, 0] : [0, 0.045, 0],
          [0, 0, 0.045],
          true,
        );
      });
    case "sled":
      return sledMarks(pen, meanOf(spots));
    case "weight":
      return weightMarks(pen, load, skeleton);
  }
}

function sledMarks(pen: Pen, [x, y, z]: Vector): readonly Mark[] {
  return [
    pen.box("figure-thing", [x + 0.05, x + 0.75], [-0.3, 0.3], [0.02, 0.1]),
    pen.line("figure-pole", [
      [x, y, z],
      [x + 0.08, y, 0.1],
    ]),
  ];
}

function weightMarks(
  pen: Pen,
  { implement, at, each }: Extract<MotionLoad, { kind: "weight" }>,
  skeleton: Skeleton,
): readonly Mark[] {
  const hands =
    at === "hands" ? (["r", "l"] as const) : at === "hand_l" ? (["l"] as const) : (["r"] as const);
  const spots = placesOf(at, skeleton);
  const middle = meanOf(spots);
  switch (implement) {
    case "barbell":
    case "ez_bar":
    case "trap_bar":
      return barMarks(
        pen,
        middle,
        barAxis(at, skeleton),
        implement === "ez_bar" ? 0.15 : 0.2,
        implement === "trap_bar",
      );
    case "dowel":
      if (at === "shoulders") {
        return [
          pen.line(
            "figure-shaft",
            [
              skeleton.point("pelvis", [-0.14, 0, 0.0]),
              skeleton.point("thorax", [-0.1, 0, 0.16]),
              skeleton.point("head", [-0.115, 0, 0.27]),
            ],
            true,
          ),
        ];
      }
      return [pen.line("figure-shaft", ends(middle, barAxis(at, skeleton), 0.6), true)];
    case "dumbbell":
      if (at === "hands" && !each) return dumbbell(pen, middle, [0, 0, 1]);
      if (!at.startsWith("hand")) return dumbbell(pen, middle, [0, 1, 0]);
      return hands.flatMap((side) =>
        dumbbell(pen, skeleton.contact(`grip_${side}`), skeleton.turned(`forearm_${side}`, [1, 0, 0])),
      );
    case "kettlebell":
      return (
        each
          ? hands.map((side) => [side, skeleton.contact(`grip_${side}`)] as const)
          : [[hands[0], middle] as const]
      ).flatMap(([side, grip]) => kettlebell(pen, grip, skeleton.turned(`forearm_${side}`, [0, 0, -1])));
    case "plate":
      return [flatDisc(pen, middle, 0.13)];
    case "medicine_ball":
      return [flatDisc(pen, middle, 0.11)];
    case "box":
      return [
        pen.box(
          "figure-thing",
          [middle[0] - 0.16, middle[0] + 0.16],
          [-0.2, 0.2],
          [middle[2] - 0.13, middle[2] + 0.13],
          true,
        ),
      ];
  }
}

function flatDisc(pen: Pen, middle: Vector, radius: number): Mark {
  return pen.disc(
    "figure-load",
    middle,
    pen.view === "side" ? [radius, 0, 0] : [0, radius, 0],
    [0, 0, radius],
    true,
  );
}

/** The direction of a bar: from hand to hand, or across the body. */
function barAxis(at: LoadPlace, skeleton: Skeleton): Vector {
  if (at !== "hands") return [0, 1, 0];
  const [rx, ry, rz] = skeleton.contact("grip_r");
  const [lx, ly, lz] = skeleton.contact("grip_l");
  const long = Math.hypot(lx - rx, ly - ry, lz - rz);
  return long < 0.05 ? [0, 1, 0] : [(lx - rx) / long, (ly - ry) / long, (lz - rz) / long];
}

function ends([x, y, z]: Vector, [ax, ay, az]: Vector, half: number): readonly [Vector, Vector] {
  return [
    [x - ax * half, y - ay * half, z - az * half],
    [x + ax * half, y + ay * half, z + az * half],
  ];
}

function barMarks(pen: Pen, middle: Vector, axis: Vector, radius: number, trap: boolean): readonly Mark[] {
  const plates = ends(middle, axis, 0.62);
  if (pen.view === "side") {
    return [
      pen.disc("figure-plate", middle, [radius, 0, 0], [0, 0, radius], true),
      pen.disc("figure-load", middle, [0.025, 0, 0], [0, 0, 0.025], true),
      ...(trap ? [pen.line("figure-shaft", ends(middle, [1, 0, 0], 0.32), true)] : []),
    ];
  }
  const [ax, ay, az] = axis;
  const upright: Vector = [0, -az * radius, ay * radius];
  const thick: Vector = [ax * 0.03, ay * 0.03, az * 0.03];
  return [
    pen.line("figure-shaft", ends(middle, axis, 0.8), true),
    ...plates.map((plate) => pen.disc("figure-load", plate, upright, thick, true)),
  ];
}

function dumbbell(pen: Pen, middle: Vector, axis: Vector): readonly Mark[] {
  const heads = ends(middle, axis, 0.085);
  const [ax, ay, az] = axis;
  const acrossX: Vector = pen.view === "side" ? [az, 0, -ax] : [0, az, -ay];
  const long = Math.hypot(...acrossX);
  const u: Vector =
    long < 0.3
      ? pen.view === "side"
        ? [0.05, 0, 0]
        : [0, 0.05, 0]
      : [(acrossX[0] / long) * 0.052, (acrossX[1] / long) * 0.052, (acrossX[2] / long) * 0.052];
  const v: Vector = long < 0.3 ? [0, 0, 0.05] : [ax * 0.034, ay * 0.034, az * 0.034];
  return [
    pen.line("figure-shaft", [...heads], true),
    ...heads.map((head) => pen.disc("figure-load", head, u, v, true)),
  ];
}

function kettlebell(pen: Pen, [x, y, z]: Vector, along: Vector): readonly Mark[] {
  // held up, the bell rests against the forearm; else it hangs on in the arm's line
  const [dx, dy, dz]: Vector = along[2] > 0.2 ? [0.5, 0, -0.7] : along;
  const bell: Vector = [x + dx * 0.12, y + dy * 0.12, z + dz * 0.12];
  return [pen.line("figure-shaft", [[x, y, z], bell], true), flatDisc(pen, bell, 0.085)];
}

function loopMarks(pen: Pen, at: LoadPlace, skeleton: Skeleton): readonly Mark[] {
  if (at === "hands")
    return [pen.line("figure-band", [skeleton.contact("grip_r"), skeleton.contact("grip_l")], true)];
  const [body, height] =
    at === "knees"
      ? (["thigh", -0.33] as const)
      : at === "ankles"
        ? (["shank", -0.3] as const)
        : (["foot", -0.03] as const);
  const [rx, ry, rz] = skeleton.point(`${body}_r`, [0, 0, height]);
  const [lx, ly, lz] = skeleton.point(`${body}_l`, [0, 0, height]);
  const half: Vector = [(lx - rx) / 2, (ly - ry) / 2, (lz - rz) / 2];
  const long = Math.hypot(...half);
  const grow = (long + 0.055) / Math.max(long, 1e-6);
  const depth = skeleton.turned(`${body}_r`, [0.055, 0, 0]);
  return [
    pen.disc(
      "figure-band",
      [(rx + lx) / 2, (ry + ly) / 2, (rz + lz) / 2],
      [half[0] * grow, half[1] * grow, half[2] * grow],
      depth,
      true,
    ),
  ];
}

/** Where a load takes hold, world, m. */
function placesOf(at: LoadPlace, skeleton: Skeleton): readonly Vector[] {
  switch (at) {
    case "hands":
      return [skeleton.contact("grip_r"), skeleton.contact("grip_l")];
    case "hand_r":
      return [skeleton.contact("grip_r")];
    case "hand_l":
      return [skeleton.contact("grip_l")];
    case "shoulders":
      return [skeleton.point("thorax", [-0.075, 0, 0.275])];
    case "hips":
      return [skeleton.point("pelvis", [0.12, 0, 0.04])];
    case "chest":
      return [skeleton.point("thorax", [0.17, 0, 0.2])];
    case "ankles":
      return [skeleton.point("shank_r", [0, 0, -0.36]), skeleton.point("shank_l", [0, 0, -0.36])];
    case "ankle_r":
      return [skeleton.point("shank_r", [0, 0, -0.36])];
    case "knees":
      return [skeleton.point("thigh_r", [0, 0, -0.36]), skeleton.point("thigh_l", [0, 0, -0.36])];
    case "knee_r":
      return [skeleton.point("thigh_r", [0, 0, -0.36])];
    case "feet":
      return [skeleton.point("foot_r", [0.08, 0, -0.07]), skeleton.point("foot_l", [0.08, 0, -0.07])];
  }
}
