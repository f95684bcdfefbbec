import { wrapText } from "./terminalText.ts";

/** A part of a sheet that one reads in one go. */
export type SheetBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A heading of its own, with labelled lines under it. */
  | {
      readonly kind: "card";
      readonly title: string;
      readonly lines: readonly { readonly label: string; readonly text: string }[];
    };

/** Something to read and to print: sections of blocks, the same for every way in which it is shown. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly SheetBlock[] }[];
}

/** The sheet as Markdown that also reads well as it stands. */
export function sheetMarkdown({ title, sections }: Sheet): string {
  const parts = [
    `# ${title}`,
    ...sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockMarkdown)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockMarkdown(block: SheetBlock): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
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
export function sheetText({ title, sections }: Sheet, width: number): string {
  const lines = [
    ...wrapText(title.toUpperCase(), width),
    ...sections.flatMap(({ heading, blocks }) => [
      "",
      ...wrapText(heading.toUpperCase(), width),
      ...blocks.flatMap((block) => blockText(block, width)),
    ]),
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
      return block.items.flatMap((item) => wrapText(item, width, "  - ", "    "));
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
