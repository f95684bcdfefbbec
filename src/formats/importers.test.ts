import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fileContent } from "./content.ts";
import { contractCases } from "./importer.contract.ts";
import { IMPORTERS } from "./registry.ts";

const fixtureRoot = resolve(import.meta.dirname, "../../fixtures");

function fixturesOf(id: string) {
  const folder = join(fixtureRoot, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
}

// One suite for every implementation of the port: a new importer joins by its line in the registry and a
// folder fixtures/<format id>.
describe.each(IMPORTERS.map((importer) => [importer.id, importer] as const))(
  "the %s importer",
  (id, importer) => {
    const others = IMPORTERS.filter((other) => other !== importer);
    it.each(contractCases(importer, fixturesOf(id), others))("$title", async ({ run }) => run());
  },
);

const samples = process.env["BACKSTAY_SAMPLES"] ?? "";

describe.skipIf(!samples)("real exports (needs the sample folder)", () => {
  const folder = join(samples, "imports");
  const expected = samples ? expectations(readFileSync(join(folder, "EXPECTED.csv"), "utf8")) : [];

  it.each(expected.filter(({ file }) => existsSync(join(folder, file))))(
    "$file holds $sets sets, $warmups of them warm-ups, and $rests rests",
    async ({ file, sets, rests, warmups, measurements }) => {
      const content = fileContent(new Uint8Array(readFileSync(join(folder, file))));
      const importer = IMPORTERS.find((candidate) => candidate.recognises(content));
      if (!importer) expect.fail(`${file} is not recognised`);
      const { log, rows } = await importer.read(content, {});
      const kinds = log.workouts.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.sets.map(({ kind }) => kind)),
      );

      expect(rows.sets).toBe(sets);
      expect(rows.rests).toBe(rests);
      if (measurements !== undefined) expect(rows.measurements).toBe(measurements);
      if (warmups !== undefined) expect(kinds.filter((kind) => kind === "warmup")).toHaveLength(warmups);
      expect(rows.total).toBe(rows.sets + rows.rests + rows.notes + rows.measurements + rows.diagnostics);
    },
  );
});

function expectations(csv: string) {
  return csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [file = "", sets, rests, warmups, note = ""] = line.split(",");
      const measured = /^(\d+) measurements/.exec(note)?.[1];
      return {
        file,
        sets: Number(sets),
        rests: Number(rests),
        warmups: warmups === "" ? undefined : Number(warmups),
        measurements: measured === undefined ? undefined : Number(measured),
      };
    });
}
