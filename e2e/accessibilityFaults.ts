import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA and its best practices: rule and first place, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // evaluated through the debugger, so the page's own policy stays as strict as it is
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { readonly run: () => Promise<AxeResults> } };
    const { violations } = await run.run();
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}) ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
    );
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}
