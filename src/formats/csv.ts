import Papa from "papaparse";

/** A piece of a CSV text, parsed: some thousand records at a time, so that memory stays bounded. */
export interface CsvBlock {
  /** Records in file order, blank lines left out. */
  readonly records: readonly (readonly string[])[];
  /** 1-based physical line on which record `index` starts. */
  line(index: number): number;
  /** Record `index` exactly as it stands in the file (line ends as \n). */
  raw(index: number): string;
  /** Share of the text done with this block, 0..1. */
  readonly share: number;
}

export interface CsvOptions {
  readonly delimiter: string;
  /** How many fields a record should have; a record torn apart by a stray quote is recognised by it. */
  readonly columns: number;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
const BLOCK_CHARS = 131_072;
/** No record is this long: a quote was opened and never closed. */
const MAX_RECORD_CHARS = 4 * BLOCK_CHARS;
/** A block with more stray quotes than this is read line by line. */
const MAX_REPAIRS = 32;

/** First record that is not blank, and the delimiter that fits it best ("," when none occurs). */
export function csvHeader(head: string): { readonly delimiter: string; readonly fields: readonly string[] } {
  const start = head.replace(/\r\n?/g, "\n").replace(/^\s*\n/, "");
  let best = { delimiter: ",", fields: [] as readonly string[] };
  for (const delimiter of DELIMITERS) {
    const fields = parse(start.slice(0, 4_096), delimiter, false, 1).data[0] ?? [];
    if (fields.length > best.fields.length) best = { delimiter, fields };
  }
  return best;
}

/**
 * The records of a CSV text, block by block. Quoted fields may hold delimiters, doubled quotes and line ends.
 * A stray quote that swallows whole records is undone: its line comes out as a record of its own (short or
 * oddly shaped, for the caller to report) and reading goes on with the next line.
 */
export function* csvBlocks(text: string, options: CsvOptions): Generator<CsvBlock> {
  let position = 0;
  let rest = "";
  let line = 1;
  let reach = BLOCK_CHARS;

  while (position < text.length || rest !== "") {
    let end = Math.min(text.length, position + reach);
    if (text.charCodeAt(end - 1) === 0x0d && text.charCodeAt(end) === 0x0a) end++; // never part a CRLF
    const piece = rest + unixLines(text.slice(position, end));
    position = end;
    const last = position >= text.length;

    const { records, used } = readRecords(piece, options, last);
    if (used === 0 && !last) {
      // One record larger than the block: look further ahead, ever faster, so that the work stays linear.
      rest = piece;
      reach *= 2;
      continue;
    }
    reach = BLOCK_CHARS;
    rest = piece.slice(used);
    yield block(piece, records, line, last ? 1 : (position - rest.length) / text.length);
    if (last) return;
    line += countLines(piece, used);
  }
}

function unixLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: string, leaveLast: boolean, preview = 0): PapaResult {
  const parser = new Papa.Parser({ delimiter, newline: "\n", preview });
  return parser.parse(text, 0, leaveLast) as PapaResult;
}

interface Records {
  readonly records: readonly (readonly string[])[];
  /** Characters of the piece that these records take; the rest waits for the next piece. */
  readonly used: number;
}

function readRecords(piece: string, options: CsvOptions, last: boolean): Records {
  const parsed = parse(piece, options.delimiter, !last);
  if (parsed.errors.length > 0) return repaired(piece, options, last);
  const used = last ? piece.length : parsed.meta.cursor;
  const endless = used === 0 && piece.length > MAX_RECORD_CHARS && piece.includes("\n");
  return endless ? oneLine(piece, options) : { records: parsed.data, used };
}

// A quote that opens and never closes: the line it stands on is given up, not the rest of the file.
function oneLine(piece: string, options: CsvOptions): Records {
  const end = piece.indexOf("\n");
  return { records: parse(piece.slice(0, end), options.delimiter, false).data, used: end + 1 };
}

function repaired(piece: string, options: CsvOptions, last: boolean): Records {
  const records: (readonly string[])[] = [];
  let at = 0;
  for (let repairs = 0; at < piece.length && repairs < MAX_REPAIRS; repairs++) {
    const parsed = parse(piece.slice(at), options.delimiter, !last);
    const tornAt = parsed.errors.find(
      ({ row }) => row !== undefined && isTorn(parsed.data[row], options),
    )?.row;
    const sound = tornAt === undefined ? parsed.data : parsed.data.slice(0, tornAt);
    for (const record of sound) records.push(record);
    if (tornAt === undefined) return { records, used: last ? piece.length : at + parsed.meta.cursor };
    at = afterLines(piece, at, linesOf(sound));
    const end = endOfLine(piece, at);
    records.push(parse(piece.slice(at, end), options.delimiter, false).data[0] ?? [""]);
    at = end + 1;
  }
  while (at < piece.length) {
    const end = endOfLine(piece, at);
    if (end === piece.length && !last) break;
    records.push(parse(piece.slice(at, end), options.delimiter, false).data[0] ?? [""]);
    at = end + 1;
  }
  return { records, used: Math.min(at, piece.length) };
}

// Torn: spans lines and either has the wrong number of fields or holds a line that looks like a record itself.
function isTorn(record: readonly string[] | undefined, { columns, delimiter }: CsvOptions): boolean {
  if (!record?.some((field) => field.includes("\n"))) return false;
  if (record.length !== columns) return true;
  const furtherLines = record.join(delimiter).split("\n").slice(1);
  return furtherLines.some((line) => line.split(delimiter).length >= columns - 1);
}

function block(
  piece: string,
  all: readonly (readonly string[])[],
  firstLine: number,
  share: number,
): CsvBlock {
  const records = all.some(isBlank) ? all.filter((record) => !isBlank(record)) : all;
  let lines: readonly number[] | undefined;
  let offsets: readonly number[] | undefined;

  const startLine = (index: number): number => {
    lines ??= startLines(all);
    const start = lines[index];
    if (start === undefined) throw new RangeError(`index: expected 0..${lines.length - 1}, got ${index}`);
    return start;
  };
  return {
    records,
    share,
    line: (index) => firstLine + startLine(index),
    raw(index) {
      offsets ??= lineOffsets(piece);
      const start = startLine(index);
      const end = start + 1 + countLines((records[index] ?? []).join(""));
      return piece.slice(offsets[start], (offsets[end] ?? piece.length + 1) - 1);
    },
  };
}

function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && record[0]?.trim() === "";
}

/** For every record that is not blank: the line on which it starts, from 0. */
function startLines(all: readonly (readonly string[])[]): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  for (const record of all) {
    if (!isBlank(record)) lines.push(line);
    line += linesOf([record]);
  }
  return lines;
}

function linesOf(records: readonly (readonly string[])[]): number {
  let lines = records.length;
  for (const record of records) for (const field of record) lines += countLines(field);
  return lines;
}

function countLines(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function lineOffsets(text: string): readonly number[] {
  const offsets = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) offsets.push(at + 1);
  return offsets;
}

function afterLines(text: string, start: number, lines: number): number {
  let at = start;
  for (let i = 0; i < lines; i++) at = endOfLine(text, at) + 1;
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
