import { describe, expect, it } from "vitest";
import type { Sheet } from "../core/sheet.ts";
import { sheetMarkdown, sheetText } from "./sheet.ts";

const SHEET: Sheet = {
  title: "A plan",
  opening: ["Read this."],
  closing: ["Said with all of it."],
  sections: [
    {
      heading: "Monday",
      blocks: [
        { kind: "text", text: "Begin." },
        { kind: "table", head: ["What", "Sets", "Load"], rows: [["Row | pull", "2", ""]] },
        { kind: "list", items: ["one", { text: "two", details: ["more of two"] }] },
        { kind: "card", title: "Row", lines: [{ label: "How", text: "Slowly. ".repeat(20).trim() }] },
      ],
    },
  ],
};

describe("a sheet", () => {
  it("is Markdown with headings, a table, a list and a card", () => {
    expect(sheetMarkdown(SHEET)).toBe(
      [
        "# A plan",
        "",
        "Read this.",
        "",
        "## Monday",
        "",
        "Begin.",
        "",
        "| What | Sets | Load |",
        "| --- | --- | --- |",
        "| Row \\| pull | 2 |  |",
        "",
        "- one",
        "- two",
        "  - more of two",
        "",
        "### Row",
        "",
        `- **How:** ${"Slowly. ".repeat(20).trim()}`,
        "",
        "---",
        "",
        "Said with all of it.",
        "",
      ].join("\n"),
    );
  });

  it("is text within its columns, with no empty cell", () => {
    const text = sheetText(SHEET, 40);
    expect(text).toContain(
      "A plan\nRead this.\n\nMonday\n  Begin.\n  - Row | pull: 2\n  - one\n  - two\n    more of two\n  Row\n    How: Slowly.",
    );
    expect(text.endsWith("\n\nSaid with all of it.\n")).toBe(true);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});
