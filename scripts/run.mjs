// npm run <tool>: one tool of the project under the packaged Node, e.g. `node scripts/run.mjs vitest run src/core`.
import { runNode, setUp, tools } from "./setUp.mjs";

setUp();
const [name, ...rest] = process.argv.slice(2);
const own = {
  bench: ["bench/run.ts"],
  ids: ["scripts/ids.ts"],
  accuracy: ["scripts/accuracy.ts"],
  loads: ["scripts/loads.ts"],
  mechanics: ["scripts/mechanics.ts"],
  figures: ["scripts/figures.ts"],
  screenshots: ["scripts/screenshots.ts"],
  "load-test": ["scripts/loadTest.ts"],
  "access-table": ["scripts/accessTable.ts"],
  sbom: ["scripts/sbom.ts"],
  lint: [tools.oxlint, "--type-aware", "--deny-warnings"],
};
const program = own[name] ?? (tools[name] ? [tools[name]] : undefined);
if (!program) {
  console.error(`No tool "${name}"; there are ${[...Object.keys(tools), ...Object.keys(own)].join(", ")}.`);
  process.exit(2);
}
process.exitCode = await runNode([...program, ...rest]);
