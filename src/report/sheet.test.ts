import { describe, expect, it } from "vitest";
import { sheetMarkdown, sheetText, type Sheet } from "./sheet.ts";

const SHEET: Sheet = {
  title: "A plan",
  sections: [
    {
      heading: "Monday",
      blocks: [
        { kind: "text", text: "Begin." },
        { kind: "table", head: ["What", "Sets", "Load"], rows: [["Row | pull", "2", ""]] },
        { kind: "list", items: ["one", "two"] },
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
        "",
        "### Row",
        "",
        `- **How:** ${"Slowly. ".repeat(20).trim()}`,
        "",
      ].join("\n"),
    );
  });

  it("is text within its columns, with no empty cell", () => {
    const text = sheetText(SHEET, 40);
    expect(text).toContain(
      "A PLAN\n\nMONDAY\n  Begin.\n  - Row | pull: 2\n  - one\n  - two\n  Row\n    How: Slowly.",
    );
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});
