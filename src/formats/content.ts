import type { FileContent } from "./importer.ts";

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 16_384;

/**
 * A dropped file: its bytes, and its text decoded when first asked for.
 * UTF-8, UTF-16 (either order, with or without a mark) and Windows-1252 (which holds Latin-1) are told apart
 * from the bytes; a mark is removed. Bytes that are not text give `text()` undefined and an empty `head`.
 */
export function fileContent(bytes: Uint8Array): FileContent {
  const start = bytes.subarray(0, HEAD_BYTES);
  const encoding = encodingOf(start);
  let text: string | undefined;
  return {
    bytes,
    head: encoding === "binary" ? "" : decode(start, encoding, true),
    text() {
      if (encoding === "binary") return undefined;
      text ??= decode(bytes, encoding, false);
      return text;
    },
  };
}

type Encoding = "binary" | "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (looksBinary(start)) return unmarkedUtf16(start) ?? "binary";
  return "utf-8";
}

// Text holds next to no control bytes; pictures and databases are full of them. A share rather than a single
// NUL, so that one damaged byte does not cost a whole training history.
function looksBinary(start: Uint8Array): boolean {
  if (start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44 && start[3] === 0x46) return true; // %PDF
  let controls = 0;
  for (const byte of start) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  }
  return controls * 50 > start.length;
}

// European text in UTF-16 has a NUL as nearly every second byte, always on the same side.
function unmarkedUtf16(start: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < start.length; i++) {
    if (start[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = start.length / 2;
  if (odd > half * 0.8 && even < half * 0.02) return "utf-16le";
  if (even > half * 0.8 && odd < half * 0.02) return "utf-16be";
  return undefined;
}

function decode(bytes: Uint8Array, encoding: Exclude<Encoding, "binary">, cut: boolean): string {
  if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes, { stream: cut });
  try {
    // `stream` forgives a character cut in two at the end, of the head or of a truncated file.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Some bytes are no UTF-8. With proper multi-byte characters among them it is damaged UTF-8; an 8-bit code
    // page makes next to none by chance.
    const text = new TextDecoder("utf-8").decode(bytes);
    return hasProper(text) ? text : new TextDecoder("windows-1252").decode(bytes);
  }
}

function hasProper(text: string): boolean {
  let proper = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) proper++;
  }
  return proper * 2 >= broken;
}
