import { describe, expect, it } from "vitest";
import type { ExerciseHistory } from "../../core/log/logSummary.ts";
import { keptFromHistory, keptFromRoutine } from "./keptLines.ts";

const TODAY = "2026-11-23";
const done = (exercise: string, points: ExerciseHistory["points"]): ExerciseHistory =>
  ({ exercise, points }) as ExerciseHistory;

describe("what the log shows as a programme", () => {
  it("is what was done on two days or more in the last four weeks, the most often first", () => {
    const lines = keptFromHistory(
      [
        done("hip_thrust_barbell", [
          { day: "2026-11-10", sets: 3, reps: 10, loadKg: 60 },
          { day: "2026-11-17", sets: 4, reps: 8, loadKg: 65 },
        ]),
        done("one_arm_row", [{ day: "2026-11-17", sets: 3 }]),
        done("glute_bridge", [
          { day: "2026-09-01", sets: 3 },
          { day: "2026-09-08", sets: 3 },
        ]),
        done("bird_dog", [
          { day: "2026-11-08", sets: 2, holdS: 10 },
          { day: "2026-11-12", sets: 2, holdS: 10 },
          { day: "2026-11-16", sets: 2, holdS: 12 },
        ]),
      ],
      TODAY,
    );
    expect(lines).toEqual([
      { exercise: "bird_dog", sets: 2, holdS: 12 },
      { exercise: "hip_thrust_barbell", sets: 4, reps: 8, loadKg: 65 },
    ]);
  });

  it.each([
    ["2026-10-26", 0],
    ["2026-10-27", 1],
  ])("counts a day %s: %d", (day, lines) => {
    const points = [
      { day, sets: 3 },
      { day: "2026-11-20", sets: 3 },
    ];
    expect(keptFromHistory([done("hip_thrust_barbell", points)], TODAY)).toHaveLength(lines);
  });
});

describe("a routine to keep", () => {
  it("is taken line by line, without rest and supersets", () => {
    expect(
      keptFromRoutine({
        exercises: [
          { exercise: "hip_thrust_barbell", sets: 3, reps: 8, loadKg: 60, restS: 120, supersetGroup: 1 },
          { exercise: "no_such_thing", sets: 3 },
        ],
      }),
    ).toEqual([{ exercise: "hip_thrust_barbell", sets: 3, reps: 8, loadKg: 60 }]);
  });
});
