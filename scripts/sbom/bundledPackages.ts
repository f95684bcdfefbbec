import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the bundler itself writes into a bundle (loading of parts, its runtime) leaves no trace in source maps. */
const BUNDLERS = ["node_modules/vite", "node_modules/rolldown"];
/** A file of nothing but those lines has no source map; it is shorter than any package. */
const BUNDLERS_OWN_BYTES = 1024;

/**
 * Folders of the packages (`node_modules/x`, `node_modules/x/node_modules/y`) that are in a build of the web app, by its
 * source maps. Throws where a script has none, since then it cannot be told what is in it.
 */
export function bundledPackages(dist: string): readonly string[] {
  const found = new Set(BUNDLERS);
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const map = join(dist, `${name}.map`);
    if (!existsSync(map)) {
      if (statSync(join(dist, name)).size <= BUNDLERS_OWN_BYTES) continue;
      throw new Error(`${name} has no source map: what is in it cannot be told`);
    }
    const { sources } = JSON.parse(readFileSync(map, "utf8")) as { readonly sources: readonly string[] };
    for (const source of sources) {
      const folder = packageFolder(source);
      if (folder !== undefined) found.add(folder);
    }
  }
  return [...found].toSorted();
}

/** The innermost package that a source lies in, from its outermost `node_modules` on; undefined for a file of ours. */
export function packageFolder(source: string): string | undefined {
  return /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*/.exec(
    source.replaceAll("\\", "/"),
  )?.[0];
}
