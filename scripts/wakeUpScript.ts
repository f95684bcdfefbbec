import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** The file that the service worker imports. */
export const WAKE_UP_FILE = "sync-wake.js";

/** As in src/web/sync/wakeWhenOnline.ts, which names it to the browser. */
const WAKE_TAG = "backstay-sync";

/**
 * Builds what the service worker does when the browser wakes it (src/web/sync/sendWhatWaits.ts) into one script. All of it
 * stands within the answer to that event, so that a worker that starts for a page reads over it and runs none of it.
 */
export function wakeUpScript(): Plugin {
  return {
    name: "backstay-wake-up-script",
    apply: "build",
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        build: {
          write: false,
          target: "es2023",
          // says what is in it (scripts/sbom.ts); the script does not name it, so no browser asks for it
          sourcemap: "hidden",
          lib: {
            entry: fileURLToPath(new URL("../src/web/sync/sendWhatWaits.ts", import.meta.url)),
            formats: ["iife"],
            name: "wake",
            fileName: () => WAKE_UP_FILE,
          },
          // the store in memory is of no use to a worker: where the database does not open, this fails, as it should
          rolldownOptions: { external: ["fake-indexeddb"] },
        },
      });
      const [output] = Array.isArray(built) ? built : [built];
      const chunks =
        output && "output" in output ? output.output.filter((each) => each.type === "chunk") : [];
      const code = chunks.map((each) => each.code).join("\n");
      if (code === "") throw new Error("the script for the service worker is empty");
      this.emitFile({
        type: "asset",
        fileName: WAKE_UP_FILE,
        source: `self.addEventListener("sync", (event) => {
if (event.tag !== ${JSON.stringify(WAKE_TAG)}) return;
event.waitUntil((() => {
${code}
return wake.sendWhatWaits();
})());
});
`,
      });
      const sources = chunks.flatMap(({ map }) => map?.sources ?? []);
      const map = { version: 3, file: WAKE_UP_FILE, sources, names: [], mappings: "" };
      this.emitFile({ type: "asset", fileName: `${WAKE_UP_FILE}.map`, source: JSON.stringify(map) });
    },
  };
}
