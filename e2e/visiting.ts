import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openChromium } from "./chromium.ts";
import { serveApp } from "./serveApp.ts";

/** A phone held upright; English of any country. */
export const PHONE = { viewport: { width: 390, height: 844 }, locale: "en" } as const;

/** The built app, served while the tests of this file run. */
export function servedApp(): { readonly url: string } {
  const app = { url: "" };
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url: app.url, close } = await serveApp());
  });
  afterAll(() => close());
  return app;
}

/** How a browser is opened for a visit. */
export interface VisitOptions extends BrowserContextOptions {
  /** Whether an error in the console counts: not where the network is taken away on purpose. Default true. */
  readonly hearsConsole?: boolean;
}

/** Runs `visit` in a Chromium with an empty profile, on a phone unless told otherwise; fails on any error of a page. */
export async function visiting(
  visit: (page: Page, context: BrowserContext) => Promise<void>,
  { hearsConsole = true, ...options }: VisitOptions = {},
): Promise<void> {
  const { context, close } = await openChromium({ ...PHONE, ...options });
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (hearsConsole && message.type() === "error") complaints.push(message.text());
  });
  try {
    await visit(context.pages()[0] ?? (await context.newPage()), context);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}

/** How far the page can be scrolled sideways, CSS pixels; it should never be. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Words of buttons and links that reach out of the card they stand in, or out of themselves; nothing to be scrolled counts. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element): boolean =>
      element.closest(".card") !== element &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) ||
        (element.parentElement !== null && isScrolled(element.parentElement)));
    return [...document.querySelectorAll(".card button, .card a, .flare-button")]
      .filter((each) => each.checkVisibility() && !each.closest(".visually-hidden") && !isScrolled(each))
      .filter((each) => {
        const card = each.closest(".card");
        const isOut = card && each.getBoundingClientRect().right > card.getBoundingClientRect().right;
        const isTooSmall =
          getComputedStyle(each).display !== "inline" && each.scrollWidth > each.clientWidth + 1;
        return isOut || isTooSmall;
      })
      .map((each) => each.textContent);
  });
}
