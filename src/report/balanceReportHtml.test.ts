import * as fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { balanceReportHtml } from "./balanceReportHtml.ts";
import { anyLog } from "../../fixtures/anyLog.ts";
import { EXAMPLE_LOG, reportOfLog } from "./example/exampleReport.ts";

const SEED = 20_261_122;
const report = reportOfLog(EXAMPLE_LOG, "2020-06-07");
const html = balanceReportHtml(report, emptyDocument());

function emptyDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}

/** Tags that are opened and never closed, or closed and never opened. */
function unbalanced(text: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const markup = text.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<!doctype html>/i, "");
  for (const [, close, name = "", self] of markup.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === "/" || ["meta", "br"].includes(name)) continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe("the report as HTML", () => {
  it("is well-formed", () => {
    expect(unbalanced(html)).toEqual([]);
    expect(unbalanced("<p><b>x</p>")).not.toEqual([]);
  });

  it("reaches for nothing outside itself and runs nothing", () => {
    const outside = html.replaceAll("http://www.w3.org/2000/svg", "");
    expect(outside).not.toMatch(/https?:\/\//);
    expect(outside).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\((?!#)/);
  });

  it("is the same bytes for the same report", () => {
    expect(balanceReportHtml(report, emptyDocument())).toBe(html);
  });

  it("has one first heading, sections with headings, and tables with captions and scopes", () => {
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    for (const section of document.querySelectorAll("section"))
      expect(section.querySelector("h2")).not.toBeNull();
    for (const table of document.querySelectorAll("table")) {
      expect(table.querySelector("caption")?.textContent).not.toBe("");
      expect(table.querySelectorAll("th:not([scope])")).toHaveLength(0);
    }
  });

  it("names every picture, and no id twice", () => {
    const { document } = parseHTML(html);
    for (const plot of document.querySelectorAll("figure.plot svg")) {
      expect(plot.getAttribute("role")).toBe("img");
      expect(plot.getAttribute("aria-label")).not.toBe("");
    }
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows the back of the body first, each posterior muscle by its own id", () => {
    const { document } = parseHTML(html);
    const views = [...document.querySelectorAll("svg.bodymap")].map((each) => each.getAttribute("data-view"));
    expect(views).toEqual(["back", "front"]);
    expect(document.querySelector('[data-view="back"] [data-muscle="deep_hip_rotators"]')).not.toBeNull();
  });

  it(`escapes whatever a log says (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyLog, fc.string({ unit: "binary", maxLength: 60 }), (log, words) => {
        const quote = `<script>alert(1)</script>"'&${words}`;
        const pain = [{ day: "2019-05-01", quote }];
        const made = balanceReportHtml(reportOfLog(log, "2019-07-01", { pain }), emptyDocument());
        expect(made).not.toMatch(/<script/);
        expect(unbalanced(made)).toEqual([]);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });
});
