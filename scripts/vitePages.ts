import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin, PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { en } from "../src/web/messages/en.ts";
import { WAKE_UP_FILE, wakeUpScript } from "./wakeUpScript.ts";

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

const MEGABYTE = 1024 * 1024;

/**
 * The service worker that keeps every file of the build on the device, and the manifest by which a phone installs the
 * app. A new version waits until the page tells it to take over, so that no session is cut off.
 */
export function offlineApp(): PluginOption {
  const app = VitePWA({
    // the page registers it itself, when it has nothing better to do
    injectRegister: null,
    registerType: "prompt",
    manifest: {
      id: "/",
      name: "Backstay",
      short_name: "Backstay",
      description: en.tagline,
      start_url: "/today",
      scope: "/",
      display: "standalone",
      orientation: "any",
      theme_color: "#0f766e",
      background_color: "#f7f5f2",
      categories: ["fitness", "health"],
      icons: [
        { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{js,css,html,svg,png,wasm,webmanifest}"],
      // everything, so that what was never opened with a network opens without one; the build says how much that is
      maximumFileSizeToCacheInBytes: 30 * MEGABYTE,
      dontCacheBustURLsMatching: /^assets\//,
      navigateFallback: "/index.html",
      navigateFallbackDenylist: [/^\/api(?:\/|$)/, /^\/(?:healthz|readyz|metrics)$/],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      // says what is in it (scripts/sbom.ts)
      sourcemap: true,
      // the browser keeps it with the worker
      importScripts: [WAKE_UP_FILE],
      globIgnores: [WAKE_UP_FILE],
    },
  });
  return [wakeUpScript(), app];
}

/**
 * Puts what the first screen needs into one file: on a slow line thirty small ones wait for each other. What a screen
 * brings itself stays apart.
 */
export function oneShell(entry: string): {
  readonly plugin: Plugin;
  readonly isShell: (id: string) => boolean;
} {
  const shell = new Set<string>();
  return {
    isShell: (id) => shell.has(id),
    plugin: {
      name: "backstay-one-shell",
      apply: "build",
      buildEnd() {
        const first = [...this.getModuleIds()].find((id) => id.endsWith(entry));
        const open = first === undefined ? [] : [first];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (shell.has(id)) continue;
          shell.add(id);
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
  };
}
