import { describe, expect, it } from "vitest";
import { foldName } from "./foldName.ts";
import { VOCABULARY } from "./vocabulary.ts";

const lines = VOCABULARY.trim()
  .split("\n")
  .map((line) => {
    const [left = "", right = ""] = line.split(": ");
    return { meaning: left, words: right.split(", ") };
  });

describe("the vocabulary", () => {
  it("gives no word two meanings", () => {
    const meanings = new Map<string, string>();
    const twice: string[] = [];
    for (const { meaning, words } of lines) {
      for (const word of meaning === "-" ? words : [meaning, ...words]) {
        const before = meanings.get(word);
        if (before !== undefined && before !== meaning) twice.push(`${word}: ${before} / ${meaning}`);
        meanings.set(word, meaning);
      }
    }
    expect(twice).toEqual([]);
  });

  it("is written as folded names are", () => {
    expect(lines.flatMap(({ words }) => words.filter((word) => foldName(word) !== word))).toEqual([]);
  });
});

describe("a folded name", () => {
  it.each([
    ["Schrägbankdrücken (Kurzhantel)", "schragbankdrucken kurzhantel"],
    ["Farmer’s Walk", "farmers walk"],
    ["Ｓｑｕａｔ", "squat"],
    ["Clean & Jerk / 2", "clean jerk 2"],
    ["Snatch + OHS", "snatch plus ohs"],
    ["Großer Zug", "grosser zug"],
    ["🎈", ""],
  ])("%s is %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
