import type { LoadPlace, Motion, MotionLoad, MotionView, SceneItem } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import type { SolvedMotion } from "../engine/motionPose.ts";
import type { Skeleton } from "./exerciseFigureSkeleton.ts";
import { pathThrough, tenths, type Spot } from "./exerciseFigureTube.ts";
import { rimOf, seenEllipse, seenPoint } from "./exerciseFigureView.ts";

/** One drawn mark: a path of a style, and whether it lies before the body. */
export interface Mark {
  readonly style: string;
  readonly path: string;
  readonly spots: readonly Spot[];
  readonly before: boolean;
}

/** What stands around the body: benches, walls, bars. They do not move. */
export function sceneMarks(view: MotionView, solved: SolvedMotion): readonly Mark[] {
  const pen = penFor(view);
  const posts = solved.motion.loads.flatMap((load) =>
    load.kind === "cable" || load.kind === "band" ? anchorMarks(pen, load) : [],
  );
  return [...solved.motion.scene.flatMap((item) => itemMarks(pen, solved, item)), ...posts];
}

/** What the body lifts, pulls or is pulled by, at one phase. */
export function loadMarks(view: MotionView, motion: Motion, skeleton: Skeleton): readonly Mark[] {
  const pen = penFor(view);
  return motion.loads.flatMap((load) => marksOfLoad(pen, load, skeleton));
}

interface Pen {
  readonly view: MotionView;
  box(style: string, x: Range, y: Range, z: Range, before?: boolean): Mark;
  line(style: string, points: readonly Vector[], before?: boolean): Mark;
  disc(style: string, middle: Vector, u: Vector, v: Vector, before?: boolean): Mark;
}

type Range = readonly [from: number, to: number];

