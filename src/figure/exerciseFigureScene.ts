import type { MotionLoad, MotionView, SceneItem } from "../core/exercise/motion/motion.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import type { SolvedMotion } from "../engine/motionPose.ts";
import { meanOf, penFor, type Mark, type Pen, type Range } from "./exerciseFigurePen.ts";

/** What stands around the body: benches, walls, bars. They do not move. */
export function sceneMarks(view: MotionView, solved: SolvedMotion): readonly Mark[] {
  const pen = penFor(view);
  const posts = solved.motion.loads.flatMap((load) =>
    load.kind === "cable" || load.kind === "band" ? anchorMarks(pen, load) : [],
  );
  return [...solved.motion.scene.flatMap((item) => itemMarks(pen, solved, item)), ...posts];
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
