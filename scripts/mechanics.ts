// Writes docs/what-the-mechanics-says.md and its pictures from the engine as it is: node scripts/mechanics.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { LOAD_MESSAGES } from "../src/engine/answers/messages.en.ts";
import { mechanicsPage } from "../src/engine/answers/mechanicsPage.ts";
import { figureOf } from "../src/figure/exerciseFigure.ts";

const docs = resolve(import.meta.dirname, "../docs");
const { text, figures } = mechanicsPage();
writeFileSync(resolve(docs, "what-the-mechanics-says.md"), text);
for (const { file, words, load } of figures) {
  const svg = figureOf(load.solved, load.peak.phase, {
    muscles: load.peak.muscles,
    title: words,
    key: LOAD_MESSAGES.key,
    standalone: true,
  });
  writeFileSync(resolve(docs, "images", file), `${svg}\n`);
}
