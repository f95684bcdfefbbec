import { FitEncoder } from "fit-file-parser/encoder";
import type { FitRawMessage } from "fit-file-parser/raw";
import { FitMessageReaderError, readFitMessages } from "fit-file-parser/raw";
import { BadInput } from "../core/errors.ts";

/** Numbers of the FIT messages that tell of strength training. Source: FIT global profile, type mesg_num. */
export const MESSAGE = { session: 18, workoutStep: 27, activity: 34, set: 225, exerciseTitle: 264 } as const;

/**
 * The messages of a FIT file that tell of strength training.
 * Throws BadInput when the file is cut off or damaged.
 */
export function fitMessages(bytes: Uint8Array): readonly FitRawMessage[] {
  const file = asWritten(bytes);
  try {
    if (file) return readFitMessages(file, { messageNumbers: Object.values(MESSAGE) }).messages;
  } catch (error) {
    if (!(error instanceof FitMessageReaderError)) throw error;
  }
  throw new BadInput(
    "The FIT file is cut off or damaged: copy it from the watch or export it again and import that file.",
  );
}

const CURRENT_PROTOCOL = 0x20;

/**
 * The file as a strict reader wants it, or undefined when its checksum shows damage. Forgiven is what does no
 * harm: padding or a second file behind the first, a checksum left at 0, an odd protocol version.
 */
function asWritten(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 14) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.getUint8(0) + view.getUint32(4, true);
  if (end + 2 > bytes.length) return undefined;
  const checksum = view.getUint16(end, true);
  if (checksum !== 0 && checksum !== FitEncoder.calculateCRC(bytes.subarray(0, end))) return undefined;

  const file = bytes.slice(0, end + 2);
  const header = new DataView(file.buffer);
  const major = header.getUint8(1) >>> 4;
  if (major !== 1 && major !== 2) header.setUint8(1, CURRENT_PROTOCOL);
  if (header.getUint8(0) === 14) header.setUint16(12, 0, true); // no checksum of its own
  header.setUint16(end, FitEncoder.calculateCRC(file.subarray(0, end)), true);
  return file;
}

/** All values of an unsigned integer field; undefined for the value that FIT reserves for "none". */
export function numbers(message: FitRawMessage, fieldNumber: number): readonly (number | undefined)[] {
  const field = message.fields.find((one) => one.fieldNumber === fieldNumber);
  if (!field) return [];
  const width = WIDTHS[field.baseType & 0x1f];
  if (width === undefined) return [];
  const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.byteLength);
  const values: (number | undefined)[] = [];
  for (let at = 0; at + width <= field.size; at += width)
    values.push(unsigned(view, at, width, message.littleEndian));
  return values;
}

/** The one value of an unsigned integer field; undefined where the field is missing or says "none". */
export function number(message: FitRawMessage, fieldNumber: number): number | undefined {
  return numbers(message, fieldNumber)[0];
}

/** The text of a string field, up to its first NUL; undefined where missing or blank. */
export function text(message: FitRawMessage, fieldNumber: number): string | undefined {
  const field = message.fields.find((one) => one.fieldNumber === fieldNumber);
  if (!field || (field.baseType & 0x1f) !== STRING) return undefined;
  const end = field.bytes.indexOf(0);
  const value = new TextDecoder().decode(end === -1 ? field.bytes : field.bytes.subarray(0, end)).trim();
  return value === "" ? undefined : value;
}

const STRING = 7;
/** Bytes per value of the unsigned base types (enum, uint8, uint16, uint32, and their z forms). */
const WIDTHS: Readonly<Record<number, 1 | 2 | 4>> = { 0: 1, 2: 1, 4: 2, 6: 4, 10: 1, 11: 2, 12: 4, 13: 1 };

function unsigned(view: DataView, at: number, width: 1 | 2 | 4, littleEndian: boolean): number | undefined {
  const none = 2 ** (8 * width) - 1;
  const value =
    width === 1
      ? view.getUint8(at)
      : width === 2
        ? view.getUint16(at, littleEndian)
        : view.getUint32(at, littleEndian);
  return value === none ? undefined : value;
}
