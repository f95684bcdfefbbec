import type { FileContent, Importer, ReadOptions, ReadResult } from "./importer.ts";

/** Garmin and others: a FIT activity file with strength training. */
export const fit: Importer = { id: "fit", title: "Garmin FIT", recognises, read };

// A header of 12 or 14 bytes with ".FIT" in it.
function recognises({ bytes }: FileContent): boolean {
  const mark = [0x2e, 0x46, 0x49, 0x54];
  return (bytes[0] === 12 || bytes[0] === 14) && mark.every((byte, i) => bytes[8 + i] === byte);
}

// The decoder and the exercise names are only loaded for a file that needs them.
async function read(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const { readFit } = await import("./fitActivity.ts");
  return readFit(content.bytes, options);
}
