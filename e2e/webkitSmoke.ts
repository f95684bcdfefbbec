import type { WebkitPage } from "./webkitDriver.ts";

const HEADING = `(text) => [...document.querySelectorAll("h1, h2")].some((each) => each.innerText.includes(text))`;
const TEXT = `(text) => document.body.innerText.includes(text)`;
const DONE_SETS = `(least) => {
  const done = document.querySelectorAll(".set-list .is-done").length;
  return done >= least && done;
}`;

/**
 * From the door to the first set in WebKit: what the app writes is there after a reload, and a copy of everything can be
 * saved. `tell` hears each step.
 */
export async function webkitSmoke(
  page: WebkitPage,
  url: string,
  tell: (step: string) => void,
): Promise<void> {
  await page.go(`${url}/`);
  tell(`engine: ${await page.run<string>("() => navigator.userAgent")}`);
  await page.click("My back aches…");
  await page.click("3");
  await page.click("Go on");
  await page.until(`() => document.querySelector("#question-title")`);
  let answered = 0;
  while (await page.run<boolean>(`() => document.querySelector("#question-title") !== null`)) {
    const asked = await page.run<string>(`() => document.querySelector("#question-title").textContent`);
    await page.click("No");
    await page.until(`(before) => document.querySelector("#question-title")?.textContent !== before`, asked);
    answered += 1;
  }
  tell(`${answered} emergency questions answered`);
  await page.click("Show me what to do");
  await page.until(HEADING, "Your start for today");
  await page.click("Start now");
  // the session may still be put together anew under the finger
  await page.until(`() => {
    const start = [...document.querySelectorAll("button")].find((each) => each.textContent.trim() === "Start");
    if (start && !start.disabled) start.click();
    return document.querySelector(".player");
  }`);
  tell("a workout from the starter plan is under way");
  if (await page.run<boolean>(TEXT, "How is your pain now?")) await page.click("3");
  await page.until(`() => document.querySelector(".set-list")`);
  const timed = await page.run<boolean>(TEXT, "Done without the timer");
  await page.click(timed ? "Done without the timer" : "Done");
  const done = await page.until<number>(DONE_SETS, 1);
  await page.reload();
  await page.until(DONE_SETS, done);
  tell("a set that was done is there after a reload");
  await page.go(`${url}/data`);
  await page.until(HEADING, "My data");
  // a download needs a person to agree where it goes: what would be saved is looked at instead
  await page.run(`() => {
    globalThis.saved = [];
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => globalThis.saved.push(text));
      return made(blob);
    };
  }`);
  await page.click("Save everything");
  const copy = await page.until<string>(`() => globalThis.saved[0] ?? null`);
  const { format, records } = JSON.parse(copy) as {
    readonly format: string;
    readonly records: readonly { readonly kind: string }[];
  };
  const sets = records.filter(({ kind }) => kind === "set").length;
  if (format !== "backstay-backup" || sets < 1) throw new Error(`the copy holds ${sets} sets as ${format}`);
  tell(`the copy holds ${records.length} records, ${sets} of them sets`);
}
