import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvBlocks, csvHeader } from "./csv.ts";

function readAll(text: string, columns: number, delimiter = ",") {
  return [...csvBlocks(text, { delimiter, columns })].flatMap((block) =>
    block.records.map((fields, i) => ({ fields, line: block.line(i), raw: block.raw(i) })),
  );
}

describe("csvBlocks", () => {
  it("numbers records by physical line, over quoted line ends and blank lines", () => {
    expect(readAll('a,b\n1,"two\nlines"\n\n3,4', 2)).toEqual([
      { fields: ["a", "b"], line: 1, raw: "a,b" },
      { fields: ["1", "two\nlines"], line: 2, raw: '1,"two\nlines"' },
      { fields: ["3", "4"], line: 5, raw: "3,4" },
    ]);
  });

  it("reads a quote within an unquoted field as it stands", () => {
    expect(readAll('Pause Deadlift 1",5\nb,6\n', 2).map(({ fields }) => fields)).toEqual([
      ['Pause Deadlift 1"', "5"],
      ["b", "6"],
    ]);
  });

  it("gives up only the line of a quote that never closes", () => {
    const records = readAll('a,b\n"x,1\ny,2\nz,3\n', 2);
    expect(records.map(({ raw, line }) => [line, raw])).toEqual([
      [1, "a,b"],
      [2, '"x,1'],
      [3, "y,2"],
      [4, "z,3"],
    ]);
  });

  it("gives up only the line of a quote that closes in a later record", () => {
    const lines = readAll('a,"b,1,2\nd,"e",3,4\nf,g,5,6\n', 4).map(({ line }) => line);
    expect(lines).toEqual([1, 2, 3]);
  });

  it("gives up only one line also when the quote swallows several blocks", () => {
    const rows = 200_000;
    const records = readAll(`"x,1\n${"row,2\n".repeat(rows)}`, 2);
    expect(records).toHaveLength(rows + 1);
    expect(records.at(-1)).toMatchObject({ fields: ["row", "2"], line: rows + 1 });
  });

  it("stays linear where every line has a stray quote", () => {
    const records = readAll('"a"b,1\n'.repeat(20_000), 2);
    expect(records.at(-1)?.line).toBe(20_000);
  });

  it("reads what papaparse reads, in blocks of any size, for any properly quoted table (seed 11)", () => {
    const field = fc.stringMatching(/^[a-z0-9 ,;"\n]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { maxLength: 20 }), (table) => {
        const text = Papa.unparse(table, { newline: "\n", quotes: true });
        expect(readAll(text, 3).map(({ fields }) => fields)).toEqual(table);
        expect(readAll(text.replaceAll("\n", "\r\n"), 3).map(({ fields }) => fields)).toEqual(table);
      }),
      { seed: 11 },
    );
  });

  it("loses no record between blocks, nor the line count", () => {
    const row = (i: number) => `${i},"note\r\n${i}",${"x".repeat(i % 90)}\r\n`;
    const text = Array.from({ length: 20_000 }, (_, i) => row(i)).join("");
    const blocks = [...csvBlocks(text, { delimiter: ",", columns: 3 })];
    expect(blocks.length).toBeGreaterThan(3);
    const records = readAll(text, 3);
    expect(records.map(({ fields }) => Number(fields[0]))).toEqual(
      Array.from({ length: 20_000 }, (_, i) => i),
    );
    expect(records.every(({ line }, i) => line === 1 + 2 * i)).toBe(true);
    expect(records[7_000]?.raw).toBe(row(7_000).replaceAll("\r\n", "\n").slice(0, -1));
  });
});

describe("csvHeader", () => {
  it.each([
    ["a;b;c\n1;2;3", ";", ["a", "b", "c"]],
    ['\n\n"a, with comma","b"\n', ",", ["a, with comma", "b"]],
    ["a\tb\tc", "\t", ["a", "b", "c"]],
    ["just words", ",", ["just words"]],
  ])("finds the delimiter of %j", (head, delimiter, fields) => {
    expect(csvHeader(head)).toEqual({ delimiter, fields });
  });
});
