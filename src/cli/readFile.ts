import { open } from "node:fs/promises";
import { BadInput } from "../core/errors.ts";
import { refuseSize } from "../formats/recognise.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file: check the path.",
  EISDIR: "This is a folder: name the file within it.",
  EACCES: "The file may not be read: check its permissions.",
  EPERM: "The file may not be read: check its permissions.",
};

/** The bytes of a file. Throws BadInput (one sentence) when it cannot be read or is larger than any history. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    refuseSize((await file.stat()).size);
    return await file.readFile();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = REASONS[code] ?? (code && `The file cannot be read (${code}).`);
    if (!reason || error instanceof BadInput) throw error;
    throw new BadInput(reason);
  }
}
