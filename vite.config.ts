import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstWords, offlineApp, oneShell, precompressed } from "./scripts/vitePages.ts";

const shell = oneShell("/src/web/main.tsx");

export default defineConfig({
  plugins: [react(), shell.plugin, firstWords(), offlineApp(), precompressed()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "shell", test: (id: string) => shell.isShell(id) && !id.includes("/@mantine/") }],
        },
      },
    },
  },
});
