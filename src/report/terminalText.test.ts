import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, fitText, plainLine, textBar, wrapText } from "./terminalText.ts";

const SEED = 20_261_122;

describe("text for a terminal", () => {
  it.each([
    ["plain", 5],
    ["深蹲", 4],
    ["e\u0301", 1],
    ["💪", 2],
    ["", 0],
  ])("gives %j the columns that a terminal does", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it("lets no control character through", () => {
    expect(plainLine("a\u001b[31mb\u0007\r\nc\u202Ed")).toBe("a [31mb c d");
  });

  it("breaks at words, and cuts a word that is longer than a line", () => {
    expect(wrapText("to the back of the body", 11, "  ")).toEqual(["  to the", "  back of", "  the body"]);
    expect(wrapText("abcdefghij", 5)).toEqual(["abcde", "fghij"]);
    expect(wrapText("one two", 8, "- ", "  ")).toEqual(["- one", "  two"]);
    expect(wrapText("", 8)).toEqual([]);
  });

  it(`never goes past the width and loses nothing but spaces (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 12, max: 80 }),
        (text, width) => {
          const lines = wrapText(text, width, "  ", "    ");
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(plainLine(text).replaceAll(" ", ""));
        },
      ),
      { seed: SEED },
    );
  });

  it(`fills or cuts to the very column (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          expect(displayWidth(fitText(text, width))).toBe(width);
        },
      ),
      { seed: SEED },
    );
  });

  it("shows at least one mark for anything above nothing", () => {
    expect(textBar(0, 4)).toBe("....");
    expect(textBar(0.001, 4)).toBe("#...");
    expect(textBar(0.5, 4)).toBe("##..");
    expect(textBar(7, 4)).toBe("####");
  });
});
