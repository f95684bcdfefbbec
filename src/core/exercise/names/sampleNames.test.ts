import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { matchName } from "./matchName.ts";

const samples = process.env["BACKSTAY_SAMPLES"] ?? "";

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;
}

/** Rows of one section of a Jefit export: "### TITLE ###", a header, rows. */
function jefitSection(text: string, title: string): readonly Row[] {
  const body = text.split(/^### /m).find((part) => part.startsWith(`${title} #`));
  return body === undefined
    ? []
    : rowsOf(
        body
          .slice(body.indexOf("\n"))
          .replace(/^#+\s*$/gm, "")
          .trim(),
      );
}

/** How the names of each app's exports are found, with the number of sets a row stands for. */
const APPS: Readonly<Record<string, (text: string) => readonly (readonly [string | undefined, number])[]>> = {
  strong: (text) =>
    rowsOf(text)
      .filter((row) => !["Rest Timer", "Note"].includes(row["Set Order"] ?? ""))
      .map((row) => [row["Exercise Name"], 1]),
  hevy: (text) => rowsOf(text).map((row) => [row["exercise_title"], 1]),
  jefit: (text) =>
    jefitSection(text, "EXERCISE LOGS").map((row) => [row["ename"], (row["logs"]?.match(/x/g) ?? []).length]),
  // names with commas are not quoted: these few rows are the importer's concern
  fitnotes: (text) => rowsOf(text).map((row) => [row["Exercise"], 1]),
  stronglifts: (text) =>
    rowsOf(text).map((row) => [
      row["Exercise"],
      Object.keys(row).filter((key) => /^Set \d+ \(Reps\)/.test(key) && row[key]).length,
    ]),
  liftosaur: (text) => rowsOf(text).map((row) => [row["Exercise"], 1]),
};

describe.skipIf(samples === "")("names in real exports (needs the sample folder)", () => {
  it("match for at least 97 % of all sets", () => {
    let all = 0;
    let matched = 0;
    const missed = new Map<string, number>();
    for (const [app, namesOf] of Object.entries(APPS)) {
      const folder = join(samples, "imports", app);
      let sets = 0;
      let hits = 0;
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
        for (const [name, count] of namesOf(readFileSync(join(folder, file), "utf8"))) {
          if (name === undefined || name === "") continue;
          sets += count;
          if (matchName(name).status === "matched") hits += count;
          else missed.set(name, (missed.get(name) ?? 0) + count);
        }
      }
      console.info(`${app}: ${hits} of ${sets} sets matched`);
      expect({ app, read: sets > 0 }).toEqual({ app, read: true });
      all += sets;
      matched += hits;
    }
    const most = [...missed].toSorted((a, b) => b[1] - a[1]).slice(0, 30);
    console.info(
      `all: ${matched} of ${all}; most sets unmatched: ${most.map(([name, sets]) => `${name} ${sets}`).join(", ")}`,
    );
    expect(matched / all).toBeGreaterThanOrEqual(0.97);
  });

  it("of two exercise libraries match about as often as reviewed", () => {
    const library = JSON.parse(readFileSync(join(samples, "free-exercise-db.json"), "utf8")) as {
      name: string;
    }[];
    const wger = JSON.parse(readFileSync(join(samples, "wger-exercises.json"), "utf8")) as {
      translations: { lang: string; name: string }[];
    }[];
    const languages = new Set(["en", "de", "fr", "pt", "es", "it", "hu"]);
    const lists = {
      "free-exercise-db": library.map(({ name }) => name),
      wger: wger.flatMap(({ translations }) =>
        translations.filter(({ lang }) => languages.has(lang)).map(({ name }) => name),
      ),
    };
    for (const [title, names] of Object.entries(lists)) {
      const hits = names.filter((name) => matchName(name).status === "matched").length;
      console.info(`${title}: ${hits} of ${names.length} names matched`);
      // stretches, strongman events and rarities have no exercise of ours
      expect({ title, enough: hits / names.length > 0.33 }).toEqual({ title, enough: true });
    }
  });
});
