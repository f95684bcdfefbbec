import type { Page } from "playwright-core";

/** Shorter ones may be the same in another language. */
const LEAST_LETTERS = 12;

/** The sentences of a catalogue of messages; what is made by a function is left out. */
function sentencesOf(messages: unknown): readonly string[] {
  if (typeof messages === "string") return messages.length >= LEAST_LETTERS ? [messages] : [];
  if (typeof messages !== "object" || messages === null) return [];
  return Object.values(messages).flatMap(sentencesOf);
}

/** English sentences of these catalogues that stand on the page. */
export async function leftovers(page: Page, catalogues: readonly object[]): Promise<readonly string[]> {
  const text = await page.locator("#content").innerText();
  return catalogues.flatMap(sentencesOf).filter((sentence) => text.includes(sentence));
}
