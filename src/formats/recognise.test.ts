import { describe, expect, it } from "vitest";
import { BadInput } from "../core/errors.ts";
import { fileContent } from "./content.ts";
import { MAX_FILE_BYTES, importerFor, recognise, refuseSize } from "./recognise.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = (bytes: Uint8Array): string => {
  try {
    importerFor(fileContent(bytes));
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return "taken";
};

describe("importerFor", () => {
  it("names the format of an export, from its content", () => {
    const strong = utf8("Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n");
    expect(importerFor(fileContent(strong)).id).toBe("strong");
    expect(recognise(fileContent(strong))?.id).toBe("strong");
  });

  it.each([
    ["an empty file", new Uint8Array(0), "The file is empty"],
    ["a blank file", utf8("\n \n"), "only blank lines"],
    ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]), "a JPEG photo"],
    ["a PDF", utf8("%PDF-1.7\n%âãÏÓ"), "a PDF document"],
    ["an archive", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "unpack it"],
    ["unknown bytes", new Uint8Array([1, 2, 3, 4, 5, 0, 0, 7]), "binary data"],
    ["another table", utf8("Name,Phone,Town\nA,1,B\n"), "its columns (Name,Phone,Town)"],
    ["a letter", utf8("Dear diary\ntoday I lifted"), 'starts with "Dear diary"'],
  ])("says of %s what it is, and what can be read", (_, bytes, words) => {
    const message = refusal(bytes);
    expect(message).toContain(words);
    if (bytes.length > 0) expect(message).toContain("Strong");
  });

  it("refuses more than 200 MB, and no less", () => {
    expect(() => refuseSize(MAX_FILE_BYTES)).not.toThrow();
    expect(() => refuseSize(MAX_FILE_BYTES + 1)).toThrow(/201 MB/);
  });
});
