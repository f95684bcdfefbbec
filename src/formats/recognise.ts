import { BadInput } from "../core/errors.ts";
import { csvHeader } from "./csv.ts";
import type { FileContent, Importer } from "./importer.ts";
import { IMPORTERS } from "./registry.ts";

/** Larger files are refused before they are read: no training history comes near it. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** The importer for a file, judged from its content alone; undefined when it is none that we know. */
export function recognise(content: FileContent): Importer | undefined {
  return IMPORTERS.find((importer) => importer.recognises(content));
}

/**
 * The importer for a file. Throws BadInput (one sentence: what the file is, what can be read instead) when it
 * is too large, empty, a photo, a PDF, an archive, or of a format that we do not know.
 */
export function importerFor(content: FileContent): Importer {
  refuseSize(content.bytes.length);
  if (content.bytes.length === 0)
    throw new BadInput("The file is empty: export it again from the app and try that file.");
  const importer = recognise(content);
  if (importer) return importer;
  throw new BadInput(`${whatItIs(content)} ${knownFormats()}`);
}

/** Throws BadInput when a file of `sizeBytes` is larger than what is read; ask before loading it into memory. */
export function refuseSize(sizeBytes: number): void {
  if (sizeBytes <= MAX_FILE_BYTES) return;
  const megabytes = Math.ceil(sizeBytes / 1024 / 1024);
  throw new BadInput(
    `The file has ${megabytes} MB, more than the 200 MB that are read: export a shorter period and import it in parts.`,
  );
}

function knownFormats(): string {
  return `Backstay reads exports of ${listed(IMPORTERS.map((importer) => importer.title))}.`;
}

function whatItIs(content: FileContent): string {
  const kind = kindByMagic(content.bytes);
  if (kind) return `The file is ${kind}, not a training history.`;
  const head = content.head;
  if (head === "") return "The file is binary data of a kind that is not known.";
  const { fields, delimiter } = csvHeader(head);
  if (fields.length >= 3) {
    const shown = fields
      .slice(0, 6)
      .map((field) => field.replace(/\s+/g, " ").slice(0, 40))
      .join(delimiter);
    return `The file is a table, but its columns (${shown}${fields.length > 6 ? ", ..." : ""}) are of no known app.`;
  }
  const first =
    head
      .split(/\r?\n|\r/)
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  if (first === "") return "The file holds only blank lines.";
  return `The file is text that starts with ${JSON.stringify(first.slice(0, 60))}, of no known app.`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

interface Magic {
  readonly kind: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const MAGIC: readonly Magic[] = [
  { kind: "a JPEG photo", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: "a PNG picture", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "a GIF picture", at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "a WebP picture", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { kind: "a photo (HEIC) or video", at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { kind: "a PDF document", at: 0, bytes: [0x25, 0x50, 0x44, 0x46] },
  {
    kind: "a ZIP archive or an Office document (unpack it and take the file inside)",
    at: 0,
    bytes: [0x50, 0x4b, 0x03, 0x04],
  },
  { kind: "a gzip archive (unpack it and take the file inside)", at: 0, bytes: [0x1f, 0x8b] },
  { kind: "a 7z archive (unpack it and take the file inside)", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  {
    kind: "an SQLite database without the tables of a known app",
    at: 0,
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  },
  { kind: "a FIT file without strength training", at: 8, bytes: [0x2e, 0x46, 0x49, 0x54] },
];

function kindByMagic(bytes: Uint8Array): string | undefined {
  return MAGIC.find((magic) => magic.bytes.every((byte, i) => bytes[magic.at + i] === byte))?.kind;
}
