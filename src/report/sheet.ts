import type { Sheet, SheetBlock, SheetItem } from "../core/sheet.ts";
import { wrapText } from "./terminalText.ts";

/** The sheet as Markdown that also reads well as it stands. */
export function sheetMarkdown({ title, opening = [], sections, closing = [] }: Sheet): string {
  const parts = [
    `# ${title}`,
    ...opening,
    ...sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockMarkdown)]),
    ...(closing.length > 0 ? ["---", ...closing] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockMarkdown(block: SheetBlock): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "list":
      return block.items
        .map(itemOf)
        .flatMap(({ text, details }) => [`- ${text}`, ...details.map((detail) => `  - ${detail}`)])
        .join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((row) => `| ${row.map(cellMarkdown).join(" | ")} |`)
        .join("\n");
    case "card":
      return [
        `### ${block.title}`,
        block.lines.map(({ label, text }) => `- **${label}:** ${text}`).join("\n"),
      ].join("\n\n");
  }
}

function cellMarkdown(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** The sheet for a terminal, in lines of at most `width` columns. */
export function sheetText({ title, opening = [], sections, closing = [] }: Sheet, width: number): string {
  const lines = [
    ...wrapText(title, width),
    ...opening.flatMap((text) => wrapText(text, width)),
    ...sections.flatMap(({ heading, blocks }) => [
      "",
      ...wrapText(heading, width),
      ...blocks.flatMap((block) => blockText(block, width)),
    ]),
    ...(closing.length > 0 ? ["", ...closing.flatMap((text) => wrapText(text, width))] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Cells in a row of text: after a full stop no semicolon. */
function joined(cells: readonly string[]): string {
  return cells.filter(Boolean).join("; ").replaceAll(".; ", ". ");
}

function blockText(block: SheetBlock, width: number): readonly string[] {
  switch (block.kind) {
    case "text":
      return wrapText(block.text, width, "  ");
    case "list":
      return block.items
        .map(itemOf)
        .flatMap(({ text, details }) => [
          ...wrapText(text, width, "  - ", "    "),
          ...details.flatMap((detail) => wrapText(detail, width, "    ")),
        ]);
    case "table":
      return block.rows.flatMap(([first = "", ...rest]) =>
        wrapText(`${first}: ${joined(rest)}`, width, "  - ", "    "),
      );
    case "card":
      return [
        ...wrapText(block.title, width, "  "),
        ...block.lines.flatMap(({ label, text }) => wrapText(`${label}: ${text}`, width, "    ", "      ")),
      ];
  }
}

function itemOf(item: string | SheetItem): SheetItem {
  return typeof item === "string" ? { text: item, details: [] } : item;
}
