import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";

/** The browser that `npm test` found, or the usual place. */
const executablePath = process.env["CHROMIUM"] || "/usr/bin/chromium";

// Without the background flags a browser in a closed network keeps knocking at its maker's doors.
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium with an empty profile of its own; `close` ends it and removes the profile. */
export async function openChromium(
  options: BrowserContextOptions = {},
  extraArgs: readonly string[] = [],
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), "backstay-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, ...extraArgs],
    ...options,
  });
  // a page that does not come is a fault, and a fault should be known soon
  context.setDefaultTimeout(10_000);
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
