// Runs under the system's Node (20.19 or newer), before anything is installed: plain JavaScript, no imports of packages.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");
const stamps = join(root, ".cache", "stamps");

/** Digest of files and folders (their names and contents), so that what has not changed is not done again. */
function digest(paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) add(join(path, name));
    } else if (!/\.(test|long)\.tsx?$/.test(path)) {
      hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
    }
  };
  for (const path of paths) add(join(root, path));
  return hash.digest("hex");
}

/** Does `work` unless it was done for these very `inputs` and its `output` is still there. */
export function unlessDone(name, inputs, output, work) {
  const stamp = join(stamps, name);
  const now = digest(inputs);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now)
    return false;
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** Installs exactly what the lock file says, once per lock file. */
export function setUp() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Backstay needs Node 20.19 or newer to start; this is ${process.version}. Install a newer one from nodejs.org.`,
    );
  }
  unlessDone("install", ["package-lock.json"], "node_modules/.package-lock.json", () => {
    console.log("Installing what the lock file names (npm ci) ...");
    const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (npm.status !== 0) fail("npm ci did not finish; the lines above say why. Nothing else was done.");
  });
}

/** Environment in which `node` is the packaged Node 24 and the project's tools are on the path. */
export function toolEnvironment() {
  const bin = join(root, "node_modules", ".bin");
  return {
    // what was compiled once need not be again: the server starts a third sooner
    NODE_COMPILE_CACHE: join(root, ".cache", "compile"),
    ...process.env,
    PATH: bin + delimiter + process.env.PATH,
  };
}

/** Path of the packaged Node. */
export const packagedNode = join(
  root,
  "node_modules",
  ".bin",
  process.platform === "win32" ? "node.cmd" : "node",
);

/** Runs a program of the packaged Node and resolves to its exit status. */
export function runNode(args, options = {}) {
  return new Promise((done, broken) => {
    const child = spawn(packagedNode, args, {
      cwd: root,
      stdio: "inherit",
      env: toolEnvironment(),
      ...options,
    });
    child.on("error", broken);
    child.on("close", (status, signal) => done(status ?? (signal ? 1 : 0)));
  });
}

/** Entry point of a tool in node_modules, to be run by the packaged Node. */
export const tools = {
  tsc: "node_modules/typescript/bin/tsc",
  oxlint: "node_modules/oxlint/bin/oxlint",
  oxfmt: "node_modules/oxfmt/bin/oxfmt",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  vite: "node_modules/vite/bin/vite.js",
};

/** Builds the web app into dist/, if its sources changed since the last time. */
export async function buildWeb() {
  const inputs = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];
  let status = 0;
  const changed = unlessDone("build", inputs, "dist/index.html", () => {
    console.log("Building the app ...");
    status = spawnSync(packagedNode, [tools.vite, "build", "--logLevel", "warn"], {
      cwd: root,
      stdio: "inherit",
      env: toolEnvironment(),
    }).status;
    if (status !== 0) fail("The app did not build; the lines above say why.");
  });
  return changed;
}

/** One sentence on stderr and exit status 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
