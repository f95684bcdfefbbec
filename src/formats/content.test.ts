import { describe, expect, it } from "vitest";
import { fileContent } from "./content.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("fileContent", () => {
  it("reads UTF-8 with and without a mark alike", () => {
    expect(fileContent(utf8("Übung")).text()).toBe("Übung");
    expect(fileContent(utf8("\uFEFFÜbung")).text()).toBe("Übung");
  });

  it("reads Windows-1252 where the bytes are no UTF-8", () => {
    expect(fileContent(bytes(0xdc, 0x62, 0x75, 0x6e, 0x67, 0x20, 0x80)).text()).toBe("Übung €");
  });

  it("reads a mark of UTF-16 in either order", () => {
    expect(fileContent(bytes(0xff, 0xfe, 0x41, 0x00)).text()).toBe("A");
    expect(fileContent(bytes(0xfe, 0xff, 0x00, 0x41)).text()).toBe("A");
  });

  it("keeps UTF-8 that was cut in the middle of a character, or damaged in one place", () => {
    const text = "Übungen für den Rücken";
    expect(fileContent(utf8(text + "ü").subarray(0, -1)).text()).toBe(text);
    const damaged = utf8(text);
    damaged[10] = 0xff;
    expect(fileContent(damaged).text()).toContain("Rücken");
  });

  it("does not call a text binary for one stray NUL", () => {
    expect(fileContent(utf8(`Date,Exercise\0,Reps\n${"2026-01-01,Squat,5\n".repeat(5)}`)).text()).toContain(
      "Squat",
    );
  });

  it("gives no text for a picture or a PDF", () => {
    const png = fileContent(
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
    );
    expect(png.text()).toBeUndefined();
    expect(png.head).toBe("");
    expect(fileContent(utf8("%PDF-1.7\n")).text()).toBeUndefined();
  });

  it("keeps the head short", () => {
    expect(fileContent(utf8("x".repeat(100_000))).head.length).toBeLessThan(20_000);
  });
});
