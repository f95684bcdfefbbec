import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { EXAMPLE_PERSON } from "../../formats/examplePerson.ts";
import { readPersonFile, type PersonFile } from "../../formats/personFile.ts";
import { openRecordStore } from "../../platform/recordStore.ts";
import { readLoopRecords } from "../loop/readLoopRecords.ts";
import { personFileOf, recordsOfPersonFile } from "./personRecords.ts";

const TODAY = "2026-11-23";
let names = 0;

async function throughTheStore(file: PersonFile, times = 1): Promise<PersonFile> {
  const store = await openRecordStore(() => 0, `person-${(names += 1)}`);
  for (let i = 0; i < times; i += 1) await store.change(recordsOfPersonFile(file, TODAY));
  const back = personFileOf(await readLoopRecords(store));
  store.close();
  return back;
}

const sorted = (file: PersonFile) => ({
  ...file,
  measurements: file.measurements.map((each) => JSON.stringify(each)).toSorted(),
  outcomes: file.outcomes.map((each) => JSON.stringify(each)).toSorted(),
  painChecks: file.painChecks.map((each) => JSON.stringify(each)).toSorted(),
});

describe("a person file", () => {
  const whole = readPersonFile(
    JSON.stringify({
      version: 1,
      person: { birthYear: 1988, sex: "f", heightM: 1.68, massKg: 64, trainingAge: "beginner" },
      goal: "ease_pain",
      stage: "calm",
      daysPerWeek: 3,
      weekdays: ["mon", "wed", "fri"],
      minutesPerSession: 30,
      kit: [],
      sittingHoursPerDay: 8,
      pain: { now: 3, worst: 6, usual: 2, regions: ["low_back"], months: 4 },
      conditions: [],
      screenedOn: "2026-11-01",
      screening: {},
      clearances: [],
      restingBloodPressure: { systolicMmHg: 120, diastolicMmHg: 80 },
      easing: { q_sit: "worse" },
      outcomes: [{ measure: "nprs", value: 3, at: "2026-11-01" }],
      painChecks: [
        { on: "2026-11-02", moment: "before", pain: 2 },
        { on: "2026-11-02", moment: "before", pain: 3 },
      ],
      newLegSymptomsOn: ["2026-11-03"],
      startedOn: "2026-10-01",
    }),
  );

  it("comes out of the records as it went in", async () => {
    const { screenedOn: _, ...rest } = whole;
    // without answers there is no day on which they were given
    expect(sorted(await throughTheStore(whole))).toEqual(sorted(rest));
  });

  it("the project's own example goes through too, and can be read again", async () => {
    const example = readPersonFile(JSON.stringify(EXAMPLE_PERSON));
    const back = await throughTheStore(example);
    // answers without a day are those of the day they come on
    expect(sorted(back)).toEqual(sorted({ ...example, screenedOn: TODAY }));
    expect(readPersonFile(JSON.stringify(back))).toEqual(back);
  });

  it("adds nothing when it comes a second time", async () => {
    expect(await throughTheStore(whole, 2)).toEqual(await throughTheStore(whole));
  });
});
