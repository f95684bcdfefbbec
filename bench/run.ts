import { readdirSync, writeFileSync, readFileSync, existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { BenchRow } from "./row.ts";

/*
 * npm run bench [topic ...]: runs the bench files of this folder one after the other, prints a table, and keeps the
 * last results of each topic in results.json and RESULTS.md.
 */
const here = import.meta.dirname;
const notTopics = new Set(["run.ts", "row.ts"]);
const topics = readdirSync(here)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !notTopics.has(name))
  .map((name) => name.slice(0, -3))
  .toSorted();

const asked = process.argv.slice(2);
const unknown = asked.filter((topic) => !topics.includes(topic));
if (unknown.length > 0) {
  console.error(`No bench "${unknown.join('", "')}"; there are ${topics.join(", ")}.`);
  process.exit(2);
}

const keptAt = join(here, "results.json");
const kept: Record<string, readonly BenchRow[]> = existsSync(keptAt)
  ? (JSON.parse(readFileSync(keptAt, "utf8")) as Record<string, readonly BenchRow[]>)
  : {};

for (const topic of asked.length > 0 ? asked : topics) {
  const { rows } = (await import(`./${topic}.ts`)) as { readonly rows: () => Promise<readonly BenchRow[]> };
  const measured = await rows();
  kept[topic] = measured;
  console.log(`\n${topic}`);
  for (const row of measured) console.log(`  ${lineOf(row)}`);
}

const inOrder = Object.fromEntries(topics.flatMap((topic) => (kept[topic] ? [[topic, kept[topic]]] : [])));
writeFileSync(keptAt, `${JSON.stringify(inOrder, undefined, 2)}\n`);
writeFileSync(join(here, "RESULTS.md"), page(inOrder));
const missed = Object.values(inOrder)
  .flat()
  .filter((row) => !row.met);
console.log(`\n${missed.length === 0 ? "Every aim was met." : `${missed.length} aims were missed.`}`);

function lineOf(row: BenchRow): string {
  const peer = row.peer
    ? `  ${row.peer.ratio.toFixed(2)} x ${row.peer.what} (${figure(row.peer.median)})`
    : "";
  return `${row.met ? "met   " : "MISSED"} ${row.what}: ${figure(row.median)} ${row.unit}${peer}  [${row.aim}]`;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

function page(results: Readonly<Record<string, readonly BenchRow[]>>): string {
  const parts = Object.entries(results).map(([topic, rows]) => {
    const lines = rows.map((row) => {
      const peer = row.peer ? `${row.peer.ratio.toFixed(2)} x ${row.peer.what}` : "";
      return `| ${row.what} | ${figure(row.median)} ${row.unit} | ${peer} | ${row.aim} | ${row.met ? "met" : "**missed**"} |`;
    });
    return `## ${topic}\n\n| what | median | against | aim | |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  return `# Last results of \`npm run bench\`\n\nMedians, on ${cpus().length} cores shared with other work: read ratios first, absolute figures with a factor of two in mind.\n\n${parts.join("\n")}`;
}
