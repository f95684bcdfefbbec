import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { logCsv } from "./logCsv.ts";

describe("the log as a table", () => {
  it("has a row a set, with both sides, and reads back", () => {
    const csv = logCsv({
      workouts: [
        {
          id: "1",
          app: "backstay",
          startedAt: "2026-11-01T10:00:00",
          precision: "second",
          zone: "UTC",
          title: 'Legs, "heavy"',
          entries: [
            {
              name: "Split squat",
              sets: [
                { kind: "work", side: "left", loadKg: 12.5, reps: 8 },
                { kind: "work", side: "right", loadKg: 12.5, reps: 7, notes: "=1+1" },
              ],
            },
          ],
        },
      ],
      measurements: [],
    });
    const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      workout: 'Legs, "heavy"',
      side: "left",
      load_kg: "12.5",
      reps: "8",
      set: "1",
    });
    // a spreadsheet must not run it
    expect(data[1]?.["set_notes"]).toBe("'=1+1");
  });

  it("of nobody is its head alone", () => {
    expect(logCsv({ workouts: [], measurements: [] }).split("\r\n")).toHaveLength(2);
  });
});