function penFor(view: MotionView): Pen {
  const straight = (spots: readonly Spot[]) =>
    spots.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${tenths(x)} ${tenths(y)}`).join("");
  return {
    view,
    box(style, [x0, x1], [y0, y1], [z0, z1], before = false) {
      const a = seenPoint(view, [x0, y0, z0]);
      const b = seenPoint(view, [x1, y1, z1]);
      const spots = [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
      return { style, spots, path: `${straight(spots)}Z`, before };
    },
    line(style, points, before = false) {
      const spots = points.map((each) => seenPoint(view, each));
      return { style, spots, path: straight(spots), before };
    },
    disc(style, middle, u, v, before = false) {
      const spots = rimOf(seenEllipse(view, middle, u, v));
      return { style, spots, path: pathThrough(spots, "closed"), before };
    },
  };
}

function itemMarks(pen: Pen, solved: SolvedMotion, item: SceneItem): readonly Mark[] {
  const points = solved.keys.map(({ anchors }) => anchors.get(item.at)).find((each) => each !== undefined);
  if (!points) return [];
  const [x, y, z] = meanOf(points);
  const wide: Range = [-0.22, 0.22];
  const round = (radius: number, height: number) =>
    pen.disc("figure-thing", [x, y, height], [radius, 0, 0], [0, 0, radius]);
  const acrossDisc = (radius: number, height: number) =>
    pen.view === "side"
      ? round(radius, height)
      : pen.disc("figure-thing", [x, y, height], [0, radius, 0], [0, 0, radius]);

  switch (item.kind) {
    case "bench": {
      const [from, to] = benchReach(item);
      const across: Range = item.at === "upper_back" ? [-0.6, 0.6] : [-0.15, 0.15];
      return [
        pen.line("figure-pole", [
          [x + from + 0.08, 0, z - 0.06],
          [x + from + 0.05, 0, 0],
        ]),
        pen.line("figure-pole", [
          [x + to - 0.08, 0, z - 0.06],
          [x + to - 0.05, 0, 0],
        ]),
        pen.box("figure-thing", [x + from, x + to], across, [z - 0.07, z]),
      ];
    }
    case "incline_bench":
    case "seat":
      return seatMarks(pen, solved, [x, y, z]);
    case "chair":
      return [
        pen.line("figure-pole", [
          [x - 0.2, 0.2, z + 0.42],
          [x - 0.2, 0.2, 0],
        ]),
        pen.line("figure-pole", [
          [x + 0.2, -0.2, z - 0.03],
          [x + 0.2, -0.2, 0],
        ]),
        pen.box("figure-thing", [x - 0.22, x + 0.22], wide, [z - 0.045, z]),
        ...(pen.view === "side" ? [] : [pen.box("figure-thing", [x, x], wide, [z + 0.25, z + 0.42])]),
      ];
    case "box":
      return [pen.box("figure-thing", [x - 0.24, x + 0.24], [y - 0.26, y + 0.26], [0, z])];
    case "wall":
      return wallMarks(pen, solved, [x, y, z]);
    case "rail":
      return [
        pen.line("figure-pole", [
          [x + 0.02, y, z - 0.015],
          [x + 0.02, y, 0],
        ]),
        pen.line("figure-pole", [
          [x - 0.05, y, z - 0.015],
          [x + 0.12, y, z - 0.015],
        ]),
      ];
    case "desk":
      return [
        pen.box("figure-thing", [x - 0.08, x + 0.5], [-0.5, 0.5], [z - 0.04, z]),
        pen.line("figure-pole", [
          [x + 0.4, 0, z - 0.04],
          [x + 0.4, 0, 0],
        ]),
      ];
    case "bar":
      return [
        ...[-0.62, 0.62].map((side) =>
          pen.line("figure-pole", [
            [x - (pen.view === "side" ? 0.3 : 0), side, z],
            [x - (pen.view === "side" ? 0.3 : 0), side, 0],
          ]),
        ),
        pen.line("figure-pole", [
          [x - (pen.view === "side" ? 0.3 : 0), -0.62, z],
          [x, -0.62, z],
          [x, 0.62, z],
        ]),
        ...(pen.view === "side"
          ? [pen.disc("figure-load", [x, 0, z], [0.02, 0, 0], [0, 0, 0.02], true)]
          : []),
      ];
    case "dip_bars":
      return [
        pen.line("figure-pole", [
          [x - 0.3, y, z],
          [x + 0.25, y, z],
        ]),
        pen.line("figure-pole", [
          [x - 0.2, y, z],
          [x - 0.2, y, 0],
        ]),
      ];
    case "ball":
      return [acrossDisc(z / 2, z / 2)];
    case "wheel":
      return [acrossDisc(0.09, 0.09)];
    case "roller":
      return [acrossDisc(0.07, Math.max(0.07, z - 0.07))];
    case "pad":
      return [
        pen.box("figure-thing", [x - 0.14, x + 0.14], [y - 0.14, y + 0.14], [Math.max(0, z - 0.08), z]),
      ];
    case "mat":
      return [pen.box("figure-thing", [x - 0.9, x + 0.9], [-0.32, 0.32], [-0.02, 0])];
    case "post":
      return [
        pen.line("figure-pole", [
          [x, y, 0],
          [x, y, 2.1],
        ]),
      ];
    case "foot_plate":
      return footPlate(pen, solved, item);
    case "roman_chair":
      return [
        pen.line("figure-pole", [
          [x - 0.05, 0, z - 0.08],
          [x - 0.2, 0, 0],
        ]),
        pen.line("figure-pole", [
          [x - 0.75, 0, 0.02],
          [x + 0.15, 0, 0.02],
        ]),
        pen.box("figure-thing", [x - 0.13, x + 0.13], [-0.2, 0.2], [z - 0.09, z]),
      ];
  }
}

/** How far a bench reaches before and behind the part that it carries, m. */
function benchReach({ at }: SceneItem): Range {
  if (at === "back") return [-0.42, 0.5];
  if (at === "upper_back") return [-0.2, 0.12];
  if (at === "chest" || at === "belly") return [-0.62, 0.4];
  if (at === "seat") return [-0.35, 0.35];
  if (at.startsWith("hand")) return [-0.8, 0.2];
  return [-0.2, 0.2];
}

function seatMarks(pen: Pen, solved: SolvedMotion, [x, y, z]: Vector): readonly Mark[] {
  const anchors = solved.keys[0]!.anchors;
  const back = anchors.get("back") ?? anchors.get("upper_back");
  const seat: Vector = [x + 0.26, y, z - 0.02];
  const marks = [
    pen.line("figure-pole", [
      [x + 0.05, y, z - 0.04],
      [x + 0.05, y, 0.02],
    ]),
    pen.line("figure-pole", [
      [x - 0.2, y, 0.02],
      [x + 0.3, y, 0.02],
    ]),
  ];
  if (!back) return [...marks, pen.box("figure-thing", [x - 0.18, x + 0.26], [-0.18, 0.18], [z - 0.06, z])];
  const [bx, , bz] = meanOf(back);
  const long = Math.hypot(bx - x, bz - z);
  const over = 0.32 / long;
  const hip: Vector = [x - 0.1, y, z - 0.02];
  const head: Vector = [bx + (bx - hip[0]) * over - 0.03, y, bz + (bz - hip[2]) * over];
  return [...marks, pen.line("figure-board", [seat, hip, head])];
}

function wallMarks(pen: Pen, solved: SolvedMotion, [x, y]: Vector): readonly Mark[] {
  const q = solved.keys[0]!.q;
  const ahead = x - q[0]!;
  const aside = y - q[1]!;
  if (Math.abs(aside) > Math.abs(ahead)) {
    const out = Math.sign(aside);
    return [pen.box("figure-thing", [-0.6, 0.6], [y + out * 0.03, y + out * 0.1], [0, 2.05])];
  }
  const out = Math.sign(ahead);
  return [pen.box("figure-thing", [x + out * 0.012, x + out * 0.08], [-0.6, 0.6], [0, 2.05])];
}

function footPlate(pen: Pen, solved: SolvedMotion, item: SceneItem): readonly Mark[] {
  const points = solved.keys.map(({ anchors }) => anchors.get(item.at)).find((each) => each !== undefined);
  const [heel, ball] = [points?.[0], points?.[1]];
  if (!heel || !ball) return [];
  const along = [ball[0] - heel[0], 0, ball[2] - heel[2]] as const;
  const from: Vector = [heel[0] - along[0] * 0.4, heel[1], heel[2] - along[2] * 0.4];
  const to: Vector = [heel[0] + along[0] * 1.7, heel[1], heel[2] + along[2] * 1.7];
  return [pen.line("figure-board", [from, to])];
}

function anchorMarks(pen: Pen, load: Extract<MotionLoad, { kind: "cable" | "band" }>): readonly Mark[] {
  const [x, y, z] = load.toward;
  if (load.kind === "cable") {
    const column = Math.max(2.1, z + 0.08);
    return [
      pen.line("figure-pole", [
        [x, y, 0],
        [x, y, column],
      ]),
      pen.disc("figure-thing", [x, y, z], pen.view === "side" ? [0.04, 0, 0] : [0, 0.04, 0], [0, 0, 0.04]),
    ];
  }
  if (z < 0.05) return [];
  return [
    pen.disc("figure-thing", [x, y, z], pen.view === "side" ? [0.025, 0, 0] : [0, 0.025, 0], [0, 0, 0.025]),
  ];
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
    case "weight":
      return weightMarks(pen, load, skeleton);
  }
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
      if (at === "hips") return dumbbell(pen, middle, [0, 1, 0]);
      return hands.flatMap((side) =>
        dumbbell(pen, skeleton.contact(`grip_${side}`), skeleton.turned(`forearm_${side}`, [1, 0, 0])),
      );
    case "kettlebell":
      return (
        each
          ? hands.map((side) => [side, skeleton.contact(`grip_${side}`)] as const)
          : [[hands[0]!, middle] as const]
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
    case "sled":
      return [
        pen.box("figure-thing", [middle[0] + 0.05, middle[0] + 0.75], [-0.3, 0.3], [0.02, 0.1]),
        pen.line("figure-pole", [
          [middle[0], middle[1], middle[2]],
          [middle[0] + 0.08, middle[1], 0.1],
        ]),
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
    at === "knees" ? ["thigh", -0.33] : at === "ankles" ? ["shank", -0.3] : ["foot", -0.03];
  const [rx, ry, rz] = skeleton.point(`${body}_r`, [0, 0, Number(height)]);
  const [lx, ly, lz] = skeleton.point(`${body}_l`, [0, 0, Number(height)]);
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
export function placesOf(at: LoadPlace, skeleton: Skeleton): readonly Vector[] {
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

function meanOf(points: readonly Vector[]): Vector {
  const sum = points.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
}
