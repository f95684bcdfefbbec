import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstWords, offlineApp, precompressed } from "./scripts/vitePages.ts";

export default defineConfig({
  plugins: [react(), firstWords(), offlineApp(), precompressed()],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: true, assetsInlineLimit: 0 },
});
