import type { Sheet } from "../core/session/sheet.ts";
import { wrapText } from "../report/terminalText.ts";

const WIDTH = 80;

/** A sheet for a terminal of 80 columns. */
export function sheetText({ headline, opening, sections, closing }: Sheet): string {
  const lines = [
    ...wrapText(headline, WIDTH),
    ...opening.flatMap((text) => wrapText(text, WIDTH)),
    ...sections.flatMap(({ heading, items }) => [
      "",
      heading,
      ...items.flatMap(({ text, details }) => [
        ...wrapText(`- ${text}`, WIDTH, "  ", "    "),
        ...details.flatMap((detail) => wrapText(detail, WIDTH, "    ")),
      ]),
    ]),
    ...(closing.length > 0 ? ["", ...closing.flatMap((text) => wrapText(text, WIDTH))] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A sheet as Markdown. */
export function sheetMarkdown({ headline, opening, sections, closing }: Sheet): string {
  const lines = [
    `# ${headline}`,
    ...opening.flatMap((text) => ["", text]),
    ...sections.flatMap(({ heading, items }) => [
      "",
      `## ${heading}`,
      "",
      ...items.flatMap(({ text, details }) => [`- ${text}`, ...details.map((detail) => `  - ${detail}`)]),
    ]),
    ...(closing.length > 0 ? ["", "---", ...closing.flatMap((text) => ["", text])] : []),
  ];
  return `${lines.join("\n")}\n`;
}
