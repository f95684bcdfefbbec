/** One line (or, with a comment of several lines, a few lines) of a FitNotes table. */
export interface FitNotesRecord {
  readonly fields: readonly string[];
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly raw: string;
}

/**
 * Splits a FitNotes table into records. FitNotes quotes comments only: a quote elsewhere (`Pause Deadlift 1"`)
 * is a letter like any other. A quoted comment may run over lines, but never past a line that starts with a
 * date, so a stray quote costs nothing. Blank lines are left out.
 */
export function* fitNotesRecords(text: string, delimiter: string): Generator<FitNotesRecord> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    let raw = lines[i] ?? "";
    if (raw.trim() === "") continue;
    let fields = split(raw, delimiter);
    if (fields === "open") {
      const closing = closingLine(lines, i, delimiter);
      if (closing === undefined) fields = raw.split(delimiter);
      else {
        raw = lines.slice(i, closing + 1).join("\n");
        fields = split(raw, delimiter);
        i = closing;
      }
    }
    yield { fields: fields === "open" ? raw.split(delimiter) : fields, line, raw };
  }
}

/** A comment longer than this is no comment but a quote left open. */
const MAX_COMMENT_LINES = 200;

function closingLine(lines: readonly string[], start: number, delimiter: string): number | undefined {
  let raw = lines[start] ?? "";
  for (let i = start + 1; i < Math.min(lines.length, start + MAX_COMMENT_LINES); i++) {
    const next = lines[i] ?? "";
    if (/^"?\d{4}-\d\d-\d\d"?[,;\t]/.test(next)) return undefined;
    raw += `\n${next}`;
    if (next.includes('"') && split(raw, delimiter) !== "open") return i;
  }
  return undefined;
}

/** Fields of a record; "open" when a quoted field has no end. A quote opens a field only at its very start. */
function split(raw: string, delimiter: string): readonly string[] | "open" {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (raw[at] === '"') {
      const end = quotedEnd(raw, at, delimiter);
      if (end === undefined) return "open";
      fields.push(raw.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const end = raw.indexOf(delimiter, at);
      fields.push(raw.slice(at, end === -1 ? raw.length : end));
      at = end === -1 ? raw.length : end;
    }
    if (at >= raw.length) return fields;
    at += delimiter.length;
    if (at >= raw.length) return [...fields, ""];
  }
}

// The closing quote is one before a delimiter or the end; others within a comment are letters.
function quotedEnd(raw: string, open: number, delimiter: string): number | undefined {
  for (let at = raw.indexOf('"', open + 1); at !== -1; at = raw.indexOf('"', at + 1)) {
    if (raw[at + 1] === '"') {
      // `"",` after an opening quote right before it is an empty field; elsewhere a doubled quote is one quote.
      at++;
      continue;
    }
    if (at + 1 === raw.length || raw.startsWith(delimiter, at + 1)) return at;
  }
  return undefined;
}
