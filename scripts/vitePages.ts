import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { en } from "../src/web/messages/en.ts";

/** Puts the first words of the page into the HTML, so that a slow phone can read them before the script has come. */
export function firstWords(): Plugin {
  return {
    name: "backstay-first-words",
    transformIndexHtml: (html) =>
      html.replace(
        '<div id="root"></div>',
        `<div id="root"><div class="page"><header class="masthead"><span class="brand"><img src="/icon.svg" alt="" />Backstay</span></header>` +
          `<main><section class="hello"><h1>${en.tagline}</h1></section></main></div></div>`,
      ),
  };
}

const COMPRESSIBLE = /\.(?:js|css|html|svg|wasm|json|webmanifest)$/;

/** Writes a .br and a .gz beside every text and wasm file of the build; the server sends what the browser takes. */
export function precompressed(): Plugin {
  let folder = "dist";
  return {
    name: "backstay-precompressed",
    apply: "build",
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!COMPRESSIBLE.test(name)) continue;
        const path = join(folder, name);
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        );
      }
    },
  };
}
