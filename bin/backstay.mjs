#!/usr/bin/env node
// Starts the command line under whatever Node runs this (20.19 or newer): the program itself is TypeScript, which
// Node 24 runs as it is, so an older Node hands over to the one that was installed with the packages.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const main = new URL("src/cli/main.ts", root);
const packages = new URL("node_modules/", root);
const packagedNode = ["node/bin/node", "node/bin/node.exe", ".bin/node"]
  .map((path) => fileURLToPath(new URL(path, packages)))
  .find((path) => existsSync(path));

/** What was compiled once need not be again; where the folder cannot be written, nothing is kept. */
const compiled = fileURLToPath(new URL(".cache/compile/", root));

const runsTypeScript = Number(process.versions.node.split(".")[0]) >= 24;

if (!existsSync(new URL("commander/", packages)) || (!runsTypeScript && !packagedNode)) {
  process.stderr.write(
    `backstay: the packages are not installed: run \`npm ci\` in ${fileURLToPath(root)} first.\n`,
  );
  process.exitCode = 1;
} else if (runsTypeScript) {
  module.enableCompileCache?.(compiled);
  await import(main.href);
} else {
  handOver(packagedNode);
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  });
  // A key press reaches the child by itself; it says how it ends.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`backstay: ${node} does not start (${error.message}): run \`npm ci\` again.\n`);
    process.exitCode = 1;
  });
  child.on("close", (code, signal) => {
    process.exitCode = code ?? 1;
    if (!signal) return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
