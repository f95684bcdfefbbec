// Where a Chromium is, for the tests that want a real browser.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const find = () => candidates.find((path) => path && existsSync(path));

/** Path of a Chromium: one that is there, or Debian's, installed where this user may; otherwise the reason why not. */
export function chromium() {
  const there = find();
  if (there) return { path: there };
  const isRoot = process.getuid?.() === 0;
  if (!existsSync("/usr/bin/apt-get") || !isRoot) {
    return { missing: "No Chromium was found: install Chromium or Chrome, or set CHROMIUM to its path." };
  }
  console.log("Installing Debian's Chromium for the browser tests ...");
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...command], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const installed = find();
  return installed
    ? { path: installed }
    : {
        missing:
          "Debian's Chromium could not be installed: run `apt-get install chromium`, or set CHROMIUM to its path.",
      };
}
