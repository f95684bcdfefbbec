import type { Page } from "playwright-core";

/** What a question is answered with where it is not a no. */
export interface OtherAnswer {
  readonly question: RegExp;
  readonly answer: string;
}

const heading = "#question-title";

/** Answers the safety questions that are asked, one by one, with no unless told otherwise; ends where none is asked. */
export async function answerQuestions(
  page: Page,
  others: readonly OtherAnswer[] = [],
  no = "No",
): Promise<number> {
  await page.locator(heading).waitFor();
  for (let answered = 0; ; answered++) {
    if ((await page.locator(heading).count()) === 0) return answered;
    const asked = await page.locator(heading).innerText();
    const answer = others.find(({ question }) => question.test(asked))?.answer ?? no;
    await page.getByRole("button", { name: answer, exact: true }).click();
    await page.waitForFunction(
      ([place, before]) => document.querySelector(place!)?.textContent !== before,
      [heading, asked],
    );
  }
}
