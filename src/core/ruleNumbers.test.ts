import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Every number that decides something is a parameter with a source, or a declared product choice. Rules therefore
 * take their numbers through `parameter(id)`, and no other number than 0, 1 and 2 (counting, halves and pairs)
 * stands in the code of the folders below. Texts and comments are not looked at. A number that is neither clinical
 * nor a choice about people (a limit of an algorithm, a tolerance of arithmetic) ends its line with
 * `// not clinical: <why>`.
 */
const FOLDERS = ["screening", "assessment/rules", "programme", "monitoring"].map((folder) =>
  join(import.meta.dirname, folder),
);

/** The bare numbers in `code`, each with its line. */
function bareNumbers(code: string): readonly { readonly line: number; readonly number: string }[] {
  const allowed = new Set(["0", "1", "2"]);
  return withoutTexts(code)
    .split("\n")
    .flatMap((text, index) => {
      const excused = /\/\/ not clinical: \S/.test(code.split("\n")[index] ?? "");
      if (excused) return [];
      return [...text.matchAll(/(?<![\w$.])(?:\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)n?(?![\w$])/g)]
        .map((match) => match[0])
        .filter((number) => !allowed.has(number))
        .map((number) => ({ line: index + 1, number }));
    });
}

/** `code` with strings, template texts, comments and regular expressions blanked; lines keep their number. */
function withoutTexts(code: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, " ");
  return code
    .replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, blank)
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, (template) => template.replaceAll(/(^|\})[^{}]*?(\$\{|$)/g, blank))
    .replaceAll(/(?<=[=(,:[!&|?]\s*)\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, blank);
}

function ruleFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|long)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

describe("numbers in rules", () => {
  it("finds a bare number, and leaves counting, texts, comments and excused lines alone", () => {
    expect(bareNumbers("if (ageY > 65) return 1;")).toEqual([{ line: 1, number: "65" }]);
    expect(bareNumbers("const low = 0.5;\nconst far = 1_000;").map(({ number }) => number)).toEqual([
      "0.5",
      "1_000",
    ]);
    expect(bareNumbers('say("over 65"); // 65\n/* 66 */ x[0] + 2')).toEqual([]);
    expect(bareNumbers("say(`of ${age > 65} in 10`)").map(({ number }) => number)).toEqual(["65"]);
    expect(bareNumbers("const nodes = 400; // not clinical: limit of the search")).toEqual([]);
    expect(bareNumbers("const id = r2d2; q_30s; v1.x")).toEqual([]);
  });

  it.each(FOLDERS.flatMap(ruleFiles))("%s takes its numbers from parameters", (file) => {
    expect(bareNumbers(readFileSync(file, "utf8"))).toEqual([]);
  });
});
