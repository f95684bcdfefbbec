// Writes a sheet of all exercise figures to judge by eye: node scripts/figures.ts [folder] [part of an id]
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findExercise } from "../src/core/exercise/catalogue.ts";
import { EVERYDAY_MOTIONS } from "../src/core/exercise/motion/families/everyday.ts";
import { TEST_MOTIONS } from "../src/core/exercise/motion/families/selfTests.ts";
import { MOTIONS } from "../src/core/exercise/motion/motions.ts";
import { buildModel } from "../src/engine/buildModel.ts";
import { solveMotion } from "../src/engine/motionPose.ts";
import { BODY_MAP_STYLE } from "../src/figure/bodyMapStyle.ts";
import { figureOf, type MuscleLevel } from "../src/figure/exerciseFigure.ts";
import { EXERCISE_FIGURE_STYLE } from "../src/figure/exerciseFigureStyle.ts";

const folder = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../.cache/figures"));
const wanted = new RegExp(process.argv[3] ?? ".");
const PER_PAGE = 30;

const LEVEL = { direct: 0.9, indirect: 0.5, stabiliser: 0.2 } as const;

const model = buildModel();
const cells = [
  ...Object.entries(MOTIONS),
  ...Object.entries(TEST_MOTIONS).map(([id, motion]) => [`test ${id}`, motion] as const),
  ...Object.entries(EVERYDAY_MOTIONS).map(([id, motion]) => [`day ${id}`, motion] as const),
]
  .filter(([id]) => wanted.test(id))
  .map(([id, motion]) => {
    const solved = solveMotion(model, motion);
    const muscles: readonly MuscleLevel[] = (findExercise(id)?.muscles ?? []).map(({ muscle, role }) => ({
      muscle,
      activation: LEVEL[role],
    }));
    const phases = motion.phases.map((_, i) =>
      motion.phases.length === 1 ? 0 : i / (motion.phases.length - (motion.course === "cycle" ? 0 : 1)),
    );
    const pictures = phases.map((phase) => `<div>${figureOf(solved, phase, { muscles })}</div>`).join("");
    const error = Math.max(...solved.keys.map(({ errorM }) => errorM));
    const miss = error > 0.003 ? ` <b>off by ${(error * 1000).toFixed(0)} mm</b>` : "";
    return `<section><h2>${id}${miss}</h2><div class="row">${pictures}</div></section>`;
  });

mkdirSync(folder, { recursive: true });
for (let page = 0; page * PER_PAGE < cells.length; page++) {
  const html = `<!doctype html><meta charset="utf-8"><title>Figures</title><style>${BODY_MAP_STYLE}${EXERCISE_FIGURE_STYLE}
body{margin:8px;background:#fbf8f3;font:11px system-ui}main{display:grid;grid-template-columns:repeat(6,1fr);gap:6px}
section{border:1px solid #e5ded2;padding:3px}h2{font-size:11px;margin:0 0 3px}b{color:#b00}.row{display:flex;align-items:flex-end;gap:3px}.row div{flex:1;min-width:0}.row svg{max-height:190px}</style>
<main class="bodymap-scope">${cells.slice(page * PER_PAGE, (page + 1) * PER_PAGE).join("")}</main>`;
  writeFileSync(resolve(folder, `figures-${page + 1}.html`), html);
}
console.log(`${cells.length} figures in ${folder}`);
