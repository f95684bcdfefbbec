// npm run sbom: what we ship, as CycloneDX and as a list, in .cache/reports/; fails where a licence does not allow it.
// The app must be built. Needs no network: npm reads what is installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledPackages } from "./sbom/bundledPackages.ts";
import {
  licenceFaults,
  packageList,
  withBundled,
  type PackageFile,
  type Sbom,
} from "./sbom/shippedPackages.ts";

const root = resolve(import.meta.dirname, "..");
const dist = resolve(root, process.env["BACKSTAY_DIST"] || "dist");
const reports = join(root, ".cache", "reports");

const npm = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--offline"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 2 ** 20,
  shell: process.platform === "win32",
});
if (npm.status !== 0) {
  console.error(npm.stderr || npm.error?.message);
  console.error("npm could not list the packages; the lines above say why.");
  process.exit(1);
}
const bundled = bundledPackages(dist).map(
  (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PackageFile,
);
const sbom = withBundled(JSON.parse(npm.stdout) as Sbom, bundled);
mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, "sbom.cdx.json"), `${JSON.stringify(sbom, undefined, 2)}\n`);
writeFileSync(join(reports, "packages.txt"), packageList(sbom));

const faults = licenceFaults(sbom);
for (const fault of faults) console.error(fault);
console.log(
  `${sbom.components.length} packages, ${bundled.length} of them in the app: .cache/reports/sbom.cdx.json, packages.txt`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
