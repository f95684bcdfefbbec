/** How many columns a terminal gives a text. Combining marks take none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Text that cannot move the cursor, recolour the terminal or end the line: each control or format character is a space. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** `text` in lines of at most `width` columns, `indent` before each; a word longer than a line is cut. */
export function wrapText(text: string, width: number, indent = "", hanging = indent): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of plainLine(text).split(" ")) {
    let rest = word;
    while (rest !== "") {
      const room = width - displayWidth(line) - (empty ? 0 : 1);
      if (displayWidth(rest) <= room) {
        line += empty ? rest : ` ${rest}`;
        empty = false;
        rest = "";
      } else if (empty) {
        const [head, tail] = cutAt(rest, Math.max(room, 2));
        lines.push(line + head);
        line = hanging;
        rest = tail;
      } else {
        lines.push(line);
        line = hanging;
        empty = true;
      }
    }
  }
  if (!empty) lines.push(line);
  return lines;
}

/** `text` in exactly `width` columns: filled with spaces, or cut with an ellipsis. */
export function fitText(text: string, width: number): string {
  const line = plainLine(text);
  const over = displayWidth(line) > width;
  const shown = over ? `${cutAt(line, width - 1)[0]}…` : line;
  return shown + " ".repeat(Math.max(0, width - displayWidth(shown)));
}

/** A bar of plain characters for a part of 0..1; anything above nothing shows at least one mark. */
export function textBar(part: number, width: number): string {
  const bounded = Math.min(1, Math.max(0, part));
  const marks = bounded === 0 ? 0 : Math.max(1, Math.round(bounded * width));
  return "#".repeat(marks) + ".".repeat(width - marks);
}

function cutAt(text: string, width: number): [string, string] {
  let used = 0;
  let end = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (used + next > width) break;
    used += next;
    end += character.length;
  }
  return [text.slice(0, end), text.slice(end)];
}

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

function characterWidth(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) || /^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1;
}
