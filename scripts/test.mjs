// npm test: set up what is missing and run everything; --long adds the long suites.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "./chromium.mjs";
import { buildWeb, fail, root, runNode, setUp, tools } from "./setUp.mjs";

setUp();
const long = process.argv.includes("--long");
const inCi = Boolean(process.env.CI);
const browser = chromium();
const reports = join(root, ".cache", "reports");
mkdirSync(reports, { recursive: true });

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const failed = [];

async function step(name, run) {
  const since = performance.now();
  console.log(`\n== ${name}`);
  const status = await run();
  console.log(`== ${name}: ${status === 0 ? "ok" : "FAILED"} (${seconds(since)})`);
  if (status !== 0) failed.push(name);
}

const suites = [];
const vitest =
  (project, env = {}) =>
  () => {
    const outputFile = join(reports, `${project}.json`);
    suites.push(outputFile);
    const args = [
      "run",
      "--project",
      project,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${outputFile}`,
    ];
    return runNode([tools.vitest, ...args], {
      env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`, ...env },
    });
  };

await step("types and layers", () => runNode([tools.tsc, "-b"]));
await step("lint", () => runNode([tools.oxlint, "--type-aware", "--deny-warnings"]));
await step("format", () => runNode([tools.oxfmt, "--check"]));
await step("unused files, exports and packages", () => runNode([tools.knip]));
await step("unit tests", vitest("unit"));
if (long) await step("long tests", vitest("long"));
await step("build", async () => {
  await buildWeb();
  return 0;
});
await step("shipped packages and their licences", () => runNode(["scripts/sbom.ts"]));
if (browser.path) {
  await step("browser tests", vitest("e2e", { CHROMIUM: browser.path }));
} else {
  console.log(`\n== browser tests: skipped. ${browser.missing}`);
  if (inCi) failed.push("browser tests (no Chromium)");
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of suites) {
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests;
    total.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  } catch {
    failed.push(`no report in ${file}`);
  }
}
console.log(`\nAll of it took ${seconds(started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (failed.length > 0) fail(`Failed: ${failed.join(", ")}.`);
