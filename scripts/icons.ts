// Draws the app's icons from public/icon.svg into public/icons: node scripts/icons.ts
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openChromium } from "../e2e/chromium.ts";

const folder = resolve(import.meta.dirname, "../public/icons");
const drawing = readFileSync(resolve(import.meta.dirname, "../public/icon.svg"), "utf8");

/** The drawing without its rounded corners: a phone cuts its own shape. */
const square = drawing.replace(' rx="14"', "");
/** The safe zone of a maskable icon is its inner 80 %: the picture is drawn smaller, its ground to the edge. */
const maskable = square.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"');

const ICONS = [
  { name: "icon-192", size: 192, svg: drawing },
  { name: "icon-512", size: 512, svg: drawing },
  { name: "maskable-512", size: 512, svg: maskable },
  { name: "apple-touch-icon", size: 180, svg: square },
] as const;

const { context, close } = await openChromium();
mkdirSync(folder, { recursive: true });
try {
  const page = context.pages()[0] ?? (await context.newPage());
  for (const { name, size, svg } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:${svg === maskable ? "#0f766e" : "transparent"}}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: resolve(folder, `${name}.png`), omitBackground: true });
  }
} finally {
  await close();
}
console.log(`${ICONS.length} icons in ${folder}`);
